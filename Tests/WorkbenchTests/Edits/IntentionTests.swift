import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

struct IntentionTests {
  @Test("two edits of an account that is still being read are both made once it is there")
  func editsWaitForTheAccount() throws {
    var sitting = Sitting()
    let hydrane = try #require(sitting.account("hydrane"))
    sitting.disk[hydrane.id] = nil
    sitting.press("t \"watch\" enter r end \"!\" enter")
    #expect(!sitting.effects.contains { if case .save = $0 { true } else { false } })
    sitting.answer(.loaded(.account(hydrane)))
    #expect(sitting.account("hydrane")?.status == .watch)
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
  }

  /// An account whose file can't be read, with a new name typed for it.
  private func waiting() throws -> (Sitting, Account) {
    var sitting = Sitting()
    let hydrane = try #require(sitting.account("hydrane"))
    sitting.disk[hydrane.id] = nil
    sitting.press("r end \"!\" enter")
    sitting.answer(.notLoaded(.account(hydrane.id), reason: "The file is gone."))
    return (sitting, hydrane)
  }

  @Test("what was typed waits when its account can't be read: said, drafted, not dropped")
  func failedReadKeepsText() throws {
    var (sitting, hydrane) = try waiting()
    #expect(sitting.text.contains("The file is gone."))
    #expect(sitting.screen.rowText(0).contains("▲ not saved"))
    let draft = Draft(
      document: .account(hydrane.id), path: FieldPath([.key("name")]), text: "Hydrane Boissons!")
    #expect(sitting.state.desk.keptDrafts == [draft])
    sitting.press("q")
    #expect(!sitting.effects.contains(.quit))
    #expect(sitting.text.contains("Something is not saved"))
  }

  @Test("it stays kept while another text is typed, of another account or of the settings")
  func waitingTextStaysKept() throws {
    var (sitting, hydrane) = try waiting()
    let waiting = Draft(
      document: .account(hydrane.id), path: FieldPath([.key("name")]), text: "Hydrane Boissons!")
    sitting.state.pane = .settings
    try sitting.go(to: "own_company")
    sitting.press("enter \"?\"")
    let typed = try #require(sitting.edit)
    #expect(
      sitting.state.desk.keptDrafts == [
        Draft(document: .settings, path: typed.path, text: typed.text, former: typed.before),
        waiting,
      ])
    sitting.press("esc")
    #expect(sitting.state.desk.keptDrafts == [waiting])
  }

  @Test("of several texts that wait, the last of each field is kept")
  func everyWaitingTextIsKept() throws {
    var (sitting, hydrane) = try waiting()
    sitting.press("r end \"?\" enter t \"watch\" enter")
    sitting.answer(.notLoaded(.account(hydrane.id), reason: "The file is gone."))
    #expect(sitting.state.desk.keptDrafts.map(\.path.text) == ["status", "name"])
    #expect(sitting.state.desk.keptDrafts.last?.text.hasSuffix("?") == true)
  }

  @Test("it is carried out once reading works again, when another account could be read")
  func readAgain() throws {
    var (sitting, hydrane) = try waiting()
    sitting.disk[hydrane.id] = hydrane
    sitting.press("j j t \"watch\" enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
    #expect(sitting.state.desk.keptDrafts.isEmpty)
    #expect(sitting.screen.rowText(0).contains("✓"))
  }

  @Test("it is carried out after the workspace is looked at again")
  func refreshed() throws {
    var (sitting, hydrane) = try waiting()
    sitting.disk[hydrane.id] = hydrane
    sitting.answer(
      .refreshed(
        settings: sitting.settings, accounts: Fixture.accounts.map(Digest.init),
        unreadable: []))
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
  }

  @Test("several edits that wait ask for their account once")
  func readOnce() throws {
    var sitting = Sitting()
    let hydrane = try #require(sitting.account("hydrane"))
    sitting.disk[hydrane.id] = nil
    sitting.press("t \"watch\" enter r end \"!\" enter")
    #expect(sitting.effects.filter { $0 == .load(.account(hydrane.id)) }.count == 1)
  }

  @Test("a draft taken up again waits for its account, too")
  func resumedDraftWaits() throws {
    let id = try ID<Account>("hydrane")
    let draft = Draft(document: .account(id), path: try FieldPath("identity.sector"), text: "Eaux")
    var sitting = Sitting(drafts: [draft])
    let hydrane = sitting.disk.removeValue(forKey: id)
    sitting.press("enter")
    sitting.answer(.notLoaded(.account(id), reason: "The file is gone."))
    #expect(sitting.state.desk.keptDrafts == [draft])
    #expect(!sitting.effects.contains(.forgetDraft(draft)))
    sitting.disk[id] = hydrane
    sitting.press("j j t \"watch\" enter")
    #expect(sitting.edit?.text == "Eaux")
  }

  @Test("u reads the account that it goes back in, and goes back at once")
  func undoReads() throws {
    var sitting = Sitting()
    sitting.press("r end \"!\" enter")
    let id = try ID<Account>("hydrane")
    sitting.state.desk.workspace?.opened[id] = nil
    sitting.press("u")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons")
    #expect(sitting.text.contains("Undone."))
    sitting.state.desk.workspace?.opened[id] = nil
    sitting.press("ctrl-r")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
  }
}

