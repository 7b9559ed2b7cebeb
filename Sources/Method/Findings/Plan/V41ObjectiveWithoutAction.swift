extension Check {
  static let objectiveWithoutAction = Check(
    "V41", .error,
    Term(
      "An objective that nobody works on: add a first action, or give the objective up.",
      "Personne ne travaille à cet objectif : ajoutez une action, ou renoncez-y."),
    account: { account in
      let served = account.servedObjectives
      let figured = Set(account.operationalObjectives.compactMap(\.objective))
      // Where there are operational objectives, each speaks for itself.
      let bare = account.strategicObjectives.filter { objective in
        !figured.contains(objective.id) && !served.contains(Reference(objective.id))
      }
      return bare.map { $0.path("text") }
        + account.operationalObjectives.filter { !served.contains(Reference($0.id)) }
        .map { $0.path("indicator") }
    })
}

extension Account {
  /// The objectives that an action serves, itself or through its programme; dropped ones don’t.
  fileprivate var servedObjectives: Set<Reference> {
    let targets = Set(actions.filter { !$0.state.isDropped }.compactMap(\.objective))
    let led = initiatives.filter { targets.contains(Reference($0.id)) }.compactMap(\.objective)
    return targets.union(led)
  }
}
