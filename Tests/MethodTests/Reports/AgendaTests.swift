import Testing

@testable import Method

struct AgendaTests {
  /// A Wednesday.
  private let today = "2026-11-25"

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func settings() throws -> Workspace {
    var settings = Workspace()
    var marie = Member(id: try ID("m-marie"))
    marie.name = "Marie Dupont"
    settings.team = [marie]
    return settings
  }

  private func account(
    _ id: String, _ status: AccountStatus = .key, _ edit: (inout Account) throws -> Void
  ) throws -> Account {
    var account = Account(id: try ID(id))
    account.name = id
    account.status = status
    try edit(&account)
    return account
  }

  private func action(
    _ id: String, _ due: String?, _ status: ActionStatus? = nil,
    _ edit: (inout PlanAction) throws -> Void = { _ in }
  ) throws -> PlanAction {
    var action = PlanAction(id: try ID("ac-" + id))
    action.text = id
    action.due = try due.map { try day($0) }
    action.status = status
    try edit(&action)
    return action
  }

  private func agenda(
    _ accounts: [Account], owner: ID<Member>? = nil, keeping: [Agenda.Item] = []
  ) throws -> Agenda {
    try Agenda(
      accounts.map { Digest($0) }, settings(), today: day(today), owner: owner, keeping: keeping)
  }

  @Test func `what a digest keeps of the agenda is read back as it was`() throws {
    let account = try account("a") { account in
      account.actions = [
        try action("call", "2026-12-01", .doing) { action in
          action.priority = try Level(2, in: 1...3)
          action.effort = try Score(tenths: 15, in: 0...1_000)
          action.start = try day("2026-11-20")
          action.comment = "Ask\nLuc"
        }
      ]
    }
    let item = try #require(agenda([account]).items.first)
    #expect(item.name.record.text == "actions[ac-call]" && item.name.account == account.id)
    #expect(item.status == .doing && item.priority == 2 && item.effort?.tenths == 15)
    #expect(try item.otherDay == day("2026-11-20") && item.comment == "Ask\nLuc")
    #expect(item.late == 0 && item.owner == nil && item.ownerName.isEmpty)
  }

  @Test func `things fall into the weeks around today, which end on Sunday`() throws {
    let account = try account("a") { account in
      account.actions = [
        try action("later", "2026-12-07"), try action("nextsun", "2026-12-06"),
        try action("sunday", "2026-11-29"), try action("monday", "2026-11-30"),
        try action("now", "2026-11-25"), try action("late", "2026-11-20"),
        try action("undated", nil), try action("stuck", "2026-11-01", .blocked),
        try action("over", "2026-11-01", .done), try action("gone", "2026-11-01", .dropped),
      ]
    }
    let items = try agenda([account]).items
    #expect(
      items.map(\.text) == [
        "late", "now", "sunday", "monday", "nextsun", "later", "undated", "stuck",
      ])
    #expect(
      items.map(\.group) == [
        .overdue, .today, .thisWeek, .nextWeek, .nextWeek, .later, .undated, .blocked,
      ])
    #expect(items.map(\.late) == [5, 0, 0, 0, 0, 0, nil, 24])
  }

  @Test func `an action tells its objective, whatever its kind, and who does it`() throws {
    let account = try account("a") { account in
      var goal = OperationalObjective(id: try ID("oo-share"))
      goal.indicator = "Share of wallet"
      account.operationalObjectives = [goal]
      var programme = Initiative(id: try ID("in-audit"))
      programme.text = "Audit"
      account.initiatives = [programme]
      account.actions = [
        try action("one", "2026-11-26") { action in
          action.objective = try Reference("oo-share")
          action.owner = try ID("m-marie")
        },
        try action("two", "2026-11-27") { $0.objective = try Reference("in-audit") },
      ]
    }
    let all = try agenda([account])
    #expect(all.items.map(\.objective) == ["Share of wallet", "Audit"])
    #expect(all.items.map(\.ownerName) == ["Marie Dupont", ""])
    let hers = try agenda([account], owner: ID("m-marie"))
    #expect(hers.items.map(\.text) == ["one"])
  }

  @Test func `people to be seen, reviews, notices and assumptions stand beside the actions`() throws
  {
    let account = try account("a") { account in
      account.team.manager = try ID("m-marie")
      var person = Contact(id: try ID("c-luc"))
      person.name = "Luc Perrin"
      account.contacts = [person]
      var coverage = Coverage(id: try ID("co-luc"))
      coverage.contact = person.id
      coverage.nextTouch = try day("2026-11-26")
      account.coverage = [coverage]
      var review = Review(id: try ID("re-one"))
      review.kind = .weekly
      review.day = try day("2026-11-20")
      review.nextOn = try day("2026-11-27")
      account.reviews = [review]
      var contract = Contract(id: try ID("ct-frame"))
      contract.title = "Frame"
      contract.end = try day("2026-12-31")
      contract.notice = 30
      account.contracts = [contract]
      var assumption = Assumption(id: try ID("as-price"))
      assumption.text = "Prices hold"
      assumption.reviewBy = try day("2026-12-24")
      account.assumptions = [assumption]
    }
    let items = try agenda([account]).items
    #expect(items.map(\.kind) == [.touch, .review, .notice, .assumption])
    #expect(items.map(\.text) == ["Luc Perrin", "", "Frame", "Prices hold"])
    #expect(
      items.map { $0.day?.iso } == ["2026-11-26", "2026-11-27", "2026-12-01", "2026-12-24"])
    #expect(items.map(\.ownerName) == ["", "Marie Dupont", "Marie Dupont", "Marie Dupont"])
    #expect(items[1].review == .weekly && items.allSatisfy { $0.status == nil })
  }

  @Test func `a contract that has ended asks for no notice`() throws {
    let account = try account("a") { account in
      var contract = Contract(id: try ID("ct-old"))
      contract.title = "Old"
      contract.end = try day("2026-11-24")
      account.contracts = [contract]
    }
    #expect(try agenda([account]).items.isEmpty)
  }

  @Test func `of an account that isn't managed only its actions are told`() throws {
    let account = try account("a", .candidate) { account in
      account.actions = [try action("call", "2026-12-01")]
      var review = Review(id: try ID("re-one"))
      review.kind = .weekly
      review.day = try day("2026-11-20")
      account.reviews = [review]
    }
    #expect(try agenda([account]).items.map(\.kind) == [.action])
  }

  @Test func `of one day the first priority comes first, then the accounts by name`() throws {
    let accounts = try ["b", "a"].map { name in
      try account(name) { account in
        account.actions = [
          try action(name + "two", "2026-12-01") { $0.priority = try Level(2, in: 1...3) },
          try action(name + "one", "2026-12-01") { $0.priority = try Level(1, in: 1...3) },
        ]
      }
    }
    #expect(try agenda(accounts).items.map(\.text) == ["aone", "bone", "atwo", "btwo"])
  }

  @Test func `what has been done stays in its place, and isn't counted`() throws {
    let before = try account("a") { account in
      account.actions = [try action("one", "2026-11-20"), try action("two", "2026-11-21")]
    }
    let first = try #require(agenda([before]).items.first)
    let after = try account("a") { account in
      account.actions = [try action("one", "2026-11-20", .done), try action("two", "2026-11-21")]
    }
    let kept = try agenda([after], keeping: [first])
    #expect(kept.items.map(\.text) == ["one", "two"])
    #expect(kept.settled == [first.name] && kept.count(.overdue) == 1)
    #expect(try agenda([before], keeping: [first]).settled.isEmpty)
  }
}
