import Method
import Phrases
import Terminal
import Widgets

/// What explains the focused field: beside the form where there is room, below it where there isn't.
struct FormGuide {
  let title: String
  /// The method's question.
  let question: String?
  /// How it is filled in.
  let hint: String
  let problem: String?
  let findings: [Finding]
  /// What the last edit of this sitting changed in it.
  let lastChange: String?
}

extension State {
  /// How wide the column of guidance is; nil where it has to go below.
  static func guideWidth(_ width: Int) -> Int? {
    width >= 92 ? min(max(width * 30 / 100, 30), 52) : nil
  }

  var guide: FormGuide? {
    if isInGrid, let guide = derivedGuide { return guide }
    if let field = focusedField { return guide(of: field) }
    guard case .list(let path) = focusedPlace, let info = editedTarget?.info(at: path) else {
      return nil
    }
    return FormGuide(
      title: info.label[language], question: info.ask?[language], hint: "", problem: nil,
      findings: [], lastChange: nil)
  }

  private func guide(of field: (target: Target, path: FieldPath, info: FieldInfo)) -> FormGuide {
    let edit = form.edit.flatMap { $0.path == field.path ? $0 : nil }
    return FormGuide(
      title: field.info.label[language], question: field.info.ask?[language],
      hint: say(FormGuidance(field.info)),
      problem: edit?.problem.map { say(RejectionPhrase($0, field: field.info)) },
      findings: findings(at: field.path), lastChange: lastChange(of: field))
  }

  private func lastChange(
    of field: (target: Target, path: FieldPath, info: FieldInfo)
  ) -> String? {
    let edit = history.done.last { $0.target == field.target && $0.change.path == field.path }
    guard case .set(_, let from, let to) = edit?.change else { return nil }
    return brief(from, field.info) + " → " + brief(to, field.info)
  }

  private func brief(_ value: Value?, _ info: FieldInfo) -> String {
    guard let value else { return say(FormPhrase.toFill) }
    return Glyphs.cut(words(value, info).split(whereSeparator: \.isNewline).joined(separator: " "), to: 60)
  }

  /// The findings at a field of the account shown, the gravest first.
  func findings(at path: FieldPath) -> [Finding] {
    guard pane == .account else { return [] }
    return accountFindings.filter { $0.path == path }.sorted { $0.severity > $1.severity }
  }

  func drawGuide(in area: Rect, on surface: inout Surface) {
    for row in area.rows {
      surface.put("│", at: Point(area.x, row), style: Style(.faint), within: area)
    }
    let inside = area.dropLeading(3).dropTrailing(1)
    guard let guide else { return }
    for (row, line) in guideLines(guide, width: inside.width).enumerated() where row < inside.height {
      surface.put(line, at: Point(inside.x, inside.y + row), within: inside)
    }
  }

  private func guideLines(_ guide: FormGuide, width: Int) -> [[Piece]] {
    var lines = wrapped([Piece(guide.title, Style.plain.bold)], width)
    if let question = guide.question { lines += wrapped([Piece(question)], width) }
    if !guide.hint.isEmpty { lines += [[]] + wrapped([Piece(guide.hint, .dim)], width) }
    if let problem = guide.problem { lines += [[]] + wrapped([Piece("▲ " + problem, .bad)], width) }
    if !guide.findings.isEmpty {
      lines += [[], [Piece(say(FormPhrase.toMend), Style(.dim).bold)]]
      for finding in guide.findings { lines += wrapped([findingPiece(finding)], width) }
    }
    if let change = guide.lastChange {
      lines += [[], [Piece(say(FormPhrase.inThisSitting), Style(.dim).bold)]]
      lines += wrapped([Piece(change)], width)
    }
    return lines
  }

  private func findingPiece(_ finding: Finding) -> Piece {
    Piece(finding.severity.mark + " " + say(finding), finding.severity.ink)
  }

  private func wrapped(_ pieces: [Piece], _ width: Int) -> [[Piece]] {
    pieces.flatMap { piece in
      Glyphs.wrap(piece.text, width: width).map { [Piece(String($0.text), piece.style)] }
    }
  }

  /// The guidance under a form without a column for it: what is wrong first, then the question.
  func guideFoot(width: Int) -> [[Piece]] {
    guard let guide else { return [] }
    let inside = max(1, width - 2)
    if let finding = guide.findings.first {
      return wrapped([findingPiece(finding)], inside) + question(guide, inside)
    }
    return question(guide, inside)
  }

  private func question(_ guide: FormGuide, _ width: Int) -> [[Piece]] {
    wrapped([Piece(guide.question ?? guide.hint, .dim)], width)
  }
}

extension Finding.Severity {
  var mark: String {
    switch self {
    case .note: "·"
    case .warning: "△"
    case .error: "▲"
    }
  }

  var ink: Ink {
    switch self {
    case .note: .dim
    case .warning: .warn
    case .error: .bad
    }
  }
}
