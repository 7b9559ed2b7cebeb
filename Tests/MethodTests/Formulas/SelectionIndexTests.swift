import Method
import Testing

struct SelectionIndexTests {
  private typealias Row = (family: CriterionFamily?, weight: Int?, tenths: Int?)

  /// The method's example of C-1.
  private static let example: [Row] = [
    (.direct, 40, 80), (.direct, 30, 60), (.direct, 30, nil), (.relational, 50, 70),
    (.relational, 50, 40), (.image, 100, 90),
  ]

  /// Criteria `cr-0` and on.
  private func criteria(_ rows: [Row]) throws -> [Criterion] {
    try rows.enumerated().map { place, row in
      try made("cr-\(place)") { criterion in
        criterion.family = row.family
        criterion.weight = try row.weight.map(percent)
      }
    }
  }

  private func marks(_ rows: [Row]) throws -> [ID<Criterion>: Score] {
    var marks: [ID<Criterion>: Score] = [:]
    for (place, row) in rows.enumerated() {
      let criterion: ID<Criterion> = try ID("cr-\(place)")
      marks[criterion] = try row.tenths.map { try Score(tenths: $0, in: 0...10) }
    }
    return marks
  }

  private func rules(_ weights: [Int]) throws -> SelectionRules {
    var rules = SelectionRules()
    rules.directWeight = try percent(weights[0])
    rules.relationalWeight = try percent(weights[1])
    rules.imageWeight = try percent(weights[2])
    return rules
  }

  private func index(
    _ rows: [Row], _ rules: SelectionRules = SelectionRules(), use: CriterionUse = .selection,
    _ edit: (inout [Criterion]) throws -> Void = { _ in }
  ) throws -> SelectionIndex? {
    var criteria = try criteria(rows)
    try edit(&criteria)
    return SelectionIndex.of(try marks(rows), criteria, rules, use: use)
  }

  private func rounded(_ value: Double?) -> Double? {
    value.map { ($0 * 10_000).rounded() / 10_000 }
  }

  @Test("the method’s example: C-1")
  func vector() throws {
    let index = try #require(try index(Self.example))
    #expect(index.families.map(\.family) == [.direct, .relational, .image])
    #expect(index.families.map { rounded($0.score) } == [7.1429, 5.5, 9])
    #expect((index.value * 100).rounded() == 7021)
    #expect(index.coverage == 0.85)
    #expect(index.isEligible && index.knockouts.isEmpty)
  }

  @Test("the points of the families make up the index")
  func points() throws {
    let index = try #require(try index(Self.example))
    #expect(index.families.map { rounded($0.weight) } == [0.5, 0.3, 0.2])
    #expect(index.families.map { rounded($0.points) } == [35.7143, 16.5, 18])
    #expect(abs(index.families.reduce(0) { $0 + $1.points } - index.value) < 1e-8)
  }

  @Test("it is the mean of all marks that are known, each by its share of the whole")
  func secondWay() throws {
    var dice = Dice(1)
    var compared = 0
    for _ in 0..<500 {
      let families = (0..<3).map { _ in dice.roll(5) * 20 }
      let rows: [Row] = (0..<8).map { _ in
        (
          CriterionFamily.allCases[dice.roll(3)], dice.roll(4) * 30,
          dice.roll(3) == 0 ? nil : dice.roll(101)
        )
      }
      let found = try index(rows, try rules(families))
      let (top, bottom) = exactly(rows, families)
      #expect((found == nil) == (bottom == 0))
      guard let found else { continue }
      compared += 1
      #expect(abs(found.value - Double(top) / Double(bottom)) < 1e-8)
      #expect((0...100).contains(found.value) && (0...1).contains(found.coverage))
    }
    #expect(compared > 300)
  }

  /// The index as a fraction of whole numbers: each mark in it counts for its family's weight times
  /// its own, times what the others of its family are divided by.
  private func exactly(_ rows: [Row], _ families: [Int]) -> (top: Int, bottom: Int) {
    let wholes = CriterionFamily.allCases.map { family in
      rows.filter { $0.family == family && $0.tenths != nil }.reduce(0) { $0 + ($1.weight ?? 0) }
    }
    let known = (0..<3).filter { wholes[$0] > 0 && families[$0] > 0 }
    let product = known.reduce(1) { $0 * wholes[$1] }
    let top = known.reduce(0) { sum, place in
      rows.filter { $0.family == CriterionFamily.allCases[place] }.reduce(sum) { sum, row in
        sum + families[place] * (row.weight ?? 0) * (row.tenths ?? 0) * (product / wholes[place])
      }
    }
    return (top, known.reduce(0) { $0 + families[$1] } * product)
  }

  @Test("where lower is better a mark is turned around")
  func lower() throws {
    let index = try index([(.direct, 50, 80), (.direct, 50, 20)]) { $0[0].direction = .lower }
    #expect(index?.families.map(\.score) == [2])
    let ends = try self.index([(.direct, 100, 0)]) { $0[0].direction = .lower }
    #expect(ends?.value == 100)
    let told = try self.index([(.direct, 100, 30)]) { $0[0].direction = .higher }
    #expect(told?.value == 30)
  }

