/// What fills one or two cells: a scalar and the combining marks on it.
///
/// At most four scalars, since a terminal's cell holds no more (ncurses' CCHARW_MAX).
struct Glyph: Equatable {
  private(set) var base: UInt32
  private(set) var marks: (UInt32, UInt32, UInt32) = (0, 0, 0)
  private(set) var markCount: UInt8 = 0
  let width: UInt8

  init(_ base: UInt32, width: UInt8 = 1) {
    self.base = base
    self.width = width
  }

  mutating func add(mark: UInt32) {
    switch markCount {
    case 0: marks.0 = mark
    case 1: marks.1 = mark
    case 2: marks.2 = mark
    default: return
    }
    markCount += 1
  }

  var scalars: [UInt32] {
    [base] + [marks.0, marks.1, marks.2].prefix(Int(markCount))
  }

  static func == (left: Glyph, right: Glyph) -> Bool {
    left.scalars == right.scalars && left.width == right.width
  }
}

/// Cuts a text into glyphs.
///
/// This is the one door to the screen: whatever could move the cursor, turn the writing direction
/// or hide is turned into visible signs here.
///
/// A `Character` gives the same glyphs wherever it stands, so widths add up.
func forEachGlyph(of character: Character, _ body: (Glyph) -> Void) {
  var pending: Glyph?
  var joined = false
  var baseIsEmoji = false

  func flush() {
    if let glyph = pending { body(glyph) }
    pending = nil
  }

  for scalar in character.unicodeScalars {
    // A sequence joined by ZWJ shows its first sign only: terminals disagree on the whole's width.
    if joined, pending != nil, scalar.properties.isEmoji || scalar.value == 0x200D { continue }
    switch ScalarKind(scalar) {
    case .spacing(let width):
      if baseIsEmoji, pending != nil, scalar.properties.isEmojiModifier { continue }
      flush()
      pending = Glyph(scalar.value, width: width)
      baseIsEmoji = scalar.properties.isEmoji
      joined = false
    case .mark where pending != nil:
      pending?.add(mark: scalar.value)
    case .selector where baseIsEmoji && pending != nil:
      // Terminals disagree on what a presentation selector does to the width: never sent.
      continue
    case .joiner where baseIsEmoji && pending != nil:
      joined = true
    case .mark, .selector, .joiner, .hidden:
      flush()
      baseIsEmoji = false
      for byte in visibleForm(of: scalar).utf8 { body(Glyph(UInt32(byte))) }
    }
  }
  flush()
}

/// How a scalar behaves on a terminal.
enum ScalarKind: Equatable {
  case spacing(UInt8)
  case mark
  /// A variation selector, U+FE00 to U+FE0F.
  case selector
  /// ZWJ, U+200D.
  case joiner
  /// Must not reach the terminal as it is.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case _ where ScalarKind.isPlain(value): self = .spacing(1)
    case 0...0x9F, 0xAD: self = .hidden
    case 0x200D: self = .joiner
    case 0xFE00...0xFE0F: self = .selector
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: self = .mark
    case 0x034F, 0x115F, 0x3164, 0xFFA0, 0xE0000...0xE0FFF: self = .hidden
    case 0x2028...0x202E, 0x2060...0x206F, 0xFFF0...0xFFFB: self = .hidden
    default: self = ScalarKind(category: scalar)
    }
  }

  /// A cell of its own, whatever stands beside it: what is common is spared the table look-up.
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: true
    // Punctuation, currencies, arrows, lines and blocks.
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x2319, 0x2500...0x25FC: true
    default: false
    }
  }

  private init(category scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .format where Widths.visibleFormats.contains(scalar.value): self = .spacing(1)
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
      self = .hidden
    default: self = .spacing(Widths.isWide(scalar.value) ? 2 : 1)
    }
  }
}

/// `^[` for a control character, `<202E>` for the other hidden ones.
func visibleForm(of scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0..<0x20: "^" + String(UnicodeScalar(UInt8(scalar.value) + 0x40))
  case 0x7F: "^?"
  default: "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
  }
}
