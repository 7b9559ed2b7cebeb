import Method
import Testing

struct RoundReportTests {
  private func marks(_ ballot: RoundReport.Ballot) -> [Double] { ballot.outcome.values.sorted() }

  @Test("a round that has not begun comes to nothing")
  func empty() throws {
    let report = RoundReport(try round())
    #expect(report.ballots.isEmpty && report.lastBallots.isEmpty && report.moves.isEmpty)
    #expect(report.counts.decided == 0 && report.counts.parked == 0 && report.counts.open == 0)
  }

  @Test("votes are put together by account, question and ballot, in the order of the results")
  func ballots() throws {
    var round = try round([result("b"), result("a")])
    round.votes = [
      try vote("a", .position, by: 1, 60), try vote("a", criterion: "cr-1", by: 1, 10),
      try vote("a", .position, tour: 2, by: 1, 70), try vote("c", .position, by: 1, 50),
      try vote("b", .attractiveness, by: 1, 80), try vote("a", .position, by: 2, 90),
      try vote("b", .attractiveness, by: 2, 40),
    ]
    let report = RoundReport(round)
    #expect(
      report.ballots.map { "\($0.account.text) \($0.tour)" } == ["b 1", "a 1", "a 2", "a 1", "c 1"])
    #expect(
      report.ballots.map(\.question) == [
        .axis(.attractiveness), .axis(.position), .axis(.position), .criterion("cr-1"),
        .axis(.position),
      ])
    #expect(
      report.ballots.map(marks) == [[4, 8], [6, 9], [7], [1], [5]])
    #expect(report.lastBallots.map(marks) == [[4, 8], [7], [1], [5]])
    let account = try ID<Account>("a")
    #expect(report.ballots(on: account, .axis(.position)).map(\.tour) == [1, 2])
    #expect(report.ballots(on: account, .axis(.attractiveness)).isEmpty)
  }

  @Test(
    "a vote that lacks its account, its question or its mark isn't counted; the first ballot is 1")
  func incomplete() throws {
    var round = try round()
    round.votes = [
      try vote("a", by: 1, 50), try vote("a", .position, by: 2, nil),
      try vote("a", .position, tour: nil, by: 3, 70),
    ]
    round.votes[0].axis = nil
    #expect(RoundReport(round).ballots.map(marks) == [[7]])
    #expect(RoundReport(round).ballots.map(\.tour) == [1])
    round.votes[2].account = nil
    #expect(RoundReport(round).ballots.isEmpty)
  }

  @Test("who votes twice has one vote, the last; those without a name have one each")
  func again() throws {
    var round = try round()
    round.votes = [
      try vote("a", .position, by: 1, 20), try vote("a", .position, by: nil, 30),
      try vote("a", .position, by: 1, 80), try vote("a", .position, by: nil, 40),
    ]
    let ballot = try #require(RoundReport(round).ballots.first)
    #expect(ballot.votes.map(\.value) == [8, 3, 4])
    #expect(marks(ballot) == [3, 4, 8])
  }

  @Test("the round's own rule decides; who stands alone is named by their vote")
  func dissent() throws {
    var round = try round()
    round.votes = try [70, 70, 70, 10, 70, 70, 70, 70].enumerated().map { place, tenths in
      try vote("a", .position, by: place, tenths)
    }
    var ballot = try #require(RoundReport(round).ballots.first)
    #expect(ballot.dissenter?.text == "pt-3")
    #expect(ballot.outcome.meetsRule, "seven of eight")
    #expect(abs(ballot.outcome.agreement - 0.76733) < 0.00001)
    round.rule.share = try percent(90)
    ballot = try #require(RoundReport(round).ballots.first)
    #expect(!ballot.outcome.meetsRule)
    round.votes[3].participant = nil
    ballot = try #require(RoundReport(round).ballots.first)
    #expect(ballot.outcome.dissenter != nil && ballot.dissenter == nil)
  }

  @Test("each matter is decided once, in the log or in the results; open is what isn't settled")
  func counts() throws {
    var round = try round([
      result("a") { $0.decision = .keep }, result("b") { $0.decision = .enter },
      result("c") { $0.segment = .star },
      result("d") { result in
        result.segment = .star
        result.reason = "grows by itself"
      },
    ])
    #expect(RoundReport(round).counts.decided == 3, "a segment alone only follows")
    round.decisions = [
      try made("dc-1") { $0.account = try ID("a") }, try made("dc-2"), try made("dc-3"),
    ]
    round.parked = [
      try made("pp-1"), try made("pp-2") { $0.settled = true },
      try made("pp-3") { $0.settled = false },
    ]
    let counts = RoundReport(round).counts
    #expect(counts.decided == 5 && counts.parked == 3 && counts.open == 2)
  }

  @Test("an account moves from a segment that is known to another")
  func moves() throws {
    let round = try round([
      result("a") { result in
        result.former = .star
        result.segment = .strategic
        result.reason = "they chose us"
      },
      result("b") { result in
        result.former = .star
        result.segment = .star
      },
      result("c") { $0.segment = .star }, result("d") { $0.former = .star },
    ])
    let moves = RoundReport(round).moves
    #expect(moves.map(\.account?.text) == ["a"])
    #expect(moves.first?.from == .star && moves.first?.to == .strategic)
    #expect(moves.first?.reason == "they chose us" && moves.first?.name == "a")
  }
}

