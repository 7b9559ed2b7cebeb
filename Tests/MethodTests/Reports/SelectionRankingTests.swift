import Method
import Testing

struct SelectionRankingTests {
  private func rated(
    _ id: String, _ marks: [Int?], _ status: AccountStatus = .candidate,
    _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Digest {
    try PortfolioSample.digest(id, status) { account in
      try account.rate(marks.map { $0.map { $0 * 10 } })
      try edit(&account)
    }
  }

  private func ids(_ rows: [SelectionRanking.Row]) -> [String] { rows.map(\.account.id.text) }

  /// One criterion that counts.
  private func single(places: Int? = nil) throws -> Workspace {
    try PortfolioSample.settings([(.direct, 100)], places: places)
  }

  /// Two criteria that weigh the same.
  private func pair(places: Int) throws -> Workspace {
    try PortfolioSample.settings([(.direct, 50), (.direct, 50)], places: places)
  }

  @Test("the index is that of the method’s example")
  func example() throws {
    let settings = try PortfolioSample.settings([
      (.direct, 40), (.direct, 30), (.direct, 30), (.relational, 50), (.relational, 50),
      (.image, 100),
    ])
    let ranking = SelectionRanking([try rated("a", [8, 6, nil, 7, 4, 9])], settings)
    let index = try #require(ranking.rows.first?.index)
    #expect(abs(index.value - 70.21) < 0.005 && abs(index.coverage - 0.85) < 1e-9)
  }

  @Test("the eligible come by their index, then the knocked out, then the unrated by name")
  func order() throws {
    var settings = try single(places: 2)
    settings.criteria[0].knockoutMin = try Score(tenths: 20, in: 0...10)
    let accounts = try [
      rated("z-none", []), rated("out", [1]), rated("low", [3]), rated("high", [9]),
      rated("a-none", [nil]), rated("worse", [0]), rated("middle", [5]),
    ]
    let rows = SelectionRanking(accounts, settings).rows
    #expect(ids(rows) == ["high", "middle", "low", "out", "worse", "a-none", "z-none"])
    #expect(rows.map(\.place) == Array(1...7))
    #expect(rows.map(\.isIn) == [true, true, false, false, false, false, false])
    #expect(rows.map { $0.stability == nil } == [false, false, false, true, true, true, true])
    #expect(rows.map(\.knockouts.count) == [0, 0, 0, 1, 1, 0, 0])
  }

  @Test("a bound that is passed excludes, whatever its criterion counts for")
  func excluding() throws {
    var settings = try PortfolioSample.settings([(.direct, 100), (.image, 0)], places: 3)
    settings.criteria[1].family = nil
    settings.criteria[1].knockoutMax = try Score(tenths: 50, in: 0...10)
    let accounts = try [rated("rated", [9, 6]), rated("only", [nil, 6]), rated("fine", [1, 5])]
    let ranking = SelectionRanking(accounts, settings)
    #expect(ids(ranking.rows) == ["fine", "rated", "only"])
    #expect(ranking.rows.map(\.isIn) == [true, false, false])
    #expect(ranking.funnel.preselected == 1)
  }

  @Test("accounts of one index stand by name, whatever order they come in")
  func ties() throws {
    let accounts = try (10..<30).map { number in
      try rated("a-\(number)", [number % 3]) { $0.name = number % 2 == 0 ? "Éole" : "eole" }
    }
    let settings = try single(places: 5)
    let straight = SelectionRanking(accounts, settings)
    for seed in 1...5 as ClosedRange<UInt64> {
      let mixed = SelectionRanking(PortfolioSample.mixed(accounts, seed), settings)
      #expect(ids(mixed.rows) == ids(straight.rows))
      #expect(mixed.rows.map(\.isIn) == straight.rows.map(\.isIn))
    }
    #expect(ids(straight.rows).prefix(2) == ["a-11", "a-14"])
  }

  @Test(
    "the line stands below the places, or else below as many as there are key accounts",
    arguments: [(nil, 2), (1, 1), (3, 3), (9, 4)] as [(Int?, Int)])
  func cut(places: Int?, expected: Int) throws {
    let accounts = try [
      rated("a", [9], .key), rated("b", [8], .candidate), rated("c", [7], .key),
      rated("d", [6], .watch), rated("gone", [10], .exited),
    ]
    let ranking = SelectionRanking(accounts, try single(places: places))
    #expect(ranking.cut == expected)
    #expect(ranking.rows.count { $0.isIn } == expected)
    #expect(ranking.rows.count == 4, "what is archived has no place in it")
  }

  @Test("who isn’t known well enough isn’t in, though its index is high")
  func coverage() throws {
    var settings = try PortfolioSample.settings([(.direct, 60), (.direct, 40)], places: 3)
    let accounts = try [rated("most", [9, nil]), rated("least", [nil, 9]), rated("all", [1, 1])]
    func isIn(_ settings: Workspace) -> [Bool] {
      SelectionRanking(accounts, settings).rows.map(\.isIn)
    }
    #expect(ids(SelectionRanking(accounts, settings).rows) == ["least", "most", "all"])
    #expect(isIn(settings) == [false, true, true], "60 % is enough")
    settings.selection.leastCoverage = try percent(40)
    #expect(isIn(settings) == [true, true, true])
  }

  @Test("two accounts that a little weight would exchange are fragile, and it says which weight")
  func fragile() throws {
    let accounts = try [
      PortfolioSample.digest("first") { try $0.rate([80, 60]) },
      PortfolioSample.digest("second") { try $0.rate([60, 79]) }, rated("third", [1, 1]),
    ]
    let rows = SelectionRanking(accounts, try pair(places: 1)).rows
    #expect(ids(rows) == ["first", "second", "third"])
    #expect(rows.map(\.stability) == [0.5, 0.5, 0])
    #expect(rows.map(\.isFragile) == [true, true, false])
    #expect(
      rows.map { $0.wouldMoveWith.map(\.text) } == [["cr-1", "cr-2"], ["cr-1", "cr-2"], []])
    #expect(rows.map(\.isIn) == [true, false, false])
  }

