/// The sequences after Esc "[" and Esc "O", as xterm, VTE, kitty, rxvt and the Linux console send
/// them.
///
/// What isn't known is passed over whole, so that it never types letters.
enum EscapeSequence {
  static func ss3(_ bytes: ArraySlice<UInt8>) -> InputDecoder.Found {
    guard let final = bytes.dropFirst(2).first else { return .incomplete }
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      // rxvt: control with an arrow.
      return .found(named(final - 0x20, .control), 3)
    case UInt8(ascii: "M"): return .found(.key(.enter), 3)
    case UInt8(ascii: "j")...UInt8(ascii: "y"), UInt8(ascii: "X"):
      // The keypad in its application mode: each key is 0x40 above its sign.
      let sign = UnicodeScalar(final == UInt8(ascii: "X") ? UInt8(ascii: "=") : final - 0x40)
      return .found(.key(.character(Character(sign))), 3)
    case 0x20...0x7e: return .found(named(final, []), 3)
    default: return .found(.key(Key(.character("O"), .alt)), 2)
    }
  }

  /// Whether Esc with this sign, and what follows, begins an answer of the terminal.
  ///
  /// To a question that others asked: OSC, DCS, APC, PM or SOS. Nil while it can't be told. Alt with the
  /// same letter is a key: an answer goes on with a sign that no one types after it.
  static func beginsAnswer(_ sign: UInt8, _ next: UInt8?) -> Bool? {
    let following: ClosedRange<UInt8>
    switch sign {
    case UInt8(ascii: "]"): following = UInt8(ascii: "0")...UInt8(ascii: "9")
    case UInt8(ascii: "P"): following = UInt8(ascii: "!")...UInt8(ascii: ">")
    case UInt8(ascii: "_"): following = UInt8(ascii: "G")...UInt8(ascii: "G")
    case UInt8(ascii: "^"), UInt8(ascii: "X"): following = 0x20...0x7e
    default: return false
    }
    return next.map(following.contains)
  }

  static func csi(_ bytes: ArraySlice<UInt8>, longest: Int) -> InputDecoder.Found {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") {
      // The Linux console's F1 to F5: Esc [ [ A.
      guard let letter = body.dropFirst().first else { return .incomplete }
      let isFunction = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
      return .found(isFunction ? .key(Key(.function(letter - 0x40))) : nil, 4)
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3f).contains($0) }) else {
      return body.count > longest ? .found(nil, bytes.count) : .incomplete
    }
    let length = end - bytes.startIndex + 1
    let final = bytes[end]
    // A control character inside: the sequence was broken off there.
    guard (0x40...0x7e).contains(final) else { return .found(nil, length - 1) }
    let parameters = body[..<end]
    if parameters.isEmpty, final == UInt8(ascii: "M") {
      return oldMouse(bytes.dropFirst(length), length)
    }
    if parameters.first == UInt8(ascii: "<") {
      return .found(mouse(parameters.dropFirst(), pressed: final == UInt8(ascii: "M")), length)
    }
    guard let first = parameters.first, first >= 0x3c else {
      return plain(numbers(parameters), final, length)
    }
    return .found(nil, length)
  }

  private static func plain(
    _ numbers: [Int], _ final: UInt8, _ length: Int
  ) -> InputDecoder.Found {
    let modifiers = modifiers(numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case UInt8(ascii: "~"):
      if numbers.first == 200 { return .pasteBegins(length) }
      if numbers.count == 3, numbers[0] == 27 {
        return .found(unicode(numbers[2], modifiers), length)
      }
      return .found(tilde(numbers.first ?? 0, modifiers), length)
    case UInt8(ascii: "^"): return .found(tilde(numbers.first ?? 0, .control), length)
    case UInt8(ascii: "u"): return .found(unicode(numbers.first ?? 0, modifiers), length)
    case UInt8(ascii: "Z"): return .found(.key(.backTab), length)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return .found(named(final - 0x20, .shift), length)
    default: return .found(named(final, modifiers), length)
    }
  }

  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      part.prefix { (0x30...0x39).contains($0) }.prefix(7).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }

  /// xterm's number: one more than a sum of 1 shift, 2 alt, 4 control (8 meta counts as alt).
  private static func modifiers(_ number: Int) -> Key.Modifiers {
    let bits = max(0, number - 1)
    var modifiers = Key.Modifiers(rawValue: UInt8(bits & 7))
    if bits & 8 != 0 { modifiers.insert(.alt) }
    return modifiers
  }

  private static func named(_ final: UInt8, _ modifiers: Key.Modifiers) -> InputEvent? {
    let code: Key.Code
    switch final {
    case UInt8(ascii: "A"): code = .up
    case UInt8(ascii: "B"): code = .down
    case UInt8(ascii: "C"): code = .right
    case UInt8(ascii: "D"): code = .left
    case UInt8(ascii: "H"): code = .home
    case UInt8(ascii: "F"): code = .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): code = .function(final - 0x4f)
    default: return nil
    }
    return .key(Key(code, modifiers))
  }

  private static func tilde(_ number: Int, _ modifiers: Key.Modifiers) -> InputEvent? {
    let code: Key.Code
    switch number {
    case 1, 7: code = .home
    case 2: code = .insert
    case 3: code = .delete
    case 4, 8: code = .end
    case 5: code = .pageUp
    case 6: code = .pageDown
    case 11...15: code = .function(UInt8(number - 10))
    case 17...21: code = .function(UInt8(number - 11))
    case 23...26: code = .function(UInt8(number - 12))
    case 28, 29: code = .function(UInt8(number - 13))
    case 31...34: code = .function(UInt8(number - 14))
    default: return nil
    }
    return .key(Key(code, modifiers))
  }

  /// Keys sent by their code point: `CSI 13;2u` and xterm's `CSI 27;2;13~`.
  private static func unicode(_ value: Int, _ modifiers: Key.Modifiers) -> InputEvent? {
    switch value {
    case 9: return .key(Key(.tab, modifiers))
    case 13: return .key(Key(.enter, modifiers))
    case 27: return .key(Key(.escape, modifiers))
    case 8, 127: return .key(Key(.backspace, modifiers))
    default:
      guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init), value >= 0x20,
        case .spacing = ScalarKind(scalar)
      else { return nil }
      var character = Character(scalar)
      var left = modifiers
      if left.contains(.shift), let capital = character.uppercased().first {
        character = capital
        left.remove(.shift)
      }
      return .key(Key(.character(character), left))
    }
  }

  /// The SGR form: button;column;row, from 1, then M for a press and m for a release.
  private static func mouse(_ parameters: ArraySlice<UInt8>, pressed: Bool) -> InputEvent? {
    let values = numbers(parameters)
    guard values.count == 3 else { return nil }
    return mouse(values[0], column: values[1], row: values[2], pressed: pressed)
  }

  /// The form before it, of terminals that know no other: three bytes of 32 more than what they
  /// mean follow the M, with button 3 for a release.
  private static func oldMouse(_ bytes: ArraySlice<UInt8>, _ length: Int) -> InputDecoder.Found {
    let values = bytes.prefix(3).map { Int($0) - 0x20 }
    guard values.count == 3 else { return .incomplete }
    let isRelease = values[0] & 0x63 == 3
    let event = mouse(
      isRelease ? values[0] & ~3 : values[0], column: values[1], row: values[2],
      pressed: !isRelease)
    return .found(event, length + 3)
  }

  private static func mouse(
    _ code: Int, column: Int, row: Int, pressed: Bool
  ) -> InputEvent? {
    guard code >= 0, column >= 1, row >= 1 else { return nil }
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    let button = Mouse.Button(rawValue: UInt8(code & 3))
    let action: Mouse.Action
    switch code & ~0x1c {
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    case 0...2:
      guard let button else { return nil }
      action = pressed ? .press(button) : .release
    case 32...34:
      guard let button else { return nil }
      action = .drag(button)
    default: return nil
    }
    return .mouse(Mouse(action, at: Point(column - 1, row - 1), modifiers: modifiers))
  }
}
