import Method
import Terminal
import Testing

@testable import Workbench

@Suite("The guidance beside and below a form")
struct FormGuideTests {
  private func sitting(_ size: String, at path: String) throws -> Sitting {
    var sitting = Sitting(size, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    try sitting.go(to: path)
    return sitting
  }

  @Test("a wide window has the question beside the form, a narrow one below it")
  func questionIsShown() throws {
    let wide = try sitting("120x30", at: "identity.employees").text
    #expect(wide.contains("│  Headcount"))
    #expect(wide.contains("A whole number, from 0."))
    let narrow = try sitting("80x24", at: "identity.employees").text
    #expect(!narrow.contains("│"))
    #expect(narrow.contains("How many people work for this customer"))
    #expect(narrow.contains("enough."))
  }

  @Test("every question is whole at 60 columns, in both languages", arguments: Language.allCases)
  func questionsAreWhole(language: Language) throws {
    var sitting = Sitting("60x16", language, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    for tab in ["1", "3", "6"] {
      sitting.press("\(tab) home")
      for _ in 0..<22 {
        let question = sitting.focusedField?.info.ask?[language] ?? ""
        let last = question.split(separator: " ").last.map(String.init) ?? ""
        #expect(sitting.text.contains(last), "\(question) is cut")
        sitting.press("down")
      }
    }
  }

  @Test("the last change of a field is told beside it, and goes with its undo")
  func lastChangeIsTold() throws {
    var sitting = try sitting("120x30", at: "identity.employees")
    #expect(!sitting.text.contains("In this sitting"))
    sitting.press("enter ctrl-u \"5000\" enter")
    #expect(sitting.text.contains("In this sitting"))
    #expect(sitting.text.contains("4,200 people → 5,000"))
    sitting.press("u")
    #expect(!sitting.text.contains("In this sitting"))
  }

  @Test("what is to mend stands beside the field, with its sign")
  func findingsAreTold() throws {
    let sitting = try sitting("120x30", at: "segment_reason")
    #expect(sitting.text.contains("To mend"))
    #expect(sitting.text.contains("△ A segment without a reason"))
  }

  @Test("French signs never begin a line")
  func signsStayWithTheirWord() throws {
    for width in 40...100 {
      var sitting = Sitting("\(width)x30", .french, accounts: AccountFixture.accounts)
      try sitting.open("hydrane")
      try sitting.go(to: "identity.employees")
      let screen = sitting.screen
      for row in 0..<30 {
        let text = screen.rowText(row).drop { $0 == " " }
        #expect(!["?", ":", ";", "!"].contains(text.first.map(String.init) ?? ""))
      }
    }
  }

  @Test("a long text is shown in part, and whole in its guidance's editor")
  func longTextsAreShort() throws {
    var sitting = try sitting("80x24", at: "identity.history")
    sitting.paste(String(repeating: "Une phrase de plus. ", count: 10_000))
    sitting.press("ctrl-s")
    #expect((0..<24).count { sitting.screen.rowText($0).contains("Une phrase de plus.") } <= 12)
    #expect(sitting.text.contains("Our story"))
    #expect(sitting.text.contains("Une phrase de plus."))
  }
}