struct RoundComparisonTests {
  private func selected(
    _ account: String, _ decision: SelectionDecision?, index: Int? = nil, _ segment: Segment? = nil
  ) throws -> RoundResult {
    try result(account) { result in
      result.decision = decision
      result.index = try index.map(percent)
      result.segment = segment
    }
  }

  private func names(_ rows: [RoundComparison.Row]) -> [String] { rows.map(\.name) }

  @Test("who was decided in enters, who isn't any more leaves, and who is watched stays")
  func entering() throws {
    let earlier = try round([
      selected("stays", .keep), selected("watched", .enter), selected("left", .keep),
      selected("gone", .keep), selected("studied", nil), selected("returns", .leave),
    ])
    let later = try round([
      selected("studied", .enter), selected("stays", .keep), selected("watched", .watch),
      selected("left", .leave), selected("returns", .keep), selected("new", nil),
    ])
    let comparison = RoundComparison(from: earlier, to: later)
    #expect(
      names(comparison.rows) == [
        "studied", "stays", "watched", "left", "returns", "new", "gone",
      ])
    #expect(names(comparison.entered) == ["studied", "returns"])
    #expect(names(comparison.left) == ["left", "gone"])
  }

  @Test("a round that decides on nobody is about those that it looks at")
  func looking() throws {
    let earlier = try round([selected("a", nil), selected("b", nil)])
    let later = try round([selected("b", nil), selected("c", nil)])
    let comparison = RoundComparison(from: earlier, to: later)
    #expect(names(comparison.entered) == ["c"])
    #expect(names(comparison.left) == ["a"])
  }

  @Test("index and segment change where both rounds know them")
  func changes() throws {
    let earlier = try round([
      selected("a", nil, index: 60, .star), selected("b", nil, index: 50, .star),
      selected("c", nil, index: nil, nil),
    ])
    let later = try round([
      selected("a", nil, index: 72, .strategic), selected("b", nil, index: 45, .star),
      selected("c", nil, index: 70, .star),
    ])
    let comparison = RoundComparison(from: earlier, to: later)
    #expect(comparison.rows.map(\.indexChange) == [12, -5, nil])
    #expect(names(comparison.moved) == ["a"])
  }

  @Test("an account that was renamed is the same; one without an id is told by its name")
  func sameAccount() throws {
    var renamed = try selected("a", .keep)
    renamed.name = "New name"
    var nameless = try selected("x", .keep)
    nameless.account = nil
    nameless.name = "Étoile"
    var again = nameless
    again.name = "etoile"
    let comparison = RoundComparison(
      from: try round([selected("a", .keep), nameless]), to: try round([renamed, again]))
    #expect(names(comparison.rows) == ["New name", "etoile"])
    #expect(comparison.entered.isEmpty && comparison.left.isEmpty)
    #expect(comparison.rows.first?.before?.name == "a")
  }

  @Test("an account that stands twice counts once")
  func twice() throws {
    let later = try round([selected("a", .keep), selected("a", .leave)])
    let comparison = RoundComparison(from: try round([selected("a", .keep)]), to: later)
    #expect(comparison.rows.count == 1 && comparison.left.isEmpty)
  }
}
