import Method
import Testing

@Suite("A plan is looked at in the rhythm of its segment")
struct PlanReviewChecksTests {
  private func plan(
    _ segment: Segment?, reviewed: String?, _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Account {
    try plannedAccount { account in
      account.segment = segment
      account.reviewed = try reviewed.map { try day($0) }
      try edit(&account)
    }
  }

  @Test(
    "V52: after as many days as the segment allows, a review is asked for",
    arguments: [(.strategic, 92), (.star, 92), (.status, 184), (.streamline, 366), (nil, 366)]
      as [(Segment?, Int)])
  func rhythm(segment: Segment?, days: Int) throws {
    #expect(ReviewRhythm(segment).days == days)
    let today = try day("2026-11-22").daysSince1970
    for (ago, isFound) in [(days, false), (days + 1, true)] {
      let last = try #require(Day(daysSince1970: today - ago))
      #expect(try plan(segment, reviewed: last.iso).paths("V52") == (isFound ? ["reviews"] : []))
    }
  }

  @Test("V52: a review of the team counts, a weekly look or one that lies ahead doesn't")
  func reviews() throws {
    var account = try plan(.star, reviewed: nil)
    #expect(try account.paths("V52") == ["reviews"])
    account.reviews = [
      try made("re-1") { review in
        review.kind = .monthly
        review.day = try day("2026-11-01")
      }
    ]
    #expect(try account.paths("V52").isEmpty)
    account.reviews[0].kind = .weekly
    #expect(try account.paths("V52") == ["reviews"])
    account.reviews[0].kind = .annual
    account.reviews[0].day = try day("2027-01-01")
    #expect(try account.paths("V52") == ["reviews"])
    account.plan.approvedOn = try day("2026-11-02")
    #expect(try account.paths("V52").isEmpty, "who approves it has read it")
  }

  @Test("V52: only the plan of a managed account is asked")
  func notAsked() throws {
    #expect(try plan(.star, reviewed: nil) { $0.strategicObjectives = [] }.paths("V52").isEmpty)
    #expect(try plan(.star, reviewed: nil) { $0.status = .prospect }.paths("V52").isEmpty)
  }

  @Test("L23: what has happened can't be dated in the future")
  func ahead() throws {
    let account = try plannedAccount { account in
      account.actions[0].status = .done
      account.actions[0].doneOn = try day("2026-11-25")
      account.reviews = [try made("re-1") { $0.day = try day("2026-11-24") }]
      account.operationalObjectives[0].actuals = [
        try made("ms-1") { $0.day = try day("2026-11-23") },
        try made("ms-2") { $0.day = try day("2026-11-22") },
      ]
      account.plan.approvedOn = try day("2026-12-01")
      account.requests = [try made("rq-1") { $0.decidedOn = try day("2026-11-30") }]
    }
    let expected = [
      "plan.approved_on", "requests[rq-1].decided_on", "actions[ac-1].done_on", "reviews[re-1].day",
      "operational_objectives[oo-1].actuals[ms-1].day",
    ]
    #expect(try account.paths("L23") == expected)
    #expect(try account.paths("L23", on: "2026-12-01").isEmpty)
  }

  @Test("L23: among hundreds of days the one that lies ahead is found")
  func aheadAmongMany() throws {
    let account = try plannedAccount { account in
      account.actions = try (1...400).map { number in
        try made("ac-\(number)") { action in
          action.status = .done
          action.doneOn = try day(number == 200 ? "2027-01-01" : "2026-01-01")
        }
      }
    }
    #expect(try account.paths("L23") == ["actions[ac-200].done_on"])
  }
}
