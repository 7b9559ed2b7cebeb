import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

@Suite("Texts of an earlier sitting, taken up again")
struct DraftOfferTests {
  private func sitting(
    _ path: String, _ text: String, former: String? = nil, account: String? = "hydrane"
  ) throws -> (Sitting, Draft) {
    let draft = Draft(
      document: try account.map { .account(try ID($0)) } ?? .settings, path: try FieldPath(path),
      text: text, former: former,
      moment: "2026-11-21 18:40")
    return (Sitting(accounts: AccountFixture.accounts, drafts: [draft]), draft)
  }

  @Test("it says since when the text waits")
  func momentIsShown() throws {
    let (sitting, _) = try sitting("identity.sector", "Eaux")
    #expect(sitting.text.contains("A text was being typed · 21 Nov 2026 18:40"))
  }

  @Test("a text that is left for later gives way to the next, and both can be asked for again")
  func later() throws {
    let drafts = try ["identity.sector", "identity.group"].map {
      Draft(document: .account(try ID("hydrane")), path: try FieldPath($0), text: $0)
    }
    var sitting = Sitting(accounts: AccountFixture.accounts, drafts: drafts)
    #expect(sitting.text.contains("identity.sector"))
    sitting.press("down down enter")
    #expect(sitting.text.contains("identity.group"))
    sitting.press("down down enter")
    #expect(sitting.state.desk.overlays.isEmpty)
    sitting.press(": \"drafts\" enter")
    #expect(sitting.text.contains("identity.sector"))
  }

  @Test("a draft is forgotten once its text is saved, and not before")
  func forgottenOnceSaved() throws {
    var (sitting, draft) = try sitting("identity.sector", "Eaux")
    sitting.press("enter")
    sitting.isSlow = true
    sitting.press("enter")
    #expect(!sitting.effects.contains(.forgetDraft(draft)))
    sitting.answer(.saved(.account(try ID("hydrane")), edit: sitting.state.desk.saving.lastEdit))
    #expect(sitting.effects.contains(.forgetDraft(draft)))
  }

  @Test("what others have set since the text was typed isn't written over by it")
  func changedSince() throws {
    var (sitting, _) = try sitting("identity.sector", "Eaux", former: "What stood there then")
    sitting.press("enter enter")
    #expect(sitting.text.contains("Keep mine"))
    #expect(sitting.account("hydrane")?.identity.sector == "Boissons sans alcool")
    sitting.press("down enter")
    #expect(sitting.account("hydrane")?.identity.sector == "Eaux")
  }

  @Test("a draft over what stands there still is taken up without a question")
  func unchangedSince() throws {
    var (sitting, _) = try sitting("identity.sector", "Eaux", former: "Boissons sans alcool")
    sitting.press("enter enter")
    #expect(sitting.account("hydrane")?.identity.sector == "Eaux")
  }

  @Test("a draft is forgotten once its text is given up")
  func forgottenOnceGivenUp() throws {
    var (sitting, draft) = try sitting("identity.sector", "Eaux")
    sitting.press("enter")
    #expect(!sitting.effects.contains(.forgetDraft(draft)))
    sitting.press("esc")
    #expect(sitting.effects.contains(.forgetDraft(draft)))
  }

  @Test("a draft whose field is gone stays on disk")
  func homelessStays() throws {
    var (sitting, draft) = try sitting("identity.key_dates[d-9].event", "perdu ?")
    sitting.press("enter")
    #expect(!sitting.effects.contains(.forgetDraft(draft)))
  }

  @Test(
    "drafts of choices, several choices, links and flags are chosen beforehand",
    arguments: [
      ("segment", "Star"), ("team.kam", "m-morel"), ("team.members", "m-morel"),
      ("identity.fiscal_year_end", "June"),
    ])
  func choices(path: String, text: String) throws {
    var (sitting, draft) = try sitting(path, text)
    let info = try Account.info(at: draft.path)
    sitting.press("enter")
    #expect(!sitting.effects.contains(.forgetDraft(draft)))
    sitting.press("enter")
    #expect(try sitting.saved(path) == info.kind.value(typed: text, in: .english))
    #expect(sitting.effects.contains(.forgetDraft(draft)))
  }

