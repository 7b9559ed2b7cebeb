import Method
import Terminal
import Testing

@testable import Workbench

/// A copy beside an account, settled on the screen.
struct CopiesTests {
  private let file = "accounts/hydrane 2.yaml"

  private func sitting() throws -> (Sitting, Document) {
    var sitting = Sitting(
      "100x30",
      unreadable: [
        UnreadableFile(file: file, reason: "A copy.", original: try ID("hydrane"))
      ])
    var copy = try #require(sitting.account("hydrane"))
    copy.identity.sector = "From the copy"
    sitting.press("end enter")
    #expect(sitting.effects.last == .compareCopy(file: file, of: copy.id))
    sitting.answer(.loaded(.account(try #require(sitting.account("hydrane")))))
    sitting.answer(.copyFound(file: file, .account(copy)))
    return (sitting, .account(copy))
  }

  @Test("what differs is named and shown, both values beside each other")
  func shown() throws {
    var (sitting, _) = try sitting()
    #expect(sitting.text.contains("accounts/hydrane 2.yaml: a copy"))
    #expect(sitting.text.contains("Sector"))
    sitting.press("enter")
    #expect(sitting.text.contains("From the copy"))
    sitting.press("esc")
    #expect(sitting.text.contains("Keep the account as it is"))
  }

  @Test("keeping the account puts the copy aside and changes nothing")
  func kept() throws {
    var (sitting, copy) = try sitting()
    let before = sitting.account("hydrane")
    sitting.press("down enter")
    #expect(sitting.effects.last == .setCopyAside(file: file, of: try ID("hydrane")))
    #expect(sitting.account("hydrane") == before)
    #expect(copy.account != before)
  }

  @Test("taking the copy is one edit, which undo takes back")
  func taken() throws {
    var (sitting, _) = try sitting()
    let before = try #require(sitting.account("hydrane")).identity.sector
    sitting.press("down down enter")
    #expect(sitting.account("hydrane")?.identity.sector == "From the copy")
    #expect(sitting.effects.last == .setCopyAside(file: file, of: try ID("hydrane")))
    sitting.press("u")
    #expect(sitting.account("hydrane")?.identity.sector == before)
  }
}
