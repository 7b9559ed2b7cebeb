import Method
import Testing

struct PlanIndicatorsTests {
  private func digest(_ edit: (inout Account) throws -> Void) throws -> Digest {
    var account = try account()
    try edit(&account)
    return try #require(Digest(Digest(account).bytes))
  }

  private func reading(
    _ key: String, _ edit: (inout Account) throws -> Void
  ) throws -> Reading? {
    let digest = try digest(edit)
    let context = IndicatorContext(try context(Workspace(), [digest]), managedRevenue: .zero)
    return try #require(Indicator.named(key), "\(key)").reading(of: digest, in: context)
  }

  private func action(
    _ id: String, _ status: ActionStatus?, due: String?, done: String? = nil, days: Int? = nil
  ) throws -> PlanAction {
    try made(id) { action in
      action.status = status
      action.due = try due.map(day)
      action.doneOn = try done.map(day)
      action.effort = try days.map { try Score(tenths: $0 * 10, in: 0...1000) }
    }
  }

  /// Two overdue, one to come, one done in time, one done late, one dropped.
  private func busy(_ account: inout Account) throws {
    account.actions = try [
      action("ac-1", .todo, due: "2026-11-20", days: 2), action("ac-2", nil, due: "2026-11-01"),
      action("ac-3", .doing, due: "2026-11-29", days: 3),
      action("ac-4", .done, due: "2026-10-01", done: "2026-09-30", days: 4),
      action("ac-5", .done, due: "2026-10-01", done: "2026-10-02"),
      action("ac-6", .dropped, due: "2026-10-01", days: 50),
      action("ac-7", .done, due: "2024-10-01", done: "2024-10-01", days: 90),
    ]
  }

  @Test func `actions are counted by their day`() throws {
    let late = try reading("actions_overdue", busy)
    #expect(late?.value == .count(2) && late?.tone == .warn)
    #expect(try reading("actions_open", busy)?.value == .count(3))
    #expect(try reading("next_action", busy)?.value == .days(7))
    let old = try reading("actions_overdue") { account in
      account.actions = [try action("ac-1", .blocked, due: "2026-10-01")]
    }
    #expect(old?.tone == .bad)
  }

  @Test func `effort counts what is open and what was done within a year`() throws {
    #expect(try digest(busy).effort(on: day("2026-11-22")) == 9)
    #expect(try digest { _ in }.effort(on: day("2026-11-22")) == nil)
  }

  @Test func `health counts the actions done in time among those due in half a year`() throws {
    let digest = try digest(busy)
    let health = try #require(digest.health(on: try day("2026-11-22")))
    #expect(health.value == 25 && health.known == 0.15)
    // When an action was due and done is a fact: nothing of it is doubtful.
    #expect(digest.healthConfidence(on: try day("2026-11-22")) == 100)
    #expect(try reading("health", busy)?.tone == .bad)
  }

  @Test func `who left, what ends and what broke take points off on their days only`() throws {
    let digest = try digest { account in
      try busy(&account)
      try withPeople(2, &account)
      account.roles[0].roles = [.decider]
      account.contacts[0].departed = try day("2026-11-01")
      account.contacts[1].departed = try day("2026-11-01")
      account.contracts = [try made("ct-1") { $0.end = try day("2027-03-01") }]
      account.assumptions = [
        try made("as-1") { assumption in
          assumption.status = .broken
          assumption.impact = try Level(4, in: 1...5)
        }
      ]
    }
    let health = try #require(digest.health(on: try day("2026-11-22")))
    #expect(health.value == 0)
    #expect(Set(health.reasons.map(\.value)) == [25, -10, -5])
    #expect(health.reasons.count { $0.value == -10 } == 2)
    let later = try #require(digest.health(on: try day("2027-03-02")))
    #expect(later.reasons.count { $0.value == -10 } == 0)
  }

  @Test func `a contract that an action renews takes nothing off`() throws {
    let digest = try digest { account in
      try busy(&account)
      account.contracts = [try made("ct-1") { $0.end = try day("2027-03-01") }]
      account.actions[2].comesFrom = try Reference("ct-1")
    }
    #expect(try digest.health(on: day("2026-11-22"))?.value == 25)
  }

  @Test func `a renewal speaks for the contract that shares an offer, or where one names none`()
    throws
  {
    func health(_ contract: [String], _ renewal: [String]) throws -> Double? {
      try digest { account in
        try busy(&account)
        account.contracts = [
          try made("ct-1") {
            $0.end = try day("2027-03-01")
            $0.offers = try contract.map { try ID($0) }
          }
        ]
        account.purchases = [
          try made("pu-1") {
            $0.kind = .renewal
            $0.offers = try renewal.map { try ID($0) }
          }
        ]
      }.health(on: day("2026-11-22"))?.value
    }
    #expect(try health(["of-1"], ["of-2", "of-1"]) == 25 && health(["of-1"], ["of-2"]) == 15)
    #expect(try health(["of-1"], []) == 25 && health([], ["of-2"]) == 25)
  }

