import Method
import Testing

struct SelectionIndicatorsTests {
  /// The criteria of the method's example of C-1.
  private func settings() throws -> Workspace {
    try PortfolioSample.settings([
      (.direct, 40), (.direct, 30), (.direct, 30), (.relational, 50), (.relational, 50),
      (.image, 100),
    ])
  }

  private func reading(
    _ key: String, _ settings: Workspace, _ edit: (inout Account) throws -> Void
  ) throws -> Reading? {
    let digest = try PortfolioSample.digest("a", .key, edit)
    let context = try PortfolioSample.context([digest], settings)
    return try #require(Indicator.named(key), "\(key)").reading(of: digest, in: context)
  }

  private func example(_ account: inout Account) throws {
    try account.rate([80, 60, nil, 70, 40, 90])
  }

  @Test("the index comes with the points of each family, and its coverage beside it")
  func index() throws {
    let index = try #require(try reading("selection_index", settings(), example))
    #expect((index.order * 100).rounded() == 7021 && index.tone == .plain)
    #expect(index.parts.map(\.term.english) == ["Direct", "Relational", "Image"])
    let points = index.parts.map { part -> Double in
      if case .index(let points) = part.value { points } else { .nan }
    }
    #expect(points.map { ($0 * 100).rounded() } == [3571, 1650, 1800])
    let coverage = try #require(try reading("selection_coverage", settings(), example))
    #expect(coverage.value == .index(85) && coverage.tone == .plain)
  }

  @Test("a mark beyond a bound shows in the tone, whatever the index is")
  func knockedOut() throws {
    var settings = try settings()
    settings.criteria[4].knockoutMin = try Score(tenths: 41, in: 0...10)
    let index = try #require(try reading("selection_index", settings, example))
    #expect(index.tone == .bad && (index.order * 100).rounded() == 7021)
  }

  @Test(
    "too little that is rated shows in the tone; exactly enough is enough",
    arguments: [(84, Reading.Tone.plain), (85, .plain), (86, .warn)])
  func coverage(needed: Int, tone: Reading.Tone) throws {
    var settings = try settings()
    settings.selection.leastCoverage = try percent(needed)
    #expect(try reading("selection_coverage", settings, example)?.tone == tone)
  }

  @Test("the place on the matrix and the segment that follows from it")
  func matrix() throws {
    func reading(_ key: String, decided: Segment? = nil) throws -> Reading? {
      try self.reading(key, Workspace()) { account in
        account.segment = decided
        try account.place(70, 30, on: "2026-01-01")
      }
    }
    #expect(try reading("attractiveness")?.value == .index(70))
    #expect(try reading("position")?.value == .index(30))
    #expect(try reading("matrix_segment")?.value == .word("star", Segment.star.term))
    #expect(try reading("matrix_segment")?.tone == .plain)
    #expect(try reading("matrix_segment", decided: .star)?.tone == .plain)
    let against = try reading("matrix_segment", decided: .status)
    #expect(against?.value == .word("star", Segment.star.term) && against?.tone == .warn)
  }

  @Test("what its special service costs is the sum of what is known of it")
  func serviceCost() throws {
    func cost(_ costs: [Int?]) throws -> Measure? {
      try reading("service_cost", Workspace()) { account in
        account.services = try costs.enumerated().map { place, cost in
          try made("sv-\(place)") { service in
            service.dimension = try ID("sd-\(place)")
            service.annualCost = try cost.map(amount)
          }
        }
      }?.value
    }
    #expect(try cost([10, nil, 32]) == .amount(try amount(42)))
    #expect(try cost([0]) == .amount(.zero))
    #expect(try cost([nil, nil]) == nil, "unknown is not zero")
    #expect(try cost([]) == nil)
  }

  @Test("of an account that nobody rated, placed or serves apart nothing is told")
  func unknown() throws {
    let keys = [
      "selection_index", "selection_coverage", "attractiveness", "position", "matrix_segment",
      "service_cost",
    ]
    for key in keys {
      #expect(try reading(key, settings()) { _ in } == nil, "\(key)")
    }
    let shown = Indicator.all.filter { keys.contains($0.key) }
    #expect(shown.map(\.key) == keys)
    for language in Language.allCases {
      #expect(shown.allSatisfy { $0.title[language].count <= 9 }, "the head of a column")
    }
  }
}
