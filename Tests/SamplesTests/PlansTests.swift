import Method
import Samples
import Testing

struct PlansTests {
  static let whole = ["hydrane-boissons", "lumen-energies", "cimenterie-dorval"]

  @Test(arguments: PlansTests.whole)
  func `three accounts have a whole plan in motion`(slug: String) throws {
    let told = try Told()
    let account = try told.account(slug)
    #expect((3...4).contains(account.strategicObjectives.count))
    #expect((4...6).contains(account.operationalObjectives.count))
    #expect((2...3).contains(account.initiatives.count) && (2...3).contains(account.requests.count))
    #expect((10...14).contains(account.actions.count))
    #expect(account.strategicObjectives.allSatisfy { !$0.rationale.isEmpty && $0.owner != nil })
    #expect(account.plan.orientation != nil && account.plan.renunciations.count == 2)
    #expect(!account.plan.contextualFocus.isEmpty && !account.plan.riskNote.isEmpty)
    #expect(account.comments.contains { $0.isSettled == false })
  }

  @Test(arguments: PlansTests.whole)
  func `its actions are done in time and late, under way, blocked, late, and nobody's`(
    slug: String
  ) throws {
    let told = try Told()
    let actions = try told.account(slug).actions
    let states = Set(actions.compactMap(\.status))
    #expect(states == [.todo, .doing, .done, .blocked])
    let lateness = actions.compactMap { action -> Int? in
      guard action.status != .done, let due = action.due else { return nil }
      return told.today.days(since: due)
    }
    #expect(lateness.count { $0 == 3 } == 1 && lateness.count { $0 > 30 } == 1)
    #expect(actions.count { $0.owner == nil } == 1)
    #expect(actions.contains { $0.status == .blocked && !$0.waitsFor.isEmpty })
    let delays = actions.compactMap { action in
      action.doneOn.flatMap { done in action.due.map { done.days(since: $0) } }
    }
    #expect(delays.contains { $0 > 0 } && delays.contains { $0 <= 0 })
  }

  @Test(arguments: PlansTests.whole)
  func `its scorecard has all four axes, and two reviews say how healthy it was`(
    slug: String
  ) throws {
    let told = try Told()
    let account = try told.account(slug)
    #expect((8...10).contains(account.scorecard.count))
    #expect(Set(account.scorecard.compactMap(\.axis)) == Set(ScorecardAxis.allCases))
    #expect(account.scorecard.allSatisfy { $0.actuals.count >= 3 })
    #expect(account.reviews.map(\.kind) == [.quarterly, .monthly])
    #expect(
      account.reviews.allSatisfy {
        $0.health != nil && $0.confidence != nil && !$0.decisions.isEmpty
      })
    #expect(account.reviews.compactMap(\.day).allSatisfy { $0 < told.today })
  }

  @Test(arguments: PlansTests.whole)
  func `some of its open actions are marked for the customer to read, most are not`(
    slug: String
  ) throws {
    let open = try Told().account(slug).actions.filter { $0.status != .done }
    let shared = open.count { $0.isShared == true }
    #expect(shared > 0 && shared * 2 < open.count)
  }

  @Test func `an objective of Dorval rests on an assumption that is broken`() throws {
    let dorval = try Told().account("cimenterie-dorval")
    let broken = try #require(dorval.assumptions.first { $0.status == .broken })
    let resting = dorval.strategicObjectives.filter {
      $0.rationale.contains(Reference(broken.id))
    }
    #expect(resting.count == 1)
    #expect(resting.allSatisfy { broken.dependants.contains(Reference($0.id)) })
  }

  @Test func `five more accounts have a small plan, and two ask for resources alone`() throws {
    let accounts = try Told().french.accounts.filter { !Self.whole.contains($0.id.text) }
    let planned = accounts.filter { !$0.actions.isEmpty }
    #expect(planned.count == 5 && planned.allSatisfy { $0.status.isManaged })
    for account in planned {
      #expect(account.strategicObjectives.count == 1 && account.actions.count == 3)
      #expect(account.operationalObjectives.count == 1)
    }
    let asking = accounts.filter { $0.actions.isEmpty && !$0.requests.isEmpty }
    #expect(asking.count == 2 && asking.allSatisfy(\.strategicObjectives.isEmpty))
  }

  @Test func `what is wrong in the plans is wrong on purpose`() throws {
    let told = try Told()
    let codes = Set(
      Check.all.map(\.code).filter { $0 >= "V40" && $0 < "V55" || $0 >= "L18" && $0 < "L29" })
    let found = told.french.findings(today: told.today).filter { codes.contains($0.code) }
    #expect(
      found.map { "\($0.account?.text ?? "") \($0.code)" }.sorted() == [
        "cimenterie-dorval V42", "cimenterie-dorval V49", "hydrane-boissons V40",
        "hydrane-boissons V42", "hydrane-boissons V49", "hydrane-boissons V49c",
        "lumen-energies V42", "lumen-energies V43",
        "lumen-energies V49", "lumen-energies V50", "norval-laiteries V52",
      ])
  }

  @Test func `whatever a plan points at is there`() throws {
    let sample = try Told().french
    for account in sample.accounts {
      let directory = Directory(sample.settings, account: account)
      for link in account.linkFields {
        #expect(
          link.ids.allSatisfy { directory.named($0, among: link.kinds) != nil },
          "\(account.name) \(link.path.text)")
      }
    }
  }
}
