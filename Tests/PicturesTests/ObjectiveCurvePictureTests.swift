import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The curves of the objectives")
struct ObjectiveCurvePictureTests {
  private func score(_ value: Int) throws -> Score { try Score(tenths: value * 10, in: 0...1_000) }

  private func objective(
    _ number: Int, from baseline: Int? = 40, to target: Int? = 50, _ figures: [(String, Int)] = []
  ) throws -> OperationalObjective {
    try made("oo-\(number)") { objective in
      objective.indicator = "Indicator \(number)"
      objective.unit = "%"
      objective.baseline = try baseline.map(score)
      objective.baselineOn = Day(iso: "2026-01-01")
      objective.target = try target.map(score)
      objective.deadline = Day(iso: "2027-01-01")
      objective.actuals = try figures.enumerated().map { place, figure in
        try made("ms-\(number)\(place)") { actual in
          actual.day = Day(iso: figure.0)
          actual.value = try score(figure.1)
        }
      }
    }
  }

  private func figure(
    _ objectives: [OperationalObjective], _ language: Language = .english
  ) throws -> CurveFigure<FieldPath> {
    CurveFigure.curves(
      of: objectives, Wording(language), today: try #require(Day(iso: "2026-07-02")))
  }

  @Test func `each objective says how it stands beside its path`() throws {
    let objectives = [
      try objective(1, [("2026-07-02", 48)]), try objective(2, [("2026-07-02", 42)]),
      try objective(3, [("2026-07-02", 45)]), try objective(4, [("2026-07-02", 51)]),
      try objective(5), try objective(6, from: nil),
    ]
    let figure = try figure(objectives)
    #expect(
      figure.curves.map(\.note) == [
        "3 ahead", "3 behind", "on the path", "reached", "no figure yet", "not measurable",
      ])
    #expect(figure.curves.map(\.mark.ink) == [.good, .warn, .accent, .good, .unknown, .unknown])
    #expect(Set(figure.curves.map(\.mark.sign)).count == 6, "told without colours too")
    #expect(try self.figure(objectives, .french).curves[0].note == "en avance de 3")
    #expect(figure.astray == [] && figure.reached == Set(figure.subjects))
  }

  @Test func `the curve, its path and its target lie on one scale of days`() throws {
    let curve = try #require(
      try figure([try objective(1, [("2026-03-01", 41), ("2026-07-02", 48)])]).curves.first)
    #expect(curve.actuals.map(\.value) == [41, 48] && curve.path.map(\.value) == [40, 50])
    #expect(curve.reading == "48 → 50 %" && curve.target?.value == 50)
    #expect(curve.days.lowerBound == curve.path[0].day)
    #expect(curve.days.upperBound == curve.path[1].day)
    #expect(curve.ticks.map(\.label) == ["2026", "Q2", "Q3", "Q4", "2027"])
  }

  @Test func `what is missing is asked where nothing can be drawn`() throws {
    let curve = try #require(try figure([try objective(1, from: nil, to: nil)]).curves.first)
    #expect(curve.question == "Missing: where it started and the target")
    #expect(curve.values == nil && curve.reading == "? → ? %")
  }

  @Test func `a digit is typed into today’s figure, or into the room for it`() throws {
    let subjects = try figure([
      try objective(1, [("2026-07-02", 48)]), try objective(2, [("2026-03-01", 41)]),
    ]).subjects
    #expect(subjects[0].text == "operational_objectives[oo-1].actuals[ms-10].value")
    #expect(subjects[0].roomOf == nil && subjects[1].roomOf != nil)
    #expect(subjects[1].operationalObjective?.text == "operational_objectives[oo-2]")
    #expect(subjects[1].scorecardIndicator == nil)
  }
}
