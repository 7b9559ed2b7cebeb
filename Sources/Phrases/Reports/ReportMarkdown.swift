/// A report as Markdown, for what has no pictures: mail, wikis, a terminal.
extension Report {
  /// Ends with a line’s end; nothing in it means more than itself, whatever was typed.
  public var markdown: String {
    let head = [account, day, confidentiality].map(\.markdownLine).joined(separator: " · ")
    let parts = sections.flatMap { section in
      ["## " + section.heading.markdownLine] + section.blocks.flatMap(\.markdown)
    }
    return (["# " + title.markdownLine, head] + parts).joined(separator: "\n\n") + "\n"
  }
}

extension ReportBlock {
  /// Paragraphs of Markdown.
  fileprivate var markdown: [String] {
    switch self {
    case .paragraph(let text): return [text.markdownLine]
    case .facts(let facts):
      let lines = facts.map { fact in
        "- **" + fact.label.markdownLine + "** — " + fact.value.markdownLine
      }
      return [lines.joined(separator: "\n")]
    case .bullets(let list):
      let lines = list.items.map { "- " + $0.markdownLine }
      return titled(list.title) + [lines.joined(separator: "\n")]
    case .table(let table):
      let rule = table.columns.map { _ in "---" }
      let rows =
        [table.columns.map(\.markdownLine), rule] + table.rows.map { $0.map(\.markdownLine) }
      return titled(table.title)
        + [rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")]
    case .picture: return []
    }
  }

  private func titled(_ title: String) -> [String] {
    title.isEmpty ? [] : ["### " + title.markdownLine]
  }
}
