import Method
import Testing

struct NeedChecksTests {
  /// An account with one need that lacks nothing.
  private func account(_ edit: (inout Need) throws -> Void = { _ in }) throws -> Account {
    var account = try MethodTests.account()
    account.contacts = [Contact(id: try ID("c-1"))]
    var need = Need(id: try ID("n-1"))
    need.statement = "Lose less water"
    need.importance = try Level(5, in: 1...5)
    need.holders = [try ID("c-1")]
    need.evidence = [Evidence(id: try ID("e-1"))]
    need.answers = [NeedAnswer(id: try ID("r-1"))]
    try edit(&need)
    account.needs = [need]
    return account
  }

  private func found(_ account: Account) -> [String] {
    Digest(account).ownFindings.map { "\($0.code) \($0.path?.text ?? "")" }
  }

  @Test("a need with holders, evidence and an answer has no finding")
  func complete() throws {
    #expect(try found(account()).isEmpty)
  }

  @Test("V28: a need without evidence is told at its evidence")
  func evidence() throws {
    #expect(try found(account { $0.evidence = [] }) == ["V28 needs[n-1].evidence"])
  }

  @Test("V29: a need that nobody carries is told at its holders")
  func holders() throws {
    #expect(try found(account { $0.holders = [] }) == ["V29 needs[n-1].holders"])
  }

  @Test(
    "V31: from an importance of 4 on, a need asks for an answer",
    arguments: [(nil, false), (1, false), (3, false), (4, true), (5, true)] as [(Int?, Bool)])
  func answer(importance: Int?, isAsked: Bool) throws {
    let account = try account { need in
      need.importance = try importance.map { try Level($0, in: 1...5) }
      need.answers = []
    }
    #expect(found(account) == (isAsked ? ["V31 needs[n-1].answers"] : []))
  }

  @Test("a need that is satisfied or dropped asks for nothing more", arguments: NeedStatus.allCases)
  func closed(status: NeedStatus) throws {
    let account = try account { need in
      need.status = status
      need.holders = []
      need.evidence = []
      need.answers = []
    }
    let isOpen = status != .satisfied && status != .dropped
    #expect(found(account).count == (isOpen ? 3 : 0))
  }

  @Test("each need is told for itself")
  func several() throws {
    var account = try account { $0.evidence = [] }
    account.needs.append(Need(id: try ID("n-2")))
    #expect(
      found(account) == [
        "V28 needs[n-1].evidence", "V28 needs[n-2].evidence", "V29 needs[n-2].holders",
      ])
  }
}
