import Method
import Terminal
import Testing

@testable import Workbench

@Suite("The pictures of an account are ways to work")
struct PictureTests {
  private func sitting(_ view: String, _ size: String = "100x30") throws -> Sitting {
    var sitting = Sitting(size, .english, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    sitting.state.account.editor.go(toPageNamed: view)
    return sitting
  }

  @Test("one key turns through the views of a page and comes round; another names them")
  func views() throws {
    var sitting = try sitting("needs")
    #expect(sitting.text.contains("◫ Board"))
    sitting.press("v")
    #expect(sitting.state.editor?.pageView?.key == "needs-board")
    sitting.press("v")
    #expect(sitting.state.editor?.pageView?.key == "needs-table")
    sitting.press("6 V \"who\" enter")
    #expect(sitting.state.editor?.pageView?.key == "who-meets-whom")
  }

  @Test("a digit judges a pair that had no record, in one edit that one undo takes back")
  func fillsRooms() throws {
    var sitting = try sitting("coherence")
    let before = try #require(sitting.account("hydrane")?.coherence)
    sitting.press("down left left")
    #expect(sitting.focusedField?.path.text.contains("ob-2+me-1") == true)
    sitting.press("0")
    let after = try #require(sitting.account("hydrane")?.coherence)
    #expect(after.count == before.count + 1)
    #expect(after.last?.objective?.text == "ob-2" && after.last?.mean?.text == "me-1")
    #expect(after.last?.level?.value == 0)
    sitting.press("2")
    #expect(sitting.account("hydrane")?.coherence.last?.level?.value == 2)
    sitting.press("u u")
    #expect(sitting.account("hydrane")?.coherence == before)
  }

  @Test("what a mean doesn't serve becomes a need in one key, linked back to where it comes from")
  func missingBecomesNeed() throws {
    var sitting = try sitting("coherence")
    sitting.press("down left left w \"need\" enter")
    let account = try #require(sitting.account("hydrane"))
    let cell = try #require(account.coherence.last)
    let need = try #require(account.needs.last)
    #expect(need.comesFrom?.text == cell.id.text)
    #expect(!need.statement.isEmpty)
    #expect(sitting.text.contains(need.statement.prefix(20)))
  }

  @Test("what is concluded is typed over at once, and nothing typed is a command")
  func concludes() throws {
    var sitting = try sitting("signals")
    let before = try #require(sitting.account("hydrane"))
    sitting.press("w \"assum\" enter")
    sitting.type("Sarrazin veut trois lots")
    sitting.press("enter")
    let after = try #require(sitting.account("hydrane"))
    #expect(after.assumptions.count == before.assumptions.count + 1)
    #expect(after.assumptions.last?.text == "Sarrazin veut trois lots")
    #expect(after.assumptions.last?.comesFrom?.text == before.signals.first?.id.text)
    #expect(after.reviewed == before.reviewed && after.signals == before.signals)
  }

  @Test("the focus goes along with a card, so that it can be pushed twice")
  func focusFollows() throws {
    var sitting = try sitting("needs-board")
    let need = sitting.state.editor?.focusedNeed(sitting)
    sitting.press("shift-right")
    #expect(sitting.state.editor?.focusedNeed(sitting) == need)
    sitting.press("1")
    #expect(sitting.state.editor?.focusedNeed(sitting) == need)
  }

  @Test("on a year of the timeline nothing is typed, and it opens at what has happened last")
  func timeline() throws {
    var sitting = try sitting("timeline")
    let day = sitting.focusedField.flatMap { field -> Day? in
      if case .day(let day) = field.value { day } else { nil }
    }
    #expect(try #require(day) <= Sitting.moment.today)
    sitting.press("home")
    let before = sitting.account("hydrane")
    #expect(sitting.focusedField == nil)
    sitting.press("space")
    #expect(sitting.edit == nil && sitting.account("hydrane") == before)
    sitting.press("enter")
    #expect(sitting.page == "years")
  }

  @Test("a card of the needs board is pushed to where it belongs")
  func pushesNeeds() throws {
    var sitting = try sitting("needs-board")
    let need = try #require(sitting.state.editor?.focusedNeed(sitting))
    let isSaid = try #require(sitting.need(need)?.isSaid)
    sitting.press(isSaid ? "shift-right" : "shift-left")
    #expect(sitting.need(need)?.isSaid == !isSaid)
    let isAnswered = try #require(sitting.need(need)?.isAnswered)
    sitting.press(isAnswered ? "shift-up" : "shift-down")
    #expect(sitting.need(need)?.isAnswered == !isAnswered)
    sitting.press("u u")
    #expect(sitting.account("hydrane") == AccountFixture.rich)
  }

  @Test(
    "an influence is raised and an attitude turned in their picture, and Enter opens the record")
  func pushesPeople() throws {
    var sitting = try sitting("influence-attitude")
    let path = try #require(sitting.focusedField?.path.enclosingItem)
    func role() -> BuyingRole? {
      sitting.account("hydrane")?.roles.first { $0.id.text == path.id }
    }
    let before = try #require(role())
    sitting.press("shift-down shift-left")
    #expect(role()?.influence?.value == before.influence.map { $0.value - 1 })
    #expect(role()?.attitude?.value == before.attitude.map { max(-2, $0.value - 1) })
    sitting.press("enter")
    #expect(sitting.state.editor?.isBelowPage == true)
    sitting.press("esc")
    #expect(sitting.focusedField?.path.enclosingItem?.id == path.id)
  }

  @Test("in the radiography one is put beside their head and below another again, and folded away")
  func reports() throws {
    var sitting = try sitting("radiography")
    try sitting.go(to: "contacts[c-2].reports_to")
    sitting.state.account.editor.go(toPageNamed: "radiography")
    sitting.press("home down shift-left")
    #expect(sitting.account("hydrane")?.contacts[1].reportsTo == nil)
    sitting.press("shift-right")
    #expect(sitting.account("hydrane")?.contacts[1].reportsTo?.text == "c-1")
    sitting.press("home")
    #expect(sitting.text.contains("Paul Perrin"))
    sitting.press("space")
    #expect(sitting.text.contains("Anne Castelin ▸ 1"))
    sitting.press("space")
    #expect(!sitting.text.contains("Anne Castelin ▸ 1"))
  }

  @Test("letters in a picture are commands, on what is empty too")
  func letters() throws {
    var sitting = try sitting("radiography")
    sitting.press("home")
    #expect(sitting.state.lettersBegin == false)
    sitting.press("v")
    #expect(sitting.state.editor?.pageView?.key == "influence-attitude")
  }

  @Test("a picture without anything to draw says what it is for, and which key begins")
  func empty() throws {
    for view in AccountPages.all.flatMap(\.views).filter(\.isPicture) {
      var sitting = Sitting(
        "100x30", .french, accounts: [Fixture.account("calda", "Calda", nil, [], reviewed: nil)])
      try sitting.open("calda")
      sitting.state.account.editor.go(toPageNamed: view.key)
      // The years have a sheet to begin in, and what is known begins with nothing.
      guard sitting.focusedPlace == nil, view.key != "curve" else { continue }
      #expect(sitting.text.contains("(o "), "\(view.key)")
      #expect(sitting.text.contains("?"), "\(view.key)")
    }
  }
}

extension Editor {
  fileprivate func focusedNeed(_ sitting: Sitting) -> String? {
    sitting.focusedField?.path.enclosingItem?.id
  }
}

extension Sitting {
  fileprivate func need(_ id: String) -> Need? {
    account("hydrane")?.needs.first { $0.id.text == id }
  }
}
