import Method
import Testing

struct SelectionFactsTests {
  private func digest(_ edit: (inout Account) throws -> Void) throws -> Digest {
    try PortfolioSample.digest("a", .key, edit)
  }

  private func rating(
    _ id: String, _ criterion: String?, _ tenths: Int?, on iso: String? = nil
  ) throws -> Rating {
    try made(id) { rating in
      rating.criterion = try criterion.map { try ID($0) }
      rating.value = try tenths.map { try Score(tenths: $0, in: 0...10) }
      rating.day = try iso.map(day)
    }
  }

  /// An account with something of each kind of fact.
  private func filled(_ account: inout Account) throws {
    account.ratings = try [
      rating("rt-1", "cr-1", 75, on: "2026-01-05"), rating("rt-2", "cr-2", 0),
    ]
    account.positions = [
      try made("sp-1") { place in
        place.day = try day("2026-02-03")
        place.attractiveness = try Percent(hundredths: 6667)
        place.position = try percent(0)
        place.forecastAttractiveness = try percent(100)
        place.forecastPosition = try Percent(hundredths: 1)
        place.segment = .star
        place.orientation = .conquer
        place.stage = .disintegrating
      }
    ]
    account.services = [
      try made("sv-1") { service in
        service.dimension = try ID("sd-1")
        service.level = try Level(3, in: 0...3)
        service.annualCost = try Amount(minor: 1_234_567)
        service.exceptionUntil = try day("2027-01-31")
        service.promisedOn = try day("2026-03-01")
        service.verifiedOn = try day("1969-12-31")
      }
    ]
    account.rivals = [try made("rv-1")]
    account.purchaseCriteria = [
      try made("pc-1") { criterion in
        criterion.us = try Score(tenths: 80, in: 0...10)
        criterion.scores = [
          try made("sc-1") { score in
            score.rival = try ID("rv-1")
            score.score = try Score(tenths: 67, in: 0...10)
          }
        ]
      }
    ]
    account.years = [try exercise(2025, revenue: 400), try exercise(2024, revenue: 300)]
  }

  @Test("everything comes back from the index as it was written")
  func whole() throws {
    let digest = try digest(filled)
    #expect(digest.ratings.map(\.criterion.text) == ["cr-1", "cr-2"])
    #expect(digest.ratings.map(\.value.tenths) == [75, 0])
    #expect(try digest.ratings.map(\.day) == [day("2026-01-05"), nil])
    let place = try #require(digest.placements.first)
    #expect(try digest.placements.count == 1 && place.day == day("2026-02-03"))
    #expect(place.attractiveness == 66.67 && place.position == 0)
    #expect(place.forecastAttractiveness == 100 && place.forecastPosition == 0.01)
    #expect(place.segment == .star && place.orientation == .conquer)
    #expect(place.stage == .disintegrating)
    let service = try #require(digest.services.first)
    #expect(service.dimension.text == "sd-1" && service.level == 3)
    #expect(service.cost?.minor == 1_234_567)
    #expect(try service.exceptionUntil == day("2027-01-31"))
    #expect(try service.promisedOn == day("2026-03-01"))
    #expect(try service.verifiedOn == day("1969-12-31"), "days before 1970 are days")
    #expect(digest.customerPosition == 56.5)
    #expect(digest.revenueYears.map(\.year) == [2024, 2025])
    #expect(try digest.revenueYears.map(\.revenue) == [amount(300), amount(400)])
  }

  @Test("what isn’t known is nil, never zero")
  func unknown() throws {
    let nothing = try digest { _ in }
    #expect(nothing.ratings.isEmpty && nothing.placements.isEmpty && nothing.services.isEmpty)
    #expect(nothing.customerPosition == nil && nothing.revenueYears.isEmpty)
    let bare = try digest { account in
      account.positions = [try made("sp-1")]
      account.services = [try made("sv-1") { $0.dimension = try ID("sd-1") }]
      account.years = [try exercise(2025)]
    }
    let place = try #require(bare.placements.first)
    #expect(place.day == nil && place.attractiveness == nil && place.position == nil)
    #expect(place.forecastAttractiveness == nil && place.forecastPosition == nil)
    #expect(place.segment == nil && place.orientation == nil && place.stage == nil)
    let service = try #require(bare.services.first)
    #expect(service.level == nil && service.cost == nil && service.exceptionUntil == nil)
    #expect(service.promisedOn == nil && service.verifiedOn == nil)
    #expect(bare.revenueYears.map(\.year) == [2025] && bare.revenueYears[0].revenue == nil)
  }

