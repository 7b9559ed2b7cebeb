import Testing

@testable import Method

struct PlanTreeTests {
  private func tree(_ account: Account) throws -> PlanTree {
    PlanTree(account, today: try day("2026-11-22"))
  }

  /// "so-1 .oo-1 ..in-1": each with a dot for each step below the top.
  private func drawn(_ account: Account) throws -> String {
    try tree(account).rows.map { String(repeating: ".", count: $0.depth) + $0.id }
      .joined(separator: " ")
  }

  @Test("each stands below what it serves: objective, figure, programme, action")
  func order() throws {
    #expect(try drawn(planSample()) == "so-1 .oo-1 ..in-1 ...ac-2 ..ac-1 .ac-3")
  }

  @Test("what serves no objective, or one that is gone, stands together at the end")
  func orphans() throws {
    var account = try planSample()
    account.actions += [try planAction(4, for: nil), try planAction(5, for: "oo-9")]
    #expect(
      try drawn(account) == "so-1 .oo-1 ..in-1 ...ac-2 ..ac-1 .ac-3 + .ac-4 .ac-5")
    account.strategicObjectives = []
    #expect(try drawn(account) == "+ .oo-1 ..in-1 ...ac-2 ..ac-1 .ac-3 .ac-4 .ac-5")
  }

  @Test("an account without a plan has no rows")
  func empty() throws {
    #expect(try tree(account()).rows.isEmpty)
  }

  @Test("heads tell how many rows and which actions are below, those dropped aside")
  func counts() throws {
    var account = try planSample()
    account.actions.append(try planAction(4, for: "oo-1") { $0.status = .dropped })
    let found = try tree(account)
    #expect(found.rows.map(\.below) == [6, 4, 1, 0, 0, 0, 0])
    #expect(found.rows[0].actions == found.actions)
    #expect(found.rows[0].actions.done == 1 && found.rows[0].actions.all == 3)
    #expect(found.rows[1].actions.done == 1 && found.rows[1].actions.all == 2)
  }

  @Test("an action is late once its day is over and it is neither done nor dropped")
  func standing() throws {
    let today = try day("2026-11-22")
    let late = try planAction(1, for: nil) { $0.due = try day("2026-11-19") }
    #expect(late.standing(on: today) == .overdue(days: 3))
    for (status, standing) in [
      (.done, .done), (.dropped, .dropped), (.blocked, .overdue(days: 3)),
    ] as [(ActionStatus, ActionStanding)] {
      var other = late
      other.status = status
      #expect(other.standing(on: today) == standing)
    }
    let due = try planAction(1, for: nil) { $0.due = today }
    #expect(due.standing(on: today) == .todo, "its day isn't over")
    let done = try planAction(1, for: nil) { $0.doneOn = today }
    #expect(done.standing(on: today) == .done, "a day on which it was done says so")
  }

  @Test("the figure of today is the latest that was there, and unknown isn't zero")
  func figures() throws {
    var account = try planSample()
    #expect(try tree(account).rows[1].figures?.share == nil)
    account.operationalObjectives[0].baseline = try tenths(400)
    account.operationalObjectives[0].target = try tenths(500)
    #expect(try tree(account).rows[1].figures?.share == nil)
    account.operationalObjectives[0].actuals = try [
      ("2026-10-01", 450), ("2026-12-01", 500), ("2026-06-01", 410),
    ].enumerated().map { place, row in
      try made("ms-\(place)") { actual in
        actual.day = try day(row.0)
        actual.value = try tenths(row.1)
      }
    }
    let figures = try #require(try tree(account).rows[1].figures)
    #expect(figures.current?.value == 45 && figures.share == 0.5)
    account.operationalObjectives[0].target = try tenths(400)
    #expect(try tree(account).rows[1].figures?.share == nil, "no way to go")
  }

  @Test("an action goes on to the next figure or programme, and stops at the ends")
  func moving() throws {
    var account = try planSample()
    account.operationalObjectives.append(
      try made("oo-2") { $0.objective = try ID("so-1") })
    account.actions.append(try planAction(4, for: nil))
    let found = try tree(account)
    func goal(_ id: String, up: Bool) throws -> String? {
      found.goal(from: try #require(found.place(of: id)), up: up)?.id
    }
    #expect(try goal("ac-2", up: true) == "oo-1")
    #expect(try goal("ac-2", up: false) == "oo-2")
    #expect(try goal("ac-1", up: true) == nil)
    #expect(try goal("ac-1", up: false) == "in-1")
    #expect(try goal("ac-4", up: true) == "oo-2", "out of those without an objective")
    #expect(try goal("ac-4", up: false) == nil)
    #expect(try goal("so-1", up: false) == nil, "an objective serves nothing")
  }

  @Test("what hangs on each other in a circle is told once")
  func circle() throws {
    var account = try account()
    account.initiatives = [
      try made("in-1") { $0.objective = try Reference("in-2") },
      try made("in-2") { $0.objective = try Reference("in-1") },
    ]
    account.actions = [try planAction(1, for: "ac-1")]
    #expect(try drawn(account) == "+ .in-1 .in-2 .ac-1")
  }
}
