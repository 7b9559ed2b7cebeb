extension Check {
  static let objectiveNotMeasurable = Check(
    "V43", .warning,
    Term(
      "Nobody can tell when this is reached: give its indicator, start, target and deadline.",
      "On ne saura pas s’il est atteint : donnez indicateur, point de départ, cible et échéance."),
    account: { account in
      account.operationalObjectives.compactMap { objective in
        objective.missingMeasure.map { objective.path($0) }
      }
    })
}

extension OperationalObjective {
  /// The key of the first field without which it can’t be measured.
  fileprivate var missingMeasure: String? {
    if indicator.isEmpty { return "indicator" }
    if baseline == nil { return "baseline" }
    if target == nil { return "target" }
    return deadline == nil ? "deadline" : nil
  }
}