struct MemoryTests {
  @Test("of many accounts opened, the last ones and the unsaved ones stay in memory")
  func fewAreHeld() throws {
    let accounts = (1...40).map {
      Fixture.account("a-\($0)", "Account \($0)", nil, [10], reviewed: 1)
    }
    var sitting = Sitting(accounts: accounts)
    sitting.isSlow = true
    try sitting.open("a-1")
    try sitting.go(to: "identity.sector")
    sitting.press("enter \"!\" enter")
    sitting.isSlow = false
    for number in 2...40 { try sitting.open("a-\(number)") }
    let opened = try #require(sitting.state.desk.workspace?.opened)
    #expect(opened.count == OpenWorkspace.mostOpened)
    #expect(opened[try ID("a-1")] != nil)
    #expect(opened[try ID("a-40")] != nil)
    #expect(opened[try ID("a-2")] == nil)
  }

  @Test("an edit of an account that has left memory can still be undone")
  func undoOfForgotten() throws {
    let accounts = (1...40).map {
      Fixture.account("a-\($0)", "Account \($0)", nil, [10], reviewed: 1)
    }
    var sitting = Sitting(accounts: accounts)
    try sitting.open("a-1")
    try sitting.go(to: "identity.sector")
    sitting.press("enter \"!\" enter")
    for number in 2...40 { try sitting.open("a-\(number)") }
    #expect(sitting.state.desk.workspace?.opened[try ID("a-1")] == nil)
    sitting.undo()
    #expect(sitting.account("a-1")?.identity.sector == "Boissons sans alcool")
  }
}

struct OvertakenTests {
  @Test("undo never sets an old value over what someone else has written since")
  func undoLeavesTheirs() throws {
    var sitting = Sitting()
    sitting.press("r end \"!\" enter")
    var theirs = try #require(sitting.account("hydrane"))
    theirs.name = "Hydrane Group"
    sitting.answer(.loaded(.account(theirs)))
    sitting.press("u")
    #expect(sitting.text.contains("Changed by someone else since"))
    #expect(sitting.selectedAccount?.name == "Hydrane Group")
  }

  @Test("a save of one account doesn't hide that another isn't saved")
  func failureStays() {
    var sitting = Sitting()
    sitting.failure = "The disk is full."
    sitting.press("r end \"!\" enter")
    sitting.failure = nil
    sitting.press("j j t \"watch\" enter")
    #expect(sitting.screen.rowText(0).contains("▲ not saved"))
  }

  /// Hydrane with a fresh line of its key dates, open.
  private func withItem() throws -> (Sitting, Account) {
    var sitting = Sitting()
    try sitting.open("hydrane")
    let count = try #require(sitting.account("hydrane")).identity.keyDates.count
    try sitting.go(to: "identity.key_dates")
    sitting.press("o \"1/2/2019\" enter")
    let account = try #require(sitting.account("hydrane"))
    #expect(account.identity.keyDates.count == count + 1)
    return (sitting, account)
  }

  @Test("undo takes out an item that it has put in")
  func undoOfInsert() throws {
    var (sitting, account) = try withItem()
    for _ in 1...2 { sitting.undo() }
    #expect(
      sitting.account("hydrane")?.identity.keyDates.count == account.identity.keyDates.count - 1)
  }

  @Test(
    "undo leaves an item in which someone else has written since, and goes on to what is before")
  func undoLeavesTheirItem() throws {
    var (sitting, account) = try withItem()
    let item = try #require(account.identity.keyDates.last)
    var theirs = account
    let path = try FieldPath("identity.key_dates[\(item.id.text)].event")
    try theirs.apply(.set(path, from: nil, to: .text("Salon")))
    sitting.disk[theirs.id] = theirs
    sitting.answer(.loaded(.account(theirs)))
    for _ in 1...2 { sitting.undo() }
    #expect(sitting.text.contains("Changed by someone else since"))
    #expect(sitting.account("hydrane")?.identity.keyDates.last?.event == "Salon")
    #expect(sitting.state.desk.history.done.isEmpty)
  }
}
