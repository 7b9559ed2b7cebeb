import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The picture of segmentation")
struct MatrixPictureTests {
  private func accounts() throws -> [Digest] {
    try [
      Portfolio.digest("Norval") { account in
        account.segment = .status
        try account.place(60, 20, on: "2025-02-01")
        try account.place(20, 80) { place in
          place.forecastAttractiveness = try Portfolio.percent(35)
        }
        try account.earn([200])
        try account.trust(1)
      },
      Portfolio.digest("Hydrane") { account in
        try account.place(90, 70)
        try account.earn([400])
        try account.trust(5)
      },
      Portfolio.digest("Lumen") { try $0.place(70, 10) },
    ]
  }

  private func figure(
    _ look: MatrixLook = MatrixLook(), _ settings: Workspace = Workspace(),
    _ language: Language = .english, _ accounts: [Digest]? = nil
  ) throws -> PlotFigure<PortfolioSubject> {
    let accounts = try accounts ?? self.accounts()
    return .matrix(
      SegmentMatrix(
        accounts, settings, context: try Portfolio.context(accounts, settings)), settings,
      Wording(language), look)
  }

  private func disc(
    _ id: String, _ look: MatrixLook = MatrixLook()
  ) throws -> PlotFigure<PortfolioSubject>.Disc {
    let figure = try figure(look)
    return figure.discs[try #require(figure.place(of: .account(try ID(id))))]
  }

  @Test("a disc stands at its place, as large as its revenue, with the sign of its segment")
  func discs() throws {
    let hydrane = try disc("hydrane")
    #expect(hydrane.at == PlotPoint(x: 90, y: 70))
    #expect(hydrane.mark.size == 1 && hydrane.mark.sign == "◆" && hydrane.mark.ink == .strategic)
    #expect(try disc("norval").mark.size == 0.5)
    let lumen = try disc("lumen").mark
    #expect(lumen.size == nil && lumen.sign == "★" && lumen.ink == .star)
  }

  @Test("how healthy the relation is stands beside the name, and unknown isn't good")
  func health() throws {
    #expect(try disc("hydrane").mark.text == "Hydrane ●")
    #expect(try disc("norval").mark.text == "Norval ▲")
    #expect(try disc("lumen").mark.text == "Lumen ○")
  }

  @Test("names can be hidden; what is left says nothing of who it is")
  func hidden() throws {
    let figure = try figure(MatrixLook(hidesNames: true))
    #expect(figure.discs.count == 3 && figure.discs.allSatisfy { $0.mark.text.isEmpty })
    #expect(!figure.legend.contains("●"))
  }

  @Test("while the sectors are hidden, neither their names nor a disc gives one away")
  func sectors() throws {
    let figure = try figure(MatrixLook(showsSectors: false))
    #expect(figure.zones.isEmpty)
    #expect(Set(figure.discs.map(\.mark.sign)).count == 1)
    #expect(Set(figure.discs.map(\.mark.ink)) == [.text])
  }

  @Test("the zones have the names of the workspace, and say where each leads")
  func zones() throws {
    var settings = Workspace()
    settings.segments.star = "Espoirs"
    settings.matrix.status = .defend
    settings.matrix.cutPosition = try Portfolio.percent(40)
    settings.matrix.axisX = "Potentiel"
    let figure = try figure(MatrixLook(), settings, .french)
    #expect(
      figure.zones.map(\.title) == ["Statut", "Stratégique", "Rationalisation", "Espoirs"])
    #expect(
      figure.zones.map(\.note) == ["défendre", "approfondir", "rentabiliser", "conquérir"])
    #expect(figure.zones.map(\.ink) == [.status, .strategic, .streamline, .star])
    #expect(figure.cuts == PlotPoint(x: 50, y: 40))
    #expect(figure.xTitle == "Potentiel" && figure.yTitle == "Position")
  }

  @Test("where it came from and should go is told where that is wanted, and differs")
  func movement() throws {
    let norval = try disc("norval")
    #expect(norval.from == PlotPoint(x: 60, y: 20) && norval.ghost == PlotPoint(x: 35, y: 80))
    let still = try disc("norval", MatrixLook(showsForecast: false, showsMoves: false))
    #expect(still.from == nil && still.ghost == nil)
    let hydrane = try disc("hydrane")
    #expect(hydrane.from == nil && hydrane.ghost == nil)
  }

  @Test("who stayed where it was has no arrow")
  func stayed() throws {
    let account = try Portfolio.digest("A") { account in
      try account.place(30, 30, on: "2025-02-01")
      try account.place(30, 30) { $0.forecastPosition = try Portfolio.percent(30) }
    }
    let disc = try #require(try figure(MatrixLook(), Workspace(), .english, [account]).discs.first)
    #expect(disc.from == nil && disc.ghost == nil)
  }

  @Test("one segment fills the picture, with those in it alone", arguments: Segment.allCases)
  func zoom(segment: Segment) throws {
    let figure = try figure(MatrixLook(zoom: segment))
    let names: [Segment: [String]] = [
      .strategic: ["hydrane"], .star: ["lumen"], .status: ["norval"], .streamline: [],
    ]
    #expect(figure.discs.compactMap { $0.mark.subject.account?.text } == names[segment])
    #expect(figure.window.x == (segment.isAttractive ? 50...100 : 0...50))
    #expect(figure.window.y == (segment.isStrong ? 50...100 : 0...50))
  }

  @Test("a segment without room isn't zoomed into")
  func noRoom() throws {
    var settings = Workspace()
    settings.matrix.cutPosition = try Portfolio.percent(100)
    #expect(try figure(MatrixLook(zoom: .strategic), settings).window == .whole)
  }

  @Test("accounts are revealed one by one, the largest first")
  func revealed() throws {
    func names(_ look: MatrixLook) throws -> [String] {
      try figure(look).discs.compactMap { $0.mark.subject.account?.text }
    }
    #expect(try names(MatrixLook(revealed: 0)).isEmpty)
    #expect(try names(MatrixLook(revealed: 2)) == ["hydrane", "norval"])
    #expect(try names(MatrixLook(revealed: 9)).count == 3)
  }

  @Test("votes are spread along their axis, under the account that they are on")
  func spread() throws {
    let look = MatrixLook(spread: (try ID("lumen"), .attractiveness, [4, 7.5, 9]))
    #expect(
      try disc("lumen", look).spread
        == PlotFigure<PortfolioSubject>.Spread(axis: .x, values: [40, 75, 90]))
    #expect(try disc("norval", look).spread == nil)
    let upwards = MatrixLook(spread: (try ID("lumen"), .position, [1]))
    #expect(try disc("lumen", upwards).spread?.axis == .y)
  }

  @Test("the legend says what is shown, in the reader's language")
  func legend() throws {
    #expect(
      try figure().legend
        == "size: revenue · → since the last round · ◌ forecast · "
        + "health ● good △ fair ▲ poor ○ unknown")
    #expect(try figure(MatrixLook(), Workspace(), .french).legend.contains("santé ● bonne △"))
    let bare = MatrixLook(hidesNames: true, showsForecast: false, showsMoves: false)
    #expect(try figure(bare, Workspace(), .french).legend == "taille : chiffre d’affaires")
  }

  @Test("who moved stands where it came from and went to, with the day")
  func moves() throws {
    let accounts = try accounts()
    let settings = Workspace()
    let board = BoardFigure.moves(
      SegmentMatrix(accounts, settings, context: try Portfolio.context(accounts, settings)),
      settings, Wording(.english))
    #expect(board.rows == ["◆ Strategic", "★ Star", "■ Status", "▽ Streamline"])
    #expect(board.columns.first == "→ ◆ Strategic")
    let spot = try #require(board.spot(of: .account(try ID("norval"))))
    #expect(spot.row == 1 && spot.column == 2)
    #expect(board.cells[1][2].cards.map(\.text) == ["Norval · 1 Feb 2025"])
    #expect(board.cells[1][2].cards.map(\.sign) == ["■"] && board.subjects.count == 1)
  }
}
