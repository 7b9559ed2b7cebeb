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
      .customer, of: account, in: Directory(Workspace()), findings: [],
      indices: try account.indices(on: "2026-11-22"), wording, today: try day("2026-11-22"))
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

  /// Two programmes, one of them run with him, and actions of every kind of sharing.
  private func account(shared: [(id: String, isShared: Bool?, programme: String?)]) throws
    -> Account
  {
    var account = Account(id: try ID("hydrane"))
    var joint = Initiative(id: try ID("in-1"))
    joint.text = "Closed loop"
    joint.isJoint = true
    var own = Initiative(id: try ID("in-2"))
    own.text = "Huelva"
    account.initiatives = [joint, own]
    var person = Contact(id: try ID("c-1"))
    person.name = "Odile Sarrazin"
    account.contacts = [person]
    account.actions = try shared.map { row in
      var action = PlanAction(id: try ID(row.id))
      action.text = "Do " + row.id
      action.status = .doing
      action.isShared = row.isShared
      action.objective = try row.programme.map { try Reference($0) }
      action.counterparts = [person.id]
      return action
    }
    return account
  }

  @Test("an action is his to read where it is marked so, or its programme is run with him")
  func sharedActions() throws {
    let account = try account(shared: [
      ("ac-1", nil, nil), ("ac-2", true, nil), ("ac-3", nil, "in-1"), ("ac-4", false, "in-1"),
      ("ac-5", nil, "in-2"), ("ac-6", true, "in-2"), ("ac-7", false, nil),
    ])
    let report = try report(account)
    #expect(report.rows.map { $0.first } == ["Do ac-2", "Do ac-3", "Do ac-6"])
    #expect(!report.texts.contains { $0.contains("Huelva") })
  }

  @Test("naming one of his people shares nothing, and nor does serving one of our objectives")
  func namingIsNoSharing() throws {
    var account = try account(shared: [("ac-1", nil, nil), ("ac-2", true, "so-1")])
    var direction = StrategicObjective(id: try ID("so-1"))
    direction.text = "Make an ally of Odile Sarrazin"
    account.strategicObjectives = [direction]
    account.initiatives[0].objective = try Reference("so-1")
    let texts = try report(account).texts
    #expect(texts.contains("Do ac-2") && !texts.contains("Do ac-1"))
    #expect(!texts.contains { $0.contains("ally") })
  }

  @Test("an account of which nothing is shared says how to share something")
  func nothingShared() throws {
    let sections = try report(Account(id: try ID("hydrane"))).sections
    #expect(sections.map(\.heading) == ["What we do together"])
    #expect(sections.first?.blocks.count == 1)
  }
}
