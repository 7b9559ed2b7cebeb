import Method
import Terminal
import Testing

@testable import Workbench

@Suite("Taking someone out of the team")
struct RemovalTests {
  private func sitting(_ language: Language = .english, at member: String) throws -> Sitting {
    var sitting = Sitting("100x30", language)
    sitting.press("alt-3")
    try sitting.go(to: "team[\(member)].name")
    return sitting
  }

  @Test("someone whom accounts count on is asked about first")
  func asks() throws {
    var sitting = try sitting(at: "m-leroux")
    sitting.press("D")
    #expect(sitting.settings.team.count == 2)
    #expect(sitting.text.contains("Remove Anne Leroux from the team?"))
    #expect(sitting.text.contains("Anne Leroux manages 5 accounts: remove this person"))
    sitting.press("esc")
    #expect(sitting.settings.team.count == 2)
    sitting.press("D enter")
    #expect(sitting.settings.team.map(\.name) == ["Paul Morel"])
    #expect(sitting.toast.contains("u brings it back"))
    sitting.press("u")
    #expect(sitting.settings.team.count == 2)
  }

  @Test("a sponsor is asked about, in French too")
  func asksInFrench() throws {
    var sitting = try sitting(.french, at: "m-morel")
    sitting.press("D")
    #expect(sitting.text.contains("Retirer Paul Morel de l'équipe ?"))
    #expect(sitting.text.contains("Paul Morel parraine 5 comptes"))
  }

  @Test("someone without accounts goes at once")
  func goesAtOnce() throws {
    var sitting = try sitting(at: "m-morel")
    sitting.press("o enter \"Zoe\" enter")
    #expect(sitting.settings.team.count == 3)
    sitting.press("D")
    #expect(sitting.state.overlays.isEmpty)
    #expect(sitting.settings.team.count == 2)
  }

  @Test("who is gone is told in words, never by an id")
  func noIDs() throws {
    var sitting = try sitting(at: "m-leroux")
    sitting.press("D enter")
    try sitting.open("hydrane")
    sitting.press("3")
    #expect(sitting.text.contains("someone no longer in the team"))
    #expect(!sitting.text.contains("m-leroux"))
  }
}
