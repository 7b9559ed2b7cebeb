import Method
import Testing

struct PortfolioChecksTests {
  /// A managed account with nothing wrong in itself.
  private func digest(
    _ id: String, status: AccountStatus = .key, segment: Segment? = nil, sponsor: String = "m-2",
    revenue: Int? = nil, reviewed: String? = "2026-11-01", manager: String = "m-1",
    name: String? = nil
  ) throws -> Digest {
    var account = try account(id)
    account.name = name ?? id
    account.status = status
    account.segment = segment
    account.segmentReason = "because"
    account.team.manager = try ID(manager)
    account.team.sponsor = try ID(sponsor)
    account.reviewed = try reviewed.map(day)
    if let revenue { account.years = [try exercise(2025, revenue: revenue)] }
    return Digest(account)
  }

  private func workspace() throws -> Workspace {
    var workspace = Workspace()
    workspace.team = try (1...20).map { Member(id: try ID("m-\($0)")) }
    return workspace
  }

  private func findings(
    _ accounts: [Digest], in settings: Workspace? = nil
  ) throws -> [Finding] {
    try Check.findings(in: accounts, context(settings ?? workspace(), accounts))
  }

  private func codes(_ accounts: [Digest]) throws -> [String] {
    try findings(accounts).map(\.code)
  }

  @Test("an empty portfolio has no finding")
  func empty() throws {
    #expect(try codes([]).isEmpty)
  }

  @Test("L08: accounts that share a name, however it is written, are told each")
  func sameName() throws {
    let accounts = try [
      digest("a", name: "Étoile"), digest("b", name: "Nova"), digest("c", name: "etoile"),
    ]
    let found = try findings(accounts).filter { $0.code == "L08" }
    #expect(found.map(\.account?.text) == ["a", "c"])
    #expect(found.map(\.path?.text) == ["name", "name"])
  }

  @Test("V02: more than 35 key accounts is a warning, more than 50 an error")
  func tooMany() throws {
    for (count, severity) in [(35, nil), (36, .warning), (50, .warning), (51, .error)]
      as [(Int, Finding.Severity?)]
    {
      let accounts = try (0..<count).map {
        try digest("a-\($0)", sponsor: "m-\($0 % 16 + 1)")
      }
      let finding = try findings(accounts).first { $0.code == "V02" }
      #expect(finding?.severity == severity)
      #expect(finding?.account == nil)
    }
  }

  @Test(
    "V07: a managed account is reviewed within a year",
    arguments: [
      ("2025-11-22", false), ("2025-11-21", true), (nil, true), ("2027-01-01", false),
    ] as [(String?, Bool)])
  func review(reviewed: String?, isOverdue: Bool) throws {
    #expect(try codes([digest("a", reviewed: reviewed)]).contains("V07") == isOverdue)
    #expect(try codes([digest("a", status: .candidate, reviewed: nil)]).isEmpty)
  }

  @Test("V07: the workspace says after how many days")
  func reviewEvery() throws {
    var workspace = try workspace()
    workspace.reviewEvery = 10
    let finding = try findings([digest("a")], in: workspace).first
    #expect(finding?.code == "V07")
    #expect(finding?.path?.text == "reviewed")
  }

  @Test("L29: the money to give isn’t below zero")
  func budgetBelowZero() throws {
    for (budget, codes) in [(nil, []), (0, []), (100, []), (-1, ["L29"])] as [(Int?, [String])] {
      var workspace = try workspace()
      workspace.resources.budget = try budget.map(amount)
      let found = try findings([], in: workspace)
      #expect(found.map(\.code) == codes && found.allSatisfy { $0.severity == .error })
    }
  }

  @Test("V09: one segment for all tells nothing apart")
  func noDiscrimination() throws {
    func all(_ segments: [Segment?]) throws -> [String] {
      try codes(segments.enumerated().map { try digest("a-\($0)", segment: $1) })
    }
    #expect(try all([.star, .star, .star, .star]) == ["V09"])
    #expect(try all([.star, .star, .star, .status]).isEmpty)
    #expect(try all([.star, .star, .star]).isEmpty, "three accounts may well be alike")
    #expect(try all([.star, .star, .star, .star, nil]).isEmpty, "one is still to be placed")
  }

  @Test("V22: a sponsor has five accounts at most; with more, each is told")
  func sponsors() throws {
    func sponsored(_ count: Int) throws -> [String] {
      try codes((0..<count).map { try digest("a-\($0)", sponsor: "m-3") })
    }
    #expect(try sponsored(5).isEmpty)
    #expect(try sponsored(6) == Array(repeating: "V22", count: 6))
    let accounts =
      try (0..<6).map { try digest("a-\($0)", sponsor: "m-3") } + [digest("b", sponsor: "m-4")]
    let found = try findings(accounts).filter { $0.code == "V22" }
    #expect(found.map(\.account?.text) == (0..<6).map { "a-\($0)" })
    #expect(found.allSatisfy { $0.path?.text == "team.sponsor" })
  }

  @Test("C18: one account that weighs more than a fifth is told")
  func dependency() throws {
    func weighing(_ revenues: [Int?]) throws -> [String] {
      try codes(
        revenues.enumerated().map {
          try digest("a-\($0)", sponsor: "m-\($0 + 1)", revenue: $1)
        })
    }
    #expect(try weighing([28, 20, 15, 12, 10, 8, 7]) == ["C18"])
    #expect(try weighing(Array(repeating: 10, count: 8)).isEmpty)
    #expect(try weighing([100]).isEmpty, "one known account is no portfolio")
    #expect(try weighing([100, nil]).isEmpty)
  }

  @Test("C18: accounts that aren't managed don't count")
  func unmanagedRevenue() throws {
    let accounts = [
      try digest("a", status: .exited, revenue: 900), try digest("b", revenue: 10),
    ]
    #expect(try codes(accounts).isEmpty)
  }

  @Test("L04: actual figures of a year that has not begun are told at their record")
  func yearNotBegun() throws {
    var account = try account("hydrane")
    account.years = [
      try exercise(2026), try exercise(2027), try exercise(2027, kind: .budget),
      try exercise(2028, kind: nil),
    ]
    var workspace = try workspace()
    func paths() throws -> [String] {
      try findings([Digest(account)], in: workspace).filter { $0.code == "L04" }
        .compactMap { $0.path?.text }
    }
    #expect(try paths() == ["years[y-2027actual].kind", "years[y-2028].kind"])
    workspace.fiscalYearStart = .july
    #expect(try paths() == ["years[y-2028].kind"], "the exercise 2027 may have begun in July 2026")
  }

  @Test("the accounts' own findings come first, in the order of the portfolio")
  func order() throws {
    var unnamed = try account("b")
    unnamed.segment = .star
    let accounts = [try digest("a", reviewed: nil), Digest(unnamed)]
    #expect(try codes(accounts) == ["V07", "V08"])
  }
}
