import Method

/// A managed account whose plan lacks nothing: one objective of each sort, and an action.
func plannedAccount(_ edit: (inout Account) throws -> Void = { _ in }) throws -> Account {
  try keyAccount { account in
    account.reviewed = try day("2026-11-01")
    account.needs = [
      try made("n-1") { need in
        need.evidence = [try made("ev-1")]
        need.holders = [try ID("c-1")]
      }
    ]
    account.contacts = [try made("c-1")]
    account.plan.renunciations = ["Small orders"]
    account.strategicObjectives = [
      try made("so-1") { objective in
        objective.text = "Become their first supplier"
        objective.type = .relationship
        objective.owner = try ID("m-1")
        objective.rationale = [try Reference("n-1")]
      }
    ]
    account.operationalObjectives = [try measurable("oo-1", of: "so-1")]
    account.actions = [try planned("ac-1", due: "2026-12-01", for: "oo-1")]
    try edit(&account)
  }
}

func measurable(_ id: String, of objective: String?) throws -> OperationalObjective {
  try made(id) { operational in
    operational.indicator = "Share of wallet"
    operational.objective = try objective.map { try ID($0) }
    operational.baseline = try figure(20)
    operational.target = try figure(35)
    operational.deadline = try day("2027-12-31")
  }
}

func planned(
  _ id: String, due: String?, owner: String? = "m-1", for objective: String? = nil,
  effort: Int? = nil
) throws -> PlanAction {
  try made(id) { action in
    action.due = try due.map { try day($0) }
    action.owner = try owner.map { try ID($0) }
    action.objective = try objective.map { try Reference($0) }
    action.effort = try effort.map { try Score(tenths: $0 * 10, in: 0...1000) }
  }
}

func figure(_ value: Int) throws -> Score { try Score(tenths: value * 10, in: 0...1000) }
