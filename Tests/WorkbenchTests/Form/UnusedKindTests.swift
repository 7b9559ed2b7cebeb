import Method
import Terminal
import Testing
import Widgets

@testable import Workbench

/// The kinds that no record of the method uses yet.
private struct Trial: Part {
  static let term = Term("Trial", "Essai")
  var level: Level?
  var flag: Bool?

  static let fields: Fields<Trial> = [
    .level("level", \.level, 0...4, Term("Level", "Niveau")),
    .flag("flag", \.flag, Term("Certified", "Certifié"), ask: Term("Is it?", "L’est-il ?")),
  ]
}

@Suite("Kinds of fields that no record has yet")
struct UnusedKindTests {
  private func info(_ key: String) throws -> FieldInfo {
    try #require(Trial.shape[key])
  }

  @Test("yes and no are chosen from a list, or neither") func flag() throws {
    var sitting = Sitting("80x24", .french)
    let field = FocusedField(path: try FieldPath("flag"), info: try info("flag"), value: nil)
    sitting.state.settings.editor.chooseValue(of: field, at: &sitting.state.desk)
    guard case .choose(let chooser) = sitting.state.desk.overlays.last else {
      Issue.record("no list")
      return
    }
    #expect(chooser.list.options.map(\.key) == ["yes", "no", ""])
    #expect(!chooser.list.isMultiple)
    #expect(sitting.text.contains("L’est-il ?"))
    #expect(sitting.text.contains("Oui") && sitting.text.contains("Non"))
    sitting.press("enter")
    #expect(sitting.state.desk.overlays.isEmpty)
  }

  @Test("a level is typed as a digit of its scale, and takes no text") func level() throws {
    let kind = try info("level").kind
    #expect(kind.isTyped == .line && kind.isNumeric && !kind.isText && !kind.takesSeveral)
    #expect(try kind.value(typed: "4", in: .french) == .number(4))
    #expect(throws: Rejection.outOfRange(0...4)) { try kind.value(typed: "5", in: .french) }
  }
}
