import Method
import Testing

@Suite("What actions lack is told at their fields")
struct ActionChecksTests {
  @Test("V42: an open action asks for its owner, then for its day")
  func ownerOrDate() throws {
    var account = try keyAccount { $0.actions = [try made("ac-1")] }
    #expect(try account.paths("V42") == ["actions[ac-1].owner"])
    account.actions[0].owner = try ID("m-1")
    #expect(try account.paths("V42") == ["actions[ac-1].due"])
    account.actions[0].due = try day("2026-12-01")
    #expect(try account.paths("V42").isEmpty)
    account.actions[0].due = nil
    for status in [ActionStatus.done, .dropped] {
      account.actions[0].status = status
      #expect(try account.paths("V42").isEmpty, "\(status)")
    }
    account.actions[0].status = nil
    account.actions[0].doneOn = try day("2026-10-01")
    #expect(try account.paths("V42").isEmpty, "its day says that it is done")
  }

  @Test("V49: thirty days late is borne, one more is told")
  func overdue() throws {
    var account = try keyAccount { account in
      account.actions = [
        try planned("ac-1", due: "2026-10-23"), try planned("ac-2", due: "2026-10-22"),
      ]
    }
    #expect(try account.paths("V49") == ["actions[ac-2].due"])
    account.actions[1].status = .done
    #expect(try account.paths("V49").isEmpty)
    account.actions[1].status = .blocked
    account.status = .exited
    #expect(try account.paths("V49").isEmpty, "it is archived")
  }

  @Test("V49b: the fifth action of one person in a week is a note, unless the week is over")
  func crowded() throws {
    // From Monday to Sunday.
    let days = ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-06", "2026-12-06"]
    var account = try keyAccount { account in
      account.actions = try days.enumerated().map { try planned("ac-\($0)", due: $1) }
    }
    #expect(try account.paths("V49b") == ["actions[ac-4].due"])
    #expect(try account.paths("V49b", on: "2026-12-06").count == 1)
    #expect(try account.paths("V49b", on: "2026-12-07").isEmpty)
    let crowd = account
    account.actions[4].due = try day("2026-12-07")
    #expect(try account.paths("V49b").isEmpty, "the Monday after")
    account = crowd
    account.actions[0].owner = try ID("m-2")
    #expect(try account.paths("V49b").isEmpty, "another person's")
    account = crowd
    account.actions.append(try planned("ac-5", due: "2026-12-03"))
    #expect(try account.paths("V49b").count == 1, "told once a week")
  }

  private func load(_ account: Account, _ availability: Int?) throws -> [String] {
    var settings = Workspace()
    settings.team = [
      try made("m-1") { $0.availability = try availability.map { try percent($0) } }
    ]
    let digest = try #require(Digest(Digest(account).bytes))
    return try digest.findings(in: context(settings, [digest])).filter { $0.code == "V49c" }
      .map { $0.path?.text ?? "" }
  }

  @Test("V49c: who has more to do in four weeks than time for it is told at what is due last")
  func overloaded() throws {
    let account = try keyAccount { account in
      account.actions = [
        try planned("ac-1", due: "2026-12-19", effort: 6),
        try planned("ac-2", due: "2026-11-22", effort: 5),
        // After four weeks, without an effort, or nobody's: not counted.
        try planned("ac-3", due: "2026-12-20", effort: 50), try planned("ac-4", due: "2026-12-01"),
        try planned("ac-5", due: "2026-12-01", owner: nil, effort: 50),
      ]
    }
    #expect(try load(account, 50) == ["actions[ac-1].effort"])
    #expect(try load(account, 55).isEmpty, "eleven days of eleven")
    #expect(try load(account, nil).isEmpty, "nobody has told how much time there is")
    var done = account
    done.actions[0].status = .done
    #expect(try load(done, 50).isEmpty)
    var late = account
    late.actions[0].due = try day("2026-01-01")
    #expect(try load(late, 50) == ["actions[ac-2].effort"], "what is late takes its time still")
  }

  @Test("L18: an end before its beginning is told at the end")
  func backwards() throws {
    let account = try keyAccount { account in
      account.plan.from = try Year(2027)
      account.plan.to = try Year(2026)
      account.operationalObjectives = [try measurable("oo-1", of: nil)]
      account.operationalObjectives[0].baselineOn = try day("2028-01-01")
      account.initiatives = [
        try made("in-1") { initiative in
          initiative.start = try day("2026-12-02")
          initiative.due = try day("2026-12-01")
        }
      ]
      account.actions = [try planned("ac-1", due: "2026-11-10")]
      account.actions[0].start = try day("2026-11-11")
      account.actions[0].doneOn = try day("2026-11-09")
    }
    let expected = [
      "plan.to", "operational_objectives[oo-1].deadline", "initiatives[in-1].due",
      "actions[ac-1].due", "actions[ac-1].done_on",
    ]
    #expect(try account.paths("L18") == expected)
    var right = account
    right.plan.to = try Year(2027)
    right.operationalObjectives[0].baselineOn = nil
    right.initiatives[0].due = try day("2026-12-02")
    right.actions[0].start = try day("2026-11-09")
    #expect(try right.paths("L18").isEmpty)
  }

  @Test("L22: what is done says when")
  func doneOn() throws {
    var account = try keyAccount { $0.actions = [try made("ac-1") { $0.status = .done }] }
    #expect(try account.paths("L22") == ["actions[ac-1].done_on"])
    account.actions[0].doneOn = try day("2026-11-01")
    #expect(try account.paths("L22").isEmpty)
    account.actions[0].doneOn = nil
    account.actions[0].status = .doing
    #expect(try account.paths("L22").isEmpty)
  }

  @Test("L20: an action that waits for a dropped one is told")
  func dropped() throws {
    var account = try keyAccount { account in
      account.actions = [
        try made("ac-1") { $0.waitsFor = [try ID("ac-2")] },
        try made("ac-2") { $0.status = .dropped },
      ]
    }
    #expect(try account.paths("L20") == ["actions[ac-1].waits_for"])
    account.actions[1].status = .blocked
    #expect(try account.paths("L20").isEmpty)
    account.actions[0].status = .done
    account.actions[1].status = .dropped
    #expect(try account.paths("L20").isEmpty, "it no longer waits")
  }
}
