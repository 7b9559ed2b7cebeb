import Method
import Testing

struct HeatReportTests {
  private func digest(_ id: String, revenue: Int? = nil, reviewed: String? = nil) throws -> Digest {
    var account = try account(id)
    account.status = .key
    account.team.manager = try ID("m-1")
    account.team.sponsor = try ID("m-1")
    account.reviewed = try reviewed.map(day)
    if let revenue { account.years = [try exercise(2025, revenue: revenue)] }
    return Digest(account)
  }

  private func context() throws -> IndicatorContext {
    var workspace = Workspace()
    workspace.team = [Member(id: try ID("m-1"))]
    let checks = CheckContext(workspace, Directory(workspace), today: try day("2026-11-22"))
    return IndicatorContext(checks, managedRevenue: try amount(1000))
  }

  private func levels(_ key: String, _ accounts: [Digest]) throws -> [Double?] {
    let context = try context()
    let indicator = try #require(Indicator.named(key))
    let scale = HeatScale(accounts, context, of: [indicator])
    return HeatReport(accounts, in: scale, context).rows.map { $0.cells[0].level }
  }

  @Test("a level is the share of the accounts that have less, and one very large one changes none")
  func levels() throws {
    let small = try [10, 20, 30].map { (revenue: Int) in
      try digest("a-\(revenue)", revenue: revenue)
    }
    let large = try digest("large", revenue: 1_000_000)
    let all = try levels("revenue", small + [large])
    #expect(all == [0.125, 0.375, 0.625, 0.875])
  }

  @Test("accounts that have the same have the same level, in the middle where all do")
  func ties() throws {
    let accounts = try ["a", "b", "c"].map { try digest($0, revenue: 10) }
    let all = try levels("revenue", accounts)
    #expect(all == [0.5, 0.5, 0.5])
  }

  @Test("an index is its own level, whatever the others have")
  func index() throws {
    let levels = try levels(
      "freshness", [digest("a", reviewed: "2026-11-22"), digest("b", reviewed: "2025-11-22")])
    #expect(levels.first == 1)
    #expect(levels.last == 0.5)
  }

  @Test("what isn't known has no level, and takes none from the others")
  func unknown() throws {
    let levels = try levels("revenue", [digest("a"), digest("b", revenue: 10)])
    #expect(levels == [nil, 0.5])
  }

  @Test("nothing to mend is known to be nothing")
  func counted() throws {
    let levels = try levels("findings", [digest("a"), digest("b", reviewed: "2026-11-22")])
    let known = levels.compactMap(\.self)
    #expect(known.count == 2)
    #expect(known[1] < known[0])
  }

  @Test("a report of a few accounts has the levels of the whole portfolio")
  func few() throws {
    let context = try context()
    let accounts = try [10, 20, 30].map { (revenue: Int) in
      try digest("a-\(revenue)", revenue: revenue)
    }
    let scale = HeatScale(accounts, context)
    let whole = HeatReport(accounts, in: scale, context)
    let few = HeatReport([accounts[1]], in: scale, context)
    #expect(few.rows.first?.cells == whole.rows[1].cells)
  }

  @Test("the columns are the indicators that are more or less of something")
  func measured() {
    #expect(HeatScale.measured.allSatisfy { $0.isColumn && $0.form != .line })
    #expect(HeatScale.measured.map(\.key).contains("revenue"))
  }
}
