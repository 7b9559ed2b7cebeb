/// How far an action or a programme of actions has come, seen from a day.
public enum ActionStanding: Hashable, Sendable {
  case todo, doing, blocked, done, dropped
  /// It should be there by now and isn't.
  case overdue(days: Int)

  /// A day on which it was done says so where no word does.
  init(_ status: ActionStatus?, doneOn: Day?, due: Day?, today: Day) {
    switch status {
    case .done: self = .done
    case .dropped: self = .dropped
    case nil where doneOn != nil: self = .done
    case .todo, .doing, .blocked, nil:
      if let due, due < today {
        self = .overdue(days: today.days(since: due))
      } else {
        self = status == .doing ? .doing : status == .blocked ? .blocked : .todo
      }
    }
  }

  /// Nobody has to do anything for it any longer.
  public var isSettled: Bool { self == .done || self == .dropped }

  public var isOverdue: Bool {
    if case .overdue = self { true } else { false }
  }
}

extension PlanAction {
  public func standing(on today: Day) -> ActionStanding {
    ActionStanding(status, doneOn: doneOn, due: due, today: today)
  }
}

extension Initiative {
  public func standing(on today: Day) -> ActionStanding {
    ActionStanding(status, doneOn: nil, due: due, today: today)
  }
}
