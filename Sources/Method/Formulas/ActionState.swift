/// How far an action or a programme has come, whatever its day: the one place that tells.
///
/// A day on which it was done says so where no word does; with neither it is still to be done.
public struct ActionState: Hashable, Sendable {
  /// The word that was said, or that is to be understood.
  public let status: ActionStatus

  public init(status: ActionStatus?, doneOn: Day?) {
    self.status = status ?? (doneOn == nil ? .todo : .done)
  }

  public var isDone: Bool { status == .done }
  public var isDropped: Bool { status == .dropped }
  /// Somebody has still to do it.
  public var isOpen: Bool { !isDone && !isDropped }
}

/// How far an action or a programme of actions has come, seen from a day.
public enum ActionStanding: Hashable, Sendable {
  case todo, doing, blocked, done, dropped
  /// It should be there by now and isn't.
  case overdue(days: Int)

  init(_ state: ActionState, due: Day?, today: Day) {
    if state.isOpen, let due, due < today {
      self = .overdue(days: today.days(since: due))
      return
    }
    switch state.status {
    case .todo: self = .todo
    case .doing: self = .doing
    case .blocked: self = .blocked
    case .done: self = .done
    case .dropped: self = .dropped
    }
  }

  /// Nobody has to do anything for it any longer.
  public var isSettled: Bool { self == .done || self == .dropped }

  public var isOverdue: Bool {
    if case .overdue = self { true } else { false }
  }
}

extension PlanAction {
  public var state: ActionState { ActionState(status: status, doneOn: doneOn) }
  public var isOpen: Bool { state.isOpen }

  public func standing(on today: Day) -> ActionStanding {
    ActionStanding(state, due: due, today: today)
  }
}

extension Initiative {
  /// A programme has no day on which it was done: only its word tells.
  public var state: ActionState { ActionState(status: status, doneOn: nil) }
  public var isOpen: Bool { state.isOpen }

  public func standing(on today: Day) -> ActionStanding {
    ActionStanding(state, due: due, today: today)
  }
}
