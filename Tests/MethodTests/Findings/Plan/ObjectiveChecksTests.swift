import Method
import Testing

@Suite("What objectives and requests lack is told at their fields")
struct ObjectiveChecksTests {
  @Test("V41: an objective without an action is told once, at the lowest level")
  func withoutAction() throws {
    var account = try plannedAccount { $0.actions = [] }
    #expect(try account.paths("V41") == ["operational_objectives[oo-1].indicator"])
    account.operationalObjectives = []
    #expect(try account.paths("V41") == ["strategic_objectives[so-1].text"])
    account.actions = [try planned("ac-1", due: "2026-12-01", for: "so-1")]
    #expect(try account.paths("V41").isEmpty)
    account.actions[0].status = .dropped
    #expect(try account.paths("V41") == ["strategic_objectives[so-1].text"])
    account.actions[0].status = .done
    #expect(try account.paths("V41").isEmpty)
  }

  @Test("V41: an action of its programme serves the objective, an empty programme doesn't")
  func throughProgramme() throws {
    var account = try plannedAccount { account in
      account.initiatives = [try made("in-1") { $0.objective = try Reference("oo-1") }]
      account.actions = []
    }
    #expect(try account.paths("V41") == ["operational_objectives[oo-1].indicator"])
    account.actions = [try planned("ac-1", due: "2026-12-01", for: "in-1")]
    #expect(try account.paths("V41").isEmpty)
  }

  @Test("V43: the first field without which it can't be measured is told")
  func missingMeasure() throws {
    var account = try plannedAccount { account in
      account.operationalObjectives = [try made("oo-1") { $0.objective = try ID("so-1") }]
    }
    let base = "operational_objectives[oo-1]."
    #expect(try account.paths("V43") == [base + "indicator"])
    account.operationalObjectives[0].indicator = "Share of wallet"
    #expect(try account.paths("V43") == [base + "baseline"])
    account.operationalObjectives[0].baseline = try figure(20)
    #expect(try account.paths("V43") == [base + "target"])
    account.operationalObjectives[0].target = try figure(30)
    #expect(try account.paths("V43") == [base + "deadline"])
    account.operationalObjectives[0].deadline = try day("2027-12-31")
    #expect(try account.paths("V43").isEmpty)
  }

  @Test("L21: figures without a start are told where they stand; empty ones aren't")
  func actuals() throws {
    var account = try plannedAccount { account in
      account.operationalObjectives[0].baseline = nil
      account.operationalObjectives[0].actuals = [try made("ms-1")]
    }
    #expect(try account.paths("L21").isEmpty)
    account.operationalObjectives[0].actuals[0].value = try figure(22)
    #expect(try account.paths("L21") == ["operational_objectives[oo-1].actuals"])
    account.operationalObjectives[0].baseline = try figure(20)
    #expect(try account.paths("L21").isEmpty)
  }

  @Test("L24: a target where we start from is no target; neither known isn't told")
  func target() throws {
    var account = try plannedAccount { $0.operationalObjectives[0].target = try figure(20) }
    #expect(try account.paths("L24") == ["operational_objectives[oo-1].target"])
    account.operationalObjectives[0].target = nil
    account.operationalObjectives[0].baseline = nil
    #expect(try account.paths("L24").isEmpty)
  }

  @Test("L27: who answers is asked once, above")
  func owner() throws {
    var account = try plannedAccount()
    #expect(try account.paths("L27").isEmpty, "the strategic objective has an owner")
    account.strategicObjectives[0].owner = nil
    #expect(try account.paths("L27") == ["strategic_objectives[so-1].owner"])
    account.operationalObjectives.append(try measurable("oo-2", of: nil))
    let expected = ["strategic_objectives[so-1].owner", "operational_objectives[oo-2].owner"]
    #expect(try account.paths("L27") == expected)
  }

  @Test("L28: an operational objective belongs to a strategic one")
  func belongs() throws {
    var account = try plannedAccount()
    #expect(try account.paths("L28").isEmpty)
    account.operationalObjectives[0].objective = nil
    #expect(try account.paths("L28") == ["operational_objectives[oo-1].objective"])
  }

  @Test("L26: a request that is still to be decided says what it takes, then what it brings")
  func request() throws {
    var account = try plannedAccount { $0.requests = [try made("rq-1")] }
    #expect(try account.paths("L26") == ["requests[rq-1].cost"])
    account.requests[0].days = try figure(5)
    #expect(try account.paths("L26") == ["requests[rq-1].gain"])
    account.requests[0].gain = try amount(10_000)
    #expect(try account.paths("L26").isEmpty)
    account.requests[0].gain = nil
    account.requests[0].decision = .refused
    #expect(try account.paths("L26").isEmpty)
  }

  @Test("V50: a programme with the customer has somebody who leads it there")
  func joint() throws {
    var account = try plannedAccount { $0.initiatives = [try made("in-1") { $0.isJoint = true }] }
    #expect(try account.paths("V50") == ["initiatives[in-1].counterpart"])
    account.initiatives[0].counterpart = try ID("c-1")
    #expect(try account.paths("V50").isEmpty)
    account.initiatives[0].counterpart = nil
    account.initiatives[0].status = .dropped
    #expect(try account.paths("V50").isEmpty)
    account.initiatives[0].status = .doing
    account.initiatives[0].isJoint = false
    #expect(try account.paths("V50").isEmpty)
  }
}
