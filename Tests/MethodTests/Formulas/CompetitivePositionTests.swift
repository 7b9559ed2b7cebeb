import Method
import Testing

struct CompetitivePositionTests {
  private func score(_ tenths: Int?) throws -> Score? {
    try tenths.map { try Score(tenths: $0, in: 0...10) }
  }

  /// A criterion with a weight, our mark and those of `rv-1`, `rv-2`, all in tenths.
  private func criterion(
    _ number: Int, _ weight: Int?, us: Int?, _ rivals: [Int?]
  ) throws -> PurchaseCriterion {
    try made("pc-\(number)") { criterion in
      criterion.label = "Criterion \(number)"
      criterion.weight = try weight.map(percent)
      criterion.us = try score(us)
      criterion.scores = try rivals.enumerated().map { place, mark in
        try made("sc-\(place)") { score in
          score.rival = try ID("rv-\(place + 1)")
          score.score = try self.score(mark)
        }
      }
    }
  }

  private func rivals() throws -> [Rival] {
    try (1...2).map { number in try made("rv-\(number)") { $0.name = "Rival \(number)" } }
  }

  private func position(_ criteria: [PurchaseCriterion]) throws -> CompetitivePosition? {
    CompetitivePosition(criteria, try rivals())
  }

  @Test("the example of the method's C-2: 6.9 against 6.7")
  func example() throws {
    let position = try #require(
      try position([
        criterion(1, 50, us: 70, [80, 10]), criterion(2, 30, us: 60, [50, 10]),
        criterion(3, 20, us: 80, [60, 10]),
      ]))
    #expect(abs((position.us?.score ?? 0) - 6.9) < 1e-9)
    #expect(abs((position.best?.standing.score ?? 0) - 6.7) < 1e-9)
    #expect(position.best?.name == "Rival 1" && position.rivals.count == 2)
    #expect(position.gap == 0.2 && position.verdict == .parity)
    #expect(position.weightSum == 100 && position.weightsAddUp)
    #expect(position.exposed.isEmpty)
    #expect(position.parts.map(\.criterion.text) == ["pc-1", "pc-3", "pc-2"])
    let effects = position.parts.compactMap(\.effect)
    #expect(abs(effects.reduce(0, +) - 0.2) < 1e-9, "the reasons add up to the gap")
  }

  @Test(
    "from one point on we lead, more than one below we are behind",
    arguments: [
      (70, 60, CompetitivePosition.Verdict.lead), (69, 60, .parity), (50, 60, .parity),
      (49, 60, .behind),
    ])
  func verdicts(us: Int, them: Int, verdict: CompetitivePosition.Verdict) throws {
    let position = try position([
      criterion(1, 33, us: us, [them]), criterion(2, 33, us: us, [them]),
      criterion(3, 34, us: us, [them]),
    ])
    #expect(position?.verdict == verdict)
  }

  @Test("each is scored on the criteria that have its mark, and it is told how much that is")
  func coverage() throws {
    let position = try #require(
      try position([
        criterion(1, 50, us: 70, [nil, 90]), criterion(2, 30, us: nil, [50, nil]),
        criterion(3, 20, us: 40, [60, nil]),
      ]))
    #expect(abs((position.us?.known ?? 0) - 0.7) < 1e-9)
    #expect(abs((position.us?.score ?? 0) - 43.0 / 7) < 1e-9)
    #expect(position.rivals.map(\.rival.text) == ["rv-2", "rv-1"])
    #expect(position.rivals.map { ($0.standing.known * 100).rounded() } == [50, 50])
    #expect(abs(position.rivals[1].standing.score - 5.4) < 1e-9)
  }

  @Test("weights are brought to the whole, and it is told when they don't come to it")
  func weights() throws {
    let halves = try position([criterion(1, 30, us: 100, [0]), criterion(2, 30, us: 0, [0])])
    #expect(halves?.us?.score == 5 && halves?.weightSum == 60 && halves?.weightsAddUp == false)
    let one = try position([criterion(1, 100, us: 40, [0]), criterion(2, nil, us: 100, [0])])
    #expect(one?.us?.score == 4, "beside others that weigh, one without a weight has none")
    for weight in [nil, 0] as [Int?] {
      let equal = try position([
        criterion(1, weight, us: 40, [0]), criterion(2, weight, us: 80, [0]),
      ])
      #expect(equal?.us?.score == 6 && equal?.parts.map(\.share) == [0.5, 0.5])
    }
  }

  @Test(
    "a must-have where the best is more than two points before us exposes us",
    arguments: [(15, 71, true), (15, 70, false), (14, 90, false), (20, 90, true)])
  func exposed(weight: Int, best: Int, isExposed: Bool) throws {
    let position = try position([
      criterion(1, weight, us: 50, [10, best]), criterion(2, 100 - weight, us: 100, [20, 10]),
    ])
    #expect(position?.exposed.map(\.text) == (isExposed ? ["pc-1"] : []))
  }

  @Test("without a mark nothing is known, without ours or theirs no gap is")
  func unknown() throws {
    #expect(try position([]) == nil)
    #expect(try position([criterion(1, 100, us: nil, [nil])]) == nil)
    let alone = try position([criterion(1, 100, us: 60, [nil])])
    #expect(alone?.us?.score == 6 && alone?.gap == nil && alone?.verdict == nil)
    let without = try position([criterion(1, 100, us: nil, [60])])
    #expect(without?.us == nil && without?.gap == nil && without?.exposed.isEmpty == true)
    let strangers = CompetitivePosition([try criterion(1, 100, us: 60, [90])], [])
    #expect(strangers?.best == nil, "a mark of nobody in the list counts for nobody")
  }
}
