extension PlanAction {
  /// It is still to be done; where no word tells, the day on which it was done does.
  var isOpen: Bool {
    switch status {
    case .todo, .doing, .blocked: true
    case .done, .dropped: false
    case nil: doneOn == nil
    }
  }
}

extension Initiative {
  /// It still goes on, or is to.
  var isOpen: Bool { status != .done && status != .dropped }
}

extension Account {
  /// It has a plan once it has a direction: what a plan lacks is told from then on.
  var hasDirection: Bool { !strategicObjectives.isEmpty }
}
