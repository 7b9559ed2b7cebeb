extension String {
  /// The text on one line of Markdown, where nothing in it means anything but itself.
  ///
  /// By scalars: a mark with an accent on it is another character, and the same mark to Markdown.
  /// Control characters and line ends become spaces; signs that turn the direction of writing go.
  var markdownLine: String {
    var line = String.UnicodeScalarView()
    for scalar in cleanScalars {
      if MarkdownText.marks.contains(scalar) { line.append("\\") }
      line.append(scalar)
    }
    return String(line).beginningPlainly
  }

  private var cleanScalars: [Unicode.Scalar] {
    let shown = unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: " "
      default: scalar.properties.isBidiControl ? nil : scalar
      }
    }
    guard let end = shown.lastIndex(where: { !$0.properties.isWhitespace }) else { return [] }
    return Array(shown[...end].drop { $0.properties.isWhitespace })
  }

  /// A list, a rule or a heading underlined begins with these, and with nothing else in front.
  private var beginningPlainly: String {
    guard let first = unicodeScalars.first else { return self }
    if MarkdownText.beginnings.contains(first) { return "\\" + self }
    let digits = unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    else { return self }
    return String(String.UnicodeScalarView(digits)) + "\\" + String(String.UnicodeScalarView(rest))
  }
}

private enum MarkdownText {
  /// What Markdown, its tables, HTML or formulas take for more than a sign.
  static let marks: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$",
  ]
  static let beginnings: Set<Unicode.Scalar> = ["-", "+", "="]
}
