import Method
import Testing

struct PortfolioChecksTests {
  private let today = Day(iso: "2026-11-22")

  /// A managed account with nothing wrong in itself.
  private func summary(
    _ id: String, status: AccountStatus = .key, segment: Segment? = nil, sponsor: String = "m-2",
    revenue: Int? = nil, reviewed: String? = "2026-11-01", manager: String = "m-1"
  ) throws -> Digest {
    var account = try account(id)
    account.status = status
    account.segment = segment
    account.segmentReason = segment == nil ? "" : "because"
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

  private func codes(_ accounts: [Digest]) throws -> [String] {
    let today = try #require(today)
    return try workspace().findings(in: accounts, today: today).map(\.code.rawValue)
  }

  @Test("an empty portfolio has no finding")
  func empty() throws {
    #expect(try codes([]).isEmpty)
  }

  @Test("V02: more than 35 key accounts is a warning, more than 50 an error")
  func tooMany() throws {
    let today = try #require(today)
    for (count, severity) in [(35, nil), (36, .warning), (50, .warning), (51, .error)]
      as [(Int, Finding.Severity?)]
    {
      let accounts = try (0..<count).map {
        try summary("a-\($0)", sponsor: "m-\($0 % 16 + 1)")
      }
      let finding = try workspace().findings(in: accounts, today: today)
        .first { $0.code == .tooManyKeyAccounts }
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
    #expect(try codes([summary("a", reviewed: reviewed)]) == (isOverdue ? ["V07"] : []))
    #expect(try codes([summary("a", status: .candidate, reviewed: nil)]).isEmpty)
  }

  @Test("V07: the workspace says after how many days")
  func reviewEvery() throws {
    var workspace = try workspace()
    workspace.reviewEvery = 10
    let finding = workspace.findings(
      of: try summary("a"), today: try #require(today)
    ).first
    #expect(finding?.code == .reviewOverdue)
    #expect(finding?.path?.text == "reviewed")
  }

  @Test("V09: one segment for all tells nothing apart")
  func noDiscrimination() throws {
    func all(_ segments: [Segment?]) throws -> [String] {
      try codes(segments.enumerated().map { try summary("a-\($0)", segment: $1) })
    }
    #expect(try all([.star, .star, .star, .star]) == ["V09"])
    #expect(try all([.star, .star, .star, .status]).isEmpty)
    #expect(try all([.star, .star, .star]).isEmpty, "three accounts may well be alike")
    #expect(try all([.star, .star, .star, .star, nil]).isEmpty, "one is still to be placed")
  }

  @Test("V22: a sponsor has five accounts at most")
  func sponsors() throws {
    func sponsored(_ count: Int) throws -> [String] {
      try codes((0..<count).map { try summary("a-\($0)", sponsor: "m-3") })
    }
    #expect(try sponsored(5).isEmpty)
    #expect(try sponsored(6) == ["V22"])
  }

  @Test("C18: one account that weighs more than a fifth is told")
  func dependency() throws {
    func weighing(_ revenues: [Int?]) throws -> [String] {
      try codes(
        revenues.enumerated().map {
          try summary("a-\($0)", sponsor: "m-\($0 + 1)", revenue: $1)
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
      try summary("a", status: .exited, revenue: 900), try summary("b", revenue: 10),
    ]
    #expect(try codes(accounts).isEmpty)
  }

  @Test(
    "L04: actual figures of a year that has not begun are told, at their record where it is known")
  func yearNotBegun() throws {
    let today = try #require(today)
    var account = try account("hydrane")
    account.years = [
      try exercise(2026), try exercise(2027), try exercise(2027, kind: .budget),
      try exercise(2028, kind: nil),
    ]
    let summary = Digest(account)
    var workspace = try workspace()
    func paths(_ findings: [Finding]) -> [String] {
      findings.filter { $0.code == .yearNotBegun }.compactMap { $0.path?.text }
    }
    #expect(paths(workspace.findings(of: summary, today: today)) == ["years", "years"])
    #expect(
      paths(workspace.findings(of: summary, in: account, today: today))
        == ["years[y-2027actual].kind", "years[y-2028].kind"])
    workspace.fiscalYearStart = .july
    #expect(
      paths(workspace.findings(of: summary, in: account, today: today))
        == ["years[y-2028].kind"], "the exercise 2027 may have begun in July 2026")
  }

  @Test("L01: links to people who aren't in the team are errors at their fields")
  func unknownMembers() throws {
    let today = try #require(today)
    let account = try summary("a", sponsor: "m-99", manager: "nobody")
    let findings = try workspace().findings(of: account, today: today)
    #expect(findings.map(\.code) == [.unknownMember, .unknownMember])
    #expect(findings.map(\.path?.text) == ["team.kam", "team.sponsor"])
    #expect(findings.allSatisfy { $0.severity == .error && $0.account?.text == "a" })
  }

  @Test("L01: where the settings can't be read, nobody knows who is in the team")
  func unknownTeam() throws {
    let today = try #require(today)
    var workspace = Workspace()
    workspace.isStandIn = true
    let findings = workspace.findings(of: try summary("a", reviewed: nil), today: today)
    #expect(findings.map(\.code) == [.reviewOverdue])
  }

  @Test("the accounts' own findings come first, in the order of the portfolio")
  func order() throws {
    var unnamed = try account("b")
    unnamed.segment = .star
    let accounts = [try summary("a", reviewed: nil), Digest(unnamed)]
    #expect(try codes(accounts) == ["V07", "V08"])
  }
}
