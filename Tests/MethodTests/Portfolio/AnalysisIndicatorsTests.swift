import Method
import Testing

struct AnalysisIndicatorsTests {
  private func reading(
    _ key: String, on today: String = "2026-11-22", _ edit: (inout Account) throws -> Void
  ) throws -> Reading? {
    var account = try account()
    try edit(&account)
    let digest = try #require(Digest(Digest(account).bytes))
    let context = IndicatorContext(
      try context(Workspace(), [digest], today: today), managedRevenue: .zero)
    return try #require(Indicator.named(key), "\(key)").reading(of: digest, in: context)
  }

  private func value(_ key: String, _ edit: (inout Account) throws -> Void) throws -> Measure? {
    try reading(key, edit)?.value
  }

  /// The method's example of C-9.
  private func centre(_ account: inout Account) throws {
    let rows: [(Int, BuyingCentreRole, Int, Int, Int)] = [
      (9, .decider, 1, 3, 4), (7, .influencer, -1, 1, 3), (5, .buyer, 2, 4, 3),
      (4, .user, 0, 2, 2),
    ]
    for (place, row) in rows.enumerated() {
      account.contacts.append(try made("c-\(place)"))
      account.roles.append(
        try made("ro-\(place)") { role in
          role.contact = try ID("c-\(place)")
          role.influence = try Level(row.0, in: 0...10)
          role.roles = [row.1]
          role.attitude = try Level(row.2, in: -2...2)
        })
      account.coverage.append(
        try made("co-\(place)") { cover in
          cover.contact = try ID("c-\(place)")
          cover.member = try ID("m-\(place)")
          cover.level = try Level(row.3, in: 0...4)
          cover.required = try Level(row.4, in: 0...4)
        })
    }
  }

  @Test("the buying centre comes back from the index, to the tenth")
  func buyingCentre() throws {
    #expect(try value("support", centre) == .index(30.3))
    #expect(try value("coverage", centre) == .index(71.6))
    #expect(try value("role_completeness", centre) == .percent(try percent(80)))
    #expect(try value("threads", centre) == .count(2))
    #expect(try value("bus_factor", centre) == .count(1))
    #expect(try value("density", centre) == .percent(try Percent(hundredths: 1875)))
    #expect(try value("centralisation", centre) == .percent(try Percent(hundredths: 833)))
    #expect(try reading("support", centre)?.parts.first?.value == .percent(try percent(100)))
  }

  @Test("tones follow the method's thresholds")
  func tones() throws {
    #expect(try reading("support", centre)?.tone == .good)
    #expect(try reading("coverage", centre)?.tone == .good)
    #expect(try reading("threads", centre)?.tone == .warn)
    #expect(try reading("bus_factor", centre)?.tone == .bad)
    let against = try reading("support") { account in
      try centre(&account)
      for place in account.roles.indices {
        account.roles[place].attitude = try Level(-1, in: -2...2)
      }
    }
    #expect(against?.value == .index(-50) && against?.tone == .bad)
    let single = try reading("threads") { account in
      try centre(&account)
      account.coverage.removeLast(3)
    }
    #expect(single?.value == .count(1) && single?.tone == .bad)
  }

  @Test("what nobody recorded isn't known: people without roles, roles without coverage")
  func partial() throws {
    let uncovered: (inout Account) throws -> Void = { account in
      try self.centre(&account)
      account.coverage = []
    }
    for key in ["coverage", "threads", "bus_factor", "density", "centralisation"] {
      #expect(try value(key, uncovered) == nil, "\(key)")
    }
    #expect(try value("support", uncovered) == .index(30.3))
    let roleless: (inout Account) throws -> Void = { account in
      try self.centre(&account)
      account.roles = []
    }
    for key in ["support", "coverage", "role_completeness", "bus_factor"] {
      #expect(try value(key, roleless) == nil, "\(key)")
    }
    #expect(try value("threads", roleless) == .count(2))
  }

  @Test("the gap to the best competitor comes with both scores")
  func gap() throws {
    let reading = try reading("competitive_gap") { account in
      account.rivals = [try made("rv-1")]
      account.purchaseCriteria = [
        try made("pc-1") { criterion in
          criterion.us = try Score(tenths: 55, in: 0...10)
          criterion.scores = [
            try made("sc-1") { score in
              score.rival = try ID("rv-1")
              score.score = try Score(tenths: 70, in: 0...10)
            }
          ]
        }
      ]
    }
    #expect(reading?.value == .index(-1.5) && reading?.tone == .bad)
    #expect(reading?.parts.map(\.value) == [.index(5.5), .index(7)])
  }

