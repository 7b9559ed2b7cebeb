import Testing

@testable import Method

struct ActionTimelineTests {
  private func timeline(_ account: Account) throws -> ActionTimeline {
    ActionTimeline(account, today: try day("2026-11-22"))
  }

  @Test("what serves the same objective stands together, the first to begin first")
  func groups() throws {
    var account = try planSample()
    account.actions[0].start = try day("2026-11-01")
    account.actions.append(try planAction(4, for: nil) { $0.due = try day("2026-12-01") })
    let groups = try timeline(account).groups
    #expect(groups.map(\.title) == ["Be the reference", ""])
    #expect(groups.map { $0.rows.map(\.id) } == [["ac-1", "ac-2", "ac-3"], ["ac-4"]])
  }

  @Test("what has no day is counted, and not drawn")
  func undated() throws {
    var account = try planSample()
    #expect(try timeline(account).undated == 1, "the programme")
    account.actions.append(try planAction(4, for: nil))
    #expect(try timeline(account).undated == 2)
    account.initiatives[0].start = try day("2026-11-01")
    let found = try timeline(account)
    #expect(found.undated == 1)
    #expect(found.groups[0].rows.first?.isProgramme == true)
  }

  @Test("the span goes from the first day to the last, a year ahead at most")
  func span() throws {
    var account = try planSample()
    account.actions[0].due = try day("2027-02-10")
    #expect(try timeline(account).span == day("2026-11-03")...day("2027-02-10"))
    account.actions[0].due = try day("2031-01-01")
    account.actions[1].due = try day("2020-01-01")
    #expect(try timeline(account).span == day("2026-08-22")...day("2027-11-22"))
    account.actions = []
    #expect(try timeline(account).span == day("2026-11-15")...day("2026-12-20"))
  }

  @Test("a short span is marked by its Mondays, a long one by its months")
  func ticks() throws {
    var account = try planSample()
    #expect(
      try timeline(account).ticks.map(\.iso) == [
        "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14",
      ])
    account.actions[0].due = try day("2027-02-10")
    #expect(try timeline(account).ticks.map(\.iso) == ["2026-12-01", "2027-01-01", "2027-02-01"])
  }

  @Test("days that run backwards are drawn all the same")
  func backwards() throws {
    var account = try planSample()
    account.actions[0].start = try day("2027-01-01")
    let row = try #require(try timeline(account).groups[0].rows.first { $0.id == "ac-1" })
    #expect(try row.days == day("2026-12-15")...day("2027-01-01"))
  }

  @Test("what waits for another points at it, where that has a day")
  func waits() throws {
    var account = try planSample()
    account.actions.append(try planAction(4, for: nil))
    account.actions[0].waitsFor = [try ID("ac-2"), try ID("ac-4"), try ID("ac-9")]
    let row = try #require(try timeline(account).groups[0].rows.first { $0.id == "ac-1" })
    #expect(row.waitsFor.map(\.text) == ["actions[ac-2].due"])
  }
}
