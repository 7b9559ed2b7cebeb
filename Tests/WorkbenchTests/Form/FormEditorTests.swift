import Method
import Terminal
import Testing

@testable import Workbench

@Suite("Texts in the user's editor, and drafts taken up again")
struct FormEditorTests {
  private func sitting(at path: String) throws -> Sitting {
    var sitting = Sitting("80x24", accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    try sitting.go(to: path)
    return sitting
  }

  @Test("e sends the text as it is, and takes it back")
  func editorTakesAndGives() throws {
    var sitting = try sitting(at: "identity.mission")
    let before = try #require(try sitting.saved("identity.mission"))
    sitting.press("e")
    guard case .edit(let text)? = sitting.effects.last(where: { $0.isEdit }) else {
      Issue.record("no editor")
      return
    }
    #expect(before == .text(text))
    sitting.answer(.edited("Boissons", reason: ""))
    #expect(try sitting.saved("identity.mission") == .text("Boissons"))
    sitting.press("u")
    #expect(try sitting.saved("identity.mission") == before)
  }

  @Test(
    "a line, and a text that is yet to be begun, are typed where they stand",
    arguments: ["identity.sector", "identity.group", "identity.organisation"])
  func typedInPlace(path: String) throws {
    var sitting = try sitting(at: path)
    sitting.press("e")
    #expect(!sitting.effects.contains { $0.isEdit })
    #expect(sitting.edit != nil)
  }

  @Test("while typing, ctrl-o takes what is typed along, and gives back all that was written")
  func typedGoesAlong() throws {
    var sitting = try sitting(at: "identity.mission")
    sitting.press("enter ctrl-o")
    guard case .edit(let text)? = sitting.effects.last(where: { $0.isEdit }) else {
      Issue.record("no editor")
      return
    }
    #expect(text.hasSuffix("Et le dire."))
    sitting.answer(.edited(text + "\nOui.\n", reason: ""))
    #expect(try sitting.saved("identity.mission") == .text(text + "\nOui.\n"))
  }

  @Test("the text lands in its field wherever one is by then")
  func landsWhereItCameFrom() throws {
    var sitting = try sitting(at: "identity.mission")
    sitting.press("e")
    try sitting.open("lumen")
    sitting.answer(.edited("Nouvelle mission", reason: ""))
    let account = try #require(sitting.account("hydrane"))
    #expect(account.identity.mission == "Nouvelle mission")
  }

  @Test("a text that the field refuses stays open with the reason")
  func refusedStaysOpen() throws {
    var sitting = try sitting(at: "identity.sites")
    let before = try sitting.saved("identity.sites")
    sitting.press("e")
    sitting.answer(.edited(String(repeating: "x", count: 10_001), reason: ""))
    #expect(sitting.edit?.problem == .tooLong(limit: 10_000))
    #expect(try sitting.saved("identity.sites") == before)
  }

  @Test("what an editor had written when its window was closed is taken up as what is being typed")
  func leftBehind() throws {
    var sitting = try sitting(at: "identity.mission")
    let before = try sitting.saved("identity.mission")
    sitting.press("e")
    sitting.answer(.edited("Half an hour of work", reason: "The editor was ended."))
    #expect(sitting.edit?.text == "Half an hour of work")
    #expect(sitting.toast == "The editor was ended.")
    #expect(sitting.state.desk.keptDrafts.map(\.text) == ["Half an hour of work"])
    #expect(try sitting.saved("identity.mission") == before)
  }

  @Test("a failing editor says why and loses nothing that was typed")
  func failureKeepsText() throws {
    var sitting = try sitting(at: "identity.sector")
    sitting.press("enter \"!\" ctrl-o")
    sitting.answer(.edited(nil, reason: "The editor failed."))
    #expect(sitting.toast == "The editor failed.")
    #expect(sitting.edit?.text == "Boissons sans alcool!")
  }

  @Test("numbers and choices don't open in an editor")
  func onlyTexts() throws {
    var sitting = try sitting(at: "identity.employees")
    sitting.press("e")
    #expect(sitting.toast == "Only texts open in an editor.")
  }

  @Test("a draft opens its field with its text, on the right tab")
  func draftResumes() throws {
    let id = try ID<Account>("hydrane")
    let draft = Draft(
      document: .account(id), path: try FieldPath("years[y-8].note"), text: "promis")
    var sitting = Sitting(accounts: AccountFixture.accounts, drafts: [draft])
    sitting.press("enter")
    #expect(sitting.page == "years")
    #expect(sitting.edit?.text == "promis")
    sitting.press("enter")
    #expect(try sitting.saved("years[y-8].note") == .text("promis"))
  }

  @Test("a draft of the settings opens the settings")
  func settingsDraftResumes() throws {
    let draft = Draft(document: .settings, path: try FieldPath("own_company"), text: "Nous")
    var sitting = Sitting(drafts: [draft])
    sitting.press("enter enter")
    #expect(sitting.settings.ownCompany == "Nous")
  }

  @Test("a draft whose field is gone is copied, not lost")
  func homelessDraftIsCopied() throws {
    let path = try FieldPath("identity.key_dates[d-9].event")
    let draft = Draft(document: .account(try ID("hydrane")), path: path, text: "perdu ?")
    var sitting = Sitting(accounts: AccountFixture.accounts, drafts: [draft])
    sitting.press("enter")
    #expect(sitting.effects.contains(.copy("perdu ?")))
    #expect(sitting.toast.contains("gone"))
  }
}

extension Effect {
  fileprivate var isEdit: Bool { if case .edit = self { true } else { false } }
}
