import Method
import Testing

struct ArbitrationTests {
  private func request(
    _ id: String, cost: Int?, gain: Int?, probability: Int? = 100, days: Double? = nil
  ) throws -> ArbitrationRequest {
    ArbitrationRequest(
      RequestKey(account: try ID("a"), request: try ID(id)), id, cost: try cost.map(amount),
      days: days, gain: try gain.map(amount), probability: try probability.map(percent))
  }

  private func chosen(_ arbitration: Arbitration) -> [String] {
    arbitration.rows.filter(\.isChosen).map(\.request.label)
  }

  @Test func `the score is what a request brings beyond its cost, and the best stands first`()
    throws
  {
    let arbitration = Arbitration(
      try [
        request("b", cost: 100, gain: 150), request("a", cost: 50, gain: 200, probability: 50),
        request("c", cost: nil, gain: 900),
      ], within: .money(try amount(1000)))
    #expect(arbitration.rows.map(\.request.label) == ["a", "b", "c"])
    #expect(arbitration.rows.map(\.score) == [1, 0.5, nil])
    #expect(arbitration.spent == 150 && arbitration.left == 850)
    #expect(arbitration.value == 100 && arbitration.isBest)
    #expect(arbitration.unjudged.map(\.request.label) == ["c"])
  }

  @Test func `two that fit together go before one with a better score`() throws {
    let arbitration = Arbitration(
      try [
        request("a", cost: 60, gain: 180), request("b", cost: 50, gain: 130),
        request("c", cost: 50, gain: 130),
      ], within: .money(try amount(100)))
    #expect(chosen(arbitration) == ["b", "c"] && arbitration.value == 160)
    #expect(arbitration.left == 0 && arbitration.isBest)
  }

  @Test func `what would lose is never chosen, whatever is left`() throws {
    let arbitration = Arbitration(
      try [request("a", cost: 60, gain: 100, probability: 50)], within: .money(try amount(100)))
    #expect(chosen(arbitration) == [] && arbitration.spent == 0)
  }

  @Test func `one may be forced in or out, and the others follow`() throws {
    let requests = try [
      request("a", cost: 60, gain: 180), request("b", cost: 50, gain: 130),
      request("c", cost: 50, gain: 130),
    ]
    let budget = ArbitrationBudget.money(try amount(100))
    let forced = Arbitration(requests, within: budget, forced: [requests[0].key: true])
    #expect(chosen(forced) == ["a"] && forced.rows.first?.isForced == true)
    let without = Arbitration(requests, within: budget, forced: [requests[1].key: false])
    #expect(chosen(without) == ["a"])
    let all = Arbitration(
      requests, within: budget,
      forced: [requests[0].key: true, requests[1].key: true, requests[2].key: true])
    #expect(all.left == -60 && all.spent == 160)
  }

  @Test func `days are shared out by what a day brings`() throws {
    let arbitration = Arbitration(
      try [
        request("a", cost: nil, gain: 100, days: 10), request("b", cost: nil, gain: 90, days: 4.5),
        request("c", cost: 5, gain: 80, days: 5.5),
      ], within: .days(10))
    #expect(chosen(arbitration) == ["b", "c"] && arbitration.value == 165)
    #expect(arbitration.rows.first?.score == 20 && arbitration.left == 0)
  }

  @Test func `a day brings the gain less the cost, and an unknown cost counts as none there alone`()
    throws
  {
    let requests = try [
      request("a", cost: 60, gain: 100, days: 4), request("b", cost: nil, gain: 50, days: 5),
    ]
    let ofDays = Arbitration(requests, within: .days(10))
    #expect(ofDays.rows.map(\.score) == [10, 10] && ofDays.unjudged.isEmpty)
    let ofMoney = Arbitration(requests, within: .money(try amount(100)))
    #expect(ofMoney.unjudged.map(\.request.label) == ["b"] && ofMoney.rows.last?.score == nil)
  }

  @Test func `rounded steps never overspend, and many requests are no trouble`() throws {
    var dice = Dice(7)
    let requests = try (0..<300).map { place in
      ArbitrationRequest(
        RequestKey(account: try ID("a"), request: try ID("rq-\(place)")), "",
        cost: try Amount(minor: 10_001 + dice.roll(90_000)), days: nil,
        gain: try Amount(minor: 50_000 + dice.roll(150_000)), probability: try percent(100))
    }
    let arbitration = Arbitration(requests, within: .money(try Amount(minor: 3_000_007)))
    #expect(arbitration.left >= 0 && !arbitration.isBest)
    #expect(arbitration.spent > 28_500)
  }

  @Test func `a request without a cost that brings something is always worth it`() throws {
    let arbitration = Arbitration(
      try [request("a", cost: 10, gain: 500), request("b", cost: 0, gain: 1)],
      within: .money(.zero))
    #expect(chosen(arbitration) == ["b"] && arbitration.rows.first?.request.label == "b")
  }

  @Test func `effort is compared with value, over accounts where both are known`() throws {
    func service(_ id: String, _ days: Double?, _ value: Int?) throws -> EffortRatios.Service {
      EffortRatios.Service(
        try ID(id), days: days, contribution: try value.map(amount), revenue: nil)
    }
    let ratios = EffortRatios(
      try [
        service("a", 60, 200), service("b", 30, 300), service("c", 10, 500), service("d", nil, 900),
        service("e", 90, nil),
      ])
    #expect(ratios.basis == .contribution && ratios.ratios.map(\.account.text) == ["a", "b", "c"])
    let tenths = ratios.ratios.map { ratio -> Double? in
      guard case .times(let times) = ratio.proportion else { return nil }
      return (times * 10).rounded()
    }
    #expect(tenths == [30, 10, 2])
    #expect(ratios.ratios.map(\.verdict) == [.over, .even, .under])
    #expect(EffortRatios([]).ratios.isEmpty)
  }

  @Test func `who gets days and brings nothing is over-served, and no number says by how much`()
    throws
  {
    func service(_ id: String, _ days: Double, _ value: Int) throws -> EffortRatios.Service {
      EffortRatios.Service(
        try ID(id), days: days, contribution: try amount(value), revenue: nil)
    }
    let ratios = EffortRatios(
      try [service("a", 50, 100), service("b", 50, -40), service("c", 10, 0), service("d", 0, 0)])
    #expect(ratios.ratios.map(\.account.text) == ["a", "b", "c"])
    #expect(ratios.ratios.dropFirst().map(\.proportion) == [.withoutReturn, .withoutReturn])
    #expect(ratios.ratios.map(\.verdict) == [.under, .over, .over])
  }
}
