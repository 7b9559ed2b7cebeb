import Testing

@testable import Method

struct GoldenThreadTests {
  private let today: Day

  init() throws { today = try day("2026-11-22") }

  /// "n-1 .so-1 ..oo-1": each with a dot for each step below the top; a result has an "!".
  private func drawn(_ thread: GoldenThread) -> String {
    thread.rows.map { row in
      String(repeating: ".", count: row.depth) + row.knot.id
        + (row.knot.rank == .result ? "!" : "")
    }.joined(separator: " ")
  }

  private func breaks(_ account: Account, of id: String) -> [ThreadBreak] {
    let row = GoldenThread(account, today: today).rows.first {
      $0.knot.id == id && $0.knot.rank != .result
    }
    return row?.breaks ?? []
  }

  @Test("from a fact one reads on to what is done and what came of it")
  func forward() throws {
    let thread = GoldenThread(try planSample(), today: today)
    #expect(drawn(thread) == "n-1 .so-1 ..oo-1 ...in-1 ....ac-2 .....ac-2! ...ac-1 ..ac-3 as-1")
    #expect(thread.broken == 0 && thread.unused == 0)
    #expect(thread.rows.map(\.below) == [7, 6, 4, 2, 1, 0, 0, 0, 0])
  }

  @Test("a record stands once; whoever leads to it too says where it is")
  func elsewhere() throws {
    let thread = GoldenThread(try planSample(), today: today)
    let row = try #require(thread.rows.first { $0.knot.id == "as-1" })
    #expect(row.elsewhere.map(\.id) == ["so-1"] && !row.isUnused)
    #expect(Set(thread.rows.map(\.knot.path)).count == thread.rows.count)
  }

