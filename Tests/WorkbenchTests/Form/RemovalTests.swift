import Method
import Terminal
import Testing

@testable import Workbench

@Suite("Taking someone out of the team")
struct RemovalTests {
  private func sitting(_ language: Language = .english, at member: String) throws -> Sitting {
    var sitting = Sitting("100x30", language)
    sitting.press("alt-6")
    try sitting.go(to: "team[\(member)].name")
    return sitting
  }

  @Test("someone whom accounts count on is asked about first")
  func asks() throws {
    var sitting = try sitting(at: "m-leroux")
    sitting.press("D")
    #expect(sitting.settings.team.count == 2)
    #expect(sitting.text.contains("Remove Anne Leroux?"))
    #expect(sitting.text.contains("It is named elsewhere: Key account manager (5)."))
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
    #expect(sitting.text.contains("Supprimer Paul Morel ?"))
    #expect(sitting.text.contains("Il est nommé ailleurs : Parrain (5)."))
  }

  @Test("someone without accounts goes at once")
  func goesAtOnce() throws {
    var sitting = try sitting(at: "m-morel")
    sitting.press("o \"Zoe\" enter")
    #expect(sitting.settings.team.count == 3)
    sitting.press("D")
    #expect(sitting.state.desk.overlays.isEmpty)
    #expect(sitting.settings.team.count == 2)
  }

  @Test("a list of people that is opened and accepted keeps its order, and who is gone")
  func unchangedList() throws {
    var sitting = Sitting("100x30")
    let members = try ["m-morel", "m-gone", "m-leroux"].map { try ID<Member>($0) }
    sitting.disk[try ID("hydrane")]?.team.members = members
    try sitting.open("hydrane")
    try sitting.go(to: "team.members")
    sitting.press("enter")
    #expect(sitting.text.contains("✓ Team member no longer there"))
    sitting.press("enter")
    #expect(!sitting.effects.contains { if case .save = $0 { true } else { false } })
    sitting.press("enter \"longer\" space enter")
    #expect(try sitting.saved("team.members") == .list(["m-morel", "m-leroux"]))
  }

  @Test("someone gone who answers for an account stays, when the list is accepted unchanged")
  func unchangedLink() throws {
    var sitting = try sitting(at: "m-leroux")
    sitting.press("D enter")
    try sitting.open("hydrane")
    try sitting.go(to: "team.kam")
    sitting.press("e enter")
    #expect(try sitting.saved("team.kam") == .text("m-leroux"))
  }

  @Test("who is gone is told in words, never by an id")
  func noIDs() throws {
    var sitting = try sitting(at: "m-leroux")
    sitting.press("D enter")
    try sitting.open("hydrane")
    sitting.press("3")
    #expect(sitting.text.contains("Team member no longer there"))
    #expect(!sitting.text.contains("m-leroux"))
  }
}
