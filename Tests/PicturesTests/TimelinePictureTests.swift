import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

struct TimelinePictureTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func example() throws -> Account {
    try account { account in
      account.years = try [(2024, 2000), (2025, 3000)].enumerated().map { place, row in
        var year = AccountYear(id: try ID("y-\(place + 1)"))
        year.year = try Year(row.0)
        year.kind = .actual
        year.revenue = try Amount(minor: row.1 * 100)
        return year
      }
      var contract = Contract(id: try ID("ct-1"))
      contract.title = "Framework"
      contract.start = try day("2025-01-01")
      contract.end = try day("2027-06-30")
      contract.notice = 90
      account.contracts = [contract]
      var exchange = Interaction(id: try ID("it-1"))
      exchange.subject = "Site visit"
      exchange.day = try day("2025-05-02")
      account.interactions = [exchange]
    }
  }

  private func picture(
    _ account: Account, folded: Set<String> = [], _ language: Language = .english
  ) throws -> OutlineFigure<FieldPath> {
    OutlineFigure<FieldPath>.timeline(
      Timeline(account), folded: folded, Wording(language), today: try day("2026-11-22"))
  }

  @Test("years are heads, the latest first, and what happened stands below its year")
  func rows() throws {
    let figure = try picture(try example())
    #expect(figure.rows.map(\.depth) == [0, 1, 1, 0, 1, 1, 0])
    let begins = ["2027", "30 Jun", "1 Apr", "2025", "2 May", "1 Jan", "2024"]
    for (row, begin) in zip(figure.rows, begins) { #expect(row.mark.text.hasPrefix(begin)) }
    #expect(figure.rows[1].mark.text == "30 Jun  Framework ends")
    #expect(figure.rows[2].mark.text == "1 Apr  Framework notice by")
    #expect(figure.reached == Set(figure.subjects))
  }

  @Test("a mark leads to the field that its day stands in, a year to no field")
  func subjects() throws {
    let figure = try picture(try example())
    #expect(
      figure.subjects.dropFirst().map(\.text) == [
        "contracts[ct-1].end", "contracts[ct-1].notice", "timeline.y2025",
        "interactions[it-1].day", "contracts[ct-1].start", "timeline.y2024",
      ])
    #expect(figure.astray == ["timeline.y2027", "timeline.y2025", "timeline.y2024"])
  }

  @Test("revenue is a bar beside the largest, with its change; a year without has no size")
  func figures() throws {
    let years = try picture(try example()).rows.filter { $0.depth == 0 }.map(\.mark)
    #expect(years.map(\.size) == [nil, 3000, 2000])
    let bars = years.map { mark in mark.text.filter { $0 == "█" }.count }
    #expect(bars == [0, 16, 11])
    #expect(years[0].text == "2027")
    #expect(years[1].text.hasSuffix("€3.00k  +50%") && years[2].text.hasSuffix("€2.00k"))
  }

  @Test("what is still to come has another ink than what has happened")
  func future() throws {
    let rows = try picture(try example()).rows
    #expect(rows[1].mark.ink == .warn && rows[2].mark.ink == .warn)
    #expect(rows[4].mark.ink == .good && rows[5].mark.ink == .accent)
  }

  @Test("what a row is of is told by its sign and at its end, in the reader's language")
  func lanes() throws {
    let rows = try picture(try example(), folded: [], .french).rows
    #expect(rows[4].mark.sign == "●" && rows[4].aside == "Échange")
    #expect(rows[5].mark.sign == "§" && rows[5].aside == "Contrat")
    #expect(rows[5].mark.text == "1er janv.  Framework commence")
  }

  @Test("a folded year tells how much is folded away, and the others stay")
  func folding() throws {
    let figure = try picture(try example(), folded: [FieldPath.yearID(2025)])
    #expect(figure.rows.map(\.depth) == [0, 1, 1, 0, 0])
    #expect(figure.rows.map(\.folded) == [0, 0, 0, 2, 0])
  }

  @Test("years without revenue have no bar, and a year of none is told as none")
  func noRevenue() throws {
    var account = try account()
    account.years = try [nil, 0].enumerated().map { place, revenue in
      var year = AccountYear(id: try ID("y-\(place + 1)"))
      year.year = try Year(2024 + place)
      year.revenue = try revenue.map { try Amount(minor: $0) }
      return year
    }
    let marks = try picture(account).rows.map(\.mark)
    #expect(marks.map(\.size) == [0, nil])
    #expect(marks[0].text.hasSuffix("€0") && marks[1].text == "2024")
  }

  @Test("an account of which nothing is dated has no rows")
  func empty() throws {
    #expect(try picture(try account()).first == nil)
  }
}
