import Method
import Testing

@Suite("What the buying centre lacks is told")
struct BuyingCentreChecksTests {
  /// Six people, all covered by one of ours, and well.
  private func account(_ edit: (inout Account) throws -> Void = { _ in }) throws -> Account {
    try keyAccount { account in
      try withPeople(6, &account)
      account.coverage = try (1...6).map { number in
        try made("co-\(number)") { record in
          record.contact = try ID("c-\(number)")
          record.member = try ID("m-\(number % 3 + 1)")
          record.level = try Level(3, in: 0...4)
        }
      }
      for place in account.roles.indices {
        account.roles[place].influence = try Level(5, in: 0...10)
      }
      account.roles[0].attitude = try Level(-1, in: -2...2)
      try edit(&account)
    }
  }

  @Test("a centre that several of ours know, with someone against us, has no finding")
  func whole() throws {
    for code in ["V13", "V14", "V15", "V16", "V17", "V18"] {
      #expect(try account().paths(code).isEmpty, "\(code)")
    }
  }

  @Test("V13: at most one person close to us is told at the coverage", arguments: 0...3)
  func singleThreaded(close: Int) throws {
    let account = try account { account in
      for place in account.coverage.indices where place >= close {
        account.coverage[place].level = try Level(2, in: 0...4)
      }
    }
    #expect(try account.paths("V13") == (close <= 1 ? ["coverage"] : []))
  }

  @Test("V13: where nobody has said who counts or who is known, nothing is asked")
  func notBegun() throws {
    let account = try keyAccount { $0.contacts = [try made("c-1")] }
    #expect(try account.paths("V13").isEmpty)
    #expect(try self.account { $0.coverage = [] }.paths("V13") == ["coverage"])
  }

  @Test("V14: coverage that goes with one of ours is told at the coverage")
  func oneOfOurs() throws {
    let account = try account { account in
      for place in account.coverage.indices { account.coverage[place].member = try ID("m-1") }
    }
    #expect(try account.paths("V14") == ["coverage"])
    #expect(try self.account { $0.coverage = [] }.paths("V14").isEmpty)
  }

  @Test("V15: an open purchase without a decider is an error at its label")
  func noDecider() throws {
    let account = try account { account in
      account.purchases = [
        try made("pu-1"), try made("pu-2"), try made("pu-3") { $0.stage = .won },
      ]
      account.roles[0].roles = [.user, .decider]
      account.roles[0].purchase = try ID("pu-2")
    }
    #expect(try account.paths("V15") == ["purchases[pu-1].label"])
    let found = Digest(account).ownFindings.first { $0.code == "V15" }
    #expect(found?.severity == .error)
  }

  @Test("V15: who decides in the whole account decides in each purchase, unless they have left")
  func decidesEverywhere() throws {
    var account = try account { account in
      account.purchases = [try made("pu-1"), try made("pu-2")]
      account.roles[0].roles = [.decider]
    }
    #expect(try account.paths("V15").isEmpty)
    account.contacts[0].departed = try day("2026-10-01")
    #expect(try account.paths("V15") == ["purchases[pu-1].label", "purchases[pu-2].label"])
  }

  @Test("V16: six people of whom none is against us are told at the roles", arguments: 5...7)
  func noOpponent(count: Int) throws {
    let account = try keyAccount { try withPeople(count, &$0) }
    #expect(try account.paths("V16") == (count >= 6 ? ["roles"] : []))
  }

  @Test("V16: an opponent who has left is none")
  func opponentGone() throws {
    var account = try account()
    account.contacts[0].departed = try day("2026-10-01")
    #expect(try account.paths("V16").isEmpty, "five are left")
    account.contacts.append(try made("c-7"))
    account.roles.append(try made("ro-7") { $0.contact = try ID("c-7") })
    #expect(try account.paths("V16") == ["roles"])
  }

  @Test(
    "V17: who has much influence and is hardly known is told at the influence",
    arguments: [(7, 1, true), (10, nil, true), (6, 1, false), (7, 2, false)]
      as [(Int, Int?, Bool)])
  func hardlyKnown(influence: Int, level: Int?, isFound: Bool) throws {
    let account = try account { account in
      account.roles[1].influence = try Level(influence, in: 0...10)
      account.coverage[1].level = try level.map { try Level($0, in: 0...4) }
    }
    #expect(try account.paths("V17") == (isFound ? ["roles[ro-2].influence"] : []))
  }

  @Test("V17: where coverage isn't recorded at all, nobody is said to be hardly known")
  func coverageNotBegun() throws {
    let account = try account { account in
      account.coverage = []
      account.roles[1].influence = try Level(9, in: 0...10)
    }
    #expect(try account.paths("V17").isEmpty)
  }

  @Test("V18: who counts and is nobody's is told at who knows them")
  func nobodyOfOurs() throws {
    var account = try account { $0.coverage.remove(at: 1) }
    #expect(try account.paths("V18") == ["contacts[c-2].known_by"])
    account.contacts[1].knownBy = [try ID("m-1")]
    #expect(try account.paths("V18").isEmpty)
    account.contacts[1].knownBy = []
    account.roles.remove(at: 1)
    #expect(try account.paths("V18").isEmpty, "they have no part in it")
  }

  @Test("accounts that aren't managed are told of their purchases alone")
  func unmanaged() throws {
    var account = try account { account in
      account.coverage = [account.coverage[0]]
      account.coverage[0].level = try Level(1, in: 0...4)
      account.roles[0].influence = try Level(9, in: 0...10)
      account.roles[0].attitude = nil
      account.purchases = [try made("pu-1")]
    }
    for code in ["V13", "V15", "V16", "V17", "V18"] {
      #expect(try !account.paths(code).isEmpty, "\(code)")
    }
    account.status = .prospect
    for code in ["V13", "V16", "V17", "V18"] {
      #expect(try account.paths(code).isEmpty, "\(code)")
    }
    #expect(try account.paths("V15") == ["purchases[pu-1].label"])
  }
}
