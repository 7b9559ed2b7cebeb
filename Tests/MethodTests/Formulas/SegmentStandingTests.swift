import Method
import Testing

struct SegmentStandingTests {
  /// Criteria `cr-1` for attractiveness and `cr-2` for position, each all there is for its axis.
  private func settings() throws -> Workspace {
    var settings = try PortfolioSample.settings([(.direct, 100), (.image, 100)])
    settings.criteria[0].uses = [.attractiveness]
    settings.criteria[1].uses = [.position]
    return settings
  }

  private func standing(
    moved: PlotPlace? = nil, _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> SegmentStanding {
    SegmentStanding(try PortfolioSample.digest("a", .key, edit), try settings(), moved: moved)
  }

  /// A criterion of the customer's with our mark and those of `rv-1`, `rv-2`, in whole points.
  private func criterion(
    _ number: Int, _ weight: Int?, us: Int?, _ rivals: [Int?]
  ) throws -> PurchaseCriterion {
    try made("pc-\(number)") { criterion in
      criterion.weight = try weight.map(percent)
      criterion.us = try us.map { try Score(tenths: $0 * 10, in: 0...10) }
      criterion.scores = try rivals.enumerated().map { place, mark in
        try made("sc-\(place)") { score in
          score.rival = try ID("rv-\(place + 1)")
          score.score = try mark.map { try Score(tenths: $0 * 10, in: 0...10) }
        }
      }
    }
  }

  private func position(_ criteria: [PurchaseCriterion]) throws -> Double? {
    try PortfolioSample.digest("a") { account in
      account.rivals = [try made("rv-1"), try made("rv-2")]
      account.purchaseCriteria = criteria
    }.customerPosition
  }

  @Test("the method’s example: C-2, in each criterion beside the best of the others")
  func vector() throws {
    let criteria = try [
      criterion(1, 50, us: 7, [8, 2]), criterion(2, 30, us: 6, [1, 5]),
      criterion(3, 20, us: 8, [6, nil]),
    ]
    // Half a point behind, then three and four tenths of a point before: 50 + 5 × 0.2.
    #expect(try position(criteria) == 51)
  }

  @Test("where one rival is the best in everything it is the gap of the two scores")
  func secondWay() throws {
    var dice = Dice(4)
    for _ in 0..<50 {
      let criteria = try (1...4).map { number in
        try criterion(number, 1 + dice.roll(50), us: dice.roll(11), [dice.roll(11)])
      }
      let compared = try #require(CompetitivePosition(criteria, [try made("rv-1")]))
      let gap = try #require(compared.gap)
      let found = try #require(try position(criteria))
      #expect(abs(found - min(max(50 + 5 * gap, 0), 100)) <= 0.05 + 1e-9, "kept in tenths")
    }
  }

  @Test("it ends at 0 and at 100, and alike is in the middle")
  func ends() throws {
    #expect(try position([criterion(1, 100, us: 0, [10])]) == 0)
    #expect(try position([criterion(1, 100, us: 10, [0])]) == 100)
    #expect(try position([criterion(1, 60, us: 4, [4]), criterion(2, 40, us: 9, [9])]) == 50)
    #expect(try position([criterion(1, nil, us: 4, [2]), criterion(2, nil, us: 9, [9])]) == 55)
  }

  @Test("a criterion without our mark, or without another’s, says nothing; without any, nothing is")
  func unknownMarks() throws {
    let known = try criterion(1, 30, us: 7, [5])
    #expect(try position([known, criterion(2, 70, us: nil, [9])]) == 60)
    #expect(try position([known, criterion(2, 70, us: 0, [nil, nil])]) == 60)
    #expect(try position([criterion(2, 70, us: 9, [nil])]) == nil)
    #expect(try position([criterion(2, 70, us: nil, [9])]) == nil)
    #expect(try position([]) == nil)
    #expect(try position([criterion(1, 0, us: 7, [5]), criterion(2, 50, us: nil, [5])]) == nil)
  }

  @Test("of an account of which nothing is said nothing is known")
  func unknown() throws {
    let standing = try standing()
    #expect(standing.x == nil && standing.y == nil)
    #expect(standing.xSource == .unknown && standing.ySource == .unknown)
    #expect(standing.computed == nil && standing.segment == nil && !standing.isOverridden)
    #expect(standing.former == nil && standing.forecast == nil)
  }

  @Test("one axis alone makes no segment")
  func oneAxis() throws {
    let marked = try standing { try $0.rate([70]) }
    #expect(marked.x == 70 && marked.xSource == .rated)
    #expect(marked.y == nil && marked.computed == nil)
    let stays = try standing { $0.segment = .star }
    #expect(stays.segment == .star && !stays.isOverridden)
  }

  @Test("attractiveness is where it was placed, or else what its marks say")
  func attractiveness() throws {
    let placed = try standing { account in
      try account.rate([70, 20])
      try account.place(30, 40, on: "2026-01-01")
    }
    #expect(placed.x == 30 && placed.xSource == .placed)
    let rated = try standing { account in
      try account.rate([70, 20])
      try account.place(nil, 40, on: "2026-01-01")
    }
    #expect(rated.x == 70 && rated.xSource == .rated)
    #expect(rated.y == 40 && rated.ySource == .placed)
  }

  @Test("our position is where it was placed, what the customer says, what we say, or the stage")
  func positions() throws {
    func check(
      _ sources: Set<SegmentStanding.Source>, _ y: Double?, _ source: SegmentStanding.Source
    ) throws {
      let standing = try standing { account in
        if sources.contains(.customer) {
          account.rivals = [try made("rv-1")]
          account.purchaseCriteria = [try criterion(1, 100, us: 8, [6])]
        }
        if sources.contains(.rated) { try account.rate([nil, 20]) }
        try account.place(30, sources.contains(.placed) ? 40 : nil, on: "2026-01-01") { place in
          if sources.contains(.stage) { place.stage = .integrated }
        }
      }
      #expect(standing.y == y && standing.ySource == source)
    }
    try check([.placed, .customer, .rated, .stage], 40, .placed)
    try check([.customer, .rated, .stage], 60, .customer)
    try check([.rated, .stage], 20, .rated)
    try check([.stage], 90, .stage)
    try check([], nil, .unknown)
  }

  @Test(
    "the further the relationship has come, the better we stand",
    arguments: [
      (.exploratory, 10), (.basic, 30), (.cooperative, 50), (.interdependent, 70),
      (.integrated, 90), (.disintegrating, nil),
    ] as [(RelationStage, Double?)])
  func stages(stage: RelationStage, expected: Double?) throws {
    let standing = try standing { try $0.place(80, nil, on: "2026-01-01") { $0.stage = stage } }
    #expect(standing.y == expected)
    #expect(standing.ySource == (expected == nil ? .unknown : .stage))
  }

  @Test("the last stage that was told holds, as it does in the ten boxes")
  func lastStage() throws {
    let standing = try standing { account in
      try account.place(80, nil, on: "2025-01-01") { $0.stage = .interdependent }
      try account.place(20, nil, on: "2026-01-01")
    }
    #expect(standing.x == 20 && standing.y == 70 && standing.computed == .status)
  }

  @Test(
    "the latest place counts, in whatever order they are listed; before it is where it came from")
  func former() throws {
    let standing = try standing { account in
      try account.place(80, 90, on: "2026-06-01")
      try account.place(10, 20, on: "2024-06-01")
      try account.place(30, 40, on: "2025-06-01")
    }
    #expect(standing.x == 80 && standing.y == 90 && standing.computed == .strategic)
    #expect(try standing.former?.day == day("2025-06-01"))
    #expect(standing.former?.attractiveness == 30 && standing.former?.position == 40)
    #expect(try self.standing { try $0.place(80, 90, on: "2026-06-01") }.former == nil)
  }

  @Test("where the axes are worked out, the last place is where it came from")
  func formerOfRated() throws {
    let standing = try standing { account in
      try account.rate([70, 60])
      try account.place(nil, nil, on: "2026-06-01") { $0.segment = .star }
    }
    #expect(standing.x == 70 && standing.y == 60)
    #expect(standing.former?.segment == .star && standing.computed == .strategic)
  }

  @Test("what was decided counts, and it is told where that goes against the figures")
  func decided() throws {
    let against = try standing { account in
      account.segment = .star
      try account.place(80, 80, on: "2026-06-01")
    }
    #expect(against.decided == .star && against.computed == .strategic)
    #expect(against.segment == .star && against.isOverridden)
    let along = try standing { account in
      account.segment = .strategic
      try account.place(80, 80, on: "2026-06-01")
    }
    #expect(along.segment == .strategic && !along.isOverridden)
    #expect(try standing { try $0.place(80, 80, on: "2026-06-01") }.segment == .strategic)
  }

  @Test(
    "close to a cut it stays where it came from: decided then, decided since, or by its place",
    arguments: [
      (.strategic, nil, 80, .strategic), (.status, nil, 80, .status), (nil, .status, 80, .status),
      (nil, .strategic, 20, .strategic), (.strategic, .status, 20, .strategic),
      (nil, nil, 80, .strategic), (nil, nil, 20, .status),
    ] as [(Segment?, Segment?, Int, Segment)])
  func margin(then: Segment?, since: Segment?, from: Int, expected: Segment) throws {
    // Three points on the other side of the cut than what it is to come to.
    let x = expected == .strategic ? 47 : 53
    let standing = try standing { account in
      account.segment = since
      try account.place(from, 80, on: "2025-06-01") { $0.segment = then }
      try account.place(x, 80, on: "2026-06-01")
    }
    #expect(standing.computed == expected)
  }

  @Test("a forecast may tell one axis alone: the other is as it is")
  func forecast() throws {
    func ahead(_ x: Int?, _ y: Int?) throws -> PlotPlace? {
      try standing { account in
        try account.place(30, 40, on: "2026-06-01") { place in
          place.forecastAttractiveness = try x.map(percent)
          place.forecastPosition = try y.map(percent)
        }
      }.forecast
    }
    #expect(try ahead(60, 70) == PlotPlace(x: 60, y: 70))
    #expect(try ahead(60, nil) == PlotPlace(x: 60, y: 40))
    #expect(try ahead(nil, 70) == PlotPlace(x: 30, y: 70))
    #expect(try ahead(nil, nil) == nil)
    let alone = try standing { account in
      try account.place(nil, nil, on: "2026-06-01") { $0.forecastPosition = try percent(70) }
    }
    #expect(alone.forecast == nil, "nobody knows how attractive it is")
    let earlier = try standing { account in
      try account.place(30, 40, on: "2025-06-01") { $0.forecastPosition = try percent(70) }
      try account.place(35, 45, on: "2026-06-01")
    }
    #expect(earlier.forecast == PlotPlace(x: 35, y: 70), "it holds until there is another")
  }

  @Test("a place that is tried goes before all others, and leaves from where the account is")
  func moved() throws {
    let tried = try standing(moved: PlotPlace(x: 20, y: 10)) { account in
      try account.rate([70, 60])
      try account.place(30, 40, on: "2025-06-01")
      try account.place(80, 90, on: "2026-06-01")
    }
    #expect(tried.x == 20 && tried.y == 10 && tried.computed == .streamline)
    #expect(tried.xSource == .placed && tried.ySource == .placed)
    #expect(try tried.former?.day == day("2026-06-01"))
    let bare = try standing(moved: PlotPlace(x: 60, y: 60))
    #expect(bare.computed == .strategic && bare.former == nil)
    let near = try standing(moved: PlotPlace(x: 47, y: 90)) { account in
      try account.place(80, 90, on: "2026-06-01")
    }
    #expect(near.computed == .strategic, "that isn’t far enough")
  }
}
