/// What one does to an action with a key: which of its fields change, and to what.
public enum ActionDeed: Hashable, Sendable {
  case done(on: Day)
  /// To be done again, as it was before it was done or dropped; nil where nobody knows that.
  case reopened(as: ActionStatus?)
  case dropped
  case moved(to: Day)
  case delegated(to: ID<Member>)

  /// The keys of the fields of the action, each with what it becomes.
  public var fields: [(String, Value?)] {
    switch self {
    case .done(let day):
      [("status", .text(ActionStatus.done.rawValue)), ("done_on", .day(day))]
    case .reopened(let former):
      [("status", .text(ActionDeed.open(former).rawValue)), ("done_on", nil)]
    case .dropped: [("status", .text(ActionStatus.dropped.rawValue)), ("done_on", nil)]
    case .moved(let day): [("due", .day(day))]
    case .delegated(let member): [("owner", .text(member.text))]
    }
  }

  /// What is taken up again is open, whatever it was before.
  private static func open(_ former: ActionStatus?) -> ActionStatus {
    let state = ActionState(status: former, doneOn: nil)
    return state.isOpen ? state.status : .todo
  }
}
