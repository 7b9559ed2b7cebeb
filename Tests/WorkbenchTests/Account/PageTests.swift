import Method
import Terminal
import Testing

@testable import Workbench

@Suite("The pages of an account")
struct PageTests {
  private func sitting(_ size: String = "100x30", _ language: Language = .english) throws -> Sitting
  {
    var sitting = Sitting(size, language, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    return sitting
  }

  @Test("a page is gone to by its digit, by the next one, and by its name")
  func goTo() throws {
    var sitting = try sitting()
    sitting.press("5")
    #expect(sitting.text.contains("Réduire l’eau perdue au rinçage"))
    sitting.press("]")
    #expect(sitting.text.contains("Anne Castelin"))
    sitting.press("p \"year\" enter")
    #expect(sitting.text.contains("2026"))
    #expect(sitting.state.editor?.pages[sitting.state.editor?.page ?? 0].key == "years")
  }

  @Test("a page's focus is where it was when one comes back")
  func focusIsKept() throws {
    var sitting = try sitting()
    sitting.press("6 down 1 6")
    #expect(sitting.focusedField?.path.text == "contacts[c-2].name")
  }

  @Test("a page asked for that there isn't stays on the first")
  func unknownPage() throws {
    var sitting = try sitting()
    let before = sitting.text
    sitting.state.account.editor.go(toPageNamed: "roadmap")
    #expect(sitting.text == before)
  }

  @Test("the strip scrolls to the page that is open where it has no room for all")
  func stripScrolls() throws {
    var sitting = try sitting("40x10")
    sitting.press("0")
    #expect(sitting.bars.contains("10 Programme"))
    sitting.press("1")
    #expect(sitting.bars.contains("1 Identity"))
    #expect(sitting.bars.contains("▸"))
  }

  @Test("a list in a record opens as a level with the way to it, and Esc leads back")
  func levels() throws {
    var sitting = try sitting()
    sitting.press("5")
    try sitting.go(to: "needs[n-1].evidence")
    sitting.press("enter")
    #expect(sitting.text.contains("Réduire l’eau perdue au rinçage ▸ Evidence"))
    #expect(sitting.text.contains("Relevé de la ligne 4"))
    sitting.press("esc")
    #expect(!sitting.text.contains("Relevé de la ligne 4"))
    #expect(sitting.state.pane == .account)
  }

  @Test("a link is followed with Enter, and chosen anew with e")
  func links() throws {
    var sitting = try sitting()
    sitting.press("6")
    try sitting.go(to: "contacts[c-2].reports_to")
    sitting.press("enter")
    #expect(sitting.focusedField?.path.text.hasPrefix("contacts[c-1]") == true)
  }

  @Test("what others link to isn't removed without their names")
  func usedBy() throws {
    var sitting = try sitting()
    sitting.press("6 d")
    #expect(sitting.text.contains("Paul Perrin"))
    sitting.press("esc")
    #expect(sitting.account("hydrane")?.contacts.count == 2)
  }

  @Test("a table is sorted by the column of the focus, and filtered by what is typed")
  func sortAndFilter() throws {
    var sitting = try sitting()
    sitting.press("5 s \"Imp\" enter")
    #expect(sitting.rows(of: ["Réduire l’eau", "Un seul contrat"]) == [0, 1])
    sitting.press("s \"Imp\" enter")
    #expect(sitting.rows(of: ["Réduire l’eau", "Un seul contrat"]) == [1, 0])
    sitting.press("/ \"contrat\"")
    #expect(!sitting.text.contains("Réduire l’eau perdue au rinçage"))
    sitting.press("esc")
    #expect(sitting.text.contains("Réduire l’eau"))
  }

  @Test("a block from a spreadsheet fills cells, and one undo takes it back")
  func block() throws {
    var sitting = try sitting()
    sitting.press("2")
    try sitting.go(to: "years[y-1].revenue")
    let before = sitting.account("hydrane")
    sitting.paste("1 000\t2 000")
    #expect(sitting.account("hydrane") != before)
    #expect(try sitting.saved("years[y-1].revenue") == .number(100_000))
    sitting.press("u")
    #expect(sitting.account("hydrane") == before)
  }

  @Test("a block larger than the table writes nothing and says how much has no place")
  func tooLargeBlock() throws {
    var sitting = try sitting()
    sitting.press("5 end")
    let before = sitting.account("hydrane")
    sitting.paste("First\nSecond\nThird")
    #expect(sitting.account("hydrane") == before)
    #expect(sitting.toast == "Nothing is pasted: 2 of 3 cells lie over no field.")
  }

  @Test("a record added in the form of another opens its own, and goes when nothing is typed")
  func addsInForm() throws {
    var sitting = try sitting()
    sitting.press("6 f o \"Zoe\" enter")
    #expect(
      sitting.account("hydrane")?.contacts.map(\.name) == ["Anne Castelin", "Zoe", "Paul Perrin"])
    sitting.press("o enter")
    #expect(sitting.account("hydrane")?.contacts.count == 3)
  }

