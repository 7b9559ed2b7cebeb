import Method
import Testing

struct ServiceReportTests {
  /// Dimensions `sd-1` and on: base 0, 3 for strategic accounts, 2 for stars; others get the base.
  private func settings(_ count: Int = 1, unitCost: Int? = nil) throws -> Workspace {
    var settings = Workspace()
    settings.services = try (1...count).map { number in
      try made("sd-\(number)") { dimension in
        dimension.label = "Service \(number)"
        dimension.base = try Level(0, in: ServiceLevels.scale)
        dimension.strategic = try Level(3, in: ServiceLevels.scale)
        dimension.star = try Level(2, in: ServiceLevels.scale)
        dimension.unitCost = try unitCost.map(amount)
      }
    }
    return settings
  }

  private func given(
    _ number: Int = 1, level: Int? = nil, cost: Int? = nil, until: String? = nil
  ) throws -> AccountService {
    try made("sv-\(number)") { service in
      service.dimension = try ID("sd-\(number)")
      service.level = try level.map { try Level($0, in: ServiceLevels.scale) }
      service.annualCost = try cost.map(amount)
      service.exceptionUntil = try until.map(day)
    }
  }

  private func account(
    _ id: String = "a", _ segment: Segment? = .star, _ status: AccountStatus = .key,
    contribution: Int? = nil, gets services: [AccountService] = []
  ) throws -> Digest {
    try PortfolioSample.digest(id, status) { account in
      account.segment = segment
      account.services = services
      guard let contribution else { return }
      account.years = [try exercise(2025, revenue: 1000)]
      account.years[0].margin = try amount(contribution)
      account.years[0].costToServe = .zero
    }
  }

  private func report(_ accounts: [Digest], _ settings: Workspace) throws -> ServiceReport {
    ServiceReport(accounts, settings, today: try day("2026-11-22"))
  }

  private func row(_ account: Digest, _ settings: Workspace) throws -> ServiceReport.Row {
    try #require(try report([account], settings).rows.first)
  }

  @Test(
    "what is given is told beside what the segment is due",
    arguments: [
      (2, nil, .asDue), (3, nil, .above), (1, nil, .below), (0, nil, .below), (nil, nil, .unknown),
      (3, "2026-11-22", .exception), (1, "2027-01-01", .exception), (3, "2026-11-21", .lapsed),
      (1, "2020-01-01", .lapsed), (2, "2020-01-01", .asDue),
    ] as [(Int?, String?, ServiceReport.Cell.State)])
  func states(level: Int?, until: String?, state: ServiceReport.Cell.State) throws {
    let account = try account(gets: [given(level: level, until: until)])
    let cell = try #require(try row(account, settings()).cells.first)
    #expect(cell.state == state && cell.given == level && cell.due == 2)
  }

  @Test("what nobody recorded isn’t known to be the base")
  func unrecorded() throws {
    let cell = try #require(try row(account(), settings(unitCost: 10)).cells.first)
    #expect(cell.given == nil && cell.cost == nil && cell.state == .unknown)
  }

