import Method
import Testing

@Suite("What threats, opportunities and assumptions lack is told")
struct SynthesisChecksTests {
  private func threat(_ probability: Int?, _ impact: Int?) throws -> Account {
    try keyAccount { account in
      account.threats = [
        try made("to-1") { threat in
          threat.probability = try probability.map { try Level($0, in: 1...5) }
          threat.impact = try impact.map { try Level($0, in: 1...5) }
        }
      ]
    }
  }

  @Test(
    "V37: a priority of 15 and more asks for a response, then for an owner",
    arguments: [(3, 5, true), (5, 5, true), (2, 5, false), (5, nil, false), (nil, nil, false)]
      as [(Int?, Int?, Bool)])
  func major(probability: Int?, impact: Int?, isFound: Bool) throws {
    var account = try threat(probability, impact)
    #expect(try account.paths("V37") == (isFound ? ["threats[to-1].response"] : []))
    account.threats[0].response = .reduce
    #expect(try account.paths("V37") == (isFound ? ["threats[to-1].owner"] : []))
    account.threats[0].owner = try ID("m-1")
    #expect(try account.paths("V37").isEmpty)
  }

  @Test("V37: one that is treated or closed asks for nothing more")
  func closed() throws {
    var account = try threat(5, 5)
    for status in ThreatStatus.allCases {
      account.threats[0].status = status
      #expect(try account.paths("V37").isEmpty == (status != .open), "\(status)")
    }
  }

  @Test("V37: where there is a plan, an objective rests on it or an action comes from it")
  func linked() throws {
    var account = try threat(5, 5)
    account.threats[0].response = .reduce
    account.threats[0].owner = try ID("m-1")
    account.strategicObjectives = [try made("so-1")]
    #expect(try account.paths("V37") == ["threats[to-1].response"])
    let unlinked = account
    account.strategicObjectives[0].rationale = [try Reference("to-1")]
    #expect(try account.paths("V37").isEmpty)
    account = unlinked
    account.actions = [try made("ac-1") { $0.comesFrom = try Reference("to-1") }]
    #expect(try account.paths("V37").isEmpty)
    account.actions[0].status = .dropped
    #expect(try account.paths("V37") == ["threats[to-1].response"])
    account.threats[0].response = .accept
    #expect(try account.paths("V37").isEmpty, "we live with it")
  }

  private func assumption(_ edit: (inout Assumption) throws -> Void) throws -> Account {
    try keyAccount { $0.assumptions = [try made("as-1", edit)] }
  }

  @Test("V38: an assumption asks for its sign, then for the day to look at it again")
  func unwatched() throws {
    var account = try assumption { _ in }
    #expect(try account.paths("V38") == ["assumptions[as-1].signal"])
    account.assumptions[0].signal = "A second supplier is asked in"
    #expect(try account.paths("V38") == ["assumptions[as-1].review_by"])
    account.assumptions[0].reviewBy = try day("2027-01-01")
    #expect(try account.paths("V38").isEmpty)
    account = try assumption { $0.status = .broken }
    #expect(try account.paths("V38").isEmpty, "what is broken needs no watching")
  }

  @Test("V38b: a broken assumption on which something live rests is an error")
  func broken() throws {
    var account = try assumption { assumption in
      assumption.status = .broken
      assumption.dependants = try ["n-1", "pu-1", "to-1"].map { try Reference($0) }
    }
    account.needs = [try made("n-1") { $0.status = .dropped }]
    account.purchases = [try made("pu-1") { $0.stage = .won }]
    account.threats = [try made("to-1") { $0.status = .closed }]
    #expect(try account.paths("V38b").isEmpty, "nothing of it is live")
    let closed = account
    account.needs[0].status = nil
    #expect(try account.paths("V38b") == ["assumptions[as-1].dependants"])
    #expect(Digest(account).ownFindings.first { $0.code == "V38b" }?.severity == .error)
    account = closed
    account.purchases[0].stage = .qualified
    #expect(try account.paths("V38b") == ["assumptions[as-1].dependants"])
    account = closed
    account.threats[0].status = .open
    #expect(try account.paths("V38b") == ["assumptions[as-1].dependants"])
    account.assumptions[0].status = .doubtful
    #expect(try account.paths("V38b").isEmpty)
  }

  @Test("V38b: objectives and open actions are live, what is done or dropped isn't")
  func brokenUnderThePlan() throws {
    var account = try assumption { assumption in
      assumption.status = .broken
      assumption.dependants = try ["so-1", "oo-1", "ac-1"].map { try Reference($0) }
    }
    account.actions = [try made("ac-1") { $0.status = .done }]
    #expect(try account.paths("V38b").isEmpty)
    let nothingLive = account
    account.actions[0].status = .blocked
    #expect(try account.paths("V38b") == ["assumptions[as-1].dependants"])
    account = nothingLive
    account.strategicObjectives = [try made("so-1")]
    #expect(try account.paths("V38b") == ["assumptions[as-1].dependants"])
    account = nothingLive
    account.operationalObjectives = [try made("oo-1")]
    #expect(try account.paths("V38b") == ["assumptions[as-1].dependants"])
  }

  @Test("V38c: an assumption whose day has passed is to be looked at again")
  func toReview() throws {
    var account = try assumption { $0.reviewBy = try day("2026-11-21") }
    #expect(try account.paths("V38c") == ["assumptions[as-1].review_by"])
    #expect(try account.paths("V38c", on: "2026-11-21").isEmpty)
    account.status = .prospect
    #expect(try account.paths("V38c").isEmpty)
    account.status = .key
    account.assumptions[0].status = .broken
    #expect(try account.paths("V38c").isEmpty)
  }

  @Test("V39: what was learnt and led to nothing is a note at what should follow")
  func unusedFact() throws {
    var account = try keyAccount { account in
      account.signals = [try made("sg-1"), try made("sg-2")]
      account.interactions = [
        try made("it-1") { $0.learnt = "The budget is gone" }, try made("it-2"),
      ]
      account.needs = [try made("n-1") { $0.comesFrom = try Reference("sg-2") }]
    }
    let expected = ["signals[sg-1].so_what", "interactions[it-1].so_what"]
    #expect(try account.paths("V39") == expected)
    #expect(Digest(account).ownFindings.first { $0.code == "V39" }?.severity == .note)
    account.signals[0].soWhat = [try Reference("n-1")]
    account.interactions[0].soWhat = [try Reference("n-1")]
    #expect(try account.paths("V39").isEmpty)
    account.interactions[0].soWhat = []
    account.status = .candidate
    #expect(try account.paths("V39").isEmpty)
  }
}
