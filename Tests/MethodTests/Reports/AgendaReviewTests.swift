import Method
import Testing

@Suite("The next review in the agenda")
struct AgendaReviewTests {
  private func items(
    _ segment: Segment?, _ edit: (inout Account) throws -> Void
  ) throws -> [Agenda.Item] {
    let account = try keyAccount { account in
      account.segment = segment
      try edit(&account)
    }
    let digest = try #require(Digest(Digest(account).bytes))
    return try Agenda([digest], Workspace(), today: day("2026-11-25")).items
  }

  private func review(
    _ id: String, _ kind: ReviewKind, _ held: String?, next: String? = nil
  ) throws -> Review {
    try made(id) { review in
      review.kind = kind
      review.day = try held.map { try day($0) }
      review.nextOn = try next.map { try day($0) }
    }
  }

  @Test func `the day that was agreed comes before the rhythm, and closes earlier reviews`() throws
  {
    let items = try items(.star) { account in
      account.reviews = [
        try review("re-week", .weekly, "2026-01-05", next: "2026-01-12"),
        try review("re-last", .quarterly, "2026-11-01", next: "2026-12-15"),
        try review("re-old", .monthly, "2026-02-01", next: "2026-03-01"),
      ]
    }
    #expect(items.map { $0.day?.iso } == ["2026-12-15"])
    #expect(items.first?.name.record.text == "reviews[re-last]" && items[0].review == .quarterly)
  }

  @Test(
    "where no day was agreed the segment tells it",
    arguments: [
      (.strategic, "2027-02-01", .quarterly), (.star, "2027-02-01", .quarterly),
      (.status, "2027-05-04", .quarterly), (.streamline, "2027-11-02", .annual),
      (nil, "2027-11-02", .annual),
    ] as [(Segment?, String, ReviewKind)])
  func rhythm(segment: Segment?, due: String, kind: ReviewKind) throws {
    let items = try items(segment) { account in
      account.reviews = [try review("re-1", .monthly, "2026-11-01")]
    }
    #expect(items.map { $0.day?.iso } == [due] && items.first?.review == kind)
  }

  @Test func `a plan that nobody has looked at is due today`() throws {
    let never = try items(.star) { $0.strategicObjectives = [try made("so-1")] }
    #expect(never.map(\.group) == [.today] && never.first?.name.record.text == "reviews")
    let weekly = try items(.star) { account in
      account.strategicObjectives = [try made("so-1")]
      account.reviews = [try review("re-1", .weekly, "2026-11-20")]
    }
    #expect(weekly.map(\.group) == [.today], "a weekly look is no review of the plan")
    #expect(try items(.star) { _ in }.isEmpty, "without a plan there is nothing to review")
  }

  @Test func `a plan that was looked at since the agreed day follows its rhythm again`() throws {
    let items = try items(.star) { account in
      account.strategicObjectives = [try made("so-1")]
      account.reviews = [try review("re-1", .monthly, "2026-01-01", next: "2026-02-01")]
      account.plan.approvedOn = try day("2026-11-01")
    }
    #expect(items.map { $0.day?.iso } == ["2027-02-01"])
  }

  @Test func `of two reviews of one day the later in the list counts`() throws {
    let items = try items(.star) { account in
      account.reviews = [
        try review("re-1", .monthly, "2026-11-01", next: "2026-12-01"),
        try review("re-2", .monthly, "2026-11-01", next: "2026-12-08"),
        try review("re-3", .monthly, nil, next: "2026-12-02"),
      ]
    }
    #expect(items.map { $0.day?.iso } == ["2026-12-08"])
  }
}