  @Test func `an open claim that may cost us the account takes ten points off`() throws {
    func health(_ edit: (inout RelationDriver) -> Void) throws -> Double? {
      try digest { account in
        try busy(&account)
        account.drivers = [
          try made("dr-1") { claim in
            claim.kind = .irritant
            claim.isMajor = true
            edit(&claim)
          }
        ]
      }.health(on: day("2026-11-22"))?.value
    }
    #expect(try health { _ in } == 15 && health { $0.status = .open } == 15)
    #expect(try health { $0.status = .handled } == 25 && health { $0.isMajor = nil } == 25)
    #expect(try health { $0.kind = .delighter } == 25)
  }

  @Test func `marks of long ago are no health to be shown`() throws {
    let old: (inout Account) throws -> Void = { account in
      account.relationScores = [
        try made("rs-1") { score in
          score.day = try day("2024-11-22")
          score.voice = .customer
          score.source = .survey
          score.trust = try Level(5, in: 1...5)
        }
      ]
    }
    #expect(try digest(old).health(on: day("2026-11-22"))?.value == 100)
    #expect(try reading("health", old) == nil)
  }

  @Test func `a trusted analysis shows the health with its reasons`() throws {
    let told = try reading("health") { account in
      try busy(&account)
      account.reviewed = try day("2026-11-22")
      account.relationScores = [
        try made("rs-1") { score in
          score.day = try day("2026-11-22")
          score.voice = .customer
          score.source = .survey
          score.trust = try Level(5, in: 1...5)
        }
      ]
    }
    let health = try #require(told)
    #expect(health.value == .index((0.25 * 100 + 0.15 * 25) / 0.4) && health.tone == .good)
    #expect(health.parts.map(\.value) == [.index(100), .index(25)])
  }

  @Test func `the scorecard and the objectives come back from the index`() throws {
    let edit: (inout Account) throws -> Void = { account in
      let actual: Measurement = try made("ms-1") { measurement in
        measurement.value = try Score(tenths: 820, in: 0...100)
        measurement.day = try day("2026-11-01")
      }
      account.scorecard = [
        try made("ki-1") { indicator in
          indicator.axis = .relation
          indicator.floor = try Score(tenths: 600, in: 0...100)
          indicator.target = try Score(tenths: 1000, in: 0...100)
          indicator.actuals = [actual]
        }
      ]
      account.operationalObjectives = [
        try made("oo-1") { objective in
          objective.baseline = try Score(tenths: 0, in: 0...100)
          objective.baselineOn = try day("2026-01-01")
          objective.target = try Score(tenths: 1000, in: 0...100)
          objective.deadline = try day("2026-11-21")
          objective.actuals = [actual]
        }
      ]
    }
    let card = try reading("scorecard", edit)
    #expect(card.map { ($0.order * 10).rounded() } == 550)
    #expect(card?.parts.map(\.term) == [ScorecardAxis.relation.term])
    let behind = try reading("objectives_behind", edit)
    #expect(behind?.value == .count(1) && behind?.tone == .warn)
  }

  @Test func `plan quality is told of a plan alone`() throws {
    #expect(try reading("plan_quality") { _ in } == nil)
    let told = try reading("plan_quality") { account in
      try busy(&account)
      account.segment = .star
    }
    let quality = try #require(told)
    #expect(quality.order < 100 && (2...4).contains(quality.parts.count))
    // Of nine parts the actions alone are there.
    #expect(quality.parts.last?.value == .percent(try Percent(hundredths: 1111)))
  }

  @Test func `open requests come back from the index with what isn't known`() throws {
    let requests = try digest { account in
      account.requests = [
        try made("rq-1") { request in
          request.text = "two  engineers on site"
          request.days = try Score(tenths: 125, in: 0...100)
          request.gain = try amount(300)
          request.probability = try percent(60)
        },
        try made("rq-2") { $0.decision = .refused },
        try made("rq-3") { $0.decision = .postponed },
      ]
    }.openRequests
    #expect(requests.map(\.label) == ["two  engineers on site", ""])
    #expect(requests.first?.days == 12.5 && requests.first?.cost == nil)
    #expect(requests.first?.expectedGain == 180)
    #expect(requests.last?.gain == nil)
  }
}
