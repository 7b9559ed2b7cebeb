import Method
import Phrases
import Terminal
import Widgets

/// What explains the focused field: beside the form where there is room, below it where there isn't.
struct FormGuide {
  let title: String
  /// The whole value, where the row may show it cut, or what makes it up.
  let value: String?
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
  ///
  /// A grid needs its columns
  /// more than a form does.
  func guideWidth(_ width: Int) -> Int? {
    width >= (isInGrid ? 124 : 92) ? min(max(width * 30 / 100, 30), 52) : nil
  }

  var guide: FormGuide? {
    if isInGrid, let guide = derivedGuide { return guide }
    if let field = focusedField { return guide(of: field) }
    guard case .list(let path) = focusedPlace, let info = editedTarget?.info(at: path) else {
      return nil
    }
    return FormGuide(
      title: info.label[language], value: nil, question: info.ask?[language], hint: "",
      problem: nil, findings: [], lastChange: nil)
  }

  private func guide(of field: (target: DocumentName, path: FieldPath, info: FieldInfo))
    -> FormGuide
  {
    let edit = form.edit.flatMap { $0.path == field.path ? $0 : nil }
    let label = field.info.label[language]
    return FormGuide(
      title: isInGrid ? gridTitle(label) : label,
      value: isInGrid && edit == nil
        ? focusedValue.map { words($0, field.info) } ?? gridDerivedGuide(field.info) : nil,
      question: field.info.ask?[language],
      hint: say(FormGuidance(field.info, editor: FormState.commands.glyph(of: .openEditor))),
      problem: edit?.problem.map { say(RejectionPhrase($0, field: field.info)) },
      findings: findings(at: field.path), lastChange: lastChange(of: field))
  }

  private func lastChange(
    of field: (target: DocumentName, path: FieldPath, info: FieldInfo)
  ) -> String? {
    let edit = history.done.last { $0.target == field.target && $0.change.path == field.path }
    guard case .set(_, let from, let to) = edit?.change else { return nil }
    return brief(from, field.info) + " → " + brief(to, field.info)
  }

  private func brief(_ value: Value?, _ info: FieldInfo) -> String {
    guard let value else { return say(FormPhrase.toFill) }
    return Glyphs.cut(
      words(value, info).split(whereSeparator: \.isNewline).joined(separator: " "), to: 60)
  }

  /// The findings at a field of the account shown, the gravest first.
  func findings(at path: FieldPath) -> [Finding] {
    guard pane == .account else { return [] }
    return accountFindings.filter { $0.path == path }.sorted { $0.severity > $1.severity }
  }

  /// The gravest finding at a field.
  func worst(at path: FieldPath, _ findings: [Finding]) -> Finding? {
    findings.filter { $0.path == path }.max { $0.severity < $1.severity }
  }

  func drawGuide(in area: Rect, on surface: inout Surface) {
    for row in area.rows {
      surface.put("│", at: Point(area.x, row), style: Style(.faint), within: area)
    }
    let inside = area.dropLeading(3).dropTrailing(1)
    guard let guide else { return }
    for (row, line) in guideLines(guide, width: inside.width).enumerated() where row < inside.height
    {
      surface.put(line, at: Point(inside.x, inside.y + row), within: inside)
    }
  }

  private func guideLines(_ guide: FormGuide, width: Int) -> [[Inked]] {
    var lines = wrapped([Inked(guide.title, Style.plain.bold)], width)
    if let value = guide.value { lines += wrapped([Inked(value, .accent)], width) + [[]] }
    if let question = guide.question { lines += wrapped([Inked(question)], width) }
    if !guide.hint.isEmpty { lines += [[]] + wrapped([Inked(guide.hint, .dim)], width) }
    if let problem = guide.problem { lines += [[]] + wrapped([Inked("▲ " + problem, .bad)], width) }
    if !guide.findings.isEmpty {
      lines += [[], [Inked(say(FormPhrase.toMend), Style(.dim).bold)]]
      for finding in guide.findings { lines += wrapped([findingInked(finding)], width) }
    }
    if let change = guide.lastChange {
      lines += [[], [Inked(say(FormPhrase.inThisSitting), Style(.dim).bold)]]
      lines += wrapped([Inked(change)], width)
    }
    return lines
  }

  private func findingInked(_ finding: Finding) -> Inked {
    Inked(finding.severity.mark + " " + say(finding), finding.severity.ink)
  }

  private func wrapped(_ pieces: [Inked], _ width: Int) -> [[Inked]] {
    pieces.flatMap { piece in
      Glyphs.wrap(piece.text, width: width).map {
        [Inked(String($0.text), piece.style)]
      }
    }
  }

  /// The guidance under a form without a column for it: what is wrong first, then the question.
  func guideFoot(width: Int) -> [[Inked]] {
    guard let guide else { return [] }
    let inside = max(1, width - 2)
    if isInGrid { return gridFoot(guide, inside) }
    let wrong = guide.findings.first.map { wrapped([findingInked($0)], inside) } ?? []
    return wrong + question(guide, inside)
  }

  /// A cell is too narrow for its reason or its whole text: they stand here.
  private func gridFoot(_ guide: FormGuide, _ width: Int) -> [[Inked]] {
    if let problem = guide.problem { return wrapped([Inked("▲ " + problem, .bad)], width) }
    let head = wording.labelled(
      guide.title, (guide.value ?? "").split(separator: "\n").joined(separator: ", "))
    let wrong = guide.findings.first.map { wrapped([findingInked($0)], width) } ?? []
    var lines = wrapped([Inked(guide.value == nil ? guide.title : head)], width)
    let trend = "   " + focusedTrend
    if lines.count == 1, let line = lines.first?.first?.text,
      Glyphs.width(of: line + trend) <= width
    {
      lines[0].append(Inked(trend, .good))
    }
    return lines + wrong + (wrong.isEmpty ? question(guide, width) : [])
  }

  private func question(_ guide: FormGuide, _ width: Int) -> [[Inked]] {
    wrapped([Inked(guide.question ?? guide.hint, .dim)], width)
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