  @Test(
    "of several marks on a criterion the latest counts, of one day the one further down",
    arguments: [
      ([("2025-01-01", 10), ("2026-01-01", 20)], 20),
      ([("2026-01-01", 20), ("2025-01-01", 10)], 20),
      ([("2026-01-01", 20), ("2026-01-01", 30)], 30),
      ([(nil, 40), (nil, 50)], 50), ([("2020-01-01", 10), (nil, 50)], 10),
      ([(nil, 50), ("1960-01-01", 10)], 10),
    ] as [([(String?, Int)], Int)])
  func newest(marks: [(String?, Int)], expected: Int) throws {
    let digest = try digest { account in
      account.ratings = try marks.enumerated().map { place, mark in
        try rating("rt-\(place)", "cr-1", mark.1, on: mark.0)
      }
    }
    #expect(digest.ratings.map(\.value.tenths) == [expected])
  }

  @Test("a mark without its criterion, or a criterion without its mark, is none")
  func incomplete() throws {
    let digest = try digest { account in
      account.ratings = try [
        rating("rt-1", nil, 50), rating("rt-2", "cr-2", 40, on: "2025-01-01"),
        rating("rt-3", "cr-2", nil, on: "2026-01-01"), rating("rt-4", "cr-1", 30),
      ]
      account.services = [try made("sv-1") { $0.level = try Level(1, in: 0...3) }]
    }
    #expect(digest.ratings.map(\.criterion.text) == ["cr-2", "cr-1"])
    #expect(digest.ratings.map(\.value.tenths) == [40, 30])
    #expect(digest.services.isEmpty)
  }

  @Test("places come by their day, those without one first, those of one day as they are listed")
  func placesByDay() throws {
    let days = ["2026-01-01", nil, "2024-01-01", "2026-01-01", nil, "1950-01-01"]
    let digest = try digest { account in
      account.positions = try days.enumerated().map { place, iso in
        try made("sp-\(place)") { position in
          position.day = try iso.map(day)
          position.attractiveness = try percent(place)
        }
      }
    }
    #expect(digest.placements.map(\.attractiveness) == [1, 4, 5, 2, 0, 3])
  }

  @Test("revenue is told of the last twelve years that happened, each with its own")
  func years() throws {
    let digest = try digest { account in
      account.years = try (2010...2024).reversed().map { year in
        try exercise(year, revenue: year == 2020 ? nil : year - 2000)
      }
      account.years.append(try exercise(2025, revenue: 1, kind: .forecast))
      account.years.append(AccountYear(id: try ID("y-none")))
    }
    #expect(digest.revenueYears.map(\.year) == Array(2013...2024))
    for (year, revenue) in digest.revenueYears {
      #expect(try revenue == (year == 2020 ? nil : amount(year - 2000)), "\(year)")
    }
  }

  @Test("bytes that were damaged are read without harm, and never to what can’t be")
  func damaged() throws {
    var account = try account()
    try filled(&account)
    let whole = Array(Digest(account).bytes)
    var wrong: [Int] = []
    for place in whole.indices {
      for flip in [0x01, 0x10, 0x80, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[place] ^= flip
        guard let digest = Digest(bytes[...]) else { continue }
        let marks = digest.ratings.map(\.value.tenths)
        if !marks.allSatisfy({ (0...100).contains($0) }) { wrong.append(place) }
        _ = (digest.placements, digest.services, digest.customerPosition, digest.revenueYears)
        _ = SegmentStanding(digest, Workspace())
      }
    }
    #expect(wrong.isEmpty)
  }
}
