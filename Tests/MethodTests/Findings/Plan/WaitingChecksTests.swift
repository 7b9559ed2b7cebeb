import Method
import Testing

@Suite("Actions that wait for each other in a circle are told")
struct WaitingChecksTests {
  /// Actions from `ac-0` on, and for which others each waits.
  private func waiting(_ links: [[Int]]) throws -> Account {
    try keyAccount { account in
      account.actions = try links.enumerated().map { number, others in
        try made("ac-\(number)") { $0.waitsFor = try others.map { try ID("ac-\($0)") } }
      }
    }
  }

  @Test(
    "L19: who is in a circle is told, who only leads to one isn't",
    arguments: [
      ([[1], [0]], [0, 1]), ([[1], [2], [0]], [0, 1, 2]), ([[1], [2], []], []), ([[0]], []),
      ([[1], [2], [1]], [1, 2]), ([[1], [0, 2], [3], []], [0, 1]),
      // Two circles, and one between them.
      ([[1], [0, 2], [3], [4], [3]], [0, 1, 3, 4]),
      // Two ways to the same.
      ([[1, 2], [3], [3], []], []), ([[1, 2], [3], [3], [0]], [0, 1, 2, 3]),
      ([[7], []], []),
    ] as [([[Int]], [Int])])
  func circles(links: [[Int]], members: [Int]) throws {
    #expect(
      try waiting(links).paths("L19") == members.map { "actions[ac-\($0)].waits_for" })
  }

  @Test("L19: a circle with a done action in it has been broken")
  func broken() throws {
    var account = try waiting([[1], [0]])
    account.actions[1].status = .done
    #expect(try account.paths("L19").isEmpty)
  }

  @Test("L19: a chain of thousands is walked through, and a circle of thousands found")
  func long() throws {
    let count = 2000
    let chain = (0..<count).map { $0 + 1 < count ? [$0 + 1] : [] }
    #expect(try waiting(chain).paths("L19").isEmpty)
    #expect(try waiting(Array(chain.dropLast()) + [[0]]).paths("L19").count == count)
  }
}
