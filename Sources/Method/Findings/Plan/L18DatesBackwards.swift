extension Check {
  static let datesBackwards = Check(
    "L18", .warning,
    Term(
      "The end comes before the beginning: correct one of the two days.",
      "La fin vient avant le début : corrigez l’un des deux jours."),
    account: { account in
      var found: [FieldPath] = []
      if isBackwards(account.plan.from, account.plan.to) {
        found.append(FieldPath([.key("plan"), .key("to")]))
      }
      for objective in account.operationalObjectives
      where isBackwards(objective.baselineOn, objective.deadline) {
        found.append(objective.path("deadline"))
      }
      for initiative in account.initiatives where isBackwards(initiative.start, initiative.due) {
        found.append(initiative.path("due"))
      }
      for action in account.actions {
        if isBackwards(action.start, action.due) { found.append(action.path("due")) }
        if isBackwards(action.start, action.doneOn) { found.append(action.path("done_on")) }
      }
      return found
    })

  private static func isBackwards<Time: Comparable>(_ start: Time?, _ end: Time?) -> Bool {
    guard let start, let end else { return false }
    return end < start
  }
}
