import Method
import Testing

@testable import Phrases

@Suite("Reports")
struct ReportTests {
  private func made<Made: Item>(
    _ id: String, _ edit: (inout Made) throws -> Void = { _ in }
  ) throws -> Made {
    var item = Made(id: try ID(id))
    try edit(&item)
    return item
  }

  private func report(
    _ kind: ReportKind, _ account: Account, _ wording: Wording = english
  ) throws -> Report {
    var settings = Workspace()
    settings.team = [try made("m-1") { $0.name = "Luc Perrin" }]
    return Report.make(
      kind, of: account, in: Directory(settings), findings: [],
      indices: try account.indices(on: "2026-11-22"), wording, today: try day("2026-11-22"))
  }

  private func account(_ edit: (inout Account) throws -> Void = { _ in }) throws -> Account {
    try made("hydrane") { account in
      account.name = "Hydrane"
      try edit(&account)
    }
  }

  @Test("an account without a plan is told so in sentences", arguments: ReportKind.allCases)
  func empty(kind: ReportKind) throws {
    for wording in [english, french] {
      let report = try report(kind, try account(), wording)
      #expect(!report.sections.isEmpty && report.account == "Hydrane")
      let sentences = report.sections.flatMap(\.blocks).compactMap { block -> String? in
        guard case .paragraph(let text) = block else { return nil }
        return text
      }
      #expect(!sentences.isEmpty)
      for sentence in sentences { expectSentence(sentence) }
    }
  }

  @Test("the kinds are called and explained in both languages", arguments: ReportKind.allCases)
  func kinds(kind: ReportKind) {
    for term in [kind.term, kind.purpose] {
      #expect(!term.english.isEmpty && term.english != term.french)
      expectPunctuation(term)
    }
  }

  @Test("the plan has its three blocks, the pitch three slides, the review five parts")
  func parts() throws {
    let filled = try FilledAccount().account
    let headings = try report(.plan, filled).sections.map(\.heading)
    #expect(
      headings == ["Contextual focus", "Strategic formulation", "Preparation for action"])
    #expect(try report(.pitch, filled).sections.map(\.heading) == headings)
    #expect(try report(.review, filled).sections.count == 5)
  }

  @Test("the page shows eight actions, the soonest first, and tells how many more there are")
  func cut() throws {
    let account = try account { account in
      account.actions = try (1...30).map { number in
        try made("ac-\(number)") { action in
          action.text = "Action \(number)"
          action.due = try #require(Day(year: 2027, month: 1, day: 31 - number))
        }
      }
    }
    let rows = try report(.plan, account).rows
    #expect(rows.map { $0[0] }.prefix(2) == ["Action 30", "Action 29"])
    #expect(rows.count == 9 && rows.last?[0] == "and 22 more")
  }

  @Test("what is late says by how much, and who has it")
  func late() throws {
    let account = try account { account in
      account.actions = [
        try made("ac-1") { action in
          action.text = "Call"
          action.owner = try ID("m-1")
          action.status = .doing
          action.due = try day("2026-11-20")
        },
        try made("ac-2") { $0.status = .done },
      ]
    }
    let rows = try report(.plan, account).rows
    #expect(rows == [["Call", "Luc Perrin", "20 Nov 2026", "Under way, 2 days late"]])
  }

  private func committee() throws -> Account {
    try account { account in
      account.contacts = [try made("c-1") { $0.name = "Ada Morel" }]
      account.comments = [try made("cm-1") { $0.text = "Too soft" }]
      account.reviews = [
        try made("re-1") { review in
          review.kind = .quarterly
          review.day = try day("2026-10-01")
          review.decisions = ["Go on"]
        },
        try made("re-2") { review in
          review.kind = .monthly
          review.day = try day("2026-11-02")
          review.members = [try ID("m-1")]
          review.decisions = ["Stop the trial"]
          review.learnt = "He hesitates"
        },
        try made("re-3") { review in
          review.kind = .weekly
          review.day = try day("2026-11-20")
        },
      ]
    }
  }

  @Test("the minutes are of the last monthly or quarterly review")
  func steering() throws {
    let texts = try report(.steering, try committee()).texts
    #expect(texts.contains("Stop the trial") && !texts.contains("Go on"))
    #expect(texts.contains("Luc Perrin") && texts.contains("Too soft"))
  }

  @Test("where the customer sat too, what we think among ourselves stays out of the minutes")
  func steeringWithCustomer() throws {
    var account = try committee()
    account.reviews[1].contacts = [try ID("c-1")]
    let texts = try report(.steering, account).texts
    #expect(texts.contains("Ada Morel") && texts.contains("Stop the trial"))
    #expect(!texts.contains("Too soft") && !texts.contains("He hesitates"))
  }

  @Test("where the customer sat too, only shared actions stand in the minutes")
  func sharedMinutes() throws {
    var account = try committee()
    account.actions = [
      try made("ac-1") { action in
        action.text = "Win her over"
        action.status = .blocked
        action.counterparts = [try ID("c-1")]
      },
      try made("ac-2") { action in
        action.text = "Run the trial"
        action.status = .blocked
        action.isShared = true
      },
    ]
    #expect(try report(.steering, account).texts.contains("Win her over"))
    account.reviews[1].contacts = [try ID("c-1")]
    let texts = try report(.steering, account).texts
    #expect(texts.contains("Run the trial") && !texts.contains { $0.contains("Win her over") })
    account.actions.removeLast()
    #expect(try report(.steering, account).texts.contains("No joint action is open."))
  }

  @Test("the sponsor is asked by name")
  func brief() throws {
    let account = try account { account in
      account.team.sponsor = try ID("m-1")
      account.plan.decisionsAsked = ["A second engineer"]
    }
    let last = try #require(try report(.brief, account).sections.last)
    #expect(last.heading == "What we ask of Luc Perrin")
    #expect(
      last.blocks == [.bullets(ReportList(title: "To decide", items: ["A second engineer"]))])
  }

  @Test("Markdown takes nothing that was typed for more than words")
  func markdown() throws {
    let account = try account { account in
      account.name = "# A | <b>"
      account.plan.contextualFocus = "- one\n| two |"
    }
    let text = try report(.plan, account).markdown
    #expect(text.hasPrefix("# Strategy and plan on a page\n\n\\# A \\| \\<b\\> · 22 Nov 2026"))
    #expect(text.contains("\n\n\\- one\n\n\\| two \\|\n\n"))
    #expect(text.utf8.last == 0x0A)
  }

  @Test("a text is cut behind a word, and says so")
  func words() {
    #expect("one two three".cutAtWord(13) == "one two three")
    #expect("one two three".cutAtWord(10) == "one two…")
    #expect("abcdefghij".cutAtWord(5) == "abcd…")
    #expect("a\n\tb\u{202E} c ".reportLine == "a b c")
  }

  @Test("a refusal is a sentence that names the fields")
  func phrases() throws {
    let fields = try (1...7).map { try FieldPath("contacts[c-\($0)].style_note") }
    for wording in [english, french] {
      let said = ReportPhrase.blocked(account: "Hydrane", fields: fields).said(wording)
      expectSentence(said)
      #expect(said.contains("contacts[c-5].style_note") && !said.contains("c-6"))
      expectSentence(ReportPhrase.unknownKind("plans").said(wording))
    }
  }
}
