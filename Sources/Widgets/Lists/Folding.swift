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

  /// The same letters without where they stand, for texts by the thousand.
  static func append(_ text: String, to letters: inout [UInt32]) {
    guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else {
      letters += scalars(of: text).lazy.map(\.scalar)
      return
    }
    letters += text.utf8.lazy.map { (0x41...0x5A).contains($0) ? UInt32($0) + 0x20 : UInt32($0) }
  }

  static func scalars(of text: some StringProtocol) -> [Letter] {
    if let letters = latinScalars(of: text) { return letters }
    var letters: [Letter] = []
    letters.reserveCapacity(text.utf8.count)
    var last = Kind.other
    for (position, character) in text.enumerated() {
      guard let scalar = character.unicodeScalars.first else { continue }
      let kind = scalar.value < 0x80 ? Kind(latin: scalar.value) : Kind(character)
      add(scalar, position, kind.startsWord(after: last), to: &letters)
      last = kind
    }
    return letters
  }

  /// The letters of a text in which a scalar is a character, as most names are: ten times as fast.
  private static func latinScalars(of text: some StringProtocol) -> [Letter]? {
    var letters: [Letter] = []
    letters.reserveCapacity(text.utf8.count)
    var last = Kind.other
    var lead: UInt32 = 0
    var position = 0
    for byte in text.utf8 {
      let value: UInt32
      switch byte {
      case 0x0D, 0xCC...: return nil
      case ..<0x80: value = UInt32(byte)
      case 0xC0...:
        lead = UInt32(byte & 0x1F) << 6
        continue
      default: value = lead | UInt32(byte & 0x3F)
      }
      let kind = Kind(latin: value)
      let starts = kind.startsWord(after: last)
      if value < 0x80 {
        let small = kind == .capital ? value + 0x20 : value
        letters.append(Letter(scalar: small, position: position, startsWord: starts))
      } else if let scalar = Unicode.Scalar(value) {
        add(scalar, position, starts, to: &letters)
      }
      last = kind
      position += 1
    }
    return letters
  }

  /// What matters for where words start.
  private enum Kind {
    case capital, small, figure, other

    /// A scalar below U+0300.
    init(latin value: UInt32) {
      switch value {
      case 0x41...0x5A: self = .capital
      case 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2C1: self = .small
      case 0x30...0x39: self = .figure
      default: self = .other
      }
    }

    init(_ character: Character) {
      self = character.isLetter ? .small : .other
    }

    func startsWord(after last: Kind) -> Bool {
      switch self {
      case .other: false
      case .capital: last == .other || last == .small
      case .small, .figure: last == .other
      }
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
    case 0xC0...0x17F where bases[Int(scalar.value) - 0xC0] != UInt8(ascii: "."):
      append(UInt32(bases[Int(scalar.value) - 0xC0]), starts)
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
    default: return nil
    }
  }

  /// The plain letter of U+00C0 to U+017F, one each; a dot for what isn't one.
  private static let bases = Array(
    ("aaaaaa.ceeeeiiiidnooooo.ouuuuy.." + "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkk"
      + "llllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