  @Test("a family of which nothing is known leaves its weight to the others, and it is told")
  func unknownFamily() throws {
    let index = try #require(
      try index([(.direct, 100, 80), (.relational, 100, nil), (.image, 100, 40)]))
    #expect(index.families.map(\.score) == [8, nil, 4])
    #expect(index.families.map { rounded($0.weight) } == [0.7143, 0, 0.2857])
    #expect(rounded(index.value) == 68.5714)
    #expect(index.families[1].points == 0)
    #expect(index.coverage == 0.7, "what isn’t known isn’t covered")
  }

  @Test("a family without criteria has no say, in the coverage neither")
  func absentFamily() throws {
    let index = try #require(try index([(.direct, 60, 50), (.direct, 40, nil)]))
    #expect(index.value == 50 && index.coverage == 0.6)
    #expect(index.families.map(\.family) == [.direct] && index.families[0].weight == 1)
  }

  @Test("the weights of a family needn’t add up to 100")
  func weights() throws {
    let whole = try index([(.direct, 75, 80), (.direct, 25, 40)])
    #expect(whole?.value == 70)
    #expect(try index([(.direct, 3, 80), (.direct, 1, 40)])?.value == 70)
    #expect(try index([(.direct, 3, 80), (.direct, 1, nil)])?.coverage == 0.75)
  }

  @Test("nothing is known where nobody is rated, and where nothing that is counts")
  func nothing() throws {
    #expect(try index([]) == nil)
    #expect(try index([(.direct, 100, nil), (.image, 100, nil)]) == nil)
    #expect(try index([(.direct, 0, 80), (.image, 0, 80)]) == nil, "all weights are 0")
    #expect(try index([(.direct, nil, 80)]) == nil, "no weight is known")
    #expect(try index([(nil, 100, 80)]) == nil, "it has no family")
    #expect(try index([(.direct, 100, 80)], rules([0, 0, 0])) == nil)
    #expect(try index([(.direct, 100, 80), (.image, 100, nil)], rules([0, 0, 20])) == nil)
    let stranger = try SelectionIndex.of(
      marks([(.direct, 1, nil), (.direct, 1, 50)]), criteria([(.direct, 1, nil)]),
      SelectionRules())
    #expect(stranger == nil, "a mark on a criterion that is gone")
  }

  @Test("a mark of 0 is known, and isn’t the same as none")
  func zero() throws {
    let index = try index([(.direct, 50, 0), (.direct, 50, 80)])
    #expect(index?.value == 40 && index?.coverage == 1)
    #expect(try self.index([(.direct, 50, nil), (.direct, 50, 80)])?.value == 80)
    #expect(try self.index([(.direct, 100, 0)])?.value == 0)
  }

  @Test("one that is marked alike everywhere has that mark, whatever weighs how much")
  func alike() throws {
    var dice = Dice(2)
    for tenths in [0, 7, 33, 49, 50, 73, 100] {
      let weights = try rules((0..<3).map { _ in 1 + dice.roll(99) })
      let rows: [Row] = (0..<9).map {
        (CriterionFamily.allCases[$0 % 3], 1 + dice.roll(100), tenths)
      }
      #expect(try index(rows, weights)?.value == Double(tenths))
      #expect(try index(rows, weights)?.coverage == 1)
    }
  }

  @Test(
    "a mark beyond a bound makes ineligible, one on it doesn’t",
    arguments: [(29, false), (30, true), (70, true), (71, false)])
  func bounds(tenths: Int, isEligible: Bool) throws {
    let index = try #require(
      try index([(.direct, 100, tenths), (.image, 100, 100)]) { criteria in
        criteria[0].knockoutMin = try Score(tenths: 30, in: 0...10)
        criteria[0].knockoutMax = try Score(tenths: 70, in: 0...10)
      })
    #expect(index.isEligible == isEligible)
    #expect(index.knockouts.map(\.text) == (isEligible ? [] : ["cr-0"]))
  }

  @Test("a bound is of the mark as it was given, and holds whatever the criterion counts for")
  func boundAlone() throws {
    let rows: [Row] = [(.direct, 100, 90), (nil, nil, 60), (.image, 0, 60), (.image, 100, nil)]
    let index = try #require(
      try index(rows) { criteria in
        for place in criteria.indices {
          criteria[place].direction = .lower
          criteria[place].knockoutMax = try Score(tenths: 50, in: 0...10)
        }
      })
    #expect(
      index.knockouts.map(\.text) == ["cr-0", "cr-1", "cr-2"], "what isn’t known excludes no one")
    #expect(rounded(index.value) == 10)
  }

  @Test("each use has its own criteria; one that is marked for none is for selection")
  func uses() throws {
    let rows: [Row] = [(.direct, 50, 10), (.direct, 50, 20), (.direct, 50, 40), (.image, 50, 80)]
    func value(_ use: CriterionUse) throws -> Double? {
      try index(rows, use: use) { criteria in
        criteria[1].uses = [.attractiveness]
        criteria[2].uses = [.selection, .attractiveness]
        criteria[3].uses = [.attractiveness]
      }?.value
    }
    #expect(try value(.selection) == 25)
    #expect(try rounded(value(.attractiveness)) == 44.2857)
    #expect(try value(.position) == nil)
  }

  @Test("the index of an account is that of its newest marks")
  func account() throws {
    let settings = try PortfolioSample.settings([(.direct, 50), (.direct, 50)])
    let digest = try PortfolioSample.digest("a") { account in
      try account.rate([40, 60])
      account.ratings[0].day = try day("2025-01-01")
      account.ratings.append(
        try made("rt-new") { rating in
          rating.criterion = try ID("cr-1")
          rating.value = try Score(tenths: 90, in: 0...10)
          rating.day = try day("2026-01-01")
        })
    }
    #expect(digest.selectionIndex(settings)?.value == 75)
    #expect(digest.selectionIndex(settings, use: .position) == nil)
    #expect(digest.selectionIndex(Workspace()) == nil)
    #expect(try PortfolioSample.digest("b").selectionIndex(settings) == nil)
  }
}
