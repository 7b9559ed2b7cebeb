import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

struct HeatPictureTests {
  private func account(_ name: String, revenue: [Int], reviewed: Day? = nil) throws -> Digest {
    var account = Account(id: try ID(name.lowercased()))
    account.name = name
    account.status = .key
    account.reviewed = reviewed
    account.years = try revenue.enumerated().map { place, amount in
      var year = AccountYear(id: try ID("y-\(place)"))
      year.year = try Year(2024 + place)
      year.kind = .actual
      year.revenue = try Amount(minor: amount * 100)
      return year
    }
    return Digest(account)
  }

  private func picture(_ wording: Wording) throws -> HeatGrid<HeatSubject> {
    let today = try #require(Day(iso: "2026-11-22"))
    let workspace = Workspace()
    let context = IndicatorContext(
      CheckContext(workspace, Directory(workspace), today: today),
      managedRevenue: try Amount(minor: 300_000))
    let accounts = [
      try account("Norval", revenue: [1000, 2000], reviewed: today),
      try account("Ferox", revenue: [2000, 1000]),
    ]
    return HeatReport(accounts, in: HeatScale(accounts, context), context).picture(wording)
  }

  private func mark(_ account: String, _ indicator: String) throws -> Mark<HeatSubject> {
    let picture = try picture(Wording(.french))
    let subject = HeatSubject(try ID(account), indicator)
    let place = try #require(picture.place(of: subject))
    return try #require(picture.mark(row: place.row, column: place.column))
  }

  @Test("its rows are the accounts and its columns the indicators, in the reader's language")
  func titles() throws {
    #expect(try picture(Wording(.french)).rows.map(\.title) == ["Norval", "Ferox"])
    #expect(try picture(Wording(.french)).columns.first == "CA")
    #expect(try picture(Wording(.english)).columns.first == "Revenue")
  }

  @Test("a cell has the shade of its level, and says its value in the fewest letters")
  func cells() throws {
    #expect(try mark("norval", "revenue").size == 0.75)
    #expect(try mark("norval", "growth").text == "+100\u{A0}%")
    #expect(try mark("norval", "freshness").size == 1)
  }

  @Test("what is bad is told by its ink, what isn't known has no size")
  func inks() throws {
    #expect(try mark("ferox", "growth").ink == .bad)
    #expect(try mark("norval", "growth").ink == .accent)
    #expect(try mark("ferox", "freshness").size == nil)
    #expect(try mark("ferox", "freshness").text.isEmpty)
  }
}
