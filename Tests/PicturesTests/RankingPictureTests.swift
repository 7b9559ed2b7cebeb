import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The pictures of selection")
struct RankingPictureTests {
  /// Margin and Growth weigh alike in one family; Ideas and Name are alone in theirs.
  private func settings(places: Int? = nil) throws -> Workspace {
    var settings = Workspace()
    settings.selection.places = places
    let rows: [(String, CriterionFamily, Int)] = [
      ("Margin", .direct, 50), ("Growth", .direct, 50), ("Ideas", .relational, 100),
      ("Name", .image, 100),
    ]
    settings.criteria = try rows.enumerated().map { place, row in
      try made("cr-\(place + 1)") { criterion in
        criterion.label = row.0
        criterion.family = row.1
        criterion.weight = try Portfolio.percent(row.2)
      }
    }
    settings.criteria[2].labelFrench = "Idées"
    settings.criteria[2].direction = .lower
    settings.criteria[3].knockoutMin = try Score(tenths: 30, in: 0...10)
    return settings
  }

  private func ranking(
    _ marks: KeyValuePairs<String, [Int?]>, places: Int? = nil
  ) throws -> SelectionRanking {
    SelectionRanking(
      try marks.map { name, tenths in try Portfolio.digest(name) { try $0.rate(tenths) } },
      try settings(places: places))
  }

  private func bars(
    _ ranking: SelectionRanking, _ language: Language = .english
  ) -> BarFigure<PortfolioSubject> {
    .ranking(ranking, Wording(language))
  }

