/// What a reader of YAML takes an unquoted scalar for.
enum PlainText {
  /// True when every reader takes these bytes for a text and not for a number, a day, a truth value
  /// or nothing.
  ///
  /// In doubt the answer is false: a quote too many harms nobody.
  static func readsAsText(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if Byte.isLetter(first) { return bytes.count > 5 || !isWord(bytes) }
    if Byte.isDigit(first) || first == Byte.dash || first == UInt8(ascii: "+") {
      return !bytes.allSatisfy(isNumeric)
    }
    return first != UInt8(ascii: ".") && first != UInt8(ascii: "~")
      && first != UInt8(ascii: "=") && first != UInt8(ascii: "<")
  }

  /// True when a text can stand without quotes and be read back as itself.
  static func canStandAlone(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, startsPlainly(first),
      last != Byte.space, last != Byte.colon
    else { return false }
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == Byte.tab || byte == Byte.newline { return false }
      if byte == Byte.hash && previous == Byte.space { return false }
      if byte == Byte.space && previous == Byte.colon { return false }
      previous = byte
    }
    return readsAsText(bytes)
  }

  private static func startsPlainly(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), Byte.space:
      false
    default: true
    }
  }

  /// Covers decimal, hexadecimal, octal, binary, base 60, exponents, days and times.
  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "x"), UInt8(ascii: "X"),
      UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Z"), UInt8(ascii: "z"),
      UInt8(ascii: "i"), UInt8(ascii: "n"), Byte.space:
      true
    default: false
    }
  }

  private static func isWord(_ bytes: some Collection<UInt8>) -> Bool {
    words.contains { word in
      word.utf8.count == bytes.count && zip(word.utf8, bytes).allSatisfy { $0 == $1 | 0x20 }
    }
  }

  private static let words = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]
}
