import Method

/// Accounts that between them have everything wrong that the analysis of one can have.
func wrongInAnalysis() throws -> [Account] {
  [try wrongInBuying(), try wrongInNeeds(), try wrongInCompetition(), try wrongInSynthesis()]
}

private func wrongInBuying() throws -> Account {
  try keyAccount { account in
    account.segment = .star
    try withPeople(8, &account)
    account.contacts[0].departed = try day("2026-01-01")
    account.roles[1].influence = try Level(8, in: 0...10)
    account.roles[2].influence = try Level(9, in: 0...10)
    account.coverage = [
      try made("co-1") { record in
        record.contact = try ID("c-2")
        record.member = try ID("m-1")
        record.level = try Level(3, in: 0...4)
        record.lastTouch = try day("2026-01-01")
      }
    ]
    account.purchases = [try made("pu-1")]
    account.contracts = [try made("ct-1") { $0.end = try day("2026-12-31") }]
    account.offerPositions = [
      try made("op-1") { position in
        position.kraljic = .routine
        position.offer = try ID("o-1")
      }, try made("op-2") { $0.offer = try ID("o-1") },
    ]
  }
}

private func wrongInNeeds() throws -> Account {
  try keyAccount { account in
    account.needs = try (1...3).map { number in
      try made("n-\(number)") { $0.expression = .said }
    }
    account.purchases = [try made("pu-1") { $0.offers = [try ID("o-1")] }]
    account.objectives = [try made("ob-1")]
    account.means = [try made("me-1")]
    account.contacts = [
      try made("c-1") { $0.reportsTo = try ID("c-2") },
      try made("c-2") { $0.reportsTo = try ID("c-1") },
    ]
  }
}

private func wrongInCompetition() throws -> Account {
  try keyAccount { account in
    account.rivals = [try made("rv-1") { $0.threat = try Level(4, in: 0...5) }]
    account.purchaseCriteria = [
      try made("pc-1") { criterion in
        criterion.weight = try percent(40)
        criterion.scores = [
          try made("sc-1") { score in
            score.rival = try ID("rv-1")
            score.score = try Score(tenths: 50, in: 0...10)
          }
        ]
      }
    ]
    account.whitespace = [
      try made("ws-1") { cell in
        cell.spend = try amount(10)
        cell.ours = try amount(20)
      }
    ]
  }
}

private func wrongInSynthesis() throws -> Account {
  try keyAccount { account in
    account.threats = [
      try made("to-1") { threat in
        threat.probability = try Level(5, in: 1...5)
        threat.impact = try Level(5, in: 1...5)
      }
    ]
    account.assumptions = [
      try made("as-1") { $0.reviewBy = try day("2026-01-01") },
      try made("as-2") { assumption in
        assumption.status = .broken
        assumption.dependants = [try Reference("to-1")]
      },
    ]
    account.signals = [try made("sg-1") { $0.text = "A plant is to be sold" }]
    account.interactions = [try made("it-1") { $0.learnt = "The budget is gone" }]
  }
}
