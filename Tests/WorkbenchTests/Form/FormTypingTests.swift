import Method
import Terminal
import Testing

@testable import Workbench

@Suite("Typing in a form")
struct FormTypingTests {
  private func sitting(at path: String, _ language: Language = .english) throws -> Sitting {
    var sitting = Sitting("80x24", language, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    try sitting.go(to: path)
    return sitting
  }

  @Test("Enter opens the field with what stands there, Enter again takes and saves it")
  func enterEditsInPlace() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.press("enter \" bio\" enter")
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool bio"))
    #expect(sitting.edit == nil)
    sitting.press("u")
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool"))
    sitting.press("U")
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool bio"))
  }

  @Test("a letter that is no command changes nothing, and tells how to edit")
  func lettersBeginNothing() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.press("x")
    #expect(sitting.edit == nil)
    #expect(sitting.state.desk.toast?.isRefusal == true)
    #expect(sitting.state.desk.toast?.text == "Enter edits this field.")
  }

  @Test("commands' letters are text while a field is typed")
  func lettersAreText() throws {
    var sitting = try sitting(at: "identity.culture")
    sitting.press("enter \"quit? D j: u\" ctrl-s")
    #expect(try sitting.saved("identity.culture") == .text("quit? D j: u"))
    #expect(!sitting.effects.contains(.quit))
  }

  @Test("Esc leaves a line as it was")
  func escGivesUp() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.press("enter \"zzz\" esc")
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool"))
    #expect(sitting.edit == nil)
    #expect(sitting.state.pane == .account)
    sitting.press("esc")
    #expect(sitting.state.pane == .portfolio)
  }

  @Test("Esc on a changed text warns first, and goes the second time")
  func escWarnsInTexts() throws {
    var sitting = try sitting(at: "identity.mission")
    sitting.press("enter \"zzz\" esc")
    #expect(sitting.edit != nil)
    #expect(sitting.toast.contains("Esc again"))
    sitting.press("\"y\" esc")
    #expect(sitting.edit != nil)
    sitting.press("esc")
    #expect(sitting.edit == nil)
    #expect(try sitting.saved("identity.mission") == sitting.focusedField?.value)
  }

  @Test("Enter begins a line in a text, and ctrl-s takes it")
  func textsHaveLines() throws {
    var sitting = try sitting(at: "identity.history")
    sitting.press("enter \"2019 : la crise\" enter \"2021 : la reprise\" ctrl-s")
    #expect(
      try sitting.saved("identity.history") == .text("2019 : la crise\n2021 : la reprise"))
  }

  @Test("a refused value stays with the reason, until it is right")
  func refusedStays() throws {
    var sitting = try sitting(at: "identity.employees")
    sitting.press("enter \"x\" enter")
    #expect(sitting.text.contains("4,200x"))
    #expect(sitting.text.contains("▲ This is not a number"))
    #expect(try sitting.saved("identity.employees") == .number(4200))
    sitting.press("backspace")
    #expect(!sitting.text.contains("▲ This"))
    sitting.press("0 enter")
    #expect(try sitting.saved("identity.employees") == .number(42000))
  }

  @Test("Tab takes the value and opens the next field, shift-tab the one before")
  func tabGoesOn() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.press("enter \"!\" tab")
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool!"))
    #expect(sitting.focusedField?.info.key == "headquarters")
    sitting.press("\"uye\" shift-tab")
    #expect(try sitting.saved("identity.headquarters") == .text("Valenceuye"))
    #expect(sitting.focusedField?.info.key == "sector")
    #expect(sitting.edit?.text == "Boissons sans alcool!")
    sitting.press("esc u")
    #expect(try sitting.saved("identity.headquarters") == .text("Valence"))
  }

  @Test("Tab opens the list of a choice, and goes past a list of records without adding to it")
  func tabOpensChoices() throws {
    var sitting = try sitting(at: "identity.revenue")
    sitting.press("enter")
    var kinds: Set<String> = []
    for _ in 0..<40 {
      guard sitting.edit != nil || !sitting.state.desk.overlays.isEmpty else { break }
      if !sitting.state.desk.overlays.isEmpty {
        kinds.insert(sitting.focusedField?.info.key ?? "")
        sitting.press("esc down enter")
      }
      sitting.press("tab")
    }
    #expect(kinds.contains("fiscal_year_end"))
    #expect(sitting.edit == nil)
    #expect(sitting.toast == "It is at the end of the list.")
    #expect(sitting.state.desk.history.done.isEmpty)
  }

  @Test("Tab stays on a value that is refused")
  func tabStaysWhenRefused() throws {
    var sitting = try sitting(at: "identity.customer_since")
    sitting.press("enter \"soon\" tab")
    #expect(sitting.focusedField?.info.key == "customer_since")
    #expect(sitting.edit?.problem == .notANumber)
  }

  @Test("a digit goes to its tab, on numbers too; among the years it is a figure")
  func digitsAreTabsOrFigures() throws {
    var sitting = try sitting(at: "identity.employees")
    sitting.press("0")
    #expect(sitting.page == "programme")
    sitting.press("1")
    #expect(sitting.focusedField?.info.key == "employees")
    sitting.press("2 down down 3")
    #expect(sitting.page == "years")
    #expect(sitting.edit != nil)
    // No number promises to answer where digits are figures.
    #expect(sitting.text.contains(" Identity ") && !sitting.text.contains("1 Identity"))
  }

  @Test("an edit that changes nothing saves nothing")
  func unchangedSavesNothing() throws {
    var sitting = try sitting(at: "identity.sector")
    let before = sitting.effects.count
    sitting.press("enter enter")
    #expect(sitting.effects.count == before)
    #expect(sitting.state.desk.history.done.isEmpty)
  }

  @Test("an accent written otherwise is an edit too")
  func accentsAreBytes() throws {
    var sitting = try sitting(at: "identity.country")
    sitting.paste("Cor\u{E9}e")
    sitting.press("enter")
    sitting.press("enter ctrl-u")
    sitting.paste("Core\u{301}e")
    sitting.press("enter")
    #expect(try sitting.saved("identity.country") == .text("Core\u{301}e"))
  }

  @Test("a paste begins the edit, is one insert and never submits")
  func pasteBegins() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.paste("Eaux\nJus")
    #expect(sitting.edit?.text == "Eaux Jus")
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool"))
    sitting.press("enter")
    #expect(try sitting.saved("identity.sector") == .text("Eaux Jus"))
  }

  @Test("a paste into a text keeps its lines")
  func pasteKeepsLines() throws {
    var sitting = try sitting(at: "identity.history")
    sitting.paste("un\ndeux")
    sitting.press("ctrl-s")
    #expect(try sitting.saved("identity.history") == .text("un\ndeux"))
  }

  @Test("Del empties a field and says so; undo brings it back")
  func delEmpties() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.press("del")
    #expect(try sitting.saved("identity.sector") == nil)
    #expect(sitting.toast.contains("Boissons"))
    sitting.undo()
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool"))
  }

  @Test("a changed segment asks for its reason, with the old one to be changed")
  func segmentReason() throws {
    var sitting = try sitting(at: "segment")
    let reason = try #require(sitting.account("hydrane")).segmentReason
    sitting.press("enter down enter")
    #expect(sitting.edit?.path.text == "segment_reason")
    #expect(sitting.edit?.text == reason)
    sitting.press("ctrl-a \"The committee said so\" enter")
    #expect(sitting.account("hydrane")?.segmentReason == "The committee said so")
    try sitting.go(to: "segment")
    sitting.press("enter enter")
    #expect(sitting.edit == nil)
  }

  @Test("a required field cannot be emptied, by Del or by typing")
  func requiredStays() throws {
    var sitting = try sitting(at: "name")
    sitting.press("del")
    #expect(sitting.toast == "This field cannot be empty.")
    sitting.press("enter ctrl-u enter")
    #expect(sitting.edit?.problem == .required)
    #expect(try sitting.saved("name") == .text("Hydrane Boissons"))
  }

  @Test("a read-only workspace refuses before anything is typed")
  func readOnlyRefuses() throws {
    var sitting = Sitting(accounts: AccountFixture.accounts, readOnly: "because")
    try sitting.open("hydrane")
    for keys in ["enter", "x", "del", "e", "enter \"a\""] {
      sitting.press(keys)
      #expect(sitting.edit == nil)
    }
    sitting.paste("pasted")
    #expect(sitting.edit == nil)
    #expect(sitting.toast == "This portfolio is open to read only.")
  }

  @Test("y sends the value to the terminal, as it is read")
  func copies() throws {
    var sitting = try sitting(at: "identity.revenue")
    sitting.press("y")
    #expect(sitting.effects.contains(.copy("€612,000,000")))
    #expect(sitting.toast.contains("Sent to the terminal"))
    try sitting.go(to: "identity.sites")
    sitting.press("y")
    #expect(sitting.effects.contains(.copy("Valence\nMetz\nHuelva")))
    try sitting.go(to: "team.kam")
    sitting.press("y")
    #expect(sitting.effects.contains(.copy("Anne Leroux")))
  }

  @Test("what is typed is kept as a draft until it is taken or given up")
  func draftIsKept() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.press("enter \"!\"")
    let path = try FieldPath("identity.sector")
    let draft = Draft(
      document: .account(try ID("hydrane")), path: path, text: "Boissons sans alcool!",
      former: "Boissons sans alcool")
    #expect(sitting.effects.last == .keepDrafts([draft]))
    sitting.press("esc")
    #expect(sitting.effects.last == .keepDrafts([]))
  }

  @Test("the cursor stands on the focused field, and in what is typed")
  func cursorStands() throws {
    var sitting = try sitting(at: "identity.sector")
    let browsing = try #require(sitting.screen.cursor)
    #expect(sitting.screen.rowText(browsing.y).contains("Boissons"))
    sitting.press("enter")
    let typing = try #require(sitting.screen.cursor)
    #expect(typing.y == browsing.y)
    #expect(typing.x == browsing.x + "Boissons sans alcool".count)
  }
}
