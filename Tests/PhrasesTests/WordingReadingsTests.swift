import Method
import Phrases
import Testing

struct WordingReadingsTests {
  private func ways(_ key: String, _ revenue: [Int]) throws -> [String] {
    var account = Account(id: try ID("a"))
    account.years = try revenue.enumerated().map { place, amount in
      var year = AccountYear(id: try ID("y-\(place)"))
      year.year = try Year(2020 + place)
      year.kind = .actual
      year.revenue = try Amount(minor: amount * 100)
      year.marginPercent = try Percent(hundredths: 3250)
      return year
    }
    let workspace = Workspace()
    let today = try day("2026-11-22")
    let context = IndicatorContext(
      CheckContext(workspace, Directory(workspace), today: today), managedRevenue: .zero)
    let indicator = try #require(Indicator.named(key))
    let reading = try #require(indicator.reading(of: Digest(account), in: context))
    return french.reading(reading, indicator.form).map(marked)
  }

  @Test("a change has its sign and no decimals, a share one decimal where there is room")
  func percentages() throws {
    #expect(try ways("growth", [10, 135]) == ["+1_250~%", "+1250~%"])
    #expect(try ways("margin_percent", [100]) == ["32,5~%", "33~%", "33~%"])
  }

  @Test("an amount has three digits")
  func amounts() throws {
    #expect(try ways("revenue", [4_200_000]) == ["4,20~M€"])
  }
}
