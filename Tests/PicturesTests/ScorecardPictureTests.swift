import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The picture of the scorecard")
struct ScorecardPictureTests {
  private func score(_ tenths: Int) throws -> Score { try Score(tenths: tenths, in: 0...1_000) }

  private func indicator(
    _ number: Int, _ axis: ScorecardAxis?, floor: Int?, target: Int?, _ figures: [(String, Int)]
  ) throws -> KeyIndicator {
    try made("ki-\(number)") { indicator in
      indicator.text = "Indicator \(number)"
      indicator.axis = axis
      indicator.unit = "%"
      indicator.floor = try floor.map { try score($0 * 10) }
      indicator.target = try target.map { try score($0 * 10) }
      indicator.actuals = try figures.enumerated().map { place, figure in
        try made("ms-\(number)\(place)") { actual in
          actual.day = Day(iso: figure.0)
          actual.value = try score(figure.1 * 10)
        }
      }
    }
  }

  private func figure(_ indicators: [KeyIndicator]) throws -> BulletFigure<FieldPath> {
    BulletFigure.scorecard(
      of: try account { $0.scorecard = indicators }, Wording(.english),
      today: try #require(Day(iso: "2026-11-22")))
  }

  @Test func `each indicator stands on its axis beside its own floor and target`() throws {
    let figure = try figure([
      try indicator(1, .results, floor: 60, target: 100, [("2026-10-01", 82)]),
      try indicator(2, .relation, floor: 10, target: 2, [("2026-09-01", 9), ("2026-10-01", 6)]),
      try indicator(3, .relation, floor: nil, target: 50, []),
    ])
    #expect(figure.groups.map(\.title) == ScorecardAxis.allCases.map(\.term.english))
    #expect(figure.groups.map(\.rows.count) == [1, 0, 2, 0])
    #expect(figure.groups.map(\.result) == ["55", "", "50 of 50%", ""])
    let first = try #require(figure.groups[0].rows.first)
    #expect(first.mark.text == "82 %" && first.floor == 60 && first.target == 100)
    #expect(figure.astray == [])
  }

  @Test func `less can be better, and what nobody measured is a question`() throws {
    let figure = try figure([
      try indicator(1, .relation, floor: 10, target: 2, [("2026-09-01", 9), ("2026-10-01", 6)]),
      try indicator(2, .relation, floor: 0, target: 50, []),
    ])
    let rows = figure.groups[2].rows
    #expect(
      rows[0].trend == BulletFigure<FieldPath>.Trend(.falling, isBetter: true)
        && rows[0].history == [9, 6])
    #expect(rows[1].mark.text == "?" && rows[1].mark.size == nil && rows[1].trend == nil)
  }

  @Test func `without a floor a figure is shown, and what it comes to is a question`() throws {
    let figure = try figure([
      try indicator(1, .results, floor: nil, target: 50, [("2026-10-01", 40)])
    ])
    let row = try #require(figure.groups[0].rows.first)
    #expect(row.mark.text == "40 % ?" && row.mark.size == 40 && row.mark.ink == .unknown)
    #expect(figure.groups[0].result == "?" && row.trend == nil)
  }

  @Test func `a digit is typed into today’s figure, or into the room for it`() throws {
    let figure = try figure([
      try indicator(1, .results, floor: 0, target: 9, [("2026-11-22", 5)]),
      try indicator(2, .results, floor: 0, target: 9, [("2026-10-01", 5)]),
    ])
    let subjects = figure.subjects
    #expect(subjects[0].text == "scorecard[ki-1].actuals[ms-10].value")
    #expect(subjects[0].roomOf == nil && subjects[1].roomOf != nil)
    #expect(subjects[1].scorecardIndicator?.text == "scorecard[ki-2]")
    #expect(subjects[1].enclosingItem?.list.text == "scorecard[ki-2].actuals")
  }

  @Test func `an indicator without an axis stands apart, and counts on none`() throws {
    let figure = try figure([try indicator(1, nil, floor: 0, target: 9, [("2026-11-22", 5)])])
    #expect(figure.groups.count == 5 && figure.groups[4].rows.count == 1)
    #expect(figure.reached == Set(figure.subjects))
    #expect(try self.figure([]).first == nil)
  }
}
