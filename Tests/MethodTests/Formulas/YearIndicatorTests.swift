import Method
import Testing

struct YearIndicatorTests {
  private func years() throws -> [AccountYear] {
    var years = [try exercise(2024, revenue: 1000), try exercise(2025, revenue: 800)]
    years[1].margin = try amount(400)
    years[1].costToServe = .zero
    years[1].overhead = try amount(100)
    return years
  }

  private func value(_ key: String, of year: AccountYear, among all: [AccountYear]) throws
    -> Measure?
  {
    let figures = all.compactMap(YearFigures.init)
    return try #require(YearIndicator.named(key)).reading(year, among: figures)?.value
  }

  @Test("each is computed from the year and those around it")
  func values() throws {
    let years = try years()
    #expect(try value("growth", of: years[1], among: years) == .percent(try percent(-20)))
    #expect(try value("contribution", of: years[1], among: years) == .amount(try amount(300)))
    #expect(try value("rate_from_margin", of: years[1], among: years) == .percent(try percent(50)))
    var promised = try exercise(2026, revenue: 1000, kind: .budget)
    promised.marginPercent = try percent(30)
    #expect(try value("margin_from_rate", of: promised, among: years) == .amount(try amount(300)))
    #expect(try value("growth", of: promised, among: years) == .percent(try percent(25)))
  }

  @Test("what isn’t known is nil, never zero")
  func unknown() throws {
    let empty = AccountYear(id: try ID("y-1"))
    for indicator in YearIndicator.all {
      #expect(try value(indicator.key, of: empty, among: [empty]) == nil, "\(indicator.key)")
    }
    #expect(try value("growth", of: years()[0], among: years()) == nil)
  }

  @Test("each stands under a field of a year, or in one that is empty")
  func places() {
    for indicator in YearIndicator.all {
      #expect((indicator.follows == nil) != (indicator.fills == nil), "\(indicator.key)")
      let key = indicator.follows ?? indicator.fills ?? ""
      #expect(AccountYear.shape[key] != nil, "\(key)")
      if let filled = indicator.fills {
        #expect(YearIndicator.filling(filled)?.key == indicator.key)
      }
      for language in Language.allCases {
        #expect(!indicator.term[language].isEmpty && indicator.meaning[language].hasSuffix("."))
      }
    }
    #expect(YearIndicator.filling("revenue") == nil && YearIndicator.named("nothing") == nil)
  }
}
