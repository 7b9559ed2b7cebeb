import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The picture of years")
struct YearsPictureTests {
  private func year(
    _ id: String, _ number: Int, _ kind: FigureKind, revenue: Int?, margin: Int? = nil,
    cost: Int? = nil
  ) throws -> AccountYear {
    var year = AccountYear(id: try ID(id))
    year.year = try Year(number)
    year.kind = kind
    year.revenue = try revenue.map { try Amount(minor: $0 * 100) }
    year.margin = try margin.map { try Amount(minor: $0 * 100) }
    year.costToServe = try cost.map { try Amount(minor: $0 * 100) }
    return year
  }

  private func picture(_ language: Language = .english) throws -> ColumnFigure<YearSubject> {
    YearsReport([
      try year("y-2", 2026, .budget, revenue: 4_350),
      try year("y-1", 2025, .actual, revenue: 4_000, margin: 900, cost: 1_100),
    ]).picture(Wording(language))
  }

  @Test("what happened stands first, what is promised says that it is")
  func categories() throws {
    #expect(try picture().categories.map(\.label) == ["2025", "2026 Budget"])
    #expect(try picture(.french).series.map(\.name) == ["CA", "Contribution"])
  }

  @Test("a loss is drawn as bad, and what isn't known has no size")
  func marks() throws {
    let marks = try picture().categories.map { category in category.marks.compactMap { $0 } }
    #expect(marks[0].map(\.size) == [4_000, -200])
    #expect(marks[0].map(\.ink) == [.accent, .bad])
    #expect(marks[1].map(\.size) == [4_350, nil])
    #expect(marks[1].first?.text == "€4.35k")
    #expect(marks[1].last?.text == "?")
  }

  @Test("what is promised is lighter than what happened")
  func patterns() throws {
    let patterns = try picture().categories.map { $0.marks.compactMap { $0?.pattern } }
    #expect(patterns == [[.solid, .dense], [.hatched, .hatched]])
  }

  @Test("arrows go from year to year, and from revenue to contribution")
  func walking() throws {
    let picture = try picture()
    let revenue = YearSubject(try ID("y-1"), "revenue")
    #expect(picture.neighbour(of: revenue, .right) == YearSubject(try ID("y-2"), "revenue"))
    #expect(picture.neighbour(of: revenue, .down) == YearSubject(try ID("y-1"), "contribution"))
    #expect(picture.neighbour(of: revenue, .left) == nil)
    #expect(picture.neighbour(of: revenue, .up) == nil)
  }
}
