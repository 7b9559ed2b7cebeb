import Method
import Samples
import Testing

struct SyntheticTests {
  static func workspace(
    seed: UInt64 = 1, language: Language = .french, isHeavy: Bool = false
  ) throws -> (settings: Workspace, account: @Sendable (Int) -> Account) {
    Synthetic(accounts: 200, seed: seed, isHeavy: isHeavy).workspace(
      in: language, today: try #require(Day(iso: "2026-11-22")))
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
      let account = account(place)
      let directory = Directory(settings, account: account)
      for link in account.linkFields {
        #expect(
          link.ids.allSatisfy { directory.named($0, among: link.kinds) != nil },
          "\(link.path.text)")
      }
    }
  }

  @Test("accounts are whole: five to ten years in order, texts, and no finding that is an error")
  func accountsAreWhole() throws {
    let (settings, account) = try Self.workspace(language: .english)
    let today = try #require(Day(iso: "2026-11-22"))
    let accounts = (0..<200).map(account)
    for account in accounts {
      let years = account.figures.actuals.map(\.year.value)
      #expect((5...10).contains(years.count) && years == years.sorted())
      #expect(account.years.count == years.count + 2)
      #expect(!account.identity.history.isEmpty && !account.identity.culture.isEmpty)
      #expect((6...12).contains(account.contacts.count))
      #expect((4...8).contains(account.needs.count))
      #expect(!account.roles.isEmpty && !account.interactions.isEmpty && !account.units.isEmpty)
    }
    let findings = settings.findings(in: accounts, today: today)
    #expect(findings.allSatisfy { $0.severity != .error || $0.account == nil })
    #expect(Set(findings.map(\.code)).isSuperset(of: ["V07", "V21b", "V28", "V29", "V31"]))
    #expect(Set(accounts.map(\.status)).count >= 4)
  }

  @Test("each account has ten to fifteen marks on criteria of the settings, and two places")
  func accountsArePlaced() throws {
    let (settings, account) = try Self.workspace()
    for family in CriterionFamily.allCases {
      let weights = settings.criteria.filter { $0.family == family }.compactMap(
        \.weight?.hundredths)
      #expect(weights.count == 5 && weights.reduce(0, +) == 10_000)
    }
    let known = Set(settings.criteria.map(\.id))
    for place in 0..<60 {
      let account = account(place)
      #expect((10...15).contains(account.ratings.count))
      let marked = account.ratings.compactMap(\.criterion)
      #expect(Set(marked).count == account.ratings.count && known.isSuperset(of: marked))
      #expect(account.ratings.allSatisfy { $0.value != nil })
      #expect(account.positions.compactMap(\.day).count == 2)
      #expect(account.positions.allSatisfy { $0.attractiveness != nil && $0.position != nil })
    }
  }

  @Test("the heavy account has 300 people in a tree, 200 needs and 400 evidences")
  func heavy() throws {
    let (settings, account) = try Self.workspace(isHeavy: true)
    let heavy = account(0)
    #expect(heavy.contacts.count == 300 && heavy.needs.count == 200)
    #expect(heavy.needs.flatMap(\.evidence).count == 400)
    #expect(heavy.contacts.count { $0.reportsTo == nil } == 1)
    var depth: [ID<Contact>: Int] = [:]
    for contact in heavy.contacts {
      depth[contact.id] = try contact.reportsTo.map { try #require(depth[$0]) + 1 } ?? 0
    }
    #expect(depth.values.max() == 3 || depth.values.max() == 4)
    #expect(Set(heavy.needs.flatMap(\.holders)).count > 100)
    #expect(!heavy.needs.flatMap(\.answers).isEmpty)
    let directory = Directory(settings, account: heavy)
    #expect(
      heavy.linkFields.allSatisfy { link in
        link.ids.allSatisfy { directory.named($0, among: link.kinds) != nil }
      })
    let (_, usual) = try Self.workspace()
    #expect(account(1) == usual(1) && account(0).name == usual(0).name, "only the first is heavy")
  }

  @Test("in the heavy account everybody has a role, one of ours and someone they weigh on")
  func heavyAnalysis() throws {
    let (_, account) = try Self.workspace(isHeavy: true)
    let heavy = account(0)
    #expect(heavy.roles.count == 300 && heavy.coverage.count == 300)
    #expect(heavy.influences.count == 299 && heavy.whitespace.count == 200)
    #expect(heavy.interactions.count == 100 && heavy.signals.count == 60)
    #expect(heavy.threats.count == 40 && heavy.assumptions.count == 30)
    let squares = heavy.whitespace.map { "\($0.unit?.text ?? "") \($0.offer?.text ?? "")" }
    #expect(Set(squares).count == 200, "each unit and offer once")
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
