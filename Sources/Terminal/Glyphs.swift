/// Texts measured in columns, as the screen shows them: widths here and cells on a `Surface` agree.
public enum Glyphs {
  public static func width(of character: Character) -> Int {
    if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) { return 1 }
    var total = 0
    forEachGlyph(of: character) { total += Int($0.width) }
    return total
  }

  public static func width(of text: String) -> Int {
    plainWidth(of: text) ?? text.reduce(0) { $0 + width(of: $1) }
  }

  public static func width(of text: Substring) -> Int { width(of: String(text)) }

  /// The text cut to that many columns, its last one "…" when something was left out.
  public static func cut(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    if let width = plainWidth(of: text), width <= columns { return text }
    var kept = ""
    var used = 0
    var fits = ""
    for character in text {
      let width = width(of: character)
      if used + width > columns { return fits + "…" }
      kept.append(character)
      used += width
      if used <= columns - 1 { fits = kept }
    }
    return kept
  }

  public enum Side: Sendable {
    case leading, trailing, centre
  }

  /// The text cut or filled with blanks to exactly that many columns.
  public static func pad(
    _ text: String, to columns: Int, at side: Side = .leading
  ) -> String {
    let cut = cut(text, to: columns)
    let missing = max(0, columns - width(of: cut))
    let before: Int
    switch side {
    case .leading: before = 0
    case .trailing: before = missing
    case .centre: before = missing / 2
    }
    return String(repeating: " ", count: before) + cut
      + String(repeating: " ", count: missing - before)
  }

  /// The text with everything hidden made visible, for output that isn't the screen: what a file
  /// of someone else holds can't drive the terminal from there either.
  public static func visible(_ text: String) -> String {
    if plainWidth(of: text) != nil { return text }
    var shown = String.UnicodeScalarView()
    for character in text {
      forEachGlyph(of: character) { glyph in
        for value in glyph.scalars {
          if let scalar = Unicode.Scalar(value) { shown.append(scalar) }
        }
      }
    }
    return String(shown)
  }

  /// The text as another program may be given it: line breaks and tabs stay, and so do the signs
  /// that join emoji; what can't be seen, turns the direction or drives a terminal is left out.
  public static func copyable(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ ScalarKind.isPlain($0.value) }) { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: kept.append(scalar)
      case 0x200D, 0xFE00...0xFE0F:
        // One after a visible sign joins or chooses its form; a run of them hides something.
        if let last = kept.last, last.value > 0x20, !last.properties.isDefaultIgnorableCodePoint {
          kept.append(scalar)
        } else if scalar.value == 0x200D, kept.last?.value == 0xFE0F {
          kept.append(scalar)
        }
      default:
        if isSeen(scalar) { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control: return false
    case .format: return Widths.visibleFormats.contains(scalar.value)
    default: return true
    }
  }

  /// The columns of a text whose every scalar is a cell of its own, as most texts are: nothing
  /// joins, combines, hides or is wide in it.
  ///
  /// Nil for any other.
  static func plainWidth(of text: String) -> Int? {
    var width = 0
    for scalar in text.unicodeScalars {
      guard ScalarKind.isPlain(scalar.value) else { return nil }
      width += 1
    }
    return width
  }
}
