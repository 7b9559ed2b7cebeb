/// Texts measured in columns, as the screen shows them: widths here and cells on a `Surface` agree.
public enum Glyphs {
  public static func width(of character: Character) -> Int {
    if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) { return 1 }
    var total = 0
    forEachGlyph(of: character) { total += Int($0.width) }
    return total
  }

  public static func width(of text: some StringProtocol) -> Int {
    if isPlain(text) { return text.utf8.count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  /// The text cut to that many columns, its last one "…" when something was left out.
  public static func cut(_ text: some StringProtocol, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    if isPlain(text), text.utf8.count <= columns { return String(text) }
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
    _ text: some StringProtocol, to columns: Int, at side: Side = .leading
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
  public static func visible(_ text: some StringProtocol) -> String {
    if isPlain(text) { return String(text) }
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

  /// Printable ASCII alone: one byte is one column.
  static func isPlain(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