  @Test("a text that is open when a draft comes is accepted first")
  func openEditIsAccepted() throws {
    let (other, draft) = try sitting("identity.sector", "Eaux", account: "lumen")
    var sitting = other
    sitting.press("esc")
    try sitting.open("hydrane")
    try sitting.go(to: "identity.sector")
    sitting.press("enter \"!\"")
    sitting.state.desk.wishes.append(.resume(draft))
    sitting.hear(.input(.wake))
    let id = try ID<Account>("hydrane")
    #expect(sitting.state.desk.workspace?.opened[id]?.identity.sector == "Boissons sans alcool!")
  }

  @Test("a text that is open and refused stays; the draft can be asked for again")
  func refusedEditStays() throws {
    let (other, draft) = try sitting("identity.sector", "Eaux", account: "lumen")
    var sitting = other
    sitting.press("esc")
    try sitting.open("hydrane")
    try sitting.go(to: "identity.employees")
    sitting.press("enter \"x\"")
    sitting.state.desk.wishes.append(.resume(draft))
    sitting.hear(.input(.wake))
    #expect(sitting.state.account.id?.text == "hydrane")
    #expect(sitting.edit?.text.hasSuffix("x") == true)
    #expect(sitting.state.desk.workspace?.drafts.contains(draft) == true)
  }
}

@Suite("One text at a time")
struct LeavingTests {
  private func typing(_ path: String, _ keys: String) throws -> Sitting {
    var sitting = Sitting("80x24", accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    try sitting.go(to: path)
    sitting.press("enter " + keys)
    return sitting
  }

  private func title(_ name: String, in sitting: Sitting) throws -> Int {
    let row = sitting.screen.rowText(0)
    let range = try #require(row.firstRange(of: name))
    return Glyphs.width(of: row[..<range.lowerBound])
  }

  @Test("a click on another pane accepts what is being typed")
  func paneClickAccepts() throws {
    var sitting = try typing("identity.sector", "\"!\"")
    sitting.click(try title("Settings", in: sitting), 0)
    #expect(sitting.state.pane == .settings)
    #expect(try sitting.saved("identity.sector") == .text("Boissons sans alcool!"))
    #expect(sitting.state.account.editor.edit == nil)
  }

  @Test("a click on another pane stays, with the reason, when the text is refused")
  func paneClickStays() throws {
    var sitting = try typing("identity.employees", "\"x\"")
    sitting.click(try title("Settings", in: sitting), 0)
    #expect(sitting.state.pane == .account)
    #expect(sitting.edit != nil)
    #expect(!sitting.toast.isEmpty)
  }

  @Test("after a paste, Esc warns again before it drops a text")
  func pasteIsWarnedOf() throws {
    var sitting = try typing("identity.mission", "\"!\" esc")
    sitting.paste("collé")
    sitting.press("esc")
    #expect(sitting.edit != nil)
    sitting.press("esc")
    #expect(sitting.edit == nil)
  }

  @Test("a press into a line being typed moves its cursor")
  func clickInLine() throws {
    var sitting = try typing("identity.sector", "")
    let cursor = try #require(sitting.screen.cursor)
    sitting.click(cursor.x - "Boissons sans alcool".count, cursor.y)
    sitting.press("\"> \" enter")
    #expect(try sitting.saved("identity.sector") == .text("> Boissons sans alcool"))
  }

  @Test("a press into the line of a question moves its cursor")
  func clickInPrompt() throws {
    var sitting = Sitting()
    sitting.press("r")
    let cursor = try #require(sitting.screen.cursor)
    sitting.click(cursor.x - "Hydrane Boissons".count, cursor.y)
    sitting.press("\"> \" enter")
    #expect(sitting.account("hydrane")?.name == "> Hydrane Boissons")
  }

  @Test("a press into a text of several lines moves its cursor")
  func clickInText() throws {
    var sitting = try typing("identity.mission", "")
    let cursor = try #require(sitting.screen.cursor)
    sitting.click(cursor.x - "Et le dire.".count, cursor.y)
    sitting.press("\"> \" ctrl-s")
    guard case .text(let text)? = try sitting.saved("identity.mission") else {
      Issue.record("no mission")
      return
    }
    #expect(text.hasSuffix("\n> Et le dire."))
  }

  @Test("a press into a figure being typed in the grid moves its cursor")
  func clickInCell() throws {
    var sitting = try typing("years[y-8].revenue", "")
    let cursor = try #require(sitting.screen.cursor)
    let length = try #require(sitting.edit).text.count
    sitting.click(cursor.x - length, cursor.y)
    sitting.press("\"1\"")
    #expect(sitting.edit?.text.hasPrefix("1") == true)
    #expect(sitting.edit?.isChanged == true)
  }
}