  @Test("without a segment nothing is known to be due; without a level of its own, the base is")
  func due() throws {
    #expect(
      try row(account("a", nil, gets: [given(level: 1)]), settings()).cells.map(\.due) == [nil])
    #expect(
      try row(account("a", .status, gets: [given(level: 1)]), settings()).cells.map(\.due) == [0])
    var settings = try settings()
    settings.services[0].base = nil
    let cell = try row(account("a", .status, gets: [given(level: 1)]), settings).cells.first
    #expect(cell?.due == nil && cell?.state == .unknown)
  }

  @Test("a segment that follows from the figures is due something, too")
  func computed() throws {
    let account = try PortfolioSample.digest("a") { try $0.place(80, 80, on: "2026-01-01") }
    let row = try row(account, settings())
    #expect(row.segment == .strategic && row.cells.map(\.due) == [3])
  }

  @Test("whoever isn’t managed is due the base, and is told of where a service is given")
  func unmanaged() throws {
    let accounts = try [
      account("served", .strategic, .candidate, gets: [given(level: 1)]),
      account("candidate", .strategic, .candidate),
      account("gone", .strategic, .exited, gets: [given(level: 1)]),
    ]
    let rows = try report(accounts, settings()).rows
    #expect(rows.map(\.account.id.text) == ["served"])
    #expect(rows.first?.cells.map(\.due) == [0] && rows.first?.cells.map(\.state) == [.above])
  }

  @Test("the cost is the recorded one, or else that of the levels above the base")
  func cost() throws {
    func cost(_ service: AccountService, _ settings: Workspace) throws -> Amount? {
      try row(account(gets: [service]), settings).cells.first?.cost
    }
    var priced = try settings(unitCost: 10)
    #expect(try cost(given(level: 2, cost: 7), priced) == amount(7))
    #expect(try cost(given(level: 2), priced) == amount(20))
    #expect(try cost(given(level: 0), priced) == .zero)
    #expect(try cost(given(level: nil, cost: 7), priced) == amount(7))
    #expect(try cost(given(level: 2), settings()) == nil)
    #expect(try cost(given(level: 0), settings()) == .zero)
    priced.services[0].base = try Level(1, in: ServiceLevels.scale)
    #expect(try cost(given(level: 2), priced) == amount(10))
    #expect(try cost(given(level: 0), priced) == .zero)
    priced.services[0].base = nil
    #expect(try cost(given(level: 2), priced) == nil)
  }

  @Test("a sum that misses a cost says of how many services")
  func partial() throws {
    let account = try account(
      contribution: 100,
      gets: [
        given(1, level: 1, cost: 4), given(2, level: 1), given(3, level: nil), given(4, cost: 5),
      ])
    let row = try row(account, settings(4))
    #expect(try row.cost == amount(9))
    #expect(row.unpriced == 1 && row.share == 9)
  }

  @Test(
    "more than 15 % of the contribution is costly, and so is any cost where nothing is left",
    arguments: [
      (15, 100, 15, false), (16, 100, 16, true), (0, 100, 0, false), (9, nil, nil, false),
      (1, 0, nil, true), (1, -50, nil, true), (0, -50, nil, false), (nil, 100, nil, false),
      (nil, -50, nil, false),
    ] as [(Int?, Int?, Double?, Bool)])
  func costly(cost: Int?, contribution: Int?, share: Double?, isCostly: Bool) throws {
    let account = try account(contribution: contribution, gets: [given(level: 2, cost: cost)])
    let row = try row(account, settings())
    #expect(row.share == share && row.isCostly == isCostly)
    #expect(try row.contribution == contribution.map(amount))
  }

  @Test("of a service that stands twice the first counts; one of no dimension is left out")
  func twice() throws {
    var second = try given(level: 3, cost: 9)
    second.dimension = try ID("sd-1")
    let other: AccountService = try made("sv-9") { $0.annualCost = try amount(1000) }
    let unknown: AccountService = try made("sv-8") { service in
      service.dimension = try ID("sd-8")
      service.annualCost = try amount(1000)
    }
    let account = try account(gets: [given(level: 1, cost: 4), second, other, unknown])
    let row = try row(account, settings())
    #expect(row.cells.map(\.given) == [1])
    #expect(try row.cost == amount(4))
  }

  @Test("accounts stand by segment and by name, whatever order they come in")
  func order() throws {
    let accounts = try [
      account("b", .strategic), account("c", .strategic), account("a", .star),
      account("e", .streamline), account("d", nil),
    ]
    for seed in 1...5 as ClosedRange<UInt64> {
      let rows = try report(PortfolioSample.mixed(accounts, seed), settings()).rows
      #expect(rows.map(\.account.id.text) == ["b", "c", "a", "e", "d"])
    }
  }

  @Test("without dimensions, or without accounts, there is nothing to tell")
  func empty() throws {
    let row = try row(account(contribution: 100, gets: [given(level: 2, cost: 50)]), Workspace())
    #expect(row.cells.isEmpty && row.cost == .zero && row.share == nil && !row.isCostly)
    let report = try report([], settings(3))
    #expect(report.rows.isEmpty && report.dimensions.count == 3)
  }
}
