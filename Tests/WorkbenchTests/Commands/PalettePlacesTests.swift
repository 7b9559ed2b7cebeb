import Method
import Terminal
import Testing

@testable import Workbench

/// The palette leads to accounts, pages and fields, and ranks what is meant first.
struct PalettePlacesTests {
  private func first(_ text: String, _ language: Language = .english) throws -> String {
    var sitting = Sitting("100x30", language)
    try sitting.open("hydrane")
    try sitting.go(to: "status")
    sitting.press(": \"\(text)\"")
    guard case .palette(let palette) = sitting.state.desk.overlays.last else { return "" }
    let rows = sitting.state.paletteRows
    return sitting.state.desk.firstFound(palette, rows).map { $0.name[language] } ?? ""
  }

  @Test(
    "what is meant comes first",
    arguments: [
      ("exit", "quit"), ("quit", "quit"), ("undo", "undo"), ("lumen", "Lumen Énergies"),
      ("needs", "Needs"), ("headcount", "Headcount"), ("mission", "Mission"), ("dark", "theme"),
    ])
  func ranks(text: String, name: String) throws {
    #expect(try first(text) == name)
  }

  @Test("in French, too", arguments: [("sortir", "quitter"), ("effectif", "Effectif")])
  func french(text: String, name: String) throws {
    #expect(try first(text, .french) == name)
  }

  @Test("Enter goes there")
  func goes() throws {
    var sitting = Sitting("100x30")
    sitting.press(": \"lumen\" enter")
    #expect(sitting.state.account.id?.text == "lumen")
    try sitting.go(to: "status")
    sitting.press(": \"headcount\" enter")
    #expect(sitting.focusedField?.info.key == "employees")
    sitting.press(": \"offers\" enter")
    #expect(sitting.state.pane == .settings)
    #expect(sitting.page == "offers")
  }

  @Test("one letter finds commands alone, and nothing is offered of what isn't open")
  func short() {
    var sitting = Sitting("100x30", opened: false)
    sitting.press(": \"lumen\"")
    #expect(sitting.state.paletteRows.allSatisfy { $0.name.english != "Lumen Énergies" })
  }
}
