import Method
import Testing

struct RoundPreparationTests {
  private func settings() throws -> Workspace {
    var settings = try PortfolioSample.settings([(.direct, 60), (.direct, 40)], places: 3)
    settings.criteria[0].labelFrench = "Croissance"
    settings.criteria[1].uses = [.selection, .attractiveness]
    return settings
  }

  /// One that was placed, one that is marked, one that is neither, one that isn't a customer, and
  /// one that has gone.
  private func accounts(_ edit: (inout Account) throws -> Void = { _ in }) throws -> [Digest] {
    [
      try PortfolioSample.digest("placed") { account in
        account.segment = .status
        try account.rate([50, 50])
        try account.place(70, 80, on: "2026-03-01")
        try edit(&account)
      },
      try PortfolioSample.digest("marked", .candidate) { try $0.rate([80, nil]) },
      try PortfolioSample.digest("bare"),
      try PortfolioSample.digest("courted", .prospect),
      try PortfolioSample.digest("gone", .exited) { try $0.rate([90, 90]) },
    ]
  }

  private func prepared(
    _ round: Round, _ accounts: [Digest], in language: Language = .english
  ) throws -> Round {
    var number = 0
    return RoundPreparation.prepared(round, accounts, try settings(), in: language) { prefix in
      number += 1
      return "\(prefix)-\(number)"
    }
  }

  private func closed(
    _ round: Round, _ accounts: [Digest], fresh: String = "new"
  ) throws -> Round {
    var number = 0
    let sat = try day("2026-11-22")
    return RoundPreparation.closed(
      round, accounts, try settings(), in: .english, on: sat, at: "16:30"
    ) { prefix in
      number += 1
      return "\(prefix)-\(fresh)\(number)"
    }
  }

  private func row(_ account: String, _ round: Round) throws -> RoundResult {
    try #require(round.results.first { $0.account?.text == account })
  }

