import Method
import Testing

@Suite("What a strategy lacks is told at its field")
struct StrategyChecksTests {
  @Test("a plan that lacks nothing has no finding, and an account without a plan isn't blamed")
  func nothingWrong() throws {
    for account in [try plannedAccount(), try keyAccount { $0.reviewed = try day("2026-11-01") }] {
      var settings = Workspace()
      settings.team = [try made("m-1"), try made("m-2")]
      let context = try context(settings, [Digest(account)])
      #expect(Digest(account).findings(in: context).map(\.code).isEmpty)
    }
  }

  @Test("V40: a strategic objective asks for an operational one, and not for an action as well")
  func withoutFigure() throws {
    var account = try plannedAccount { $0.strategicObjectives.append(try made("so-2")) }
    #expect(try account.paths("V40") == ["strategic_objectives[so-2].text"])
    account.operationalObjectives.append(try measurable("oo-2", of: "so-2"))
    #expect(try account.paths("V40").isEmpty)
  }

  @Test("V44: an objective says what it rests on")
  func rationale() throws {
    var account = try plannedAccount()
    #expect(try account.paths("V44").isEmpty)
    account.strategicObjectives[0].rationale = []
    #expect(try account.paths("V44") == ["strategic_objectives[so-1].rationale"])
  }

  @Test("V45: five strategic objectives are allowed, six are too many")
  func tooMany() throws {
    var account = try plannedAccount()
    account.strategicObjectives = try (1...5).map { try made("so-\($0)") }
    #expect(try account.paths("V45").isEmpty)
    account.strategicObjectives.append(try made("so-6"))
    #expect(try account.paths("V45") == ["strategic_objectives"])
  }

  @Test("V46: a plan says what it gives up")
  func renunciation() throws {
    var account = try plannedAccount { $0.plan.renunciations = [] }
    #expect(try account.paths("V46") == ["plan.renunciations"])
    account.strategicObjectives = []
    #expect(try account.paths("V46").isEmpty)
  }

  @Test("V47: another orientation than the segment's asks for its reason")
  func orientation() throws {
    var account = try plannedAccount { account in
      account.segment = .star
      account.plan.orientation = .defend
    }
    #expect(try account.paths("V47") == ["plan.orientation_reason"])
    account.plan.orientationReason = "A rival is in"
    #expect(try account.paths("V47").isEmpty)
    account.plan.orientationReason = ""
    account.plan.orientation = .conquer
    #expect(try account.paths("V47").isEmpty, "the segment's own")
    account.plan.orientation = .defend
    account.segment = nil
    #expect(try account.paths("V47").isEmpty, "nothing to differ from")
  }

  @Test("V47: the workspace says where a segment leads")
  func ownOrientation() throws {
    let account = try plannedAccount { account in
      account.segment = .star
      account.plan.orientation = .defend
    }
    var settings = Workspace()
    settings.matrix.star = .defend
    let found = try Digest(account).findings(in: context(settings, [Digest(account)]))
    #expect(!found.contains { $0.code == "V47" })
  }

  @Test("V48: objectives that are all about our sales are told; one about the customer is enough")
  func ourSales() throws {
    let sales = try plannedAccount { account in
      account.strategicObjectives[0].type = .growth
      account.strategicObjectives[0].rationale = [try Reference("to-1")]
    }
    #expect(try sales.paths("V48") == ["strategic_objectives"])
    var account = sales
    account.strategicObjectives[0].type = .image
    #expect(try account.paths("V48").isEmpty)
    account.strategicObjectives[0].type = nil
    #expect(try account.paths("V48").isEmpty, "it may be about the customer")
    account = sales
    account.scorecard = [try made("ki-1") { $0.axis = .customerValue }]
    #expect(try account.paths("V48").isEmpty)
    account.scorecard[0].axis = .results
    #expect(try account.paths("V48") == ["strategic_objectives"])
    account = sales
    account.strategicObjectives[0].rationale = [try Reference("n-1")]
    #expect(try account.paths("V48").isEmpty, "it answers a need")
    account.strategicObjectives = []
    #expect(try account.paths("V48").isEmpty)
  }

  @Test("V51: growth asks for the figures of a year that isn't over")
  func budget() throws {
    var account = try plannedAccount { $0.strategicObjectives[0].type = .growth }
    #expect(try account.paths("V51") == ["years"])
    account.years = [try exercise(2026, revenue: 10)]
    #expect(try account.paths("V51") == ["years"], "what happened promises nothing")
    account.years = [try exercise(2025, revenue: 10, kind: .budget)]
    #expect(try account.paths("V51") == ["years"], "it is over")
    account.years = [try exercise(2026, revenue: 10, kind: .forecast)]
    #expect(try account.paths("V51").isEmpty)
    account.years = []
    account.strategicObjectives[0].type = .profit
    #expect(try account.paths("V51").isEmpty)
  }

  @Test("V53: a page that the customer may read holds no opinion on a person")
  func opinions() throws {
    var account = try plannedAccount { account in
      account.contacts[0].personalWin = "A promotion"
      account.roles = [
        try made("ro-1") { role in
          role.contact = try ID("c-1")
          role.adaptability = try Level(1, in: 0...4)
        }
      ]
    }
    #expect(try account.paths("V53").isEmpty, "nobody outside reads it")
    account.confidentiality = .shareable
    let expected = ["contacts[c-1].personal_win", "roles[ro-1].adaptability"]
    #expect(try account.paths("V53") == expected)
    #expect(account.personalFields.map(\.text) == expected)
    account.contacts += try (2...9).map { number in
      try made("c-\(number)") { $0.styleNote = "Curt" }
    }
    #expect(try account.paths("V53").count == 5)
    #expect(account.personalFields.count == 10)
  }

  @Test("V54: a plan of more than twelve pages is a note at what makes it long")
  func long() throws {
    var account = try plannedAccount()
    #expect(PlanLength.pages(of: account) == 3)
    account.actions = try (1...120).map { try planned("ac-\($0)", due: "2026-12-01") }
    #expect(PlanLength.pages(of: account) == 12)
    #expect(try account.paths("V54").isEmpty)
    account.actions.append(try planned("ac-121", due: "2026-12-01"))
    #expect(try account.paths("V54") == ["actions"])
    account.actions[0].status = .dropped
    #expect(try account.paths("V54").isEmpty, "it isn't printed")
    account.operationalObjectives = try (1...40).map { try measurable("oo-\($0)", of: "so-1") }
    account.actions = []
    #expect(try account.paths("V54") == ["operational_objectives"])
    #expect(PlanLength.pages(of: try keyAccount()) == 0)
  }

  @Test("L25: an approved plan says who decided it, then when")
  func approved() throws {
    var account = try plannedAccount { $0.plan.state = .approved }
    #expect(try account.paths("L25") == ["plan.approved_by"])
    account.plan.approvedBy = try ID("m-2")
    #expect(try account.paths("L25") == ["plan.approved_on"])
    account.plan.approvedOn = try day("2026-03-01")
    #expect(try account.paths("L25").isEmpty)
    account.plan.approvedOn = nil
    account.plan.state = .draft
    #expect(try account.paths("L25").isEmpty)
  }
}
