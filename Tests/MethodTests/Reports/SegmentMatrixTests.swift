import Method
import Testing

struct SegmentMatrixTests {
  private func placed(
    _ id: String, _ x: Int?, _ y: Int?, revenue: Int? = nil, _ status: AccountStatus = .key,
    _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Digest {
    try PortfolioSample.digest(id, status) { account in
      try account.place(x, y, on: "2026-03-01")
      if let revenue { account.years = [try exercise(2025, revenue: revenue)] }
      try edit(&account)
    }
  }

  private func matrix(
    _ accounts: [Digest], _ settings: Workspace = Workspace(),
    whatIf: [ID<Account>: PlotPlace] = [:]
  ) throws -> SegmentMatrix {
    SegmentMatrix(
      accounts, settings, context: try PortfolioSample.context(accounts, settings), whatIf: whatIf)
  }

  @Test("those that are managed or studied are on it; prospects and those that left aren’t")
  func statuses() throws {
    let accounts = try AccountStatus.allCases.map { try placed($0.rawValue, 60, 60, $0) }
    #expect(
      try matrix(accounts).discs.map(\.account.id.text) == ["candidate", "key", "leaving", "watch"])
    #expect(try matrix(accounts).unplaced.isEmpty)
  }

  @Test("an account has a place where both axes are known; the others are told apart, by name")
  func unplaced() throws {
    let accounts = try [
      placed("b", 10, nil), placed("c", nil, nil), placed("d", 10, 10), placed("a", nil, 10),
    ]
    let matrix = try matrix(accounts)
    #expect(matrix.discs.map(\.account.id.text) == ["d"])
    #expect(matrix.discs.first?.standing.segment == .streamline)
    #expect(matrix.unplaced.ids == ["a", "b", "c"])
  }

  @Test("a disc is as large as its revenue beside the largest; the largest comes first")
  func sizes() throws {
    let accounts = try [
      placed("none", 50, 50), placed("half", 50, 50, revenue: 50),
      placed("debt", 50, 50, revenue: -9),
      placed("all", 50, 50, revenue: 100), placed("other", 50, 50, revenue: 50),
    ]
    let discs = try matrix(accounts).discs
    #expect(discs.map(\.account.id.text) == ["all", "half", "other", "debt", "none"])
    #expect(discs.map(\.size) == [1, 0.5, 0.5, 0, nil])
  }

  @Test("without any revenue no disc has a size")
  func noRevenue() throws {
    let accounts = try [placed("b", 50, 50), placed("a", 50, 50, revenue: 0)]
    #expect(try matrix(accounts).discs.map(\.size) == [nil, nil])
    #expect(try matrix(accounts).discs.map(\.account.id.text) == ["a", "b"])
  }

  @Test("a disc has the health of the relation with its reasons, where that is sure")
  func health() throws {
    let accounts = try [
      placed("known", 50, 50) { try $0.trust(5, on: "2026-11-22") },
      placed("old", 50, 50) { try $0.trust(5, on: "2024-11-22") },
      placed("unknown", 50, 50),
    ]
    let discs = try matrix(accounts).discs
    #expect(discs.map(\.health?.value) == [.index(100), nil, nil])
    #expect(discs.first?.health?.tone == .good)
    #expect(discs.first?.health?.parts.map(\.value) == [.index(100)])
  }

  @Test("who stood in another segment the time before has moved, since that day")
  func moves() throws {
    func moved(_ id: String, from: (Int, Int), to: (Int, Int)) throws -> Digest {
      try placed(id, to.0, to.1) { account in
        try account.place(from.0, from.1, on: "2025-02-01")
        try account.place(10, 10, on: "2020-01-01")
      }
    }
    let accounts = try [
      moved("up", from: (80, 20), to: (80, 80)), moved("down", from: (20, 80), to: (20, 20)),
      moved("stays", from: (60, 60), to: (90, 90)), placed("first", 80, 80),
    ]
    let moves = try matrix(accounts).moves
    #expect(moves.map(\.account.id.text) == ["down", "up"])
    #expect(moves.map(\.from) == [.status, .star])
    #expect(moves.map(\.to) == [.streamline, .strategic])
    #expect(try moves.map(\.since) == [day("2025-02-01"), day("2025-02-01")])
  }

  @Test("what was decided counts as the segment, then and now")
  func decided() throws {
    let account = try placed("a", 80, 80) { account in
      account.segment = .star
      try account.place(80, 80, on: "2025-02-01") { $0.segment = .status }
    }
    let matrix = try matrix([account])
    #expect(matrix.moves.map(\.from) == [.status] && matrix.moves.map(\.to) == [.star])
    #expect(matrix.discs.first?.standing.isOverridden == true)
  }

  @Test("an account that is tried elsewhere stands there, and leaves the segment that it is in")
  func whatIf() throws {
    let account = try placed("a", 80, 80) { $0.segment = .strategic }
    let other = try placed("b", 20, 20)
    let trial = [account.id: PlotPlace(x: 80, y: 20)]
    let tried = try matrix([account, other], whatIf: trial)
    let disc = try #require(tried.discs.first)
    #expect(disc.standing.x == 80 && disc.standing.y == 20)
    #expect(tried.moves.map(\.account.id.text) == ["a"])
    #expect(tried.moves.map(\.from) == [.strategic] && tried.moves.map(\.to) == [.star])
    #expect(try matrix([account, other]).moves.isEmpty)
  }

  @Test("trying an account elsewhere within its segment moves nobody")
  func whatIfWithin() throws {
    let account = try placed("a", 80, 80) { $0.segment = .strategic }
    #expect(try matrix([account], whatIf: [account.id: PlotPlace(x: 60, y: 90)]).moves.isEmpty)
  }

  @Test("an account without a place gets one when it is tried")
  func whatIfUnplaced() throws {
    let account = try PortfolioSample.digest("a")
    #expect(try matrix([account]).unplaced.ids == ["a"])
    let tried = try matrix([account], whatIf: [account.id: PlotPlace(x: 60, y: 60)])
    #expect(tried.discs.map(\.standing.computed) == [.strategic])
    #expect(tried.unplaced.isEmpty && tried.moves.isEmpty)
  }

  @Test("it is the same whatever order the accounts come in, those of one place and name, too")
  func order() throws {
    let accounts = try (10..<40).map { number in
      try placed("a-\(number)", number % 3 == 0 ? nil : 80, 80, revenue: number % 4) { account in
        account.name = number % 2 == 0 ? "Éole" : "eole"
        if number % 5 == 0 { try account.place(10, 10, on: "2025-01-01") }
      }
    }
    let straight = try matrix(accounts)
    let mixed = try matrix(PortfolioSample.mixed(accounts))
    #expect(mixed.discs.map(\.account.id) == straight.discs.map(\.account.id))
    #expect(mixed.unplaced.ids == straight.unplaced.ids)
    #expect(mixed.moves.map(\.account.id) == straight.moves.map(\.account.id))
    #expect(straight.discs.count == 20 && straight.unplaced.count == 10)
    #expect(!straight.moves.isEmpty)
  }

  @Test("an empty portfolio has an empty matrix")
  func empty() throws {
    let matrix = try matrix([])
    #expect(matrix.discs.isEmpty && matrix.unplaced.isEmpty && matrix.moves.isEmpty)
  }
}
