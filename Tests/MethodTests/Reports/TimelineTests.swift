import Method
import Testing

struct TimelineTests {
  private func entries(_ account: Account) -> [Timeline.Entry] {
    Timeline(account).years.flatMap(\.entries)
  }

  private func contract(
    _ number: Int, start: String? = nil, end: String? = nil, notice: Int? = nil
  ) throws -> Contract {
    var contract = Contract(id: try ID("ct-\(number)"))
    contract.title = "Contract \(number)"
    contract.start = try start.map(day)
    contract.end = try end.map(day)
    contract.notice = notice
    return contract
  }

  private func signal(_ number: Int, _ iso: String?) throws -> Signal {
    var signal = Signal(id: try ID("sg-\(number)"))
    signal.text = "Signal \(number)"
    signal.day = try iso.map(day)
    return signal
  }

  /// Something of every lane.
  private func example() throws -> Account {
    var account = try account()
    account.contracts = [
      try contract(1, start: "2024-02-01", end: "2027-03-31", notice: 90)
    ]
    account.contacts = [
      try made("c-1") { contact in
        contact.name = "Rosa"
        contact.joined = try day("2023-09-01")
        contact.departed = try day("2026-04-30")
      }
    ]
    account.identity.keyDates = [try made("d-1") { $0.day = try day("2020-05-05") }]
    account.interactions = [try made("it-1") { $0.day = try day("2026-11-02") }]
    account.signals = [try signal(1, "2026-10-01")]
    account.moves = [try made("mv-1") { $0.day = try day("2025-06-01") }]
    account.ourChanges = [try made("ch-1") { $0.day = try day("2025-01-15") }]
    return account
  }

  @Test("the latest year comes first, and in it what is latest")
  func order() throws {
    let timeline = Timeline(try example())
    #expect(timeline.years.map(\.year) == [2027, 2026, 2025, 2024, 2023, 2020])
    let days = timeline.years.flatMap(\.entries).map(\.day)
    #expect(days == days.sorted(by: >) && days.count == 10)
    for year in timeline.years {
      #expect(year.entries.allSatisfy { $0.day.year == year.year })
    }
  }

  @Test("what happened on one day keeps the order in which it is written")
  func sameDay() throws {
    var account = try account()
    account.signals = try [3, 1, 2].map { try signal($0, "2026-10-01") }
    #expect(entries(account).map(\.text) == ["Signal 3", "Signal 1", "Signal 2"])
  }

  @Test("each entry leads to the field that its day stands in")
  func paths() throws {
    let account = try example()
    for entry in entries(account) where entry.path.steps.last?.key != "notice" {
      #expect(account.value(at: entry.path) == .day(entry.day), "\(entry.path.text)")
    }
    let notice = try #require(entries(account).first { $0.path.steps.last?.key == "notice" })
    #expect(account.value(at: notice.path) == .number(90))
    #expect(Set(entries(account).map(\.path)).count == 10, "no two are the same mark")
  }

  @Test("there is something of every lane, and it is told what of it happened")
  func lanes() throws {
    let entries = entries(try example())
    #expect(Set(entries.map(\.lane)) == Set(Timeline.Lane.allCases))
    #expect(
      entries.compactMap(\.verb?.english) == ["ends", "notice by", "left", "begins", "came"])
    for language in Language.allCases {
      #expect(Set(Timeline.Lane.allCases.map { $0.term[language] }).count == 6)
    }
  }

  @Test("notice is due before the end, that many days, in the year before if need be")
  func notice() throws {
    var account = try account()
    account.contracts = [try contract(1, end: "2027-01-31", notice: 60)]
    let found = entries(account)
    #expect(found.map(\.path.text) == ["contracts[ct-1].end", "contracts[ct-1].notice"])
    #expect(found.map(\.day.iso) == ["2027-01-31", "2026-12-02"])
    #expect(Timeline(account).years.map(\.year) == [2027, 2026])
  }

  @Test("a contract without notice, or without an end, has no day of notice")
  func noNotice() throws {
    var account = try account()
    account.contracts = [
      try contract(1, end: "2027-01-31"), try contract(2, end: "2027-02-28", notice: 0),
      try contract(3, start: "2026-01-01", notice: 30), try contract(4, notice: 30),
    ]
    #expect(
      entries(account).map(\.path.text)
        == ["contracts[ct-2].end", "contracts[ct-1].end", "contracts[ct-3].start"])
  }

  @Test("what has no day isn't on it")
  func undated() throws {
    var account = try account()
    account.signals = [try signal(1, nil), try signal(2, "2026-10-01")]
    account.contacts = [try made("c-1")]
    account.interactions = [try made("it-1")]
    #expect(entries(account).map(\.text) == ["Signal 2"])
  }

  @Test("a year that happened has its figures and its growth")
  func figures() throws {
    var account = try account()
    account.years = [
      try exercise(2025, revenue: 150), try exercise(2024, revenue: 100),
      try exercise(2026, revenue: 900, kind: .budget), try exercise(2026, kind: .forecast),
    ]
    let years = Timeline(account).years
    #expect(years.map(\.year) == [2025, 2024], "what is only promised hasn't happened")
    #expect(try years.map(\.figures?.revenue) == [amount(150), amount(100)])
    #expect(try years.map(\.growth) == [percent(50), nil])
  }

  @Test("a year in which something happened stands there without figures, if there are none")
  func withoutFigures() throws {
    var account = try account()
    account.years = [try exercise(2026, revenue: 900, kind: .budget)]
    account.signals = [try signal(1, "2026-10-01")]
    let year = try #require(Timeline(account).years.first)
    #expect(year.year == 2026 && year.entries.count == 1)
    #expect(year.figures == nil && year.growth == nil)
  }

  @Test("figures of no kind count as those of the year, and of two records the first")
  func kinds() throws {
    var account = try account()
    account.years = [try exercise(2025, revenue: 7, kind: nil)]
    let seven = try amount(7)
    #expect(Timeline(account).years.first?.figures?.revenue == seven)
    account.years.append(try exercise(2025, revenue: 8))
    account.years.append(AccountYear(id: try ID("y-0")))
    let years = Timeline(account).years
    #expect(years.count == 1)
    #expect(years.first?.figures?.revenue == seven)
  }

  @Test("an account of which nothing is known has no years")
  func empty() throws {
    #expect(Timeline(try account()).years.isEmpty)
  }
}
