import Method
import Phrases
import Terminal
import Widgets

/// What explains the focus: beside the board where there is room, below it where there isn't.
struct Guide {
  private let scene: Scene
  private var title = ""
  /// The whole value, where the board may show it cut, or what makes it up.
  private var value: String?
  /// The method's question.
  private var question: String?
  /// How it is filled in.
  private var hint = ""
  private var problem: String?
  /// How what is typed is understood, before it is accepted.
  private var understood: String?
  private var findings: [Finding] = []
  /// What the last edit of this sitting changed in it.
  private var lastChange: String?
  private var figure = ""
  private var isCell: Bool

  init(_ editor: Editor, _ board: any Board, _ scene: Scene) {
    self.scene = scene
    isCell = board.digitsAreTyped
    if let explained = board.explanation(of: editor.level) {
      title = explained.title
      value = explained.value
      question = explained.question
      hint = explained.hint
      figure = explained.figure
    }
    guard let place = board.focus(of: editor.level), let info = scene.name.info(at: place.path)
    else { return }
    let edit = editor.edit.flatMap { $0.path == place.path ? $0 : nil }
    if title.isEmpty { title = info.label[scene.language] }
    if question == nil { question = info.ask?[scene.language] }
    if hint.isEmpty { hint = Guide.hint(info, scene.value(at: place.path), scene) }
    if isCell, edit == nil, value == nil {
      value = scene.value(at: place.path).map { scene.words($0, info) }
    }
    problem = edit?.problem.map { scene.say(RejectionPhrase($0, field: info)) }
    understood = edit.flatMap { Guide.understood($0, scene) }
    findings = scene.findings(at: place.path)
    lastChange = lastChange(of: place.path, info)
  }

  private static func hint(_ info: FieldInfo, _ value: Value?, _ scene: Scene) -> String {
    if case .link(let kinds) = info.kind, case .text(let id) = value {
      let name = scene.wording.linkName(id, among: kinds, in: scene.directory)
      return scene.say(
        FormPhrase.followsLink(
          name, follow: Keys.glyph(Keys.follow), choose: Keys.glyph(Keys.choose)))
    }
    return scene.say(FormGuidance(info, editor: Keys.glyph(Keys.editor)))
  }

  /// Of figures and days, which may be typed in many ways; nil for words, and where it stands there so.
  private static func understood(_ edit: FieldEdit, _ scene: Scene) -> String? {
    guard edit.info.kind.isNumeric, edit.problem == nil,
      let value = try? scene.desk.value(
        typed: edit.text, of: edit.info, at: edit.path, in: edit.document)
    else { return nil }
    let words =
      if case .day(let day) = value { scene.wording.wholeDay(day) } else {
        scene.words(value, edit.info)
      }
    return words == edit.text ? nil : "= " + words
  }

  private func lastChange(of path: FieldPath, _ info: FieldInfo) -> String? {
    for edit in scene.desk.history.done.reversed() where edit.target == scene.name {
      for case .set(path, let from, let to) in edit.changes {
        return brief(from, info) + " → " + brief(to, info)
      }
    }
    return nil
  }

  private func brief(_ value: Value?, _ info: FieldInfo) -> String {
    guard let value else { return scene.say(FormPhrase.toFill) }
    return Glyphs.cut(scene.oneLine(value, info), to: 60)
  }
}

extension Guide {
  func draw(beside area: Rect, on surface: inout Surface) {
    for row in area.rows {
      surface.put("│", at: Point(area.x, row), style: Style(.faint), within: area)
    }
    let inside = area.dropLeading(3).dropTrailing(1)
    for (row, line) in lines(width: inside.width).enumerated() where row < inside.height {
      surface.put(line, at: Point(inside.x, inside.y + row), within: inside)
    }
  }

  func draw(below foot: Rect, on surface: inout Surface) {
    guard !foot.isEmpty else { return }
    surface.put(
      String(repeating: "─", count: foot.width), at: foot.origin, style: Style(.faint),
      within: foot)
    for (row, line) in self.foot(width: foot.width).enumerated() where row + 1 < foot.height {
      surface.put(line, at: Point(foot.x + 1, foot.y + 1 + row), within: foot)
    }
  }

  private func lines(width: Int) -> [[Inked]] {
    guard !title.isEmpty else { return [] }
    var lines = wrapped(Inked(title, Style.plain.bold), width)
    if let value { lines += wrapped(Inked(value, .accent), width) + [[]] }
    if let understood { lines += wrapped(Inked(understood, .good), width) + [[]] }
    if let question { lines += wrapped(Inked(question), width) }
    if !hint.isEmpty { lines += [[]] + wrapped(Inked(hint, .dim), width) }
    if let problem { lines += [[]] + wrapped(Inked("▲ " + problem, .bad), width) }
    if !findings.isEmpty {
      lines += [[], [Inked(scene.say(FormPhrase.toMend), Style(.dim).bold)]]
      for finding in findings { lines += wrapped(inked(finding), width) }
    }
    if let lastChange {
      lines += [[], [Inked(scene.say(FormPhrase.inThisSitting), Style(.dim).bold)]]
      lines += wrapped(Inked(lastChange), width)
    }
    return lines
  }

  private func inked(_ finding: Finding) -> Inked {
    Inked(finding.severity.mark + " " + scene.say(finding), finding.severity.ink)
  }

  private func wrapped(_ piece: Inked, _ width: Int) -> [[Inked]] {
    Glyphs.wrap(piece.text, width: width).map { [Inked(String($0.text), piece.style)] }
  }

  /// The guidance under a board without a column for it: what is wrong first, then the question.
  func foot(width: Int) -> [[Inked]] {
    guard !title.isEmpty else { return [] }
    let inside = max(1, width - 2)
    let wrong = findings.first.map { wrapped(inked($0), inside) } ?? []
    let asked =
      understood.map { wrapped(Inked($0, .good), inside) }
      ?? wrapped(Inked(question ?? hint, .dim), inside)
    guard isCell else { return wrong + asked }
    // A cell is too narrow for its reason or its whole text: they stand here.
    if let problem { return wrapped(Inked("▲ " + problem, .bad), inside) }
    let whole = (value ?? "").split(separator: "\n").joined(separator: ", ")
    let head = value == nil ? title : scene.wording.labelled(title, whole)
    var lines = wrapped(Inked(head), inside)
    if !figure.isEmpty, lines.count == 1, let line = lines.first?.first?.text,
      Glyphs.width(of: line) + 3 + Glyphs.width(of: figure) <= inside
    {
      lines[0].append(Inked("   " + figure, .good))
    }
    return lines + wrong + (wrong.isEmpty ? asked : [])
  }
}
