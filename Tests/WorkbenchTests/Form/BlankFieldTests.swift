import Method
import Terminal
import Testing
import Widgets

@testable import Workbench

/// On an empty field of words, letters are text: a person who sees it empty types.
struct BlankFieldTests {
  private func sitting(at path: String) throws -> Sitting {
    var sitting = Sitting(accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    try sitting.go(to: path)
    sitting.press("del")
    return sitting
  }

  @Test(
    "a word typed there is text from its first letter on, whatever the letters command elsewhere")
  func typed() throws {
    for word in ["Marianne", "quid", "Du Vent", "oui", "jkl", "Équipe"] {
      var sitting = try sitting(at: "identity.sector")
      let before = sitting.effects.count
      sitting.press("\"\(word)\"")
      #expect(sitting.edit?.text == word)
      #expect(sitting.state.usesMouse)
      #expect(
        sitting.effects.dropFirst(before).allSatisfy {
          if case .keepDrafts = $0 { true } else { false }
        })
      sitting.press("enter")
      #expect(sitting.account("hydrane")?.identity.sector == word)
    }
  }

  @Test("a day takes words and figures, a number figures alone")
  func kinds() throws {
    var sitting = try sitting(at: "reviewed")
    sitting.press("\"yesterday\" enter")
    #expect(sitting.account("hydrane")?.reviewed?.iso == "2026-11-21")
    sitting = try self.sitting(at: "identity.employees")
    sitting.press("\"42\" enter")
    #expect(sitting.account("hydrane")?.identity.employees == 42)
    sitting = try self.sitting(at: "identity.employees")
    sitting.press("p")
    #expect(!sitting.state.desk.overlays.isEmpty)
  }

  @Test("with Alt, letters are the commands that they are elsewhere; undo is that of any text")
  func commands() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.press("alt-M")
    #expect(!sitting.state.usesMouse)
    sitting.press("ctrl-z")
    #expect(sitting.account("hydrane")?.identity.sector == "Boissons sans alcool")
    sitting.press("del alt-u")
    #expect(sitting.account("hydrane")?.identity.sector == "Boissons sans alcool")
    sitting.press("del alt-q")
    #expect(sitting.effects.last == .quit)
  }

  @Test("the footer shows the keys as they are there, and the cursor that letters are text")
  func shown() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.state.desk.toast = nil
    #expect(sitting.screen.caret == .bar)
    #expect(sitting.screen.rowText(sitting.screen.size.rows - 1).contains("undo"))
    sitting.press("esc")
    #expect(sitting.screen.caret == .underline)
    sitting = try self.sitting(at: "identity.sector")
    try sitting.go(to: "identity.mission")
    #expect(sitting.screen.caret == .underline)
    sitting.press("enter")
    #expect(sitting.screen.caret == .bar)
  }

  @Test("what can only be read takes no letters")
  func readOnly() throws {
    var sitting = try sitting(at: "identity.sector")
    #expect(sitting.state.lettersBegin)
    sitting.answer(.onlyToRead(.account(try ID("hydrane")), reason: "Newer."))
    #expect(!sitting.state.lettersBegin)
  }

  @Test("on an empty link or choice a letter looks for a name in its list")
  func lists() throws {
    var sitting = try sitting(at: "team.kam")
    sitting.press("\"Quentin Le Goff\" enter")
    let member = try #require(sitting.settings.team.last)
    #expect(member.name == "Quentin Le Goff")
    #expect(sitting.account("hydrane")?.team.manager == member.id)
    sitting = try self.sitting(at: "segment")
    sitting.press("\"star\"")
    guard case .choose(let chooser) = sitting.state.desk.overlays.last else {
      Issue.record("no list")
      return
    }
    #expect(chooser.list.query == "star")
  }
}
