import Method
import Testing

@Suite("What days and people who leave undo is told")
struct TouchChecksTests {
  /// One person with a part in it, last met on the day given.
  private func met(
    _ iso: String?, _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Account {
    try keyAccount { account in
      account.segment = .star
      try withPeople(1, &account)
      account.coverage = [
        try made("co-1") { record in
          record.contact = try ID("c-1")
          record.member = try ID("m-1")
          record.lastTouch = try iso.map { try day($0) }
        }
      ]
      try edit(&account)
    }
  }

  @Test(
    "V19: after as many days as the segment allows, a person is told at their last meeting",
    arguments: [(.strategic, 30), (.star, 45), (.status, 60), (.streamline, 120)]
      as [(Segment, Int)])
  func rhythmOfTheSegment(segment: Segment, days: Int) throws {
    let today = try day("2026-11-22")
    for (ago, isFound) in [(days, false), (days + 1, true)] {
      let last = try #require(Day(daysSince1970: today.daysSince1970 - ago))
      let account = try met(last.iso) { $0.segment = segment }
      #expect(try account.paths("V19") == (isFound ? ["coverage[co-1].last_touch"] : []))
    }
  }

  @Test("V19: a person's own rhythm goes before the segment's, and needs none")
  func ownRhythm() throws {
    var account = try met("2026-11-01") { $0.contacts[0].rhythm = 14 }
    #expect(try account.paths("V19") == ["coverage[co-1].last_touch"])
    account.segment = nil
    #expect(try account.paths("V19") == ["coverage[co-1].last_touch"])
    account.contacts[0].rhythm = nil
    #expect(try account.paths("V19", on: "2027-11-22").isEmpty, "nothing says how often")
  }

  @Test("V19: a meeting counts as much as a note of it; one that lies ahead is agreed")
  func interactions() throws {
    var account = try met("2026-01-01")
    account.interactions = [
      try made("it-1") { $0.contacts = [try ID("c-1")] },
      try made("it-2") { interaction in
        interaction.contacts = [try ID("c-1")]
        interaction.day = try day("2026-11-02")
      },
    ]
    #expect(try account.paths("V19").isEmpty)
    account.interactions[1].day = try day("2026-12-02")
    #expect(try account.paths("V19").isEmpty)
    account.interactions[1].contacts = []
    #expect(try account.paths("V19") == ["coverage[co-1].last_touch"])
    account.coverage = []
    account.interactions[1].contacts = [try ID("c-1")]
    account.interactions[1].day = try day("2026-02-02")
    #expect(try account.paths("V19") == ["contacts[c-1].rhythm"], "there is no record of it")
  }

  @Test("V19: of several of ours, who met them last is told")
  func latest() throws {
    let account = try met("2026-01-01") { account in
      account.coverage += [
        try made("co-2") { record in
          record.contact = try ID("c-1")
          record.lastTouch = try day("2026-02-01")
        },
        try made("co-3") { $0.contact = try ID("c-1") },
      ]
    }
    #expect(try account.paths("V19") == ["coverage[co-2].last_touch"])
  }

  @Test("V19: who was never met, has no part in it, or has left, isn't told")
  func notAsked() throws {
    #expect(try met(nil).paths("V19").isEmpty)
    #expect(try met("2026-01-01") { $0.roles = [] }.paths("V19").isEmpty)
    #expect(try met("2026-01-01") { $0.status = .prospect }.paths("V19").isEmpty)
    let gone = try met("2026-01-01") { $0.contacts[0].departed = try day("2026-03-01") }
    #expect(try gone.paths("V19").isEmpty)
    let known = try met("2026-01-01") { account in
      account.roles = []
      account.coverage[0].level = try Level(2, in: 0...4)
    }
    #expect(try known.paths("V19") == ["coverage[co-1].last_touch"], "we have met them")
  }

  @Test("V26: who has left is told where they are still counted on, from the day on")
  func departed() throws {
    let account = try met("2026-10-10") { account in
      account.contacts.append(try made("c-2"))
      account.contacts[0].departed = try day("2026-09-30")
      account.needs = [
        try made("n-1") { $0.holders = [try ID("c-2"), try ID("c-1")] },
        try made("n-2") { $0.holders = [try ID("c-2")] },
        try made("n-3") { need in
          need.holders = [try ID("c-1")]
          need.status = .satisfied
        },
      ]
      account.purchases = [try made("pu-1"), try made("pu-2") { $0.stage = .lost }]
      account.roles += [
        try made("ro-2") { role in
          role.contact = try ID("c-1")
          role.purchase = try ID("pu-1")
        },
        try made("ro-3") { role in
          role.contact = try ID("c-1")
          role.purchase = try ID("pu-2")
        },
      ]
    }
    #expect(
      try account.paths("V26") == [
        "needs[n-1].holders", "roles[ro-1].contact", "roles[ro-2].contact",
        "coverage[co-1].last_touch",
      ])
    #expect(try account.paths("V26", on: "2026-09-29").isEmpty, "they haven't left yet")
    #expect(try account.paths("V26", on: "2026-09-30").count == 4)
  }

  @Test("V26: a next meeting with who has left is told; what was before they left isn't")
  func coverageAfterwards() throws {
    var account = try met("2026-09-01") { $0.contacts[0].departed = try day("2026-09-30") }
    #expect(try account.paths("V26").isEmpty, "no purchase is open")
    account.coverage[0].nextTouch = try day("2026-12-01")
    #expect(try account.paths("V26") == ["coverage[co-1].next_touch"])
  }

  @Test(
    "L13: a contract whose notice falls within 90 days asks for a purchase that renews it",
    arguments: [
      ("2027-02-20", nil, true), ("2027-02-21", nil, false), ("2027-05-21", 90, true),
      ("2027-05-22", 90, false), ("2026-12-01", 90, true), ("2026-11-22", nil, true),
      ("2026-11-21", nil, false),
    ] as [(String, Int?, Bool)])
  func notice(end: String, notice: Int?, isFound: Bool) throws {
    var account = try keyAccount { account in
      account.contracts = [
        try made("ct-1") { contract in
          contract.end = try day(end)
          contract.notice = notice
        }
      ]
    }
    #expect(try account.paths("L13") == (isFound ? ["contracts[ct-1].end"] : []))
    account.purchases = [try made("pu-1") { $0.kind = .renewal }]
    #expect(try account.paths("L13").isEmpty, "one is under way")
    account.purchases[0].stage = .lost
    #expect(try account.paths("L13").isEmpty == !isFound)
  }

  @Test("L13: a contract that ends on its day, or has no end, asks for nothing")
  func noRenewal() throws {
    let account = try keyAccount { account in
      account.contracts = [
        try made("ct-1") { contract in
          contract.end = try day("2026-12-01")
          contract.renewal = .noRenewal
        },
        try made("ct-2") { $0.renewal = .negotiate },
      ]
    }
    #expect(try account.paths("L13").isEmpty)
  }
}
