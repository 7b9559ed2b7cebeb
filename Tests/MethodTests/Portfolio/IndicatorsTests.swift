import Method
import Testing

struct IndicatorsTests {
  private func settings() throws -> Workspace {
    var settings = Workspace()
    settings.operatingProfit = try amount(1000)
    settings.shock = try percent(50)
    return settings
  }

  private func account() throws -> Account {
    var account = try MethodTests.account()
    account.reviewed = try day("2025-11-22")
    account.years = [try exercise(2024, revenue: 1000), try exercise(2025, revenue: 800)]
    account.years[1].margin = try amount(400)
    account.years[1].costToServe = try amount(100)
    account.years[1].overhead = try amount(200)
    return account
  }

  private func reading(_ key: String, of account: Account) throws -> Reading? {
    let digest = Digest(account)
    let context = IndicatorContext(
      try context(settings(), [digest]), managedRevenue: try amount(4000))
    return try #require(Indicator.named(key), "\(key)").reading(of: digest, in: context)
  }

  private func value(_ key: String, of account: Account) throws -> Measure? {
    try reading(key, of: account)?.value
  }

  @Test("each is computed from the account")
  func values() throws {
    let account = try account()
    let expected: [(String, Measure)] = [
      ("year", .year(2025)), ("revenue", .amount(try amount(800))),
      ("growth", .percent(try percent(-20))), ("margin", .amount(try amount(400))),
      ("margin_percent", .percent(try percent(50))),
      ("contribution", .amount(try amount(100))), ("share", .percent(try percent(20))),
      ("trend", .series([1000, 800])), ("freshness", .index(50)), ("stale", .flag(false)),
      ("cold_test", .index(5)),
      ("cold_test_verdict", .word("unharmed", ColdTest.Verdict.unharmed.term)),
    ]
    for (key, measure) in expected { #expect(try value(key, of: account) == measure, "\(key)") }
    #expect(try value("findings", of: account) == nil)
    let analysed = [
      "support", "coverage", "role_completeness", "threads", "bus_factor", "competitive_gap",
      "relationship_quality", "blind_spot", "share_of_wallet", "whitespace", "density",
      "centralisation", "confidence", "next_contract_end", "priority",
    ]
    let planned = [
      "health", "plan_quality", "scorecard", "actions_overdue", "actions_open", "next_action",
      "objectives_behind",
    ]
    let selected = [
      "selection_index", "selection_coverage", "attractiveness", "position", "matrix_segment",
      "service_cost",
    ]
    #expect(
      Indicator.all.map(\.key) == expected.map(\.0) + analysed + planned + selected + ["findings"])
  }

  @Test("what isn’t known is nil, never zero")
  func unknown() throws {
    let nothing = try MethodTests.account()
    for indicator in Indicator.all {
      #expect(try value(indicator.key, of: nothing) == nil, "\(indicator.key)")
    }
    var account = try account()
    account.years[1].margin = nil
    for key in ["margin", "margin_percent", "contribution", "cold_test", "cold_test_verdict"] {
      #expect(try value(key, of: account) == nil, "\(key)")
    }
    #expect(try value("revenue", of: account) != nil)
    account.years[0].revenue = nil
    #expect(try value("growth", of: account) == nil)
    #expect(try value("trend", of: account) == .series([nil, 800]))
  }

  @Test("contribution says what it is made of")
  func parts() throws {
    var account = try account()
    let parts = try #require(try reading("contribution", of: account)).parts
    #expect(
      parts.map(\.term.english) == ["contribution margin", "cost to serve", "specific overhead"])
    #expect(
      parts.map(\.value) == [
        .amount(try amount(400)), .amount(try amount(-100)), .amount(try amount(-200)),
      ])
    account.years[1].overhead = nil
    #expect(try reading("contribution", of: account)?.parts.count == 2)
  }

  @Test("a tone tells how a value is to be taken")
  func tones() throws {
    var account = try account()
    #expect(try reading("growth", of: account)?.tone == .bad)
    #expect(try reading("contribution", of: account)?.tone == .plain)
    #expect(try reading("freshness", of: account)?.tone == .plain)
    account.years[0].revenue = try amount(850)
    account.years[1].overhead = try amount(900)
    account.reviewed = try day("2025-11-21")
    #expect(try reading("growth", of: account)?.tone == .plain)
    #expect(try reading("contribution", of: account)?.tone == .bad)
    #expect(try reading("freshness", of: account)?.tone == .warn)
    #expect(try value("stale", of: account) == .flag(true))
    for (overhead, tone) in [(200, .plain), (100, .warn), (-200, .bad)] as [(Int, Reading.Tone)] {
      account.years[1].overhead = try amount(overhead)
      #expect(try reading("cold_test", of: account)?.tone == tone, "\(overhead)")
      #expect(try reading("cold_test_verdict", of: account)?.tone == tone)
    }
  }

  @Test("findings are counted, in the tone of the gravest")
  func findings() throws {
    var account = try account()
    account.segment = .star
    #expect(try reading("findings", of: account)?.value == .count(1))
    #expect(try reading("findings", of: account)?.tone == .warn)
    account.status = .key
    #expect(try reading("findings", of: account)?.value == .count(4))
    #expect(try reading("findings", of: account)?.tone == .bad)
  }

  @Test("more comes after less, whatever is measured")
  func order() throws {
    var account = try account()
    let before = try Indicator.all.map { try reading($0.key, of: account)?.order }
    #expect(before[1] == 80_000 && before[2] == -2000 && before[7] == 800)
    account.years[1].revenue = try amount(900)
    account.reviewed = try day("2026-11-01")
    for key in ["revenue", "growth", "share", "trend", "freshness"] {
      let place = try #require(Indicator.all.firstIndex { $0.key == key })
      let earlier = try #require(before[place])
      let later = try #require(try reading(key, of: account))
      #expect(later.order > earlier, "\(key)")
    }
  }

  @Test("columns can be told apart by their heads")
  func heads() {
    for language in Language.allCases {
      let heads =
        Digest.keptFields.map { ($0.info.shortLabel ?? $0.info.label)[language] }
        + Indicator.all.filter(\.isColumn).map { $0.title[language] }
      #expect(Set(heads).count == heads.count, "\(heads)")
    }
  }

  @Test("each has a key of its own, a title and a meaning in both languages")
  func words() {
    #expect(Set(Indicator.all.map(\.key)).count == Indicator.all.count)
    for indicator in Indicator.all {
      #expect(Indicator.named(indicator.key)?.title == indicator.title)
      for language in Language.allCases {
        #expect(!indicator.title[language].isEmpty && !indicator.meaning[language].isEmpty)
        if indicator.isColumn {
          #expect(indicator.title[language].count <= 12, "\(indicator.title[language])")
        }
      }
    }
    #expect(Indicator.named("nothing") == nil)
  }
}