  @Test(
    "a trial in five is allowed to go otherwise",
    arguments: [([-10, 11, 0, 0, 0], 0.8), ([-10, 20, -9, 0, 0], 0.7)] as [([Int], Double)])
  func fragileFrom(ahead: [Int], stability: Double) throws {
    // What speaks strongly for one of the two exchanges them in one of its two trials.
    let settings = try PortfolioSample.settings(
      Array(repeating: (.direct, 20), count: 5), places: 1)
    let accounts = try [
      PortfolioSample.digest("first") { try $0.rate(ahead.map { 50 + $0 }) },
      PortfolioSample.digest("second") { try $0.rate(ahead.map { _ in 50 }) },
    ]
    let rows = SelectionRanking(accounts, settings).rows
    #expect(ids(rows) == ["first", "second"])
    #expect(rows.map(\.isFragile) == [stability < 0.8, stability < 0.8])
    let shares = rows.compactMap(\.stability)
    #expect(abs(shares[0] - stability) < 1e-9 && abs(shares[1] - (1 - stability)) < 1e-9)
  }

  @Test("stability is what ranking anew with each weight changed comes to")
  func trials() throws {
    var dice = Dice(10)
    let weights =
      [(.direct, 30), (.direct, 70), (.relational, 55), (.relational, 45), (.image, 100)]
      as [(CriterionFamily, Int)]
    let settings = try PortfolioSample.settings(weights, places: 8)
    let accounts = try (10..<34).map { number in
      try PortfolioSample.digest("a-\(number)") { account in
        try account.rate(weights.map { _ in dice.roll(8) == 0 ? nil : 30 + dice.roll(50) })
      }
    }
    let rows = SelectionRanking(accounts, settings).rows
    var above = [Int](repeating: 0, count: rows.count)
    for place in weights.indices {
      for tenths in [8, 12] {
        var trial = settings
        trial.criteria[place].weight = try Percent(hundredths: weights[place].1 * tenths * 10)
        let first = Set(ids(Array(SelectionRanking(accounts, trial).rows.prefix(8))))
        for (offset, row) in rows.enumerated() where first.contains(row.account.id.text) {
          above[offset] += 1
        }
      }
    }
    let rated = rows.prefix { $0.index != nil }
    #expect(rated.count > 20)
    #expect(rated.map(\.stability) == above.prefix(rated.count).map { Double($0) / 10 })
    #expect(rows.contains { $0.isFragile } && rows.contains { !$0.wouldMoveWith.isEmpty })
  }

