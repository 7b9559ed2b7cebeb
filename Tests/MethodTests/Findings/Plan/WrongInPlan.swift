import Method

/// Accounts that between them have everything wrong that a plan can have, with `overloadedTeam` in
/// the settings.
func wrongInPlan() throws -> [Account] {
  [try wrongInStrategy(), try wrongInObjectives(), try wrongInActions()]
}

/// Nobody in it has any time.
func overloadedTeam() throws -> [Member] {
  [try made("m-1") { $0.availability = try percent(0) }]
}

private func wrongInStrategy() throws -> Account {
  try keyAccount { account in
    account.confidentiality = .shareable
    account.segment = .star
    account.contacts = [try made("c-1") { $0.styleNote = "Curt" }]
    account.plan.orientation = .exit
    account.plan.from = try Year(2028)
    account.plan.to = try Year(2027)
    account.plan.state = .approved
    account.strategicObjectives = try (1...6).map { number in
      try made("so-\(number)") { $0.type = .growth }
    }
    account.requests = [try made("rq-1")]
    account.reviews = [
      try made("re-1") { review in
        review.kind = .quarterly
        review.day = try day("2062-01-01")
      }
    ]
  }
}

private func wrongInObjectives() throws -> Account {
  try keyAccount { account in
    account.operationalObjectives = [
      try made("oo-1") { objective in
        objective.actuals = [try made("ms-1") { $0.value = try figure(3) }]
      }, try measurable("oo-2", of: nil),
    ]
    account.operationalObjectives[1].target = account.operationalObjectives[1].baseline
    account.initiatives = [try made("in-1") { $0.isJoint = true }]
  }
}

private func wrongInActions() throws -> Account {
  try keyAccount { account in
    account.actions = try (1...150).map { try planned("ac-\($0)", due: "2026-11-25", effort: 1) }
    account.actions[0].due = try day("2026-01-01")
    account.actions[1].owner = nil
    account.actions[2].waitsFor = [try ID("ac-4")]
    account.actions[3].waitsFor = [try ID("ac-3"), try ID("ac-5")]
    account.actions[4].status = .dropped
    account.actions[5].status = .done
  }
}
