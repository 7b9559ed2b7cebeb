import Method
import Samples
import Testing

struct SyntheticTests {
  static func workspace(
    seed: UInt64 = 1, language: Language = .french
  ) throws -> (settings: Workspace, account: @Sendable (Int) -> Account) {
    Synthetic.workspace(
      accounts: 200, seed: seed, language: language,
      today: try #require(Day(iso: "2026-11-22")))
  }

  @Test("the same seed gives the same accounts, in any order; another gives others")
  func isDeterministic() throws {
    let (settings, account) = try Self.workspace()
    let (again, same) = try Self.workspace()
    let (_, other) = try Self.workspace(seed: 2)
    #expect(settings == again)
    for place in [199, 0, 57] { #expect(account(place) == same(place)) }
    #expect(account(0) != other(0))
  }

  @Test("ten thousand accounts have ten thousand names and ids")
  func idsAreUnique() throws {
    let (_, account) = try Self.workspace()
    var ids: Set<String> = []
    for place in stride(from: 0, to: 10_000, by: 1) where place < 400 || place % 97 == 0 {
      #expect(ids.insert(account(place).id.text).inserted)
    }
  }

  @Test("the portfolio has twenty-five people, and every link finds one")
  func linksResolve() throws {
    let (settings, account) = try Self.workspace()
    #expect(settings.team.count == 25)
    #expect(Set(settings.team.map(\.id)).count == 25)
    for place in 0..<200 {
      let team = account(place).team
      let ids = [team.manager, team.sponsor].compactMap(\.self) + team.members
      #expect(ids.allSatisfy { settings.member($0) != nil })
    }
  }

  @Test("accounts are whole: five to ten years in order, texts, and no finding that is an error")
  func accountsAreWhole() throws {
    let (settings, account) = try Self.workspace(language: .english)
    let today = try #require(Day(iso: "2026-11-22"))
    let accounts = (0..<200).map(account)
    for account in accounts {
      let years = account.summary.years.actuals.map(\.year.value)
      #expect((5...10).contains(years.count) && years == years.sorted())
      #expect(account.years.count == years.count + 2)
      #expect(!account.identity.history.isEmpty && !account.identity.culture.isEmpty)
    }
    let findings = accounts.flatMap { settings.findings(of: $0.summary, today: today) }
    #expect(findings.allSatisfy { $0.severity != .error })
    #expect(Set(accounts.map(\.status)).count >= 4)
  }

  @Test("prose is in the language asked")
  func proseHasItsLanguage() throws {
    let (_, french) = try Self.workspace()
    let (_, english) = try Self.workspace(language: .english)
    #expect(french(3).id == english(3).id)
    #expect(!french(3).identity.history.contains(" the "))
    #expect(english(3).identity.history.contains(" the "))
  }
}
