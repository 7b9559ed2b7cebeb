import Method
import Testing

struct TenBoxesTests {
  private func account(
    _ id: String, _ x: Int?, _ stage: RelationStage?, _ status: AccountStatus = .key,
    _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Digest {
    try PortfolioSample.digest(id, status) { account in
      try account.place(x, nil, on: "2026-03-01") { $0.stage = stage }
      try edit(&account)
    }
  }

  @Test("each account is in the box of its stage, in the row of those that are wanted or the other")
  func boxes() throws {
    let accounts = try TenBoxes.stages.flatMap { stage in
      try [account("\(stage)-high", 80, stage), account("\(stage)-low", 20, stage)]
    }
    let boxes = TenBoxes(accounts, Workspace())
    #expect(boxes.rows.map(\.isAttractive) == [true, false])
    #expect(boxes.rows[0].boxes.map(\.ids) == TenBoxes.stages.map { ["\($0)-high"] })
    #expect(boxes.rows[1].boxes.map(\.ids) == TenBoxes.stages.map { ["\($0)-low"] })
    #expect(boxes.unplaced.isEmpty)
  }

  @Test("those of which a side isn’t known, or whose bond comes undone, are in no box")
  func unplaced() throws {
    let accounts = try [
      account("undone", 80, .disintegrating), account("no-stage", 80, nil),
      account("no-mark", nil, .basic), PortfolioSample.digest("nothing"),
      account("prospect", 80, .basic, .prospect), account("gone", 80, .basic, .exited),
    ]
    let boxes = TenBoxes(accounts, Workspace())
    #expect(boxes.unplaced.ids == ["no-mark", "no-stage", "nothing", "undone"])
    #expect(boxes.rows.allSatisfy { $0.boxes.allSatisfy(\.isEmpty) && $0.boxes.count == 5 })
  }

  @Test("the cut of the matrix parts the rows")
  func cut() throws {
    var settings = Workspace()
    settings.matrix.cutAttractiveness = try percent(70)
    let accounts = try [account("under", 69, .basic), account("at", 70, .basic)]
    let boxes = TenBoxes(accounts, settings)
    #expect(boxes.rows[0].boxes[1].ids == ["at"] && boxes.rows[1].boxes[1].ids == ["under"])
  }

  @Test("the last stage that somebody told counts")
  func stage() throws {
    let account = try account("a", 80, .basic) { account in
      try account.place(80, nil, on: "2024-01-01") { $0.stage = .exploratory }
      try account.place(80, nil, on: "2026-09-01")
    }
    #expect(TenBoxes([account], Workspace()).rows[0].boxes[1].ids == ["a"])
  }

  @Test("an account close to the cut stays on the side that it came from, as on the matrix")
  func margin() throws {
    let account = try PortfolioSample.digest("a") { account in
      try account.place(80, 80, on: "2024-01-01") { $0.segment = .strategic }
      try account.place(48, 80, on: "2026-01-01") { $0.stage = .integrated }
    }
    let boxes = TenBoxes([account], Workspace())
    #expect(boxes.rows[0].boxes[4].ids == ["a"])
    let matrix = SegmentMatrix([account], Workspace(), context: try PortfolioSample.context())
    #expect(matrix.discs.map(\.standing.segment) == [.strategic])
  }

  @Test("the accounts of a box stand by name, whatever order they come in")
  func order() throws {
    let accounts = try (10..<30).map { try account("a-\($0)", 80, .basic) }
    #expect(
      TenBoxes(PortfolioSample.mixed(accounts), Workspace()).rows[0].boxes[1].ids == accounts.ids)
  }

  @Test("an empty portfolio has ten empty boxes")
  func empty() {
    let boxes = TenBoxes([], Workspace())
    #expect(boxes.rows.flatMap(\.boxes).count == 10)
    #expect(boxes.rows.flatMap(\.boxes).allSatisfy(\.isEmpty) && boxes.unplaced.isEmpty)
  }
}
