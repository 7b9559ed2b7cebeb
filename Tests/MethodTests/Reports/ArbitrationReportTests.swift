import Testing

@testable import Method

@Suite("What accounts ask beside what there is to give")
struct ArbitrationReportTests {
  /// Cost and gain in euros, and the chance of it in percent.
  private func account(
    _ id: String, _ asks: [(cost: Int?, gain: Int?, chance: Int)], days: Int? = nil,
    status: AccountStatus = .key, decided: RequestDecision? = nil
  ) throws -> Digest {
    try PortfolioSample.digest(id, status) { account in
      account.name = id
      account.requests = try asks.enumerated().map { place, ask in
        try made("rq-\(place + 1)") { request in
          request.text = "Request \(place + 1)"
          request.cost = try ask.cost.map(amount)
          request.gain = try ask.gain.map(amount)
          request.probability = try percent(ask.chance)
          request.days = try days.map { try Score(tenths: $0 * 10, in: 0...10_000) }
          request.decision = decided
        }
      }
    }
  }

  /// 100 bring 300 twice over what they take, 50 bring 100, 200 bring 300; one can't be judged.
  private func portfolio() throws -> [Digest] {
    [
      try account("norval", [(100, 400, 100), (200, 1000, 50)], days: 4),
      try account("lumen", [(50, 200, 75), (nil, 500, 50)], days: 10),
    ]
  }

  private func report(
    budget: Int?, _ trial: ArbitrationReport.Trial = ArbitrationReport.Trial(),
    _ resource: ArbitrationReport.Resource = .money
  ) throws -> ArbitrationReport {
    var rules = ResourceRules()
    rules.budget = try budget.map(amount)
    return ArbitrationReport(
      try portfolio(), rules, resource, trial: trial, today: try day("2026-11-22"))
  }

  private func keys(_ report: ArbitrationReport) -> [String] {
    report.rows.prefix(report.chosen).map {
      $0.account.id.text + " " + $0.outcome.request.key.request.text
    }
  }

  @Test func `those that bring most within the budget stand above the line`() throws {
    let report = try report(budget: 150)
    #expect(keys(report) == ["norval rq-1", "lumen rq-1"])
    #expect(report.rows.count == 4 && report.budget == 150 && report.asked == 350)
    #expect(report.arbitration.spent == 150 && report.arbitration.left == 0)
    #expect(report.arbitration.value == 400)
    #expect(report.arbitration.unjudged.count == 1)
  }

  @Test func `without a budget there is no line, and all that is worth it is chosen`() throws {
    let report = try report(budget: nil)
    #expect(report.budget == nil && report.chosen == 3)
  }

  @Test func `a budget is tried in parts of what is set, or of what is asked`() throws {
    #expect(try report(budget: 150, .init(percent: 200)).budget == 300)
    #expect(try report(budget: nil, .init(percent: 90)).budget == 315)
    #expect(try report(budget: 150, .init(percent: 0)).chosen == 0)
  }

  @Test func `what is put in or out changes who else gets something`() throws {
    let norval = RequestKey(account: try ID("norval"), request: try ID("rq-1"))
    let out = try report(budget: 150, .init(forced: [norval: false]))
    #expect(keys(out) == ["lumen rq-1"])
    #expect(out[norval]?.outcome.isForced == true && out[norval]?.outcome.isChosen == false)
    let big = RequestKey(account: try ID("norval"), request: try ID("rq-2"))
    let over = try report(budget: 150, .init(forced: [big: true]))
    #expect(over[big]?.outcome.isChosen == true && over.arbitration.left == -50)
  }

  @Test func `days are shared out by the days that are asked`() throws {
    let report = try report(budget: 150, .init(), .days)
    #expect(report.asked == 28 && report.budget == nil)
    let tried = try self.report(budget: nil, .init(percent: 50), .days)
    #expect(tried.budget == 14)
  }

  /// Of a budget of 100: Lumen asks for 38, Dorval for 30, and Hydrane for 62, which brings least.
  private func shared(_ lumen: RequestDecision?, budget: Int = 100) throws -> ArbitrationReport {
    var rules = ResourceRules()
    rules.budget = try amount(budget)
    return ArbitrationReport(
      [
        try account("hydrane", [(62, 100, 100)]), try account("dorval", [(30, 300, 100)]),
        try account("lumen", [(38, 400, 100)], days: 2, decided: lumen),
      ], rules, .money, today: try day("2026-11-22"))
  }

  @Test func `what is granted comes off the budget, and lets nobody else in`() throws {
    let asked = try shared(nil)
    #expect(keys(asked) == ["lumen rq-1", "dorval rq-1"])
    #expect(asked.granted == 0 && asked.leftToGive == 100 && asked.left == 32)
    for decision in [RequestDecision.granted, .partly] {
      let given = try shared(decision)
      #expect(keys(given) == ["dorval rq-1"], "Hydrane’s 62 aren’t there")
      #expect(given.budget == 100 && given.granted == 38)
      #expect(given.leftToGive == 62 && given.left == 32 && given.asked == 92)
    }
    #expect(try shared(.refused).granted == 0)
    #expect(try shared(.postponed).granted == 0)
  }

  @Test func `where more was granted than there is, nobody else gets anything`() throws {
    let report = try shared(.granted, budget: 20)
    #expect(report.leftToGive == -18 && report.left == -18 && report.chosen == 0)
  }

  @Test func `a granted request whose cost nobody knows is counted apart`() throws {
    let granted = try account(
      "lumen", [(38, nil, 100), (nil, 50, 100)], days: 2, decided: .granted)
    func report(_ resource: ArbitrationReport.Resource) throws -> ArbitrationReport {
      ArbitrationReport([granted], ResourceRules(), resource, today: try day("2026-11-22"))
    }
    let (money, days) = (try report(.money), try report(.days))
    #expect(money.granted == 38 && money.grantedWithoutFigure == 1)
    #expect(days.granted == 4 && days.grantedWithoutFigure == 0)
    #expect(money.leftToGive == nil, "nobody said how much there is")
  }

  @Test func `archived accounts and decided requests ask for nothing`() throws {
    let gone = try account("gone", [(10, 100, 100)], status: .exited)
    let decided = try PortfolioSample.digest("done") { account in
      account.requests = [
        try made("rq-1") {
          $0.text = "Granted"
          $0.decision = .granted
        }
      ]
    }
    let report = ArbitrationReport(
      [gone, decided], ResourceRules(), .money, today: try day("2026-11-22"))
    #expect(report.rows.isEmpty && report.asked == 0)
  }

  @Test func `accounts far from their share of our days are told, the farthest first`() throws {
    func served(_ id: String, effort: Int, revenue: Int) throws -> Digest {
      try PortfolioSample.digest(id) { account in
        account.years = [
          try made("y-1") {
            $0.year = try Year(2025)
            $0.kind = .actual
            $0.revenue = try amount(revenue)
          }
        ]
        account.actions = [
          try made("ac-1") { $0.effort = try Score(tenths: effort * 10, in: 0...1_000) }
        ]
      }
    }
    let report = ArbitrationReport(
      [
        try served("even", effort: 10, revenue: 100), try served("much", effort: 20, revenue: 100),
        try served("little", effort: 1, revenue: 100), try served("none", effort: 1, revenue: 0),
      ], ResourceRules(), .money, today: try day("2026-11-22"))
    #expect(report.uneven.map(\.account.text) == ["none", "little", "much"])
    #expect(report.uneven.map(\.verdict) == [.over, .under, .over])
  }
}
