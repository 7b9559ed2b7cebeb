import Method
import Terminal
import Testing
import Widgets

@testable import Workbench

@Suite("Lists in a form")
struct FormListTests {
  private func sitting(at path: String) throws -> Sitting {
    var sitting = Sitting("80x24", accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    try sitting.go(to: path)
    return sitting
  }

  private func dates(_ sitting: Sitting) -> [String] {
    (sitting.state.account.id.flatMap { sitting.disk[$0] }?.identity.keyDates ?? []).map(\.event)
  }

  @Test("an empty list is gone into, and says how to add its first item")
  func emptyListSays() throws {
    var sitting = Sitting()
    try sitting.open("hydrane")
    try sitting.go(to: "identity.key_dates")
    #expect(sitting.focusedPlace == .list(try FieldPath("identity.key_dates")))
    sitting.press("enter")
    #expect(sitting.text.contains("Identity ▸ Key dates"))
    #expect(sitting.text.contains("o  add: key date"))
    sitting.press("enter \"1/2/2019\" tab \"Usine\" enter")
    #expect(dates(sitting) == ["Usine"])
  }

  @Test("a list in a form tells what it holds")
  func listTells() throws {
    var sitting = Sitting("80x24", accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    try sitting.go(to: "identity.key_dates")
    #expect(sitting.text.contains("1   22 Nov 2026"))
  }

  @Test("o adds below the focused item and begins its first field; u takes it away")
  func addsBelow() throws {
    var sitting = try sitting(at: "identity.key_dates[d-1].event")
    sitting.press("o")
    #expect(sitting.focusedField?.info.key == "day")
    #expect(sitting.edit != nil)
    sitting.press("\"1/2/2019\" tab \"Usine\" enter")
    #expect(dates(sitting) == ["Rachat de Lumen", "Usine"])
    for _ in 1...3 { sitting.undo() }
    #expect(dates(sitting) == ["Rachat de Lumen"])
  }

  @Test("an item that is given up before anything is typed goes again, without a trace")
  func givenUp() throws {
    var sitting = try sitting(at: "identity.key_dates[d-1].event")
    sitting.press("o esc")
    #expect(dates(sitting) == ["Rachat de Lumen"])
    #expect(sitting.state.desk.history.done.isEmpty && sitting.state.desk.history.undone.isEmpty)
  }

  @Test("o on the row of a list in a form adds to it")
  func addsFromRow() throws {
    var sitting = try sitting(at: "identity.key_dates")
    sitting.press("o \"1/2/2019\" tab \"Usine\" enter esc")
    #expect(dates(sitting) == ["Rachat de Lumen", "Usine"])
    #expect(sitting.focusedPlace == .list(try FieldPath("identity.key_dates")))
  }

  @Test("D takes the item out, and says how to bring it back")
  func removes() throws {
    var sitting = try sitting(at: "identity.key_dates[d-1].event")
    sitting.press("D")
    #expect(dates(sitting).isEmpty)
    #expect(sitting.toast.contains("u brings it back"))
    #expect(sitting.text.contains("o  add: key date"))
    sitting.press("u")
    #expect(dates(sitting) == ["Rachat de Lumen"])
  }

  @Test("J and K move the item, the focus goes along")
  func moves() throws {
    var sitting = Sitting()
    sitting.press("alt-6")
    try sitting.go(to: "team[m-leroux].function")
    sitting.press("J")
    #expect(sitting.settings.team.map(\.id.text) == ["m-morel", "m-leroux"])
    #expect(sitting.focusedItem == "m-leroux")
    sitting.press("J")
    #expect(sitting.toast == "It is at the end of the list.")
    sitting.press("K")
    #expect(sitting.settings.team.map(\.id.text) == ["m-leroux", "m-morel"])
  }

  @Test("outside of a list, the commands of lists say so")
  func outsideSays() throws {
    var sitting = try sitting(at: "identity.sector")
    for key in ["o", "D", "J", "K"] {
      sitting.press(key)
      #expect(sitting.toast == "This is not in a list.")
    }
  }

  @Test("removing one of several stays on its neighbour's field")
  func removingStays() throws {
    var sitting = Sitting()
    sitting.press("alt-6")
    try sitting.go(to: "team[m-leroux].function")
    sitting.press("D enter")
    #expect(sitting.focusedPlace == .field(try FieldPath("team[m-morel].function")))
  }

  @Test("a link offers the team by name, and nobody")
  func linkOffersTeam() throws {
    var sitting = try sitting(at: "team.kam")
    sitting.press(Keys.choose)
    #expect(sitting.text.contains("(none)"))
    #expect(sitting.text.contains("Paul Morel"))
    sitting.press("end enter")
    #expect(try sitting.saved("team.kam") == .text("m-morel"))
    sitting.press("e home enter")
    #expect(try sitting.saved("team.kam") == nil)
    #expect(sitting.text.contains("▲"))
    sitting.press("enter end enter")
    #expect(try sitting.saved("team.kam") == .text("m-morel"))
  }

  @Test("Enter follows a link, and Esc comes back")
  func follows() throws {
    var sitting = try sitting(at: "contacts[c-2].reports_to")
    sitting.press("enter")
    #expect(sitting.text.contains("Buying centre ▸ Anne Castelin"))
    sitting.press("esc")
    #expect(sitting.focusedPlace == .field(try FieldPath("contacts[c-2].reports_to")))
    try sitting.go(to: "team.kam")
    sitting.press("enter")
    #expect(sitting.state.pane == .settings)
    #expect(sitting.focusedItem == "m-leroux")
  }

  @Test("whom a link can't find by name is offered to be added, and is linked")
  func creates() throws {
    var sitting = try sitting(at: "team.kam")
    sitting.press("e \"Marianne Dubois\"")
    #expect(sitting.text.contains("add “Marianne Dubois”"))
    sitting.press("enter")
    let added = try #require(sitting.settings.team.last)
    #expect(added.name == "Marianne Dubois")
    #expect(try sitting.saved("team.kam") == .text(added.id.text))
    sitting.press("u u")
    #expect(sitting.settings.team.count == 2)
    #expect(try sitting.saved("team.kam") == .text("m-leroux"))
  }

  @Test("a person is never offered to report to themselves")
  func notItself() throws {
    var sitting = try sitting(at: "contacts[c-1].reports_to")
    sitting.press("enter")
    guard case .choose(let chooser) = sitting.state.desk.overlays.last else {
      Issue.record("no list")
      return
    }
    #expect(chooser.list.options.map(\.label) == ["(none)", "Paul Perrin"])
  }

  @Test("a segment is offered under the workspace's own name")
  func segmentsHaveOwnNames() throws {
    var sitting = try sitting(at: "segment")
    sitting.state.desk.workspace?.settings.segments.strategic = "Piliers"
    #expect(sitting.text.contains("Piliers"))
    sitting.press("enter")
    #expect(sitting.text.contains("invest, integrate"))
    sitting.press("down enter")
    #expect(try sitting.saved("segment") == .text("star"))
  }
}
