import Method
import Testing

struct WhitespaceFiguresTests {
  private func cell(
    _ number: Int, _ status: WhitespaceStatus?, spend: Int? = nil, ours: Int? = nil
  ) throws -> WhitespaceCell {
    try made("ws-\(number)") { cell in
      cell.unit = try ID("un-\(number)")
      cell.offer = try ID("o-1")
      cell.status = status
      cell.spend = try spend.map(amount)
      cell.ours = try ours.map(amount)
    }
  }

  private func figures(_ cells: [WhitespaceCell], grid: Int? = nil) -> WhitespaceFigures? {
    WhitespaceFigures(cells, grid: grid)
  }

  @Test(
    "what others sell, or nobody, is white; where it isn't known whose it is nothing is told",
    arguments: [
      (WhitespaceStatus.competitor, 70), (.inHouse, 70), (.unused, 70), (.us, 0),
      (.notApplicable, 0), (.unknown, nil), (nil, nil),
    ] as [(WhitespaceStatus?, Int?)])
  func white(status: WhitespaceStatus?, expected: Int?) throws {
    let figures = figures([try cell(1, status, spend: 100, ours: 30)])
    #expect(figures?.white == (try expected.map(amount)))
    #expect(figures?.cells.first?.white == (try expected.map(amount)))
  }

  @Test("what the customer spends less than we sell isn't white, and is pointed out")
  func overspent() throws {
    let figures = figures([
      try cell(1, .competitor, spend: 100, ours: 130), try cell(2, .us, spend: 10, ours: 10),
    ])
    #expect(figures?.white == .zero)
    #expect(figures?.overspent.map(\.text) == ["ws-1"])
  }

  @Test("the share of wallet is of the cells where both amounts are known")
  func shareOfWallet() throws {
    let figures = try #require(
      figures([
        try cell(1, .us, spend: 200, ours: 150), try cell(2, .us, spend: 500),
        try cell(3, .us, ours: 70), try cell(4, .competitor, spend: 100),
        try cell(5, .unknown, spend: 900),
      ]))
    #expect(figures.wallet?.ours == (try amount(150)))
    #expect(figures.wallet?.spend == (try amount(300)))
    #expect(figures.shareOfWallet == (try percent(50)), "what a competitor sells isn't ours")
    #expect(self.figures([try cell(1, .us, ours: 70)])?.shareOfWallet == nil)
    #expect(self.figures([try cell(1, .unused, spend: 0)])?.shareOfWallet == nil)
  }

  @Test("white amounts are weighted by the chance to win them and by the fit, of four")
  func weighted() throws {
    var cells = try (1...4).map { try cell($0, .competitor, spend: 1000) }
    for place in 0..<3 { cells[place].winProbability = try percent(25) }
    cells[0].fit = try Level(4, in: 0...4)
    cells[1].fit = try Level(3, in: 0...4)
    let some = try #require(figures(cells))
    #expect(some.cells.map(\.weighted) == [try amount(250), try Amount(minor: 18_750), nil, nil])
    #expect(some.weighted == (try Amount(minor: 43_750)))
    #expect(some.unweighted == 2 && some.unpriced == 0)
    #expect(figures([cells[3]])?.weighted == nil, "unknown is not zero")
  }

  @Test("white cells without an amount are counted")
  func unpriced() throws {
    let some = try #require(figures([try cell(1, .inHouse), try cell(2, .unused, spend: 10)]))
    #expect(some.unpriced == 1)
    #expect(some.white == (try amount(10)))
    #expect(figures([try cell(1, .inHouse)])?.white == nil)
  }

  @Test("what is known is told of all cells that there are, each pair once")
  func knowledge() throws {
    let cells = [
      try cell(1, .us), try cell(1, .competitor), try cell(2, .notApplicable),
      try cell(3, .unknown), try cell(4, nil),
    ]
    #expect(figures(cells)?.known == 2 && figures(cells)?.total == 4)
    #expect(figures(cells)?.knowledge == 0.5)
    #expect(figures(cells, grid: 20)?.knowledge == 0.1)
    #expect(figures(cells, grid: 1)?.knowledge == 1, "never more than all")
    #expect(figures(cells, grid: 0)?.knowledge == nil)
    #expect(figures([]) == nil)
  }
}
