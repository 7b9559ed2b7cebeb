import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

@Suite("A field that someone else sets while it is edited")
struct FieldConflictTests {
  /// Someone else renames the account while its new name is typed.
  private func renaming() throws -> Sitting {
    var sitting = Sitting()
    sitting.press("r end \"!\"")
    let id = try ID<Account>("hydrane")
    sitting.disk[id]?.name = "Hydrane Group"
    sitting.press("enter")
    return sitting
  }

  /// The same for its sector, read again by a look at the disk.
  private func typing() throws -> Sitting {
    var sitting = Sitting()
    try sitting.open("hydrane")
    try sitting.go(to: "identity.sector")
    sitting.press("enter \"!\"")
    let id = try ID<Account>("hydrane")
    sitting.disk[id]?.identity.sector = "Eaux"
    sitting.answer(
      .refreshed(
        settings: sitting.settings, accounts: sitting.disk.values.map(Digest.init),
        unreadable: []))
    sitting.press("enter")
    return sitting
  }

  @Test("a rename of a name that isn't the one seen any more is asked about")
  func renameIsAsked() throws {
    var sitting = try renaming()
    #expect(sitting.text.contains("was changed by someone else"))
    #expect(sitting.account("hydrane")?.name == "Hydrane Group")
    #expect(sitting.state.desk.keptDrafts.map(\.text) == ["Hydrane Boissons!"])
    sitting.press("down enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons!")
    #expect(sitting.state.desk.keptDrafts.isEmpty)
  }

  @Test("theirs stays when it is chosen")
  func theirs() throws {
    var sitting = try renaming()
    sitting.press("down down enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Group")
    #expect(sitting.state.desk.overlays.isEmpty)
  }

  @Test("a value typed while the account was read again is asked about, and both are shown")
  func typedIsAsked() throws {
    var sitting = try typing()
    #expect(try sitting.saved("identity.sector") == .text("Eaux"))
    sitting.press("enter")
    #expect(sitting.text.contains("mine: Boissons sans alcool!"))
    #expect(sitting.text.contains("theirs: Eaux"))
    sitting.press("esc down enter")
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool!"))
    sitting.press("u")
    #expect(try sitting.saved("identity.sector") == .text("Eaux"))
  }

  @Test("Esc goes back to the text, which isn't lost")
  func escGoesBack() throws {
    var sitting = try typing()
    sitting.press("esc")
    #expect(sitting.edit?.text == "Boissons sans alcool!")
    sitting.press("enter")
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool!"))
  }

  @Test("the same value from both is no conflict")
  func same() throws {
    var sitting = Sitting()
    sitting.press("r end \"!\"")
    let id = try ID<Account>("hydrane")
    sitting.disk[id]?.name = "Hydrane Boissons!"
    sitting.press("enter")
    #expect(sitting.state.desk.overlays.isEmpty)
  }

  @Test("a status that someone else has set since it was asked for is asked about")
  func status() throws {
    var sitting = Sitting()
    sitting.press("t \"watch\"")
    sitting.disk[try ID<Account>("hydrane")]?.status = .exited
    sitting.press("enter")
    #expect(sitting.text.contains("was changed by someone else"))
    #expect(sitting.account("hydrane")?.status == .exited)
  }
}
