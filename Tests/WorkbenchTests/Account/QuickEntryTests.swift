import Method
import Terminal
import Testing

@testable import Workbench

@Suite("An account analysed in five minutes")
struct QuickEntryTests {
  /// What a customer's page of an interview answers, section by section; nil where it says nothing.
  ///
  /// A field that is chosen from a list is answered by the first letters of a word.
  private static let interview: [(key: String, answer: String?, isChosen: Bool)] = [
    ("sector", "Mineral water", false), ("employees", "420", false),
    ("strategy", "Sell less water, better", false), ("revenue", "1.2M", false),
    ("margin_percent", nil, false), ("addressable_spend", "3M", false),
    ("text", "Close the loop in Metz", false), ("importance", "5", false),
    ("horizon", nil, true), ("statement", "Stop losing water at rinsing", false),
    ("importance", "4", false), ("expression", "Said", true),
    ("name", "Lise Moreau", false), ("title", "Plant manager", false), ("known_by", nil, true),
    ("name", "Orsigny", false), ("threat", "3", false), ("likely_move", nil, false),
    ("subject", "Visit of line 4", false), ("learnt", "The night shift decides", false),
    ("next_step", "See the night shift", false), ("kind", "Threat", true),
    ("text", "The fund sells", false), ("impact", "4", false),
  ]

  private static func bare() throws -> Account {
    var account = Account(id: try ID("calda"))
    account.name = "Calda"
    return account
  }

  @Test(
    "one page of an interview takes at most 60 keys beside the text, and ends with what is known")
  func interview() throws {
    let account = try QuickEntryTests.bare()
    var sitting = Sitting("100x30", .english, accounts: [account])
    try sitting.open("calda")
    var keys = 1
    sitting.press("f2")
    func press(_ key: String) {
      keys += 1
      sitting.press(key)
    }
    for (key, answer, isChosen) in QuickEntryTests.interview {
      #expect(sitting.focusedField?.info.key == key)
      if isChosen, answer != nil, sitting.state.desk.overlays.isEmpty { press("enter") }
      if let answer { sitting.type(answer) }
      if !sitting.state.desk.overlays.isEmpty { press(answer == nil ? "esc" : "enter") }
      press(sitting.edit == nil ? "down" : "tab")
    }
    #expect(sitting.state.editor?.pageView?.key == "analysis")
    #expect(keys <= 60)
    let known = try #require(sitting.account("calda"))
    #expect(known.identity.sector == "Mineral water" && known.identity.employees == 420)
    #expect(known.years.count == 1 && known.years[0].revenue?.major == 1_200_000)
    #expect(known.objectives.map(\.text) == ["Close the loop in Metz"])
    #expect(known.needs.map(\.statement) == ["Stop losing water at rinsing"])
    #expect(known.needs[0].expression == .said)
    #expect(known.contacts.map(\.title) == ["Plant manager"])
    #expect(known.rivals.map(\.name) == ["Orsigny"])
    #expect(known.interactions.map(\.learnt) == ["The night shift decides"])
    #expect(known.threats.map(\.kind) == [.threat])
  }

  @Test("what was left out is where one begins the next time")
  func resumes() throws {
    let account = try QuickEntryTests.bare()
    var sitting = Sitting("100x30", .english, accounts: [account])
    try sitting.open("calda")
    sitting.press("f2")
    sitting.type("Water")
    sitting.press("tab tab tab esc f2")
    #expect(sitting.focusedField?.info.key == "employees")
    #expect(sitting.account("calda")?.years.isEmpty == true)
  }

  @Test("a question passed over leaves no empty record behind")
  func skips() throws {
    let account = try QuickEntryTests.bare()
    var sitting = Sitting("100x30", .english, accounts: [account])
    try sitting.open("calda")
    sitting.press("f2")
    for _ in 0..<30 where sitting.state.editor?.pageView?.key == "five-minutes" {
      sitting.press(sitting.edit == nil && sitting.state.desk.overlays.isEmpty ? "down" : "tab")
      if !sitting.state.desk.overlays.isEmpty { sitting.press("esc") }
    }
    let left = try #require(sitting.account("calda"))
    #expect(left.needs.isEmpty && left.contacts.isEmpty && left.threats.isEmpty)
  }
}
