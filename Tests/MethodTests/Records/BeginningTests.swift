import Method
import Testing

@Suite("What a new record of a list begins with")
struct BeginningTests {
  /// The year and the kind of one added below a place, on 2026-11-22.
  private func begun(_ years: [AccountYear], below place: Int?) throws -> String {
    var account = try account()
    account.years = years
    let list = try #require(account.list(at: path("years")))
    let today = try day("2026-11-22")
    let entries = AccountYear.kind.beginning(list, place, today)
    var year = AccountYear(id: try ID("y-new"))
    try year.fill(entries)
    return "\(try #require(year.year).value) \(try #require(year.kind).rawValue)"
  }

  @Test("the first year is the one that is over")
  func first() throws {
    #expect(try begun([], below: nil) == "2025 actual")
  }

  @Test("the next follows the latest of its kind, wherever one stands")
  func following() throws {
    let years = [
      try exercise(2023), try exercise(2024), try exercise(2026, kind: .budget),
    ]
    #expect(try begun(years, below: 0) == "2025 actual")
    #expect(try begun(years, below: 2) == "2027 budget")
  }

  @Test("a year that isn’t over begins as a budget, then as a forecast, then comes the next")
  func planned() throws {
    var years = [try exercise(2025)]
    #expect(try begun(years, below: 0) == "2026 budget")
    years.append(try exercise(2026, kind: .budget))
    #expect(try begun(years, below: 0) == "2026 forecast")
    years.append(try exercise(2026, kind: .forecast))
    #expect(try begun(years, below: 0) == "2027 budget")
  }

  @Test("what is said or measured on a day begins today")
  func dated() throws {
    let today = try day("2026-11-22")
    for kind in [Review.kind, Measurement.kind, PlanComment.kind] {
      #expect(kind.beginning(nil, nil, today) == [Entry("day", .value(.day(today)))])
    }
  }

  @Test("other records begin empty")
  func empty() throws {
    let today = try day("2026-11-22")
    let all = [Account.shape, Workspace.shape, Round.shape].flatMap { kinds(in: $0) }
    let begun = [AccountYear.kind, Review.kind, Measurement.kind, PlanComment.kind]
    for kind in all where !begun.contains(kind) {
      #expect(kind.beginning(nil, nil, today).isEmpty, "\(kind.prefix)")
    }
  }
}
