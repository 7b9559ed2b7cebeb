import Method
import Terminal
import Testing

@testable import Workbench

@Suite("A plan made step by step")
struct ElaborationTests {
  private static var bare: Account {
    Fixture.account("hydrane", "Hydrane Boissons", .strategic, [3_600], reviewed: 12)
  }

  /// An account with an answer to everything that is asked.
  private static var told: Account {
    get throws {
      var account = bare
      try account.fill([
        Entry("plan", .group(AccountFixture.entries(plan))),
        Entry("needs", .items([AccountFixture.item("n-1", ["statement": "Lose less water"])])),
        Entry("assumptions", .items([AccountFixture.item("as-1", assumption)])),
        Entry("threats", .items([AccountFixture.item("to-1", threat)])),
        Entry("strategic_objectives", .items([AccountFixture.item("so-1", strategic)])),
        Entry("operational_objectives", .items([AccountFixture.item("oo-1", operational)])),
        Entry("actions", .items([AccountFixture.item("ac-1", action)])),
        Entry("requests", .items([AccountFixture.item("rq-1", request)])),
      ])
      return account
    }
  }

  private static let plan: KeyValuePairs<String, Held> = [
    "contextual_focus": "Water is lost.", "stake": "The line of Metz", "risk_note": "Orsigny",
    "field_of_play": "Sites in France", "value_we_bring": "Less water",
    "renunciations": ["Bulk water"], "orientation": "develop",
    "orientation_reason": "He grows", "vision": "The reference", "decisions_asked": ["A trial"],
    "value_proposition": "Less water, proved", "state": "draft",
  ]
  private static let assumption: KeyValuePairs<String, Held> = [
    "text": "Perrin stays", "probability": .percent(60), "impact": 3, "signal": "He looks around",
    "review_by": .day(2027, 1, 15),
  ]
  private static let threat: KeyValuePairs<String, Held> = [
    "text": "The fund sells", "kind": "threat", "probability": 2, "impact": 4,
    "response": "reduce",
  ]
  private static let strategic: KeyValuePairs<String, Held> = [
    "text": "Be the reference", "type": "growth", "rationale": ["n-1"],
  ]
  private static let operational: KeyValuePairs<String, Held> = [
    "indicator": "Share of wallet", "objective": "so-1", "baseline": 400, "target": 550,
    "deadline": .day(2027, 6, 30),
  ]
  private static let action: KeyValuePairs<String, Held> = [
    "text": "Audit the line", "owner": "m-leroux", "due": .day(2026, 12, 4), "objective": "oo-1",
  ]
  private static let request: KeyValuePairs<String, Held> = [
    "text": "A technician", "cost": .thousands(40), "gain": .thousands(120),
    "probability": .percent(60),
  ]

  private func sitting(_ account: Account) throws -> Sitting {
    var sitting = try PlanFixture.sitting(account: account)
    sitting.press("f2")
    return sitting
  }

  @Test func `it begins with the first question that has no answer, beside what is known`() throws {
    let sitting = try sitting(ElaborationTests.bare)
    #expect(sitting.view == "step-analysis")
    #expect(sitting.focusedField?.path.text == "plan.contextual_focus")
    #expect(sitting.text.contains("What we know"))
  }

  @Test func `an answer fills the plan, and the next time the next question is asked`() throws {
    var sitting = try sitting(ElaborationTests.bare)
    sitting.type("Water is lost.")
    sitting.press("ctrl-s f2")
    #expect(sitting.planned?.plan.contextualFocus == "Water is lost.")
    #expect(sitting.view == "step-assumptions")
  }

  @Test func `an answer that isn’t accepted yet is kept as a draft`() throws {
    var sitting = try sitting(ElaborationTests.bare)
    sitting.type("Water")
    let kept = sitting.effects.compactMap { effect -> [Draft]? in
      if case .keepDrafts(let drafts) = effect { drafts } else { nil }
    }
    #expect(kept.last?.map(\.text) == ["Water"])
  }

  @Test func `an answer about a list makes its first record`() throws {
    var account = ElaborationTests.bare
    account.plan.contextualFocus = "Water is lost."
    var sitting = try sitting(account)
    sitting.type("Perrin stays")
    sitting.press("enter")
    #expect(sitting.planned?.assumptions.map(\.text) == ["Perrin stays"])
    #expect(sitting.view == "step-assumptions")
  }

  @Test func `a step that is passed over is asked again`() throws {
    var sitting = try sitting(ElaborationTests.bare)
    sitting.press("alt-v")
    #expect(sitting.view == "step-assumptions")
    sitting.press("alt-v")
    #expect(sitting.view == "step-threats")
    #expect(sitting.planned == ElaborationTests.bare)
    sitting.press("f2")
    #expect(sitting.view == "step-analysis")
  }

  @Test func `a step of which everything is told is passed over`() throws {
    var account = try ElaborationTests.told
    account.threats = []
    #expect(try sitting(account).view == "step-threats")
    account = try ElaborationTests.told
    account.requests[0].gain = nil
    #expect(try sitting(account).view == "step-resources")
  }

  @Test func `where all is told it begins anew`() throws {
    #expect(try sitting(ElaborationTests.told).view == "step-analysis")
  }
}

extension Sitting {
  /// The view in sight, by its key.
  fileprivate var view: String? { state.editor?.pageView?.key }
}
