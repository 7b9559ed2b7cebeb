import Method
import Testing

@testable import Phrases

@Suite("What an account comes to today, in its reports")
struct ReportIndicesTests {
  private let today = "2026-11-22"

  /// Two reviews; the relation is as good as can be, by a survey of the day that is given.
  private func account(surveyed: String) throws -> Account {
    var account = Account(id: try ID("hydrane"))
    account.name = "Hydrane"
    var score = RelationScore(id: try ID("rs-1"))
    score.voice = .customer
    score.source = .survey
    score.day = try day(surveyed)
    score.trust = try Level(5, in: 1...5)
    account.relationScores = [score]
    account.reviews = try [("2026-05-04", 700), ("2026-09-01", 650)].map { iso, tenths in
      var review = Review(id: try ID("re-\(tenths)"))
      review.day = try day(iso)
      review.health = try Score(tenths: tenths, in: 0...100)
      return review
    }
    return account
  }

  private func report(
    _ kind: ReportKind, _ account: Account, _ wording: Wording = english
  ) throws -> Report {
    Report.make(
      kind, of: account, in: Directory(Workspace()), findings: [],
      indices: try account.indices(on: today), wording, today: try day(today))
  }

  @Test func `the review tells today beside the last two reviews`() throws {
    let rows = try report(.review, account(surveyed: today)).rows
    #expect(rows.contains(["Health", "100", "65", "70", "+35"]))
    #expect(rows.contains { $0.prefix(3) == ["Confidence", "100", ""] })
  }

  @Test func `a health that isn't sure is unknown today, never green`() throws {
    let rows = try report(.review, account(surveyed: "2024-01-01")).rows
    #expect(rows.contains(["Health", "?", "65", "70", ""]))
  }

  @Test func `what is neither known nor noted is told in a sentence`() throws {
    var account = Account(id: try ID("hydrane"))
    account.name = "Hydrane"
    for wording in [english, french] {
      let texts = try report(.review, account, wording).texts
      let told = wording.say("aren’t known yet, nor noted", "ne sont ni connues ni notées")
      #expect(texts.contains { $0.contains(told) })
    }
  }

  @Test func `the sponsor reads the health with its reason in one line`() throws {
    let known = try report(.brief, account(surveyed: today)).texts
    #expect(known.contains("100 — quality of the relation: 100"))
    let unknown = try report(.brief, account(surveyed: "2024-01-01"), french).texts
    #expect(unknown.contains(HealthTone.unknown.term.french))
  }

  @Test func `the customer reads none of it`() throws {
    let texts = try report(.customer, account(surveyed: today)).texts
    #expect(!texts.contains { $0.contains("100") || $0.contains("Health") })
  }
}

extension Account {
  /// What it comes to on a day.
  func indices(on iso: String) throws -> ReportIndices {
    let checks = CheckContext(Workspace(), Directory(Workspace()), today: try day(iso))
    return ReportIndices(Digest(self), in: IndicatorContext(checks, managedRevenue: .zero))
  }
}
