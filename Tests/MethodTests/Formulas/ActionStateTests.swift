import Method
import Testing

struct ActionStateTests {
  private let today = "2026-11-22"

  @Test(
    "the word tells, then the day on which it was done; with neither it is to be done",
    arguments: [
      (nil, nil, .todo), (nil, "2026-11-01", .done), (.todo, "2026-11-01", .todo),
      (.doing, nil, .doing), (.blocked, nil, .blocked), (.done, nil, .done),
      (.dropped, "2026-11-01", .dropped),
    ] as [(ActionStatus?, String?, ActionStatus)])
  func state(status: ActionStatus?, done: String?, expected: ActionStatus) throws {
    let action: PlanAction = try made("ac-1") { action in
      action.status = status
      action.doneOn = try done.map { try day($0) }
    }
    #expect(action.state.status == expected)
    #expect(action.isOpen == (expected != .done && expected != .dropped))
  }

  @Test func `what is open and past its day is overdue, what is settled never is`() throws {
    var action: PlanAction = try made("ac-1") { $0.due = try day("2026-11-20") }
    let today = try day(today)
    #expect(action.standing(on: today) == .overdue(days: 2))
    action.status = .blocked
    #expect(action.standing(on: today).isOverdue)
    for status in [ActionStatus.done, .dropped] {
      action.status = status
      #expect(action.standing(on: today).isSettled, "\(status)")
    }
    action.status = .blocked
    action.due = today
    #expect(action.standing(on: today) == .blocked)
  }

  @Test func `a programme tells how it stands in the same way`() throws {
    var programme: Initiative = try made("in-1") { $0.due = try day("2026-11-20") }
    #expect(programme.isOpen)
    #expect(programme.standing(on: try day(today)) == .overdue(days: 2))
    programme.status = .dropped
    #expect(!programme.isOpen)
    #expect(try programme.standing(on: day(today)) == .dropped)
  }
}

struct ActionDeedTests {
  private func told(_ deed: ActionDeed) -> [String: Value?] {
    Dictionary(deed.fields, uniquingKeysWith: { _, last in last })
  }

  @Test func `what is done has its day, and what is dropped has none`() throws {
    let today = try day("2026-11-22")
    #expect(told(.done(on: today)) == ["status": .text("done"), "done_on": .day(today)])
    #expect(told(.dropped) == ["status": .text("dropped"), "done_on": nil])
    #expect(told(.moved(to: today)) == ["due": .day(today)])
    #expect(told(.delegated(to: try ID("m-1"))) == ["owner": .text("m-1")])
  }

  @Test(
    "what is taken up again is as it was, and open whatever it was",
    arguments: [
      (.blocked, "blocked"), (.doing, "doing"), (.todo, "todo"), (nil, "todo"), (.done, "todo"),
      (.dropped, "todo"),
    ] as [(ActionStatus?, String)])
  func reopened(former: ActionStatus?, status: String) {
    let expected: [String: Value?] = ["status": .text(status), "done_on": nil]
    #expect(told(.reopened(as: former)) == expected)
  }
}
