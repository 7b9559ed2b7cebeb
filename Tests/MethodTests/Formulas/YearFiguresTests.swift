import Method
import Testing

struct YearFiguresTests {
  private func figures(_ records: [AccountYear]) -> [YearFigures] {
    records.compactMap(YearFigures.init)
  }

  @Test("growth is the change from the actual revenue of the year before")
  func growth() throws {
    let years = figures([
      try exercise(2023, revenue: 400), try exercise(2025, revenue: 540),
      try exercise(2024, revenue: 500),
    ])
    #expect(years.growth(of: years[2]) == (try percent(25)))
    #expect(years.growth(of: years[1]) == (try percent(8)))
    #expect(years.growth(of: years[0]) == nil, "there is no year before")
  }

  @Test("a budget grows from what happened, not from another budget")
  func budgets() throws {
    let years = figures([
      try exercise(2025, revenue: 100), try exercise(2025, revenue: 999, kind: .budget),
      try exercise(2026, revenue: 130, kind: .budget),
      try exercise(2027, revenue: 150, kind: .forecast),
    ])
    #expect(years.growth(of: years[2]) == (try percent(30)))
    #expect(years.growth(of: years[3]) == nil)
  }

  @Test("a rate from nothing, or from what isn't known, means nothing")
  func noGrowth() throws {
    for earlier in [0, -100, nil] as [Int?] {
      let years = figures([
        try exercise(2024, revenue: earlier), try exercise(2025, revenue: 100),
      ])
      #expect(years.growth(of: years[1]) == nil)
    }
    let unknown = figures([try exercise(2024, revenue: 100), try exercise(2025)])
    #expect(unknown.growth(of: unknown[1]) == nil)
    let fall = figures([try exercise(2024, revenue: 100), try exercise(2025, revenue: -100)])
    #expect(fall.growth(of: fall[1]) == (try percent(-200)))
  }

  @Test("a year without a number can't be placed; without a kind it happened")
  func fromRecords() throws {
    var record = try exercise(2025, revenue: 10, kind: nil)
    #expect(YearFigures(record)?.kind == .actual)
    record.year = nil
    #expect(YearFigures(record) == nil)
  }

  @Test("the actual years come oldest first, and the latest is known")
  func actuals() throws {
    let years = figures([
      try exercise(2025), try exercise(2026, kind: .budget), try exercise(2023),
      try exercise(2024),
    ])
    #expect(years.actuals.map(\.year.value) == [2023, 2024, 2025])
    #expect(years.latestActual?.year.value == 2025)
    #expect([YearFigures]().latestActual == nil)
  }

  @Test("of a year that stands twice the first counts, for the latest and for growth")
  func duplicateYear() throws {
    let years = figures([
      try exercise(2024, revenue: 100), try exercise(2024, revenue: 900),
      try exercise(2025, revenue: 110), try exercise(2025, revenue: 500),
    ])
    let latest = try #require(years.latestActual)
    #expect(latest.revenue == (try amount(110)))
    #expect(years.growth(of: latest)?.hundredths == 1000)
  }

  @Test("the margin's rate is a share of revenue")
  func marginRate() throws {
    var record = try exercise(2025, revenue: 1000)
    record.margin = try amount(313)
    #expect(YearFigures(record)?.marginRate?.hundredths == 3130)
    record.revenue = .zero
    #expect(YearFigures(record)?.marginRate == nil)
    record.revenue = try amount(1000)
    record.margin = nil
    #expect(YearFigures(record)?.marginRate == nil)
  }

  @Test("the contribution is the margin less what the account costs, with its parts")
  func contribution() throws {
    var record = try exercise(2025, revenue: 4000)
    record.marginPercent = try percent(30)
    record.costToServe = try amount(250)
    record.overhead = try amount(50)
    let contribution = try #require(YearFigures(record)?.contribution)
    #expect(contribution.value == (try amount(900)))
    #expect(
      contribution.parts.map(\.value) == [
        .amount(try amount(1200)), .amount(try amount(-250)), .amount(try amount(-50)),
      ])
    let sum = contribution.parts.reduce(Amount.zero) { sum, part in
      guard case .amount(let amount) = part.value else { return sum }
      return sum + amount
    }
    #expect(sum == contribution.value, "the reasons add up to the value")
    #expect(
      contribution.parts.allSatisfy { !$0.term[.french].isEmpty && !$0.term[.english].isEmpty })
  }

  @Test(
    "without a margin, or without the cost to serve, no contribution is known: unknown isn't zero")
  func partialContribution() throws {
    var record = try exercise(2025, revenue: 4000)
    #expect(YearFigures(record)?.contribution == nil)
    record.margin = try amount(1000)
    #expect(YearFigures(record)?.contribution == nil)
    record.costToServe = .zero
    #expect(YearFigures(record)?.contribution?.value == (try amount(1000)))
    #expect(YearFigures(record)?.contribution?.parts.count == 2)
    record.overhead = try amount(1500)
    #expect(YearFigures(record)?.contribution?.value == (try amount(-500)))
  }

  @Test("figures to date are compared with the same months, never with all of a year")
  func toDate() throws {
    func months(_ year: Int, _ revenue: Int, _ month: Month?) throws -> AccountYear {
      var record = try exercise(year, revenue: revenue, kind: .yearToDate)
      record.through = month
      return record
    }
    let years = figures([
      try exercise(2025, revenue: 1200), try months(2025, 400, .may), try months(2026, 500, .may),
      try months(2027, 100, .june),
    ])
    #expect(years.growth(of: years[2]) == (try percent(25)))
    #expect(years.growth(of: years[1]) == nil)
    #expect(years.growth(of: years[3]) == nil, "other months")
    #expect(years.latestActual?.year.value == 2025, "they are no year that happened")
    let unknown = figures([try months(2025, 400, nil), try months(2026, 500, nil)])
    #expect(unknown.growth(of: unknown[1]) == nil)
  }
}
