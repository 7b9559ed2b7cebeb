import Method
import Testing

@Suite("What the look at competition and at our sales lacks is told")
struct CompetitionChecksTests {
  @Test(
    "V34: a serious threat without a counter-move is told at the counter-move",
    arguments: [(nil, false), (2, false), (3, true), (5, true)] as [(Int?, Bool)])
  func counterMove(threat: Int?, isFound: Bool) throws {
    var account = try keyAccount { account in
      account.rivals = [
        try made("rv-1") { rival in
          rival.threat = try threat.map { try Level($0, in: 0...5) }
        }
      ]
    }
    #expect(try account.paths("V34") == (isFound ? ["rivals[rv-1].counter_move"] : []))
    account.rivals[0].counterMove = "A trial on his own line"
    #expect(try account.paths("V34").isEmpty)
  }

  /// An account with criteria of which the first is scored against these kinds of alternatives.
  private func compared(_ kinds: [AlternativeKind?]) throws -> Account {
    try keyAccount { account in
      account.rivals = try kinds.enumerated().map { place, kind in
        try made("rv-\(place)") { $0.kind = kind }
      }
      account.rivals.append(try made("rv-unscored") { $0.kind = .statusQuo })
      account.purchaseCriteria = [
        try made("pc-1") { criterion in
          criterion.scores = try kinds.indices.map { place in
            try made("sc-\(place)") { score in
              score.rival = try ID("rv-\(place)")
              score.score = try Score(tenths: 60, in: 0...10)
            }
          }
        },
        try made("pc-2") { criterion in
          criterion.scores = [try made("sc-none") { $0.rival = try ID("rv-unscored") }]
        },
      ]
    }
  }

  @Test("V35: a comparison with competitors alone is told at the criteria")
  func ownAlternative() throws {
    #expect(try compared([nil]).paths("V35") == ["purchase_criteria"])
    #expect(try compared([.rival, nil]).paths("V35") == ["purchase_criteria"])
    #expect(try compared([.rival, .inHouse]).paths("V35").isEmpty)
    #expect(try compared([.statusQuo]).paths("V35").isEmpty)
    #expect(try compared([]).paths("V35").isEmpty, "nothing has been compared yet")
  }

  @Test(
    "V57: more of ours than is spent at all is told at ours",
    arguments: [(100, 101, true), (100, 100, false), (nil, 100, false), (100, nil, false)]
      as [(Int?, Int?, Bool)])
  func moreThanSpent(spend: Int?, ours: Int?, isFound: Bool) throws {
    let account = try keyAccount { account in
      account.whitespace = [
        try made("ws-1") { cell in
          cell.spend = try spend.map { try amount($0) }
          cell.ours = try ours.map { try amount($0) }
        }
      ]
    }
    #expect(try account.paths("V57") == (isFound ? ["whitespace[ws-1].ours"] : []))
  }

  @Test(
    "L12: weights that don't add up to 100 are told at the criteria, rounding apart",
    arguments: [
      ([], false), ([nil, nil], false), ([10_000], false), ([6000, 4000, nil], false),
      ([3330, 3330, 3330], false), ([3300, 3300, 3300], true), ([5000], true),
      ([6000, 6000], true),
    ] as [([Int?], Bool)])
  func weights(hundredths: [Int?], isFound: Bool) throws {
    let account = try keyAccount { account in
      account.purchaseCriteria = try hundredths.enumerated().map { place, weight in
        try made("pc-\(place)") { criterion in
          criterion.weight = try weight.map { try Percent(hundredths: $0) }
        }
      }
    }
    #expect(try account.paths("L12") == (isFound ? ["purchase_criteria"] : []))
  }

  @Test(
    "L14: two records of one pair are told at the second; of other pairs, and of half a pair, none is"
  )
  func samePair() throws {
    let account = try keyAccount { account in
      account.roles = try [("c-1", nil), ("c-1", "pu-1"), ("c-1", nil), ("c-2", nil)].enumerated()
        .map { place, part in
          try made("ro-\(place + 1)") { role in
            role.contact = try ID(part.0)
            role.purchase = try part.1.map { try ID($0) }
          }
        }
      account.coherence = try (1...2).map { number in
        try made("ce-\(number)") { $0.objective = try ID("ob-1") }
      }
    }
    #expect(try account.paths("L14") == ["roles[ro-3].contact"])
  }

  @Test("L15: what an offer is to the customer asks for evidence")
  func judgement() throws {
    var account = try keyAccount { account in
      account.offerPositions = [
        try made("op-1") { $0.kraljic = .leverage }, try made("op-2") { $0.preferencing = .core },
        try made("op-3"),
        try made("op-4") { position in
          position.kraljic = .routine
          position.evidence = [try made("e-1")]
        },
      ]
    }
    #expect(
      try account.paths("L15") == [
        "offer_positions[op-1].evidence", "offer_positions[op-2].evidence",
      ])
    account.offerPositions.removeFirst(2)
    #expect(try account.paths("L15").isEmpty)
  }
}
