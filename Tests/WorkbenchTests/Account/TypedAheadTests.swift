import Method
import Testing

@testable import Workbench

/// The account is still being read, from a slow disk.
@Suite("What is typed while an account is read")
struct TypedAheadTests {
  private func waiting() throws -> (Sitting, Account) {
    var sitting = Sitting()
    let account = try #require(sitting.disk.removeValue(forKey: try ID("hydrane")))
    sitting.press("enter")
    return (sitting, account)
  }

  @Test("a word with the letters of commands is a word once the account is there")
  func word() throws {
    var (sitting, account) = try waiting()
    sitting.press("enter ctrl-u \"Aqua L u?\"")
    #expect(!sitting.effects.contains(.quit))
    sitting.answer(.loaded(.account(account)))
    #expect(sitting.edit?.text == "Aqua L u?")
  }

  @Test("a paste waits in its place among the keys")
  func paste() throws {
    var (sitting, account) = try waiting()
    sitting.press("enter ctrl-u")
    sitting.paste("from elsewhere")
    sitting.press("\"!\"")
    sitting.answer(.loaded(.account(account)))
    #expect(sitting.edit?.text == "from elsewhere!")
  }

  @Test("Esc goes back and lets go of what was typed")
  func escape() throws {
    var (sitting, account) = try waiting()
    sitting.press("enter n esc")
    #expect(sitting.state.pane == .portfolio)
    sitting.answer(.loaded(.account(account)))
    #expect(sitting.state.desk.overlays.isEmpty && sitting.edit == nil)
  }

  @Test("a command alone is done at once")
  func command() throws {
    var (sitting, _) = try waiting()
    sitting.press("q")
    #expect(sitting.effects.contains(.quit))
  }

  @Test("an account that can't be read lets go of what was typed at its fields")
  func notRead() throws {
    var (sitting, account) = try waiting()
    sitting.press("enter \"x\"")
    sitting.answer(.notLoaded(.account(account.id), reason: "Gone."))
    sitting.disk[account.id] = account
    sitting.press("R")
    #expect(sitting.edit == nil)
  }
}