  @Test("the level of a record that is gone closes")
  func levelCloses() throws {
    var sitting = try sitting()
    sitting.press("6 o \"Zoe\" enter f")
    for _ in 1...2 { sitting.undo() }
    #expect(sitting.account("hydrane")?.contacts.count == 2)
    #expect(sitting.state.editor?.isBelowPage == false)
  }

  @Test("a record created for a link goes with it in one undo")
  func createsForLink() throws {
    var sitting = try sitting()
    sitting.press("5")
    try sitting.go(to: "needs[n-2].holders")
    let before = sitting.account("hydrane")
    sitting.press("enter \"Zoe Martin\" enter")
    #expect(sitting.account("hydrane")?.contacts.last?.name == "Zoe Martin")
    #expect(sitting.account("hydrane")?.needs.last?.holders.count == 1)
    sitting.press("u")
    #expect(sitting.account("hydrane") == before)
  }

  @Test("a text typed in a chooser that offers to create can be emptied again")
  func emptiesChooser() throws {
    var sitting = try sitting()
    sitting.press("3 e \"q\" backspace")
    #expect(sitting.text.contains("Anne Leroux"))
  }

  @Test("a block with a cell that can't be changes nothing and says which")
  func badBlock() throws {
    var sitting = try sitting()
    sitting.press("2")
    try sitting.go(to: "years[y-1].revenue")
    let before = sitting.account("hydrane")
    sitting.paste("1000\tmany")
    #expect(sitting.account("hydrane") == before)
    #expect(sitting.toast.hasPrefix("This is not a number"))
  }
}

@Suite("The picture of the years on its page")
struct YearsPictureBoardTests {
  private func sitting() throws -> Sitting {
    var sitting = Sitting("100x30", .english, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    sitting.press("2 v")
    return sitting
  }

  @Test("it begins on the latest actual revenue and is walked with the arrows")
  func walking() throws {
    var sitting = try sitting()
    #expect(sitting.focusedField?.path.text.hasSuffix(".revenue") == true)
    let first = sitting.focusedField?.path
    sitting.press("left")
    #expect(sitting.focusedField?.path != first)
    sitting.press("right")
    #expect(sitting.focusedField?.path == first)
  }

  @Test("Enter changes what is drawn, and the picture follows")
  func changing() throws {
    var sitting = try sitting()
    let path = try #require(sitting.focusedField?.path.text)
    sitting.press("enter ctrl-u \"9M\" enter")
    #expect(try sitting.saved(path) == .number(900_000_000))
    #expect(sitting.text.contains("€9.00M"))
  }

  @Test("what is typed hides what the mark said, and nothing else of the picture")
  func typing() throws {
    var sitting = try sitting()
    let said = sitting.text
    #expect(said.contains("2025 Revenue"))
    sitting.press("enter")
    #expect(!sitting.text.contains("2025 Rev"))
    #expect(sitting.text.contains("Contribution"))
  }

  @Test("what is computed is explained, not typed")
  func computed() throws {
    var sitting = try sitting()
    sitting.press("down enter")
    #expect(sitting.toast == "This is computed from the other fields.")
  }

  @Test("a click goes to a column")
  func clicking() throws {
    var sitting = try sitting()
    let before = sitting.text
    sitting.click(7, 20)
    #expect(sitting.text != before)
  }

  @Test("an account without years says so instead of a picture")
  func empty() throws {
    var bare = Account(id: try ID("bare"))
    bare.name = "Bare"
    var sitting = Sitting("80x24", .english, accounts: [bare])
    try sitting.open("bare")
    sitting.press("2 v")
    #expect(sitting.text.contains("No figures yet."))
  }
}

extension Sitting {
  /// In which order texts stand on the screen.
  fileprivate func rows(of texts: [String]) -> [Int] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let places = texts.map { text in lines.firstIndex { $0.contains(text) } ?? -1 }
    let sorted = places.sorted()
    return places.map { place in sorted.firstIndex(of: place) ?? -1 }
  }
}
