import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

struct SavingTests {
  @Test("each accepted edit is handed over to be saved, and the bar says when it is on disk")
  func editIsSaved() {
    var sitting = Sitting()
    sitting.press("r end \"!\" enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
    #expect(sitting.screen.rowText(0).contains("✓ 14:02"))
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("until the disk has answered the bar says that it is being saved")
  func savingIsSaid() {
    var sitting = Sitting()
    sitting.isSlow = true
    sitting.press("r end \"!\" enter")
    #expect(sitting.screen.rowText(0).contains("saving…"))
    #expect(!sitting.state.desk.saving.isClean)
  }

  @Test("a save that fails keeps the edit, says why, and the next edit saves all of it")
  func failedSave() {
    var sitting = Sitting()
    sitting.failure = "The disk is full."
    sitting.press("r end \"!\" enter")
    #expect(sitting.text.contains("The disk is full."))
    #expect(sitting.screen.rowText(0).contains("▲ not saved"))
    #expect(sitting.text.contains("Hydrane Boissons!"))
    sitting.failure = nil
    sitting.press("r end \"!\" enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!!")
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("quitting with something unsaved asks, and Esc stays")
  func quittingUnsaved() {
    var sitting = Sitting()
    sitting.failure = "The disk is full."
    sitting.press("r end \"!\" enter q")
    #expect(!sitting.effects.contains(.quit))
    #expect(sitting.text.contains("Something is not saved"))
    sitting.press("esc")
    #expect(!sitting.effects.contains(.quit))
    sitting.press("q enter")
    #expect(sitting.effects.contains(.quit))
  }

  @Test("when all is saved q quits at once")
  func quitting() {
    var sitting = Sitting()
    sitting.press("q")
    #expect(sitting.effects.last == .quit)
  }

  @Test("a terminal that goes away ends the program", arguments: [InputEvent.hangup, .terminated])
  func hangup(event: InputEvent) {
    var sitting = Sitting()
    sitting.hear(.input(event))
    #expect(sitting.effects.last == .quit)
  }

  @Test("a read-only workspace refuses edits with its reason and changes nothing")
  func readOnly() {
    var sitting = Sitting(readOnly: "Reading only: the folder cannot be written to.")
    #expect(sitting.text.contains("Reading only: the folder cannot be written to."))
    sitting.press("t")
    #expect(sitting.state.desk.overlays.isEmpty)
    #expect(!sitting.effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test("an account that can only be read refuses edits with its reason")
  func accountOnlyToRead() throws {
    var sitting = Sitting()
    sitting.answer(.onlyToRead(.account(try ID("hydrane")), reason: "A later version wrote it."))
    sitting.press("r end \"!\" enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons")
    #expect(sitting.text.contains("A later version wrote it."))
    #expect(!sitting.effects.contains { if case .save = $0 { true } else { false } })
    sitting.press("enter")
    #expect(sitting.state.topLayer.key == "form")
    sitting.press("enter")
    #expect(sitting.edit == nil)
    #expect(sitting.text.contains("only be read"))
  }

  @Test("a text typed while the account turns out to be only for reading stays, with the reason")
  func textOfAnAccountOnlyToRead() throws {
    var sitting = Sitting()
    sitting.press("enter enter ctrl-u \"A page\"")
    sitting.answer(.onlyToRead(.account(try ID("hydrane")), reason: "A later version wrote it."))
    sitting.press("enter")
    #expect(sitting.edit?.text == "A page")
    #expect(sitting.text.contains("A later version wrote it."))
    #expect(sitting.state.desk.typedDrafts.contains { $0.text == "A page" })
  }

  @Test("what comes back from the editor to such an account stays to be copied")
  func editedTextOfAnAccountOnlyToRead() throws {
    var sitting = Sitting()
    sitting.press("enter enter ctrl-u \"Half\" ctrl-o")
    sitting.answer(.onlyToRead(.account(try ID("hydrane")), reason: "A later version wrote it."))
    sitting.answer(.edited("Half an hour of work", reason: ""))
    #expect(sitting.edit?.text == "Half an hour of work")
    #expect(sitting.state.desk.typedDrafts.contains { $0.text == "Half an hour of work" })
  }

  @Test("an account that is read again and can be written is open again")
  func writableAgain() throws {
    var sitting = Sitting()
    sitting.answer(.onlyToRead(.account(try ID("hydrane")), reason: "A later version wrote it."))
    sitting.press("R r end \"!\" enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
  }

  @Test("what is saved at another try says so")
  func savedAfterAll() throws {
    var sitting = Sitting()
    sitting.failure = "The disk is full."
    sitting.press("r end \"!\" enter")
    let edit = sitting.state.desk.saving.lastEdit
    sitting.answer(.saved(.account(try ID("hydrane")), edit: edit))
    #expect(sitting.toast == "Saved now, at another try: Hydrane Boissons!.")
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("an edit that failed can be undone, and undone edits are saved too")
  func undoAfterFailure() {
    var sitting = Sitting()
    sitting.failure = "The disk is full."
    sitting.press("r end \"!\" enter")
    sitting.failure = nil
    sitting.press("u")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons")
    #expect(sitting.state.desk.saving.isClean)
  }
}

struct ConflictTests {
  /// Someone else has renamed the account since it was read.
  private func conflicting() -> Sitting {
    var sitting = Sitting()
    sitting.press("t \"watch\" enter")
    guard var theirs = sitting.account("hydrane") else { return sitting }
    theirs.name = "Hydrane Group"
    sitting.theirs[theirs.id] = theirs
    sitting.press("r end \"!\" enter")
    return sitting
  }

  @Test("a file changed meanwhile is asked about, and nothing is overwritten before")
  func asked() {
    let sitting = conflicting()
    #expect(sitting.text.contains("was changed by someone else"))
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons")
  }

  @Test("both versions are shown field by field, then it asks again")
  func showBoth() {
    var sitting = conflicting()
    sitting.press("enter")
    #expect(sitting.text.contains("mine: Hydrane Boissons!"))
    #expect(sitting.text.contains("theirs: Hydrane Group"))
    sitting.press("esc")
    #expect(sitting.text.contains("Keep mine"))
  }

  @Test("mine replaces theirs once it is chosen")
  func keepMine() {
    var sitting = conflicting()
    sitting.press("down enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("theirs takes the place of mine once it is chosen")
  func takeTheirs() {
    var sitting = conflicting()
    sitting.press("down down enter")
    #expect(sitting.text.contains("Hydrane Group"))
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("Esc decides nothing: the bar keeps saying that it isn't saved")
  func undecided() {
    var sitting = conflicting()
    sitting.press("esc")
    #expect(sitting.screen.rowText(0).contains("▲ not saved"))
    #expect(!sitting.state.desk.saving.isClean)
    #expect(sitting.toast == "Not saved yet: R asks again.")
    sitting.press("R")
    #expect(sitting.text.contains("Keep mine"))
    sitting.press("down enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
  }

  @Test("what was put off and has been settled since isn't asked again")
  func settledSince() {
    var sitting = conflicting()
    sitting.press("esc r end \"?\" enter down enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!?")
    sitting.press("R")
    #expect(sitting.state.desk.overlays.isEmpty)
  }

  @Test("an account that comes a second time after it was edited leaves the edit alone")
  func lateLoad() throws {
    var sitting = Sitting()
    let before = try #require(sitting.account("hydrane"))
    sitting.press("r end \"!\" enter")
    sitting.isSlow = true
    sitting.press("r end \"?\" enter")
    sitting.answer(.loaded(.account(before)))
    #expect(sitting.text.contains("Hydrane Boissons!?"))
    #expect(!sitting.state.desk.saving.isClean)
  }

  @Test("what is accepted while the account is read again is set once it is there")
  func acceptedWhileReadAgain() throws {
    var sitting = Sitting()
    let before = try #require(sitting.account("hydrane"))
    sitting.press("r end \"!\" enter")
    let path = FieldPath([.key("name")])
    sitting.state.desk.workspace?.opened[before.id] = nil
    let effects = try sitting.state.desk.set(
      path, of: .account(before.id), from: .text(before.name), to: .text("Hydrane 2"))
    #expect(effects == [.load(.account(before.id))])
    sitting.answer(.loaded(.account(before)))
    #expect(sitting.account("hydrane")?.name == "Hydrane 2")
  }

  @Test("an Enter that was on its way shows both versions and overwrites nothing")
  func enterOnItsWay() {
    var sitting = conflicting()
    sitting.press("enter")
    #expect(sitting.text.contains("theirs: Hydrane Group"))
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons")
  }

  @Test("letters on their way choose no answer", arguments: ["k", "K", "mine", "t", "theirs"])
  func lettersOnTheirWay(letters: String) {
    var sitting = conflicting()
    sitting.press("\"\(letters)\" enter")
    #expect(sitting.text.contains("theirs: Hydrane Group"))
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons")
  }

  @Test("while one types, the question waits: no letter is lost and none answers it")
  func questionWaits() throws {
    var sitting = Sitting()
    try sitting.open("hydrane")
    var theirs = try #require(sitting.account("hydrane"))
    theirs.name = "Hydrane Group"
    try sitting.go(to: "identity.sector")
    sitting.isSlow = true
    sitting.press("enter \"!\" tab ctrl-u \"zone\"")
    sitting.answer(.changedOnDisk(Contest(base: nil, theirs: .account(theirs)), edit: 1))
    #expect(sitting.screen.rowText(0).contains("▲ not saved"))
    sitting.press("\"!\"")
    #expect(sitting.edit?.text == "zone!")
    sitting.press("enter")
    #expect(sitting.text.contains("Keep mine"))
  }

  @Test("a second conflict of the same account takes the place of the first question")
  func oneQuestion() throws {
    var sitting = conflicting()
    let theirs = try #require(sitting.theirs.values.first)
    sitting.answer(.changedOnDisk(Contest(base: nil, theirs: .account(theirs)), edit: 2))
    #expect(sitting.state.desk.overlays.count == 1)
    sitting.press("down down enter")
    #expect(sitting.state.desk.overlays.isEmpty)
  }

  @Test("taking theirs after having waited leaves nothing unsaved, and the undo of other accounts")
  func takeTheirsLeavesTheRest() throws {
    var sitting = Sitting()
    sitting.press("j j t \"watch\" enter k k t \"watch\" enter")
    let other = try #require(sitting.state.desk.history.done.first)
    var theirs = try #require(sitting.account("hydrane"))
    theirs.name = "Hydrane Group"
    sitting.theirs[theirs.id] = theirs
    sitting.press("r end \"!\" enter esc")
    #expect(sitting.screen.rowText(0).contains("▲ not saved"))
    sitting.press("r end \"!\" enter down down enter")
    #expect(sitting.screen.rowText(0).contains("✓"))
    // The contested name can't be undone any more; what else was edited can.
    #expect(sitting.state.desk.history.done.first == other)
    #expect(sitting.state.desk.history.done.count == 2)
  }
}