  @Test("two hours, one step after the other, the sectors after the placing")
  func agenda() throws {
    #expect(RoundPreparation.agenda.map(\.minutes).reduce(0, +) == 120)
    let round = try prepared(round(), accounts(), in: .french)
    #expect(
      round.steps.map(\.kind) == [
        .select, .vote, .place, .reveal, .differentiate, .decide, .close,
      ])
    #expect(round.steps.map(\.title).first == "Sélection")
    #expect(round.steps.allSatisfy { ($0.minutes ?? 0) > 0 && $0.done == nil })
    var own = try MethodTests.round()
    own.steps = [try made("st-own")]
    #expect(try prepared(own, accounts()).steps.map(\.id.text) == ["st-own"])
  }

  @Test("the rule and the places are written down before the vote")
  func rule() throws {
    var round = try prepared(round(), accounts())
    #expect(round.state == .prepared && round.places == 3)
    #expect(try round.rule.share == percent(75))
    #expect(round.rule.within?.value == 1)
    round.places = 2
    round.rule.share = try percent(60)
    round = try prepared(round, accounts())
    #expect(try round.rule.share == percent(60))
    #expect(round.places == 2)
  }

  @Test("the criteria are copied in the language of the sitting")
  func criteria() throws {
    let round = try prepared(round(), accounts(), in: .french)
    #expect(round.criteria.map(\.label) == ["Croissance", "Criterion 2"])
    #expect(round.criteria.map(\.criterion) == ["cr-1", "cr-2"])
    #expect(try round.criteria.map(\.weight) == [percent(60), percent(40)])
    #expect(round.criteria.map(\.family) == [.direct, .direct])
    #expect(round.criteria.map(\.uses) == [[], [.selection, .attractiveness]])
  }

  @Test("those that are managed or studied have a result with the figures of the day")
  func results() throws {
    let round = try prepared(round(), accounts())
    #expect(round.results.map(\.name) == ["marked", "placed", "bare"], "by their index")
    let placed = try row("placed", round)
    #expect(try placed.index == percent(50))
    #expect(try placed.coverage == percent(100))
    #expect(placed.stability != nil)
    #expect(try placed.attractiveness == percent(70))
    #expect(try placed.position == percent(80))
    #expect(placed.former == .status && placed.segment == .status)
    #expect(placed.orientation == .maintain)
    let marked = try row("marked", round)
    #expect(try marked.index == percent(80))
    #expect(try marked.coverage == percent(60))
    #expect(marked.former == nil, "nobody has put it anywhere yet")
    let bare = try row("bare", round)
    #expect(bare.index == nil && bare.coverage == nil && bare.stability == nil)
    #expect(bare.attractiveness == nil && bare.segment == nil && bare.orientation == nil)
  }

  @Test("one who segments goes through the accounts by name")
  func byName() throws {
    var round = try round()
    round.kind = .segmentation
    #expect(try prepared(round, accounts()).results.map(\.name) == ["bare", "marked", "placed"])
  }

  @Test("a place on the matrix that nobody has named a segment of tells where it stood")
  func formerByPlace() throws {
    let round = try prepared(round(), accounts { $0.segment = nil })
    #expect(try row("placed", round).former == .strategic)
    #expect(try row("placed", round).segment == .strategic)
  }

  @Test("prepared again, it keeps its ids and what people wrote, and has the figures of today")
  func again() throws {
    var first = try prepared(round(), accounts())
    first.participants = [try made("pt-1")]
    let place = try #require(first.results.firstIndex { $0.account?.text == "placed" })
    first.results[place].decision = .keep
    first.results[place].reason = "its plants are ours"
    first.results[place].orientation = .defend
    let again = try prepared(first, accounts { $0.segment = .star })
    #expect(again.results.map(\.id) == first.results.map(\.id))
    #expect(again.criteria.map(\.id) == first.criteria.map(\.id))
    #expect(again.steps == first.steps && again.participants == first.participants)
    let row = try row("placed", again)
    #expect(row.decision == .keep && row.reason == "its plants are ours")
    #expect(row.orientation == .defend)
    #expect(row.former == .star && row.segment == .star, "the sitting hasn't begun")
  }

  @Test("once it is open, where accounts came from stays")
  func open() throws {
    var round = try prepared(round(), accounts())
    round.state = .open
    let row = try row("placed", prepared(round, accounts { $0.segment = .star }))
    #expect(row.former == .status && row.segment == .star)
  }

  @Test("closing takes the figures of the end, and tells the moves")
  func closing() throws {
    var round = try prepared(round(), accounts())
    round.state = .open
    round.now.revealed = true
    let place = try #require(round.results.firstIndex { $0.account?.text == "placed" })
    round.results[place].reason = "they chose us"
    let end = try closed(
      round,
      accounts { account in
        account.segment = .strategic
        try account.place(90, 85, on: "2026-11-22")
      })
    #expect(end.state == .closed && end.closed == "16:30")
    #expect(try end.day == day("2026-11-22"))
    #expect(end.now == SittingNow())
    #expect(end.results.map(\.id) == round.results.map(\.id))
    let row = try row("placed", end)
    #expect(try row.attractiveness == percent(90))
    #expect(row.former == .status && row.segment == .strategic)
    #expect(row.orientation == .deepen, "it follows from the new segment")
    #expect(RoundReport(end).moves.map(\.name) == ["placed"])
    #expect(RoundReport(end).moves.first?.reason == "they chose us")
  }

  @Test("who has left the portfolio meanwhile keeps the result, and who came has one")
  func leaving() throws {
    var round = try prepared(round(), accounts())
    round.state = .open
    let before = try row("placed", round)
    let end = try closed(
      round, accounts { $0.status = .exited } + [PortfolioSample.digest("late")])
    #expect(try row("placed", end) == before)
    #expect(try row("late", end).id.text == "rr-new1")
    #expect(end.results.count == 4)
    let alone = try closed(round, [])
    #expect(alone.results == round.results)
  }

  @Test("the day of the sitting stays; a closed round is never made anew")
  func once() throws {
    var round = try prepared(round(), accounts())
    round.day = try day("2026-11-20")
    let end = try closed(round, accounts())
    #expect(try end.day == day("2026-11-20"))
    #expect(try closed(end, accounts { $0.segment = .star }) == end)
    #expect(try prepared(end, accounts { $0.segment = .star }) == end)
  }
}
