import Method

/// The actions of an account as reports tell them.
extension ReportSource {
  /// Those to be done, the soonest first; without a day they come last.
  var openActions: [PlanAction] {
    account.actions.filter(\.isOpen).sorted { left, right in
      (left.due ?? .last, left.priority?.value ?? 9)
        < (right.due ?? .last, right.priority?.value ?? 9)
    }
  }

  var lateActions: [PlanAction] { openActions.filter { ($0.due ?? .last) < today } }

  /// Those that were done after a day; all that were, where there is none.
  func actionsDone(since day: Day?) -> [PlanAction] {
    account.actions.filter { action in
      guard action.state.isDone else { return false }
      return day.map { start in action.doneOn.map { $0 >= start } ?? false } ?? true
    }.sorted { ($0.doneOn ?? .last) < ($1.doneOn ?? .last) }
  }

  /// What, who of ours, by when; and how far where that isn’t to be expected.
  func actionTable(
    _ title: Term?, _ actions: [PlanAction], most: Int, letters: Int = 120
  ) -> [ReportBlock] {
    table(
      title,
      [
        Term("Action", "Action"), Term("Owner", "Responsable"), Term("By", "Pour"),
        Term("State", "État"),
      ],
      actions.map { action in
        [action.text, member(action.owner) ?? nobody, day(action.due), state(of: action)]
      }, most: most, letters: letters)
  }

  /// “Under way”, “To do, 12 days late”.
  func state(of action: PlanAction) -> String {
    let term = action.state.status.term[wording.language]
    guard action.isOpen, let due = action.due, due < today else { return term }
    return term + ", " + wording.late(days: today.days(since: due))
  }
}
