import Method
import Phrases
import Terminal
import Testing

@testable import Workbench

@Suite("Every field of every record, filled in through its form")
struct FieldKindTests {
  /// The path of every single field, with that of one item of each list.
  static func paths(
    _ fields: [FieldInfo], _ base: FieldPath, in state: State, _ target: DocumentName
  ) -> [FieldPath] {
    fields.flatMap { field -> [FieldPath] in
      let path = base.appending(field.key)
      switch field.kind {
      case .group(let shape): return paths(shape.fields, path, in: state, target)
      case .items(let kind):
        guard let item = state.desk.items(of: target, at: path).first else { return [] }
        return paths(kind.fields, path.entering(item.id), in: state, target)
      default: return [path]
      }
    }
  }

  /// Something else than what stands there, as one types it.
  private func sample(_ kind: FieldKind) -> String {
    switch kind {
    case .line: "Une ligne"
    case .text: "Deux\nlignes"
    case .lines: "un\ndeux"
    case .level(let scale): String(scale.upperBound)
    case .score: "7,5"
    case .percent: "12,5"
    case .amount: "1 250,50"
    case .count: "12"
    case .day: "03/02/2025"
    case .year: "2019"
    case .choice, .choices, .flag, .link, .links, .group, .items: ""
    }
  }

  private func check(_ path: FieldPath, _ target: DocumentName, in sitting: inout Sitting) throws {
    try sitting.go(to: path.text)
    if sitting.state.editor?.pageView?.isPicture == true { sitting.press("f") }
    #expect(sitting.focusedPlace == .field(path))
    let info = try #require(target.info(at: path))
    let before = sitting.state.desk.value(of: target, at: path)
    let isLink = info.kind.linkedKinds != nil && !info.kind.takesSeveral
    sitting.press(isLink ? Keys.choose : "enter")
    let wanted: Value?
    if info.kind.isTyped == nil {
      guard case .choose = sitting.state.desk.overlays.last else {
        Issue.record("\(path.text): Enter opens no list")
        return
      }
      sitting.press(other(info.kind, than: before))
      wanted = sitting.state.desk.value(of: target, at: path)
      #expect(wanted != before, "\(path.text)")
    } else {
      clear(&sitting)
      sitting.type(sample(info.kind))
      wanted = try info.kind.value(typed: sample(info.kind), in: .french)
      sitting.press(info.kind.isTyped == .text ? "ctrl-s" : "enter")
    }
    if wanted != nil, let reason = info.reasonKey {
      #expect(sitting.focusedPlace == .field(FieldPath([.key(reason)])))
      sitting.press("esc")
    }
    #expect(sitting.edit == nil, "\(path.text) refused its sample")
    #expect(sitting.state.desk.value(of: target, at: path) == wanted, "\(path.text)")
    sitting.undo()
    #expect(sitting.state.desk.value(of: target, at: path) == before, "\(path.text) undone")
  }

  /// Something that the kind can't hold, as one types it; nil where anything can be typed in place.
  private func refused(_ kind: FieldKind) -> String? {
    switch kind {
    case .level(let bounds), .score(let bounds), .percent(let bounds):
      String(bounds.upperBound + 1)
    case .amount: "beaucoup"
    case .count: "-1"
    case .day: "30/02/2025"
    case .year: "19x"
    case .line, .text, .lines, .choice, .choices, .flag, .link, .links, .group, .items: nil
    }
  }

  @Test("what a field can't hold stays typed with its reason, and Esc leaves it as it was")
  func refusals() throws {
    var sitting = Sitting("80x24", .french, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    let target = DocumentName.account(try ID("hydrane"))
    var tried = 0
    for path in FieldKindTests.paths(Account.shape.fields, FieldPath([]), in: sitting.state, target)
    {
      guard let kind = target.info(at: path)?.kind, let text = refused(kind) else { continue }
      tried += 1
      try sitting.go(to: path.text)
      if sitting.state.editor?.pageView?.isPicture == true { sitting.press("f") }
      sitting.press("enter")
      clear(&sitting)
      sitting.type(text)
      sitting.press("enter")
      #expect(sitting.edit?.text == text, "\(path.text)")
      let problem = try #require(sitting.edit?.problem, "\(path.text)")
      let info = try #require(target.info(at: path))
      let reason = sitting.state.say(RejectionPhrase(problem, field: info))
      #expect(sitting.text.contains(reason.prefix(12)), "\(path.text): \(reason)")
      sitting.press("esc")
    }
    #expect(tried > 15)
    #expect(sitting.disk[try ID("hydrane")] == AccountFixture.rich)
  }

  /// Keys that choose something else than what stands there: links offer nothing first, words last.
  private func other(_ kind: FieldKind, than before: Value?) -> String {
    if kind.takesSeveral { return "end space enter" }
    if case .link = kind { return before == nil ? "end enter" : "home enter" }
    return before == nil ? "home enter" : "end enter"
  }

  private func clear(_ sitting: inout Sitting) {
    let count = sitting.edit?.text.count ?? 0
    for _ in 0..<count { sitting.press("backspace") }
    for _ in 0..<count { sitting.press("del") }
    #expect(sitting.edit?.text == "")
  }

  @Test("of an account: typed or chosen, saved, undone") func account() throws {
    var sitting = Sitting("80x24", .french, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    let target = DocumentName.account(try ID("hydrane"))
    let paths = FieldKindTests.paths(Account.shape.fields, FieldPath([]), in: sitting.state, target)
    #expect(paths.count > 40)
    for path in paths { try check(path, target, in: &sitting) }
    #expect(sitting.disk[try ID("hydrane")] == AccountFixture.rich)
  }

  @Test("of the settings: typed or chosen, saved, undone") func settings() throws {
    var sitting = Sitting("80x24", .french)
    sitting.press("alt-6")
    let paths = FieldKindTests.paths(
      Workspace.shape.fields, FieldPath([]), in: sitting.state, .settings)
    #expect(paths.count > 15)
    for path in paths { try check(path, .settings, in: &sitting) }
    #expect(sitting.settings == Fixture.settings)
  }
}
