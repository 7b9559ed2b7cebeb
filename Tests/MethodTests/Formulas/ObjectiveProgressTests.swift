import Method
import Testing

struct ObjectiveProgressTests {
  private func figure(_ place: Int, _ value: Int, _ iso: String?) throws -> Measurement {
    try made("ms-\(place)") { measurement in
      measurement.value = try Score(tenths: value * 10, in: -1000...1000)
      measurement.day = try iso.map(day)
    }
  }

  /// From one figure on 1 January to another on 31 December 2026.
  private func objective(
    _ baseline: Int?, _ target: Int?, _ actuals: [(Int, String?)] = [],
    _ edit: (inout OperationalObjective) throws -> Void = { _ in }
  ) throws -> OperationalObjective {
    try made("oo-1") { objective in
      objective.baseline = try baseline.map { try Score(tenths: $0 * 10, in: -1000...1000) }
      objective.target = try target.map { try Score(tenths: $0 * 10, in: -1000...1000) }
      objective.baselineOn = try day("2026-01-01")
      objective.deadline = try day("2026-12-31")
      objective.actuals = try actuals.enumerated().map { try figure($0, $1.0, $1.1) }
      try edit(&objective)
    }
  }

  private func progress(
    _ objective: OperationalObjective, on today: String = "2026-07-02"
  ) throws -> ObjectiveProgress {
    ObjectiveProgress(objective, today: try day(today))
  }

  @Test func `the path is straight, and the last figure is judged by the path of its own day`()
    throws
  {
    let told = try progress(try objective(0, 364, [(50, "2026-02-01"), (100, "2026-04-01")]))
    #expect(told.current == 100 && told.previous == 50)
    #expect(told.expected == 182 && told.ahead == 10)
    #expect(try told.state == .onPath && told.currentOn == day("2026-04-01"))
    #expect(told.path.map(\.value) == [0, 364] && told.actuals.map(\.value) == [50, 100])
  }

  @Test func `more than a twentieth of the way apart is ahead or behind`() throws {
    #expect(try progress(try objective(0, 364, [(120, "2026-04-01")])).state == .ahead)
    #expect(try progress(try objective(0, 364, [(60, "2026-04-01")])).state == .behind)
    #expect(try progress(try objective(0, 364, [(72, "2026-04-01")])).state == .onPath)
  }

  @Test func `where less is better, less is ahead`() throws {
    let told = try progress(try objective(364, 0, [(200, "2026-04-01")]))
    #expect(told.ahead == 74 && told.state == .ahead)
    let late = try progress(try objective(364, 0, [(300, "2026-04-01")]))
    #expect(late.ahead == -26 && late.state == .behind)
  }

  @Test func `a target can be reached before its day, and is failed after it`() throws {
    #expect(try progress(try objective(0, 10, [(10, "2026-02-01")])).state == .reached)
    let short = try objective(0, 10, [(9, "2026-12-01")])
    #expect(try progress(short, on: "2026-12-31").state != .failed)
    #expect(try progress(short, on: "2027-01-01").state == .failed)
  }

  @Test func `what is missing is named, and nothing measured is not failed`() throws {
    let bare = try objective(nil, nil) { $0.deadline = nil }
    #expect(try progress(bare).state == .notMeasurable([.baseline, .target, .deadline]))
    #expect(try progress(try objective(0, 10), on: "2028-01-01").state == .noActual)
    let undated = try objective(0, 10, [(3, nil)]) { $0.baselineOn = nil }
    let told = try progress(undated)
    #expect(told.state == .notMeasurable([.start]) && told.expected == nil && told.path.isEmpty)
  }

  @Test func `without a day of its own the path begins at the first figure`() throws {
    let told = try progress(try objective(0, 10, [(2, "2026-03-01")]) { $0.baselineOn = nil })
    #expect(try told.path.first?.day == day("2026-03-01") && told.state == .ahead)
  }

  @Test func `figures of days to come don't count yet`() throws {
    let told = try progress(try objective(0, 364, [(100, "2026-04-01"), (300, "2026-10-01")]))
    #expect(told.current == 100 && told.previous == nil && told.actuals.count == 1)
  }

  @Test func `of one day the later in the list counts, and one without a day where none has one`()
    throws
  {
    let figures = try [
      figure(1, 5, "2026-04-01"), figure(2, 7, "2026-04-01"), figure(3, 9, nil),
      figure(4, 8, "2026-09-01"),
    ]
    #expect(try figures.latest(on: day("2026-07-02"))?.value?.value == 7)
    #expect(try figures.latest(on: day("2026-03-31")) == nil)
    #expect(try [figure(3, 9, nil)].latest(on: day("2026-03-31"))?.value?.value == 9)
    #expect(try progress(try objective(0, 364) { $0.actuals = figures }).current == 7)
  }

  @Test func `achievement counts from the floor, or else from the start`() throws {
    let floored = try objective(70, 100, [(82, "2026-04-01")]) {
      $0.floor = try Score(tenths: 600, in: 0...100)
    }
    #expect(try progress(floored).achieved == 0.55)
    #expect(try progress(try objective(70, 100, [(85, "2026-04-01")])).achieved == 0.5)
    #expect(try progress(try objective(70, 100, [(60, "2026-04-01")])).achieved == 0)
    #expect(try progress(try objective(0, 10, [(90, "2026-04-01")])).achieved == 1.2)
  }
}
