import Method
import Testing

struct AccountChecksTests {
  private func codes(_ account: Account) -> [String] { account.ownFindings.map(\.code) }

  private func managed() throws -> Account {
    var account = try account()
    account.status = .key
    account.team.manager = try ID("m-1")
    account.team.sponsor = try ID("m-2")
    account.segmentReason = "its plants are ours"
    return account
  }

  @Test("an account that is complete has no finding")
  func clean() throws {
    var account = try managed()
    account.segment = .star
    account.segmentReason = "grows by itself"
    account.years = [try exercise(2024, revenue: 100), try exercise(2025, revenue: 140)]
    #expect(account.ownFindings.isEmpty)
  }

  @Test("L09: figures to date say through which month they go")
  func through() throws {
    var account = try managed()
    account.years = [try exercise(2026, revenue: 100, kind: .yearToDate)]
    #expect(codes(account) == ["L09"])
    account.years[0].through = .may
    #expect(codes(account).isEmpty)
  }

  @Test("L11: a review dated in the future is told, and not as overdue")
  func futureReview() throws {
    var account = try managed()
    account.reviewed = try day("2062-11-22")
    let found = try Digest(account).findings(in: context(Workspace(), [Digest(account)]))
    #expect(found.contains { $0.code == "L11" })
    #expect(!found.contains { $0.code == "V07" })
  }

  @Test("L10: a year that isn't over has not happened yet, where years begin in January")
  func underway() throws {
    var account = try managed()
    account.years = [try exercise(2026, revenue: 100)]
    let found = try Digest(account).findings(in: context(Workspace(), [Digest(account)]))
    #expect(found.contains { $0.code == "L10" && $0.path?.steps.last?.key == "kind" })
    var settings = Workspace()
    settings.fiscalYearStart = .april
    let other = try Digest(account).findings(in: context(settings, [Digest(account)]))
    #expect(!other.contains { $0.code == "L10" })
  }

  @Test("V08: a segment asks for its reason")
  func segmentReason() throws {
    var account = try managed()
    account.segment = .star
    account.segmentReason = ""
    let finding = try #require(account.ownFindings.first)
    #expect(finding.code == "V08")
    #expect(finding.severity == .warning)
    #expect(finding.path?.text == "segment_reason")
    #expect(finding.account == account.id)
    account.segmentReason = "because"
    #expect(account.ownFindings.isEmpty)
  }

  @Test(
    "V21: managed accounts have a manager and a sponsor, others need none",
    arguments: AccountStatus.allCases)
  func team(status: AccountStatus) throws {
    var account = try account()
    account.status = status
    account.segmentReason = "its plants are ours"
    let expected = status.isManaged ? ["V21", "V21b"] : []
    #expect(codes(account) == expected)
    account.team.manager = try ID("m-1")
    #expect(codes(account) == expected.filter { $0 == "V21b" })
    account.team.sponsor = try ID("m-1")
    #expect(codes(account).isEmpty)
  }

  @Test("V21: no manager is an error, no sponsor a warning, each at its field")
  func teamSeverity() throws {
    var account = try account()
    account.status = .key
    account.segmentReason = "its plants are ours"
    #expect(account.ownFindings.map(\.severity) == [.error, .warning])
    #expect(account.ownFindings.map(\.path?.text) == ["team.kam", "team.sponsor"])
  }

  @Test(
    "V56: a margin larger than the revenue is an error",
    arguments: [
      (100, 101, true), (100, 100, false), (100, -100, false), (100, -101, true), (0, 1, true),
      (0, 0, false), (-100, 50, false),
    ])
  func margin(revenue: Int, margin: Int, isWrong: Bool) throws {
    var account = try managed()
    var year = try exercise(2025, revenue: revenue)
    year.margin = try amount(margin)
    year.costToServe = .zero
    account.years = [year]
    #expect(codes(account) == (isWrong ? ["V56"] : []))
    if isWrong {
      #expect(account.ownFindings.first?.severity == .error)
      #expect(account.ownFindings.first?.path?.text == "years[y-2025actual].margin")
    }
  }

  @Test(
    "V58: a jump of more than half asks for a word",
    arguments: [
      (100, 150, false), (100, 151, true), (100, 50, false), (100, 49, true), (0, 500, false),
    ])
  func jump(earlier: Int, later: Int, isJump: Bool) throws {
    var account = try managed()
    account.years = [try exercise(2024, revenue: earlier), try exercise(2025, revenue: later)]
    #expect(codes(account) == (isJump ? ["V58"] : []))
    account.years = [
      try exercise(2024, revenue: earlier),
      try exercise(2025, revenue: later, note: "a plant was opened"),
    ]
    #expect(account.ownFindings.isEmpty)
  }

  @Test("V58: a budget may promise what it wants")
  func budgetJump() throws {
    var account = try managed()
    account.years = [
      try exercise(2025, revenue: 100), try exercise(2026, revenue: 900, kind: .budget),
    ]
    #expect(account.ownFindings.isEmpty)
  }

  @Test("L02: figures without a year are told")
  func yearMissing() throws {
    var account = try managed()
    account.years = [AccountYear(id: try ID("y-1"))]
    #expect(codes(account) == ["L02"])
    #expect(account.ownFindings.first?.path?.text == "years[y-1].year")
  }

  @Test("L03: the same year and kind twice are told at the second")
  func duplicateYear() throws {
    var account = try managed()
    var again = AccountYear(id: try ID("y-again"))
    again.year = try Year(2025)
    account.years = [try exercise(2025), try exercise(2025, kind: .budget), again]
    #expect(
      codes(account) == ["L03"], "a year without a kind happened, so it is the first's double")
    #expect(account.ownFindings.first?.path?.text == "years[y-again].year")
  }
}

extension Account {
  /// What is wrong with it, told from itself alone.
  fileprivate var ownFindings: [Finding] { Digest(self).ownFindings }
}
