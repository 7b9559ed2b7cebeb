import Method
import Testing

@Suite("What needs and objectives lack is told")
struct NeedAnalysisChecksTests {
  private func needs(_ expressions: [Expression?]) throws -> Account {
    try keyAccount { account in
      account.needs = try expressions.enumerated().map { place, expression in
        try made("n-\(place)") { $0.expression = expression }
      }
    }
  }

  @Test("V30: three needs that were all said are told at the needs")
  func onlySaid() throws {
    #expect(try needs([.said, .said, .said]).paths("V30") == ["needs"])
    #expect(try needs([.said, .said]).paths("V30").isEmpty, "two are too few to tell")
    #expect(try needs([.said, .said, .said, .latent]).paths("V30").isEmpty)
    #expect(try needs([.said, .said, .inferred]).paths("V30").isEmpty)
    #expect(try needs([.said, .said, .said, nil]).paths("V30").isEmpty, "one isn't known")
  }

  @Test("V30: needs that are satisfied or dropped don't count")
  func closedNeeds() throws {
    var account = try needs([.said, .said, .said, .latent])
    account.needs[3].status = .dropped
    #expect(try account.paths("V30") == ["needs"])
    account.status = .candidate
    #expect(try account.paths("V30").isEmpty)
  }

  @Test("V32: an offer that no need asks for is told where it is first proposed")
  func offerWithoutNeed() throws {
    let account = try keyAccount { account in
      account.needs = [
        try made("n-1") { need in
          need.answers = [try made("r-1") { $0.offer = try ID("o-1") }]
        }
      ]
      account.purchases = [
        try made("pu-1") { $0.offers = [try ID("o-1")] },
        try made("pu-2") { $0.offers = [try ID("o-1"), try ID("o-2")] },
        try made("pu-3") { purchase in
          purchase.offers = [try ID("o-9")]
          purchase.stage = .lost
        },
      ]
      account.whitespace = [
        try made("ws-1") { cell in
          cell.offer = try ID("o-2")
          cell.status = .us
        },
        try made("ws-2") { cell in
          cell.offer = try ID("o-3")
          cell.potential = try amount(10)
        },
        try made("ws-3") { $0.offer = try ID("o-4") },
        try made("ws-4") { cell in
          cell.offer = try ID("o-1")
          cell.status = .us
        },
      ]
    }
    #expect(try account.paths("V32") == ["purchases[pu-2].offers", "whitespace[ws-2].offer"])
    let found = Digest(account).ownFindings.first { $0.code == "V32" }
    #expect(found?.severity == .note)
  }

  @Test("V32: where no need is known yet, no offer is told")
  func noNeeds() throws {
    let account = try keyAccount { account in
      account.purchases = [try made("pu-1") { $0.offers = [try ID("o-2")] }]
    }
    #expect(try account.paths("V32").isEmpty)
  }

  @Test("V33: an objective for which no means was judged is told at its text")
  func meansNotJudged() throws {
    var account = try keyAccount { account in
      account.objectives = [try made("ob-1"), try made("ob-2")]
    }
    #expect(try account.paths("V33").isEmpty, "means haven't been looked at")
    account.means = [try made("me-1")]
    #expect(try account.paths("V33") == ["objectives[ob-1].text", "objectives[ob-2].text"])
    account.coherence = [
      try made("ce-1") { cell in
        cell.objective = try ID("ob-1")
        cell.level = try Level(0, in: 0...2)
      },
      try made("ce-2") { $0.objective = try ID("ob-2") },
    ]
    #expect(try account.paths("V33") == ["objectives[ob-2].text"], "its cell has no level")
  }
}
