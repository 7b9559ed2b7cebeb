import Method
import Testing

struct UnusedFactsTests {
  /// A signal, an interaction from which something was learnt, a move, a driver: nothing follows.
  private func account() throws -> Account {
    var account = try MethodTests.account()
    account.signals = [try made("sg-1")]
    account.interactions = [try made("it-1") { $0.learnt = "They change their ERP." }]
    account.moves = [try made("mv-1")]
    account.drivers = [try made("dr-1")]
    return account
  }

  private let all = [
    "signals[sg-1].so_what", "interactions[it-1].so_what", "moves[mv-1].consequence",
    "drivers[dr-1].text",
  ]

  private func unused(_ edit: (inout Account) throws -> Void) throws -> [String] {
    var account = try account()
    try edit(&account)
    return account.unusedFacts.map(\.text)
  }

  @Test("a fact from which nothing follows is told at the field that asks for it")
  func nothingFollows() throws {
    let paths = try unused { _ in }
    #expect(paths == all)
    for path in paths { #expect(throws: Never.self) { try Account.info(at: FieldPath(path)) } }
    #expect(try MethodTests.account().unusedFacts.isEmpty)
  }

  @Test("what a need, an assumption or a threat comes from is used", arguments: 0..<4)
  func comesFrom(place: Int) throws {
    let reference = try Reference(["sg-1", "it-1", "mv-1", "dr-1"][place])
    let others = all.enumerated().filter { $0.offset != place }.map(\.element)
    let byNeed = try unused { account in
      account.needs = [try made("n-1") { $0.comesFrom = reference }]
    }
    let byAssumption = try unused { account in
      account.assumptions = [try made("as-1") { $0.comesFrom = reference }]
    }
    let byThreat = try unused { account in
      account.threats = [try made("to-1") { $0.comesFrom = reference }]
    }
    for paths in [byNeed, byAssumption, byThreat] { #expect(paths == others) }
  }

  @Test("a fact that names what follows is used, and so is a move whose consequence is told")
  func soWhat() throws {
    let need = try Reference("n-1")
    #expect(try unused { $0.signals[0].soWhat = [need] } == Array(all.dropFirst()))
    #expect(try unused { $0.interactions[0].soWhat = [need] }.count == 3)
    #expect(try unused { $0.moves[0].consequence = "Two sites less." }.count == 3)
    #expect(try unused { $0.moves[0].consequence = " " }.count == 4)
  }

  @Test(
    "an interaction from which nothing was learnt, and what is closed or handled, ask for nothing")
  func settled() throws {
    #expect(try unused { $0.interactions[0].learnt = " \n" }.count == 3)
    #expect(try unused { $0.signals[0].status = .closed }.count == 3)
    #expect(try unused { $0.drivers[0].status = .handled }.count == 3)
    #expect(try unused { $0.drivers[0].status = .closed }.count == 3)
    #expect(try unused { $0.drivers[0].status = .open }.count == 4)
  }
}
