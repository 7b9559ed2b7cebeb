import Method
import Terminal
import Testing

@testable import Workbench

@Suite("In a picture the focus and what is added are never lost")
struct PictureFocusTests {
  private func sitting(_ view: String) throws -> Sitting {
    var sitting = Sitting("100x30", .english, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    sitting.state.account.editor.go(toPageNamed: view)
    return sitting
  }

  @Test(
    "what is added opens at its first field, whether or not the picture has a mark for it, and goes when nothing is typed",
    arguments: AccountPages.all.flatMap(\.views).filter(\.isPicture).map(\.key))
  func adds(view: String) throws {
    var sitting = try sitting(view)
    let before = sitting.account("hydrane")
    sitting.press("o")
    let isOpen = sitting.edit != nil || !sitting.state.desk.overlays.isEmpty
    #expect(isOpen, "\(view): nothing opens")
    sitting.press("esc")
    if sitting.account("hydrane") != before { sitting.undo() }
    #expect(sitting.account("hydrane") == before)
  }

  @Test("a part in one purchase is marked with digits again and again")
  func marksParts() throws {
    var sitting = try sitting("purchase-changes")
    sitting.press("down")
    sitting.press("7")
    let path = sitting.focusedField?.path
    #expect(sitting.focusedField?.value == .number(7))
    sitting.press("4")
    #expect(sitting.focusedField?.path == path && sitting.focusedField?.value == .number(4))
  }

  @Test("dating the review leaves the focus of a picture where it is")
  func reviewed() throws {
    var sitting = try sitting("radiography")
    sitting.press("down")
    let place = sitting.focusedPlace
    sitting.press("r")
    #expect(sitting.account("hydrane")?.reviewed == Sitting.moment.today)
    #expect(sitting.focusedPlace == place)
  }

  @Test("turning the view keeps the record, from the table to the picture and back")
  func turns() throws {
    var sitting = try sitting("needs-table")
    sitting.press("down")
    let id = sitting.focusedPlace?.path.enclosingItem?.id
    sitting.press("v")
    #expect(sitting.state.editor?.pageView?.isPicture == true)
    #expect(sitting.focusedPlace?.path.enclosingItem?.id == id)
    sitting.press("up left v")
    let other = sitting.focusedPlace?.path.enclosingItem?.id
    #expect(other != nil && sitting.state.editor?.pageView?.isPicture == false)
    sitting.press("v")
    #expect(sitting.focusedPlace?.path.enclosingItem?.id == other)
  }

  @Test("a filter of the table doesn't stand over the picture")
  func filters() throws {
    var sitting = try sitting("needs-table")
    sitting.press("/ \"contrat\" enter v")
    #expect(sitting.state.editor?.level.query == "")
    sitting.press("v")
    #expect(sitting.state.editor?.level.query == "contrat")
  }

  @Test("Tab on a mark reads on to the next, and says so at the last")
  func tab() throws {
    var sitting = try sitting("value-curve")
    sitting.press("5")
    let first = sitting.focusedPlace
    sitting.press("tab")
    #expect(sitting.focusedPlace != first)
    sitting.press("esc end 6 tab")
    #expect(sitting.toast == "It is at the end of the list.")
  }

  @Test("who is put below a folded head is shown there")
  func unfolds() throws {
    var sitting = try sitting("radiography")
    sitting.press("home down shift-left home space")
    let head = try #require(sitting.focusedPlace?.path.enclosingItem?.id)
    sitting.press("down")
    let moved = try #require(sitting.focusedPlace?.path.enclosingItem?.id)
    sitting.press("shift-right")
    #expect(
      sitting.account("hydrane")?.contacts.first { $0.id.text == moved }?.reportsTo?.text == head)
    #expect(sitting.focusedPlace?.path.enclosingItem?.id == moved)
  }

  @Test(
    "a choice that is given up in the quick analysis leaves no record, nor does a click elsewhere")
  func quickEntry() throws {
    var account = Account(id: try ID("calda"))
    account.name = "Calda"
    var sitting = Sitting("100x30", .english, accounts: [account])
    try sitting.open("calda")
    sitting.press("f2")
    for key in ["horizon", "expression", "known_by"] {
      for _ in 0..<40 where sitting.focusedField?.info.key != key { sitting.press("down") }
      sitting.press("enter esc")
      #expect(sitting.account("calda") == account, "\(key)")
    }
    sitting.press("alt-w")
    #expect(sitting.state.desk.overlays.isEmpty)
    #expect(sitting.account("calda") == account)
  }
}
