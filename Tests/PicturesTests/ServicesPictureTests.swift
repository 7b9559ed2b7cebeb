import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The pictures of differentiation")
struct ServicesPictureTests {
  /// Logistics is better for strategic accounts, Training for nobody; of Credit nothing is set.
  private func settings() throws -> Workspace {
    var settings = Workspace()
    settings.segments.streamline = "Basics"
    let rows: [(String, Int?, Int?)] = [
      ("Logistics", 1, 3), ("Training", 1, nil), ("Credit", nil, nil),
    ]
    settings.services = try rows.enumerated().map { place, row in
      try made("sd-\(place + 1)") { dimension in
        dimension.label = row.0
        dimension.base = try row.1.map { try Level($0, in: ServiceLevels.scale) }
        dimension.strategic = try row.2.map { try Level($0, in: ServiceLevels.scale) }
      }
    }
    settings.services[0].labelFrench = "Logistique"
    return settings
  }

  @Test("each segment's level is told by a word, a shade and an ink")
  func levels() throws {
    let grid = HeatGrid.levels(try settings(), Wording(.french))
    #expect(grid.columns == ["◆ Stratégique", "★ Étoile", "■ Statut", "▽ Basics"])
    #expect(grid.rows.map(\.title) == ["Logistique", "Training", "Credit"])
    let best = try #require(grid.mark(row: 0, column: 0))
    #expect(best.subject == .dimension(try ID("sd-1"), .strategic))
    #expect(best.text == "Co-construit" && best.size == 1 && best.ink == .strategic)
  }

  @Test("what is no better than the base is dim, and what nobody set is unknown")
  func base() throws {
    let grid = HeatGrid.levels(try settings(), Wording(.english))
    let base = try #require(grid.mark(row: 0, column: 1))
    #expect(base.text == "Enhanced" && base.ink == .dim && base.size == 1.0 / 3)
    let unknown = try #require(grid.mark(row: 2, column: 0))
    #expect(unknown.size == nil && unknown.text.isEmpty && unknown.ink == .unknown)
    #expect(grid.walked == Set(grid.subjects) && grid.subjects.count == 12)
  }

  private func grid(
    _ services: [(dimension: Int, level: Int?, cost: Int?, until: String?)],
    contribution: Int? = nil, _ segment: Segment? = .strategic
  ) throws -> HeatGrid<PortfolioSubject> {
    let account = try Portfolio.digest("Hydrane") { account in
      account.segment = segment
      account.services = try services.map { row in
        try made("sv-\(row.dimension)") { service in
          service.dimension = try ID("sd-\(row.dimension)")
          service.level = try row.level.map { try Level($0, in: ServiceLevels.scale) }
          service.annualCost = try row.cost.map(Portfolio.amount)
          service.exceptionUntil = row.until.flatMap { Day(iso: $0) }
        }
      }
      guard let contribution else { return }
      try account.earn([100_000])
      account.years[0].margin = try Portfolio.amount(contribution)
      account.years[0].costToServe = .zero
    }
    let today = try #require(Day(iso: Portfolio.today))
    return .services(
      ServiceReport([account], try settings(), today: today), Wording(.english))
  }

  @Test(
    "what is given is told with how it differs from what is due, and whether that was agreed",
    arguments: [
      (3, nil, "3", .good), (1, nil, "1 −2", .bad), (1, "2026-12-01", "1 −2 ✓", .accent),
      (1, "2026-01-01", "1 −2 !", .bad), (nil, nil, "? / 3", .unknown),
    ] as [(Int?, String?, String, Ink)])
  func deviations(level: Int?, until: String?, text: String, ink: Ink) throws {
    let mark = try #require(try grid([(1, level, nil, until)]).mark(row: 0, column: 0))
    #expect(mark.subject == .service(try ID("hydrane"), try ID("sd-1")))
    #expect(mark.text == text && mark.ink == ink)
    #expect((mark.size == nil) == (level == nil))
  }

  @Test("more than is due is told as more")
  func above() throws {
    let mark = try #require(try grid([(2, 3, nil, nil)]).mark(row: 0, column: 1))
    #expect(mark.text == "3 +2" && mark.ink == .warn)
  }

  @Test("an account has the sign of its segment, and at the end what all of it costs")
  func cost() throws {
    let grid = try grid([(1, 3, 5_000, nil), (2, 1, 2_000, nil)], contribution: 100_000)
    #expect(grid.columns == ["Logistics", "Training", "Credit", "Cost"])
    #expect(grid.rows.map(\.title) == ["◆ Hydrane"])
    let cost = try #require(grid.mark(row: 0, column: 3))
    #expect(cost.subject == .account(try ID("hydrane")))
    #expect(cost.text == "€7.00k" && cost.ink == .accent)
    #expect(abs((cost.size ?? 0) - 0.07) < 1e-9)
    #expect(grid.walked == Set(grid.subjects))
  }

  @Test("what costs too much of what it leaves us says which share")
  func costly() throws {
    let cost = try grid([(1, 3, 20_000, nil)], contribution: 100_000).mark(row: 0, column: 3)
    #expect(cost?.text == "△ 20%" && cost?.ink == .warn)
  }

  @Test("what nobody has priced isn't free")
  func unpriced() throws {
    let part = try grid([(1, 3, 5_000, nil), (3, 2, nil, nil)]).mark(row: 0, column: 3)
    #expect(part?.text == "€5.00k +?")
    let none = try grid([(3, 2, nil, nil)]).mark(row: 0, column: 3)
    #expect(none?.text == "?" && none?.size == nil && none?.ink == .unknown)
  }

  @Test("an account without a segment has a sign of its own")
  func noSegment() throws {
    #expect(try grid([(1, 3, nil, nil)], nil).rows.map(\.title) == ["○ Hydrane"])
  }

  @Test("where no service is named there is nothing to draw")
  func empty() throws {
    let today = try #require(Day(iso: Portfolio.today))
    let report = ServiceReport([try Portfolio.digest("A")], Workspace(), today: today)
    let grid = HeatGrid.services(report, Wording(.english))
    #expect(grid.first == nil && grid.columns.isEmpty)
    #expect(HeatGrid.levels(Workspace(), Wording(.english)).first == nil)
  }
}
