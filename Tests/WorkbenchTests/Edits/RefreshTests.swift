import Method
import Terminal
import Testing

@testable import Workbench

@Suite("What others have written, read again")
struct RefreshTests {
  private func renamed(_ id: String, _ name: String, in sitting: Sitting) throws -> Account {
    var account = try #require(sitting.account(id))
    account.name = name
    return account
  }

  @Test("R shows what others have changed, added and removed") func refresh() throws {
    var sitting = Sitting()
    let id = try ID<Account>("lumen")
    sitting.theirs[id] = try renamed("lumen", "Lumen Group", in: sitting)
    sitting.disk[try ID("ferox")] = nil
    let fresh = Fixture.account("acme", "Acme Verre", .star, [900], reviewed: 3)
    sitting.disk[fresh.id] = fresh
    sitting.unreadable = [UnreadableFile(file: "accounts/x.yaml", reason: "It isn't UTF-8.")]
    sitting.press("R")
    #expect(sitting.text.contains("Lumen Group"))
    #expect(!sitting.text.contains("Lumen Énergies"))
    #expect(!sitting.text.contains("Ferox"))
    #expect(sitting.text.contains("Acme Verre"))
    #expect(sitting.text.contains("accounts/x.yaml"))
  }

  @Test("the account that is open is read again, and shows theirs") func openAccount() throws {
    var sitting = Sitting()
    try sitting.open("hydrane")
    var theirs = try #require(sitting.account("hydrane"))
    theirs.identity.sector = "Eaux minérales"
    sitting.theirs[theirs.id] = theirs
    sitting.press("f5")
    #expect(sitting.effects.last == .load(.account(theirs.id)))
    #expect(sitting.text.contains("Eaux minérales"))
  }

  @Test("coming back from the shell looks again too") func resumed() throws {
    var sitting = Sitting()
    let id = try ID<Account>("lumen")
    sitting.theirs[id] = try renamed("lumen", "Lumen Group", in: sitting)
    sitting.hear(.input(.resumed))
    #expect(sitting.text.contains("Lumen Group"))
  }

  @Test("an edit that isn't on disk yet outlives a look at the disk") func unsaved() throws {
    var sitting = Sitting()
    sitting.isSlow = true
    sitting.press("r end \"!\" enter alt-6 enter end \"!\" enter")
    #expect(sitting.state.desk.workspace?.settings.name == "Fluides du Sud!")
    sitting.press("R alt-1")
    #expect(sitting.state.desk.workspace?.settings.name == "Fluides du Sud!")
    #expect(sitting.text.contains("Hydrane Boissons!"))
  }

  @Test("the settings that others have changed are shown when nothing of ours is unsaved")
  func settings() {
    var sitting = Sitting("120x30")
    var theirs = Fixture.settings
    theirs.name = "Fluides du Nord"
    sitting.theirSettings = theirs
    sitting.press("R")
    #expect(sitting.screen.rowText(0).contains("Fluides du Nord"))
  }
}

@Suite("Settings that can't be saved, or that others have changed")
struct SettingsSavingTests {
  private func conflict() -> Sitting {
    var sitting = Sitting()
    var theirs = Fixture.settings
    theirs.name = "Fluides du Nord"
    theirs.operatingProfit = nil
    sitting.theirSettings = theirs
    sitting.press("alt-6 enter end \"!\" enter")
    return sitting
  }

  @Test("a save that fails says why, keeps the edit, and the next one saves it all") func failure()
  {
    var sitting = Sitting()
    sitting.failure = "The disk is full."
    sitting.press("alt-6 enter end \"!\" enter")
    #expect(sitting.text.contains("The disk is full."))
    #expect(sitting.screen.rowText(0).contains("▲ not saved"))
    #expect(sitting.state.desk.saving.pending[.settings] != nil)
    #expect(sitting.settings == Fixture.settings)
    sitting.press("q")
    #expect(sitting.text.contains("Something is not saved"))
    sitting.failure = nil
    sitting.press("esc enter end \"!\" enter")
    #expect(sitting.settings.name == "Fluides du Sud!!")
    #expect(sitting.state.desk.saving.isClean)
    #expect(sitting.screen.rowText(0).contains("✓ 14:02"))
  }

  @Test("nothing is written over theirs unasked; both can be looked at") func asked() {
    var sitting = conflict()
    #expect(sitting.text.contains("was changed by someone else"))
    #expect(sitting.settings == Fixture.settings)
    sitting.press("enter")
    #expect(sitting.text.contains("mine: Fluides du Sud!"))
    #expect(sitting.text.contains("theirs: Fluides du Nord"))
    sitting.press("esc")
    #expect(sitting.text.contains("was changed by someone else"))
  }

  @Test("ours replaces theirs when it is chosen") func mine() {
    var sitting = conflict()
    sitting.press("down enter")
    #expect(sitting.settings.name == "Fluides du Sud!")
    #expect(sitting.state.desk.saving.isClean)
    #expect(sitting.state.desk.overlays.isEmpty)
  }

  @Test("theirs is taken when it is chosen, and undo has nothing of ours left") func theirs() {
    var sitting = conflict()
    sitting.press("down down enter")
    #expect(sitting.state.desk.workspace?.settings.name == "Fluides du Nord")
    #expect(sitting.settings.name == "Fluides du Nord")
    #expect(sitting.state.desk.saving.isClean)
    sitting.press("u")
    #expect(sitting.text.contains("Nothing to undo."))
  }
}