  @Test("from a result one reads back to how we know")
  func backward() throws {
    let thread = GoldenThread(try planSample(), way: .fromResult, today: today)
    #expect(
      drawn(thread) == "ac-2! .ac-2 ..in-1 ...oo-1 ....so-1 .....as-1 .....n-1 ......e-1 ac-1 ac-3")
    #expect(thread.rows.first { $0.knot.id == "ac-1" }?.elsewhere.map(\.id) == ["oo-1"])
  }

  @Test("a need without evidence, and one for which nothing is decided")
  func needs() throws {
    var account = try planSample()
    account.needs[0].evidence = []
    account.needs.append(try made("n-2"))
    #expect(breaks(account, of: "n-1") == [.noEvidence])
    #expect(breaks(account, of: "n-2") == [.noEvidence, .noObjective])
    account.needs[1].status = .dropped
    #expect(breaks(account, of: "n-2").isEmpty, "nobody follows it any longer")
    account.needs[1].status = nil
    account.threats = [try made("to-1") { $0.comesFrom = try Reference("n-2") }]
    account.strategicObjectives[0].rationale.append(try Reference("to-1"))
    #expect(breaks(account, of: "n-2") == [.noEvidence], "it counts by way of the threat")
  }

  @Test("an objective without a reason, a figure without an action")
  func objectives() throws {
    var account = try planSample()
    account.strategicObjectives += [try made("so-2")]
    #expect(breaks(account, of: "so-2") == [.noReason, .noAction])
    account.operationalObjectives += [
      try made("oo-2") { $0.objective = try ID("so-2") }, try made("oo-3"),
    ]
    #expect(breaks(account, of: "so-2") == [.noReason], "told once, at its figure")
    #expect(breaks(account, of: "oo-2") == [.noAction])
    #expect(breaks(account, of: "oo-3") == [.servesNothing, .noAction])
    account.actions.append(try planAction(4, for: "oo-2") { $0.status = .dropped })
    #expect(breaks(account, of: "oo-2") == [.noAction], "what was dropped isn't done for it")
  }

  @Test("what is done without a result, and what serves nothing")
  func actions() throws {
    var account = try planSample()
    account.actions[1].result = ""
    account.actions.append(try planAction(4, for: nil))
    #expect(breaks(account, of: "ac-2") == [.noResult])
    #expect(breaks(account, of: "ac-4") == [.servesNothing])
    #expect(breaks(account, of: "ac-1").isEmpty)
  }

  @Test("all that hangs on a broken assumption is marked, but what is done stays done")
  func brokenAssumption() throws {
    var account = try planSample()
    account.assumptions[0].status = .broken
    #expect(breaks(account, of: "as-1") == [.broken])
    for id in ["so-1", "oo-1", "in-1", "ac-1", "ac-3"] {
      #expect(breaks(account, of: id) == [.hangsOnBroken], "\(id)")
    }
    #expect(breaks(account, of: "ac-2").isEmpty && breaks(account, of: "n-1").isEmpty)
    account.strategicObjectives[0].rationale.removeLast()
    #expect(breaks(account, of: "as-1").isEmpty, "nothing counts on it")
    account.assumptions[0].dependants = [try Reference("ac-1")]
    #expect(breaks(account, of: "ac-1") == [.hangsOnBroken])
  }

  @Test("a link to what was removed is one break, of whoever has it")
  func gone() throws {
    var account = try planSample()
    account.strategicObjectives[0].rationale.append(try Reference("rv-9"))
    account.actions.append(try planAction(4, for: "oo-9"))
    #expect(breaks(account, of: "so-1") == [.gone])
    #expect(breaks(account, of: "ac-4") == [.gone])
    account.rivals = [try made("rv-9")]
    #expect(breaks(account, of: "so-1").isEmpty)
    #expect(
      GoldenThread(account, today: today).rows.contains {
        $0.knot.id == "rv-9" && $0.knot.rank == .fact
      })
  }

  @Test("facts from which nothing follows are counted, and don't break anything")
  func unused() throws {
    var account = try planSample()
    account.signals = [try made("sg-1"), try made("sg-2")]
    account.signals[1].soWhat = [try Reference("so-1")]
    account.threats = [try made("to-1")]
    let thread = GoldenThread(account, today: today)
    #expect(thread.rows.filter(\.isUnused).map(\.knot.id).sorted() == ["sg-1", "to-1"])
    #expect(thread.unused == 2 && thread.broken == 0)
  }

  @Test("an action and a programme tell how far they have come, a result doesn’t")
  func standings() throws {
    let rows = GoldenThread(try planSample(), today: today).rows
    func standing(_ id: String, _ rank: ThreadKnot.Rank) -> ActionStanding? {
      rows.first { $0.knot.id == id && $0.knot.rank == rank }?.standing
    }
    #expect(standing("ac-2", .action) == .done && standing("ac-2", .result) == nil)
    #expect(standing("ac-3", .action) == .overdue(days: 3))
    #expect(standing("ac-1", .action) == .todo && standing("in-1", .initiative) == .todo)
    #expect(standing("so-1", .strategic) == nil && standing("n-1", .fact) == nil)
  }

  @Test("each kind of break is named once, the first one met first")
  func kindsOfBreaks() throws {
    var account = try planSample()
    account.needs.append(try made("n-2"))
    account.needs.append(try made("n-3"))
    account.actions[1].result = ""
    let thread = GoldenThread(account, today: today)
    #expect(thread.broken == 5)
    #expect(thread.kindsOfBreaks == [.noResult, .noEvidence, .noObjective])
  }

  @Test("facts that come from each other in a circle are told once")
  func circle() throws {
    var account = try account()
    account.threats = [try made("to-1") { $0.comesFrom = try Reference("as-1") }]
    account.assumptions = [try made("as-1") { $0.comesFrom = try Reference("to-1") }]
    #expect(drawn(GoldenThread(account, today: today)) == "to-1 .as-1")
    #expect(GoldenThread(account, way: .fromResult, today: today).rows.count == 2)
  }

  @Test("an account in which nothing is known has no thread")
  func empty() throws {
    #expect(GoldenThread(try account(), today: today).rows.isEmpty)
  }

  @Test("five hundred actions and a line of facts are told, each once")
  func crowd() throws {
    var account = try planSample()
    account.actions = try (1...500).map { try planAction($0, for: "oo-1") }
    account.threats = try (1...300).map { number in
      try made("to-\(number)") { threat in
        if number > 1 { threat.comesFrom = try Reference("to-\(number - 1)") }
      }
    }
    for way in GoldenThread.Way.allCases {
      let rows = GoldenThread(account, way: way, today: today).rows
      #expect(Set(rows.map(\.knot.path)).count == rows.count && rows.count > 800)
    }
  }
}
