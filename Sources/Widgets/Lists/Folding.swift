/// Letters without their case and their accents, so that "elan" finds "Élan".
public enum Folding {
  struct Letter: Hashable {
    let scalar: UInt32
    /// Which character of the text it comes from: "œ" gives two letters.
    let position: Int
    let startsWord: Bool
  }

  /// The text in small letters without accents.
  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for letter in scalars(of: text) {
      if let scalar = Unicode.Scalar(letter.scalar) { folded.append(scalar) }
    }
    return String(folded)
  }

  static func scalars(of text: some StringProtocol) -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(text.utf8.count)
    var afterLetter = false
    var afterSmall = false
    for (position, character) in text.enumerated() {
      guard let scalar = character.unicodeScalars.first else { continue }
      let isLetter = scalar.value < 0x80 ? isASCIILetter(scalar.value) : character.isLetter
      let isCapital = scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : false
      let starts = isLetter && (!afterLetter || (isCapital && afterSmall))
      add(scalar, position, starts, to: &letters)
      afterLetter = isLetter
      afterSmall = isLetter && !isCapital
    }
    return letters
  }

  private static func isASCIILetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func add(
    _ scalar: Unicode.Scalar, _ position: Int, _ starts: Bool, to letters: inout [Letter]
  ) {
    func append(_ value: UInt32, _ starts: Bool) {
      letters.append(Letter(scalar: value, position: position, startsWord: starts))
    }
    switch scalar.value {
    case 0x41...0x5A: append(scalar.value + 0x20, starts)
    case 0..<0x80: append(scalar.value, starts)
    // The French apostrophe is found by the one on the keyboard, and so are spaces that don't break.
    case 0x2019, 0x02BC: append(0x27, starts)
    case 0xA0, 0x202F: append(0x20, starts)
    default:
      var isFirst = true
      for value in latin(scalar) ?? lowercase(scalar) {
        append(value, starts && isFirst)
        isFirst = false
      }
    }
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> [UInt32] {
    scalar.properties.lowercaseMapping.unicodeScalars.prefix(1).map(\.value)
  }

  private static func latin(_ scalar: Unicode.Scalar) -> [UInt32]? {
    switch scalar.value {
    case 0xC6, 0xE6: return [0x61, 0x65]
    case 0xDE, 0xFE: return [0x74, 0x68]
    case 0xDF, 0x1E9E: return [0x73, 0x73]
    case 0x132, 0x133: return [0x69, 0x6A]
    case 0x152, 0x153: return [0x6F, 0x65]
    case 0x218, 0x219: return [0x73]
    case 0x21A, 0x21B: return [0x74]
    case 0xC0...0x17F:
      let base = bases[Int(scalar.value) - 0xC0]
      return base == UInt8(ascii: ".") ? nil : [UInt32(base)]
    default: return nil
    }
  }

  /// The plain letter of U+00C0 to U+017F, one each; a dot for what isn't one.
  private static let bases = Array(
    ("aaaaaa.ceeeeiiiidnooooo.ouuuuy.." + "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkk"
      + "llllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
