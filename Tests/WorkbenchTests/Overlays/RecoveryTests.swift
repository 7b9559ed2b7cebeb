import Method
import Testing

@testable import Workbench

struct RecoveryTests {
  @Test("a record that could not be saved last time stands, unsaved, and can be kept")
  func recovered() throws {
    var sitting = Sitting()
    var ours = try #require(sitting.account("hydrane"))
    ours.identity.sector = "Ours"
    var theirs = ours
    theirs.identity.sector = "Theirs"
    sitting.answer(.recovered(.account(ours)))
    sitting.answer(
      .changedOnDisk(
        Contest(base: sitting.account("hydrane").map(Document.account), theirs: .account(theirs)),
        edit: 0))
    #expect(!sitting.state.desk.saving.isClean)
    #expect(sitting.text.contains("Keep mine"))
    sitting.press("down enter")
    #expect(sitting.account("hydrane") == ours)
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("settings that could not be saved last time stand, until they are saved")
  func recoveredSettings() {
    var sitting = Sitting()
    var ours = Fixture.settings
    ours.name = "Ours"
    sitting.answer(.recovered(.settings(ours)))
    sitting.answer(.refreshed(settings: Fixture.settings, accounts: [], unreadable: []))
    #expect(sitting.state.desk.workspace?.settings.name == "Ours")
    sitting.answer(.saved(.settings, edit: 0))
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("an account that others removed is asked about: kept, it is written again")
  func removed() throws {
    var sitting = Sitting()
    let ours = try #require(sitting.account("hydrane"))
    sitting.answer(.loaded(.account(ours)))
    sitting.answer(.removedOnDisk(.account(ours.id), edit: 1))
    #expect(sitting.text.contains("removed by someone else"))
    #expect(sitting.text.contains("Let it go"))
    // An Enter that was on its way only shows what is at stake.
    sitting.press("enter")
    #expect(sitting.text.contains("Hydrane Boissons"))
    #expect(sitting.effects.allSatisfy { if case .save = $0 { false } else { true } })
    sitting.press("enter down enter")
    #expect(
      sitting.effects.contains(
        .save(.account(ours), edit: sitting.state.desk.saving.lastEdit, after: .removed)))
  }

  @Test("an account that others removed is let go when the user says so")
  func letGo() throws {
    var sitting = Sitting()
    let ours = try #require(sitting.account("hydrane"))
    sitting.answer(.loaded(.account(ours)))
    sitting.answer(.removedOnDisk(.account(ours.id), edit: 1))
    sitting.press("down down enter")
    #expect(sitting.effects.contains(.takeTheirs(.account(ours.id))))
  }
}
