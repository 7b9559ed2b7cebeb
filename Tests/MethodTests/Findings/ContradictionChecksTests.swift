import Method
import Testing

@Suite("What contradicts itself, or isn't known, is told")
struct ContradictionChecksTests {
  private func year(_ edit: (inout AccountYear) throws -> Void) throws -> Account {
    var account = try account()
    var year = AccountYear(id: try ID("y-1"))
    year.year = try Year(2025)
    year.kind = .actual
    year.revenue = try amount(1000)
    try edit(&year)
    account.years = [year]
    return account
  }

  private func found(_ account: Account, _ code: String) -> [String] {
    Digest(account).ownFindings.filter { $0.code == code }.map { $0.path?.text ?? "" }
  }

  @Test("L05: a margin without a cost to serve tells no contribution, and says so")
  func unknownCost() throws {
    let known = try year { $0.margin = try amount(400) }
    #expect(found(known, "L05") == ["years[y-1].cost_to_serve"])
    #expect(Digest(known).latestActual?.contribution == nil)
    let costed = try year {
      $0.margin = try amount(400)
      $0.costToServe = .zero
    }
    #expect(found(costed, "L05").isEmpty)
    #expect(Digest(costed).latestActual?.contribution?.value == (try amount(400)))
    #expect(found(try year { _ in }, "L05").isEmpty)
  }

  @Test(
    "L06: a margin and a rate that differ by more than a point contradict each other",
    arguments: [(37, false), (38, false), (36, false), (39, true), (35, true), (0, true)])
  func contradiction(rate: Int, isFound: Bool) throws {
    let account = try year {
      $0.margin = try amount(370)
      $0.marginPercent = try Percent(hundredths: rate * 100)
    }
    #expect(found(account, "L06") == (isFound ? ["years[y-1].margin_percent"] : []))
  }

  @Test(
    "V27: people who report to each other in a circle are told, and nobody else",
    arguments: [
      ([1: 2, 2: 1], [1, 2]), ([1: 2, 2: 3, 3: 1, 4: 1], [1, 2, 3]), ([1: 2, 2: 3, 4: 3], []),
      ([1: 1], []), ([1: 2, 2: 1, 3: 4, 4: 3], [1, 2, 3, 4]), ([4: 3, 3: 2, 2: 3], [2, 3]),
    ] as [([Int: Int], [Int])])
  func circles(above: [Int: Int], circle: [Int]) throws {
    var account = try account()
    account.contacts = try (1...4).map { number in
      var person = Contact(id: try ID("c-\(number)"))
      person.reportsTo = try above[number].map { try ID("c-\($0)") }
      return person
    }
    #expect(found(account, "V27") == circle.map { "contacts[c-\($0)].reports_to" })
  }

  @Test("a chain of five thousand is walked through once")
  func longChain() throws {
    var account = try account()
    account.contacts = try (1...5_000).map { number in
      var person = Contact(id: try ID("c-\(number)"))
      person.reportsTo = number < 5_000 ? try ID("c-\(number + 1)") : nil
      return person
    }
    #expect(found(account, "V27").isEmpty)
  }
}
