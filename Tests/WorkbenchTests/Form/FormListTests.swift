import Method
import Terminal
import Testing

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

  @Test("an empty list says how to add its first item")
  func emptyListSays() throws {
    var sitting = Sitting()
    try sitting.open("hydrane")
    sitting.state.form.focus = .list(try FieldPath("identity.key_dates"))
    #expect(sitting.text.contains("o  add: key date"))
    sitting.press("enter")
    #expect(sitting.text.contains("Key date 1"))
    #expect(sitting.state.focusedField?.info.key == "day")
  }

  @Test("o adds below the focused item and goes to its first field; u takes it away")
  func addsBelow() throws {
    var sitting = try sitting(at: "identity.key_dates[d-1].event")
    sitting.press("o")
    #expect(sitting.state.focusedField?.info.key == "day")
    sitting.press("enter \"1/2/2019\" tab \"Usine\" enter")
    #expect(dates(sitting) == ["Rachat de Lumen", "Usine"])
    sitting.press("u u u")
    #expect(dates(sitting) == ["Rachat de Lumen"])
  }

  @Test("D takes the item out, and says how to bring it back")
  func removes() throws {
    var sitting = try sitting(at: "identity.key_dates[d-1].event")
    sitting.press("D")
    #expect(dates(sitting).isEmpty)
    #expect(sitting.toast.contains("u brings it back"))
    #expect(sitting.state.focusedPlace == .list(try FieldPath("identity.key_dates")))
    sitting.press("u")
    #expect(dates(sitting) == ["Rachat de Lumen"])
  }

  @Test("J and K move the item, the focus goes along")
  func moves() throws {
    var sitting = Sitting()
    sitting.press("alt-3")
    try sitting.go(to: "team[m-leroux].function")
    sitting.press("J")
    #expect(sitting.settings.team.map(\.id.text) == ["m-morel", "m-leroux"])
    #expect(sitting.state.focusedItem?.id == "m-leroux")
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
    sitting.press("alt-3")
    try sitting.go(to: "team[m-leroux].function")
    sitting.press("D enter")
    #expect(sitting.state.focusedPlace == .field(try FieldPath("team[m-morel].function")))
  }

  @Test("a link offers the team by name, and nobody")
  func linkOffersTeam() throws {
    var sitting = try sitting(at: "team.kam")
    sitting.press("enter")
    #expect(sitting.text.contains("(nobody)"))
    #expect(sitting.text.contains("Paul Morel"))
    sitting.press("end enter")
    #expect(try sitting.saved("team.kam") == .text("m-morel"))
    sitting.press("enter home enter")
    #expect(try sitting.saved("team.kam") == nil)
    #expect(sitting.text.contains("▲"))
  }

  @Test("a segment is offered under the workspace's own name")
  func segmentsHaveOwnNames() throws {
    var sitting = try sitting(at: "segment")
    sitting.state.workspace?.settings.segments.strategic = "Piliers"
    #expect(sitting.text.contains("Piliers"))
    sitting.press("enter")
    #expect(sitting.text.contains("invest, integrate"))
    sitting.press("down enter")
    #expect(try sitting.saved("segment") == .text("star"))
  }
}