  @Test("a bar has a part for each family, which add up to the index")
  func parts() throws {
    let ranking = try ranking(["Norval": [80, 60, 40, 90]])
    let bar = try #require(bars(ranking).bars.first)
    let norval: ID<Account> = try ID("norval")
    #expect(bar.label == "1  Norval")
    #expect(
      bar.parts.map(\.subject) == CriterionFamily.allCases.map { .family(norval, $0) })
    #expect(bar.parts.map(\.pattern) == [.solid, .hatched, .light])
    #expect(bar.parts.map(\.text) == ["7", "6", "9"])
    let sum = bar.parts.compactMap(\.size).reduce(0, +)
    #expect(abs(sum - (ranking.rows[0].index?.value ?? 0)) < 1e-9 && bar.total == "71")
  }

  @Test("families are named in the reader's language, by the patterns of the bars")
  func legend() throws {
    let legend = bars(try ranking(["Norval": [80, 60, 40, 90]]), .french).legend
    #expect(legend.map(\.name) == ["Directe", "Relationnelle", "Image"])
    #expect(Set(legend.map(\.pattern)).count == 3)
  }

  @Test("the best stands first, and a line below the last place says how many there are")
  func cut() throws {
    let figure = bars(
      try ranking(
        [
          "Low": [10, 10, 90, 40], "High": [90, 90, 10, 90], "Middle": [50, 50, 50, 50],
        ], places: 2))
    #expect(figure.bars.map(\.label) == ["1  High", "2  Middle", "3  Low"])
    #expect(figure.cut?.after == 2 && figure.cut?.label == "cut line: 2")
    #expect(figure.bars.map { $0.parts.first?.ink } == [.accent, .accent, .dim])
    #expect(figure.scale == 0...100)
  }

  @Test("who is ruled out says by which criterion, and has no place")
  func knockout() throws {
    let figure = bars(
      try ranking(["Out": [90, 90, 10, 20], "In": [50, 50, 50, 50]], places: 2), .french)
    #expect(figure.bars.map(\.label) == ["1  In", "   Out"])
    #expect(figure.bars[1].note == "✕ Name" && figure.bars[1].noteInk == .bad)
    #expect(figure.bars[1].parts.allSatisfy { $0.ink == .bad })
    #expect(figure.cut?.after == 1 && figure.cut?.label == "ligne de coupe\u{A0}: 2")
  }

  @Test("who hangs on a weight says how sure its place is, and on which weights")
  func fragile() throws {
    let figure = bars(
      try ranking(["Lumen": [60, 79, 50, 50], "Ferox": [80, 60, 50, 50]], places: 1))
    #expect(figure.bars.map(\.label) == ["1  Ferox", "2  Lumen"])
    #expect(figure.bars[0].note == "△ 75%: Margin +1")
    #expect(figure.bars[1].note == "△ 25%: Margin +1")
    #expect(figure.bars.map(\.noteInk) == [.warn, .warn])
  }

  @Test("a place that no weight shakes is told without an alarm")
  func stable() throws {
    let figure = bars(
      try ranking(["High": [90, 90, 10, 90], "Low": [10, 10, 90, 40]], places: 1), .french)
    #expect(figure.bars.map(\.note) == ["100\u{A0}%", ""])
    #expect(figure.bars.map(\.noteInk) == [.dim, .dim])
  }

  @Test("too little known says how much, and nothing known has no size")
  func unknown() throws {
    let ranking = try ranking(["Some": [nil, nil, 40, nil], "None": []], places: 2)
    let figure = bars(ranking)
    #expect(figure.bars[0].note == "○ 30% known" && figure.bars[0].parts.first?.ink == .dim)
    let below = try bars(
      self.ranking(["Some": [nil, nil, 40, nil], "High": [90, 90, 10, 90]], places: 1))
    #expect(below.bars.map(\.note) == ["100%", "○ 30% known"])
    let none = try #require(figure.bars.last)
    #expect(none.parts.map(\.subject) == [.account(try ID("none"))])
    #expect(none.parts.first?.size == nil && none.total == "?" && none.note == "not rated")
  }

  @Test("a mark that rules out is told even where nothing else is known")
  func outAndUnknown() throws {
    var settings = try settings(places: 1)
    settings.criteria[3].weight = nil
    let account = try Portfolio.digest("Out") { try $0.rate([nil, nil, nil, 10]) }
    let bar = try #require(bars(SelectionRanking([account], settings)).bars.first)
    #expect(bar.note == "✕ Name" && bar.total == "?" && bar.parts.map(\.size) == [nil])
  }

  @Test("where nobody is rated there is no line, and no number before a name")
  func nobody() throws {
    let figure = bars(try ranking(["B": [], "A": []], places: 1))
    #expect(figure.cut == nil && figure.bars.map(\.label) == ["A", "B"])
  }

  @Test("every part is reached by arrows")
  func reached() throws {
    let figure = bars(
      try ranking(["A": [90, 90, 10, 90], "B": [nil, 40, nil, nil], "C": []], places: 1))
    #expect(figure.walked == Set(figure.subjects) && figure.subjects.count == 5)
  }

  @Test("the marks stand by accounts and criteria, in the words of the reader")
  func ratings() throws {
    let ranking = try ranking(["Norval": [75, nil, 40, 90]])
    let grid = HeatGrid.ratings(ranking, Wording(.french))
    #expect(grid.columns == ["Margin", "Growth", "Idées ↓", "Name"])
    #expect(grid.rows.map(\.title) == ["Norval"])
    let margin = try #require(grid.mark(row: 0, column: 0))
    #expect(margin.subject == .rating(try ID("norval"), try ID("cr-1")))
    #expect(margin.text == "7,5" && margin.size == 0.75 && margin.ink == .accent)
    let growth = try #require(grid.mark(row: 0, column: 1))
    #expect(growth.size == nil && growth.text.isEmpty && growth.ink == .unknown)
  }

  @Test("a mark that rules its account out says so by a sign and an ink")
  func rulesOut() throws {
    let grid = HeatGrid.ratings(try ranking(["Norval": [75, 20, 40, 20]]), Wording(.english))
    let name = try #require(grid.mark(row: 0, column: 3))
    #expect(name.text == "✕ 2" && name.ink == .bad && name.size == 0.2)
    #expect(grid.mark(row: 0, column: 1)?.ink == .accent)
    #expect(grid.walked == Set(grid.subjects) && grid.subjects.count == 4)
  }
}
