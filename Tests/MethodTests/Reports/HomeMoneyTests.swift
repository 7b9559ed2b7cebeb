import Method
import Testing

@Suite("What the home screen tells of money")
struct HomeMoneyTests: HomeTrial {
  @Test("revenue is that of the managed accounts, and says of how many it is known")
  func revenue() throws {
    let accounts = try [
      account("small", revenues: [1, 2]), account("large", revenues: [3]), account("unknown"),
      account("candidate", .candidate, revenues: [9]),
    ]
    let line = try line("revenue", accounts)
    #expect(try line.value == .amount(amount(5)))
    #expect(line.accounts.map(\.text) == ["large", "small"])
    #expect(line.known == 2 && line.among == 3)
  }

  @Test("retention is that of the aquarium, with the accounts that changed it")
  func retention() throws {
    let accounts = try [
      account("grown", revenues: [50, 58]), account("thinner", revenues: [44, 41]),
      account("gone", .exited, revenues: [6]), account("same", revenues: [0, 0]),
      account("new", revenues: []) { $0.years = [try exercise(2025, revenue: 9)] },
    ]
    let net = try line("retention_net", accounts)
    #expect(try net.value == .percent(percent(99)) && net.tone == .warn)
    #expect(net.accounts.map(\.text) == ["gone", "grown", "thinner"])
    let gross = try line("retention_gross", accounts)
    #expect(try gross.value == .percent(percent(91)) && gross.tone == .warn)
    #expect(gross.accounts.map(\.text) == ["gone", "thinner"])
    #expect(gross.known == 4 && gross.among == 4)
  }

  @Test(
    "keeping everything is good, losing more than a tenth an alarm",
    arguments: [(100, .good), (99, .warn), (90, .warn), (89, .bad)] as [(Int, Reading.Tone)])
  func retentionTones(kept: Int, tone: Reading.Tone) throws {
    #expect(try line("retention_gross", [account("a", revenues: [100, kept])]).tone == tone)
  }

  @Test("growth is kept net, and not gross")
  func grown() throws {
    let accounts = try [account("a", revenues: [100, 150])]
    #expect(try line("retention_net", accounts).value == .percent(percent(150)))
    let gross = try line("retention_gross", accounts)
    #expect(try gross.value == .percent(percent(100)) && gross.accounts.isEmpty)
  }

  @Test("the largest account is told with its share, unless there is no other")
  func concentration() throws {
    let accounts = try [account("a", revenues: [60]), account("b", revenues: [40])]
    let line = try line("concentration", accounts)
    #expect(try line.value == .percent(percent(60)) && line.tone == .warn)
    #expect(line.accounts.map(\.text) == ["a"])
    let alone = try self.line("concentration", [account("a", revenues: [60]), account("b")])
    #expect(alone.value == nil && alone.accounts.isEmpty)
    let even = try self.line(
      "concentration", (10..<20).map { try account("a-\($0)", revenues: [5]) })
    #expect(try even.value == .percent(percent(10)) && even.tone == .plain)
    #expect(even.accounts.map(\.text) == ["a-10"])
  }

  @Test("the cold test tells whose bad year would be felt, the worst first")
  func coldTest() throws {
    var settings = Workspace()
    settings.operatingProfit = try amount(1000)
    func earning(_ id: String, _ margin: Int) throws -> Digest {
      try account(id, revenues: [5000]) { account in
        account.years[0].margin = try amount(margin)
        account.years[0].costToServe = .zero
      }
    }
    let accounts = try [earning("well", 250), earning("cold", 300), earning("worse", 1000)]
    let line = try line("cold_test", accounts, settings)
    #expect(line.value == .count(2) && line.tone == .warn)
    #expect(line.accounts.map(\.text) == ["worse", "cold"])
    #expect(try self.line("cold_test", [earning("grave", 1001)], settings).tone == .bad)
    #expect(try self.line("cold_test", [earning("well", 250)], settings).value == .count(0))
    #expect(try self.line("cold_test", accounts).value == nil, "our own profit isn’t known")
  }

  @Test("whitespace is what could be weighted, the largest first")
  func whitespace() throws {
    func white(_ id: String, _ spend: Int) throws -> Digest {
      try account(id) { account in
        account.whitespace = [
          try made("ws-1") { cell in
            cell.status = .competitor
            cell.spend = try amount(spend)
            cell.ours = .zero
            cell.winProbability = try percent(50)
            cell.fit = try Level(4, in: 0...4)
          }
        ]
      }
    }
    let line = try line("whitespace", [white("a", 10), white("b", 30), account("c")])
    #expect(try line.value == .amount(amount(20)))
    #expect(line.accounts.map(\.text) == ["b", "a"] && line.known == 2 && line.among == 3)
  }
}
