import Method
import Terminal
import Testing

@testable import Workbench

/// A number keeps its groups and its unit while it is edited.
struct GroupedNumberTests {
  private func sitting(
    _ language: Language = .english, at path: String = "identity.employees"
  ) throws -> Sitting {
    var sitting = Sitting("100x30", language, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    try sitting.go(to: path)
    return sitting
  }

  private func line(_ sitting: Sitting) -> String {
    (0..<sitting.screen.size.rows).map(sitting.screen.rowText).first { $0.contains("▎") } ?? ""
  }

  @Test("opened, it stands as it did, with its unit")
  func opened() throws {
    var sitting = try sitting()
    sitting.press("enter")
    #expect(sitting.edit?.text == "4,200")
    #expect(line(sitting).contains("4,200   people"))
    sitting = try self.sitting(at: "identity.revenue")
    sitting.press("enter ctrl-a \"1250000\"")
    #expect(sitting.edit?.text == "1,250,000")
    #expect(line(sitting).contains("1,250,000   €"))
  }

  @Test("digits typed and deleted anywhere are grouped at once, the cursor behind the same digit")
  func typed() throws {
    var sitting = try sitting()
    sitting.press("enter end \"77\"")
    #expect(sitting.edit?.text == "420,077")
    sitting.press("home del")
    #expect(sitting.edit?.text == "20,077")
    sitting.press("right right \"9\" backspace backspace")
    #expect(sitting.edit?.text == "2,077")
    sitting.press("end \"0\" enter")
    #expect(sitting.account("hydrane")?.identity.employees == 20_770)
  }

  @Test("in French the groups stand apart by a narrow blank")
  func french() throws {
    var sitting = try sitting(.french)
    sitting.press("enter ctrl-a \"1234567\"")
    #expect(sitting.edit?.text == "1\u{202F}234\u{202F}567")
    sitting.press("enter")
    #expect(sitting.account("hydrane")?.identity.employees == 1_234_567)
  }

  @Test(
    "a mark that the user types is theirs: nothing is regrouped around it",
    arguments: [("3,5", "3,5"), ("612,000", "612,000"), ("12k", "12k"), ("1,23", "1,23")])
  func ownMarks(typed: String, text: String) throws {
    var sitting = try sitting()
    sitting.press("enter ctrl-a \"\(typed)\"")
    #expect(sitting.edit?.text == text)
  }

  @Test("opened and accepted unchanged, it is no edit")
  func unchanged() throws {
    var sitting = try sitting()
    let before = sitting.effects.count
    sitting.press("enter enter")
    #expect(
      !sitting.effects.dropFirst(before).contains { if case .save = $0 { true } else { false } })
    sitting.press("up enter \"1\" ctrl-z")
    #expect(sitting.edit?.isChanged == false)
  }

  @Test("the unit may be typed, too", arguments: ["420 people", "420 People ", "1 person"])
  func typedUnit(text: String) throws {
    var sitting = try sitting()
    sitting.press("enter ctrl-a \"\(text)\" enter")
    #expect(sitting.edit == nil)
    #expect(sitting.account("hydrane")?.identity.employees == (text.hasPrefix("1") ? 1 : 420))
  }

  @Test("a decimal comma behind a grouped number is the user's, and read as such")
  func ownDecimals() throws {
    var sitting = try sitting(at: "identity.revenue")
    sitting.press("enter ctrl-a \"1250,50\"")
    #expect(sitting.edit?.text == "1250,50")
    sitting.press("enter")
    #expect(sitting.account("hydrane")?.identity.revenue?.minor == 125_050)
  }

  @Test("one press deletes one digit, whatever mark stands beside the cursor")
  func deletes() throws {
    var sitting = try sitting()
    sitting.press("enter ctrl-a \"1234567\" left left left backspace")
    #expect(sitting.edit?.text == "123,567")
    sitting.press("ctrl-a \"1234\" home right del")
    #expect(sitting.edit?.text == "134")
  }
}
