import Testing

@testable import Method

/// A small plan: a need with evidence, an assumption, an objective with a figure, a programme and
/// three actions, of which one is done.
func planSample() throws -> Account {
  var account = try account()
  account.needs = [
    try made("n-1") { need in
      need.statement = "Lose less water"
      need.evidence = [try made("e-1") { $0.text = "Meter readings" }]
    }
  ]
  account.assumptions = [try made("as-1") { $0.text = "Perrin stays" }]
  account.strategicObjectives = [
    try made("so-1") { goal in
      goal.text = "Be the reference"
      goal.rationale = [try Reference("n-1"), try Reference("as-1")]
    }
  ]
  account.operationalObjectives = [
    try made("oo-1") { goal in
      goal.indicator = "Share of wallet"
      goal.objective = try ID("so-1")
    }
  ]
  account.initiatives = [
    try made("in-1") { initiative in
      initiative.text = "Rinse programme"
      initiative.objective = try Reference("oo-1")
    }
  ]
  account.actions = [
    try planAction(1, for: "oo-1") { $0.due = try day("2026-12-15") },
    try planAction(2, for: "in-1") { action in
      action.status = .done
      action.result = "12 % less"
      action.due = try day("2026-11-03")
    },
    try planAction(3, for: "so-1") { $0.due = try day("2026-11-19") },
  ]
  return account
}

func planAction(
  _ number: Int, for goal: String?, _ edit: (inout PlanAction) throws -> Void = { _ in }
) throws -> PlanAction {
  try made("ac-\(number)") { action in
    action.text = "Action \(number)"
    action.objective = try goal.map { try Reference($0) }
    try edit(&action)
  }
}

func tenths(_ tenths: Int) throws -> Score { try Score(tenths: tenths, in: -1_000...1_000) }