  @Test("the relation comes with both voices, and with what we don't see")
  func relation() throws {
    let marks: (inout Account) throws -> Void = { account in
      account.relationScores = [
        try made("rs-1") { score in
          score.voice = .us
          score.trust = try Level(4, in: 1...5)
        },
        try made("rs-2") { score in
          score.voice = .customer
          score.trust = try Level(3, in: 1...5)
        },
      ]
    }
    let quality = try reading("relationship_quality", marks)
    #expect(quality?.value == .index(62.5) && quality?.tone == .warn)
    #expect(quality?.parts.map(\.value) == [.index(75), .index(50)])
    let blind = try reading("blind_spot", marks)
    #expect(blind?.value == .index(25) && blind?.tone == .warn)
  }

  @Test("the wallet comes with its amounts")
  func wallet() throws {
    let cells: (inout Account) throws -> Void = { account in
      account.whitespace = [
        try made("ws-1") { cell in
          cell.status = .us
          cell.spend = try amount(100)
          cell.ours = try amount(60)
        },
        try made("ws-2") { cell in
          cell.status = .competitor
          cell.spend = try amount(300)
        },
      ]
    }
    let share = try reading("share_of_wallet", cells)
    #expect(share?.value == .percent(try percent(15)))
    #expect(share?.parts.map(\.value) == [.amount(try amount(60)), .amount(try amount(400))])
    let white = try reading("whitespace", cells)
    #expect(white?.value == .amount(try amount(300)))
    #expect(white?.parts.isEmpty == true, "no chance is known")
  }

  @Test("the next notice is counted from today; what is past is no longer next")
  func notice() throws {
    let contracts: (inout Account) throws -> Void = { account in
      account.contracts = [
        try made("ct-1") { contract in
          contract.end = try day("2027-06-30")
          contract.notice = 30
        },
        try made("ct-2") { $0.end = try day("2026-12-02") },
        try made("ct-3"),
      ]
    }
    #expect(try reading("next_contract_end", contracts)?.value == .days(10))
    #expect(try reading("next_contract_end", contracts)?.tone == .warn)
    let later = try reading("next_contract_end", on: "2026-12-03", contracts)
    #expect(later?.value == .days(179) && later?.tone == .warn)
    #expect(try reading("next_contract_end", on: "2027-06-01", contracts) == nil)
  }

  @Test("what presses is counted of what is known and open")
  func priority() throws {
    func threats(_ marks: [(Int, Int)]) throws -> Measure? {
      try value("priority") { account in
        account.threats = try marks.enumerated().map { place, marks in
          try made("to-\(place)") { threat in
            threat.probability = try Level(marks.0, in: 1...5)
            threat.impact = try Level(marks.1, in: 1...5)
          }
        }
      }
    }
    #expect(try threats([(5, 3), (5, 5), (2, 2)]) == .count(2))
    #expect(try threats([(2, 2)]) == .count(0))
    #expect(try threats([]) == nil)
  }

  @Test("confidence is told of the day: the same account is less sure a year later")
  func confidence() throws {
    let reviewed: (inout Account) throws -> Void = { account in
      account.identity.sector = "Paper"
      account.reviewed = try day("2026-11-22")
    }
    let now = try #require(try reading("confidence", reviewed))
    #expect(abs(now.order - 200.0 / 3) < 1e-9 && now.tone == .plain)
    let later = try #require(try reading("confidence", on: "2027-11-22", reviewed))
    #expect(abs(later.order - 100.0 / 3) < 1e-9 && later.tone == .warn)
  }

  @Test("those that the portfolio shows as columns have heads of nine letters at most")
  func columns() {
    let keys = [
      "support", "coverage", "threads", "relationship_quality", "share_of_wallet", "confidence",
    ]
    let all = Indicator.all.filter { keys.contains($0.key) }
    #expect(all.map(\.key) == keys && all.allSatisfy(\.isColumn))
    for language in Language.allCases {
      #expect(all.allSatisfy { $0.title[language].count <= 9 })
    }
  }
}
