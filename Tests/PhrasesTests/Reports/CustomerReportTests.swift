import Method
import Testing

@testable import Phrases

@Suite("What the customer may read")
struct CustomerReportTests {
  /// All that a customer’s version reads of an account’s texts.
  private static let allowed: Set = [
    "name", "plan.value_proposition", "objectives[ob-1].text", "initiatives[in-1].text",
    "initiatives[in-1].expected_result", "actions[ac-1].text", "contacts[c-1].name",
    "scorecard[ki-1].text", "scorecard[ki-1].unit",
  ]

  private func report(_ account: Account, _ wording: Wording = english) throws -> Report {
    Report.make(
      .customer, of: account, in: Directory(Workspace()), findings: [], wording,
      today: try day("2026-11-22"))
  }

  @Test("of all fields of an account it shows those named here, and no other")
  func allowedFields() throws {
    let filled = try FilledAccount()
    #expect(filled.texts.count > 100)
    for wording in [english, french] {
      let texts = try report(filled.account, wording).texts
      let shown = filled.texts.filter { path in
        texts.contains { $0.contains(FilledAccount.mark(path)) }
      }
      #expect(Set(shown.map(\.text)) == Self.allowed)
      #expect(!texts.contains { $0.contains("988") || $0.contains("987") }, "an amount is told")
    }
  }

  @Test("no opinion on a person is among them, and there are some to be found")
  func personalFields() throws {
    let filled = try FilledAccount()
    let personal = try filled.texts.filter { try Account.info(at: $0).isPersonal }
    #expect(!personal.isEmpty)
    #expect(Self.allowed.isDisjoint(with: personal.map(\.text)))
    let markdown = try report(filled.account).markdown
    for path in personal { #expect(!markdown.contains(FilledAccount.mark(path).markdownLine)) }
  }

  @Test("it has no pictures, which show what we think")
  func pictures() throws {
    let blocks = try report(try FilledAccount().account).sections.flatMap(\.blocks)
    let pictures = blocks.filter { block in
      if case .picture = block { return true }
      return false
    }
    #expect(!blocks.isEmpty && pictures.isEmpty)
  }

  @Test("it is held back while a shareable account has opinions on people, and then alone")
  func blocked() throws {
    var account = Account(id: try ID("hydrane"))
    var person = Contact(id: try ID("c-1"))
    person.personalWin = "A promotion"
    account.contacts = [person]
    #expect(Report.blocks(customer: account).isEmpty)
    account.confidentiality = .shareable
    #expect(Report.blocks(customer: account).map(\.text) == ["contacts[c-1].personal_win"])
    account.contacts[0].personalWin = ""
    #expect(Report.blocks(customer: account).isEmpty)
  }

  @Test("an account of which nothing is shared says how to share something")
  func nothingShared() throws {
    let sections = try report(Account(id: try ID("hydrane"))).sections
    #expect(sections.map(\.heading) == ["What we do together"])
    #expect(sections.first?.blocks.count == 1)
  }
}