  @Test(
    "accounts that are all alike are stable: the first by name are in, whatever weighs how much")
  func alike() throws {
    let accounts = try (10..<20).map { try rated("a-\($0)", [6, 6]) }
    let rows = SelectionRanking(accounts, try pair(places: 4)).rows
    #expect(rows.map(\.stability) == (0..<10).map { $0 < 4 ? 1 : 0 })
    #expect(rows.allSatisfy { !$0.isFragile && $0.wouldMoveWith.isEmpty })
    #expect(rows.count { $0.isIn } == 4)
  }

  @Test("where there is a place for each, nobody’s is in question")
  func room() throws {
    let accounts = try [rated("a", [8, 6]), rated("b", [6, 8])]
    let rows = SelectionRanking(accounts, try pair(places: 9)).rows
    #expect(rows.map(\.stability) == [1, 1] && rows.allSatisfy { $0.isIn && !$0.isFragile })
  }

  @Test("another weight makes another ranking")
  func whatIf() throws {
    var settings = try PortfolioSample.settings([(.direct, 80), (.direct, 20)], places: 1)
    let accounts = try [rated("business", [9, 1]), rated("name", [1, 9])]
    #expect(ids(SelectionRanking(accounts, settings).rows) == ["business", "name"])
    settings.criteria[0].weight = try percent(20)
    settings.criteria[1].weight = try percent(80)
    #expect(ids(SelectionRanking(accounts, settings).rows) == ["name", "business"])
  }

  @Test("the funnel counts who is left from the long list on")
  func funnel() throws {
    var settings = try PortfolioSample.settings([(.direct, 60), (.direct, 40)])
    settings.criteria[0].knockoutMin = try Score(tenths: 20, in: 0...10)
    let accounts = try [
      rated("out", [1, 9], .key), rated("known", [8, 8], .key), rated("half", [nil, 8], .watch),
      rated("none", []), rated("prospect", [5, 5], .prospect), rated("gone", [9, 9], .exited),
    ]
    let funnel = SelectionRanking(accounts, settings).funnel
    #expect(funnel.long == 5 && funnel.preselected == 4 && funnel.scored == 2)
    #expect(funnel.decided == 3)
  }

  @Test("where nobody is rated everyone stands by name, and nobody is in")
  func unrated() throws {
    let accounts = try [rated("b", [], .key), rated("a", [], .key)]
    for settings in [try single(), Workspace()] {
      let ranking = SelectionRanking(accounts, settings)
      #expect(ids(ranking.rows) == ["a", "b"] && ranking.cut == 2)
      #expect(ranking.rows.allSatisfy { !$0.isIn && !$0.isFragile && $0.index == nil })
      #expect(ranking.funnel.scored == 0)
    }
  }

  @Test("only criteria for selection count; those for the matrix don’t")
  func uses() throws {
    var settings = try pair(places: 1)
    settings.criteria[1].uses = [.attractiveness]
    let ranking = SelectionRanking([try rated("a", [2, 10]), try rated("b", [3, 0])], settings)
    #expect(ranking.criteria.map(\.id.text) == ["cr-1"])
    #expect(ids(ranking.rows) == ["b", "a"])
  }

  @Test("an empty portfolio has an empty ranking, a single account is the first of it")
  func few() throws {
    let empty = SelectionRanking([], try single(places: 3))
    #expect(empty.rows.isEmpty && empty.cut == 0)
    let alone = SelectionRanking([try rated("a", [5])], try single(places: 1))
    #expect(alone.rows.map(\.stability) == [1] && alone.rows.map(\.isIn) == [true])
  }

  @Test("a thousand accounts are ranked as fast as they are sorted", .timeLimit(.minutes(1)))
  func many() throws {
    var dice = Dice(3)
    let settings = try PortfolioSample.settings(
      (0..<15).map { (CriterionFamily.allCases[$0 % 3], 20) }, places: 35)
    let accounts = try (0..<1000).map { number in
      try rated("a-\(number)", (0..<15).map { _ in dice.roll(11) })
    }
    let ranking = SelectionRanking(accounts, settings)
    #expect(ranking.rows.count { $0.isIn } == 35)
    let values = ranking.rows.compactMap(\.index?.value)
    #expect(values.count == 1000 && values == values.sorted(by: >))
  }
}
