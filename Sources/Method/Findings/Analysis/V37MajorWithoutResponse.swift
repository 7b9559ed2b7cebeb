extension Check {
  static let majorWithoutResponse = Check(
    "V37", .warning,
    Term(
      "A major threat or opportunity is left alone: say what we do, who does it, for which goal.",
      "Menace ou opportunité majeure laissée : dites que faire, qui s’en charge, pour quel but."),
    account: { account in
      let answered = account.answeredFacts
      return account.threats.compactMap { threat in
        guard threat.isLive, (threat.priority ?? 0) >= 15 else { return nil }
        guard let response = threat.response else { return threat.path("response") }
        if threat.owner == nil { return threat.path("owner") }
        // Without a plan there is no objective to link it to.
        guard let answered, response != .accept, !answered.contains(Reference(threat.id)) else {
          return nil
        }
        return threat.path("response")
      }
    })
}

extension ThreatOpportunity {
  /// It still asks for something.
  var isLive: Bool { status != .treated && status != .closed }
}

extension Account {
  /// What a strategic objective rests on, or an open action comes from; nil without a plan.
  fileprivate var answeredFacts: Set<Reference>? {
    guard hasDirection else { return nil }
    return Set(strategicObjectives.flatMap(\.rationale))
      .union(actions.filter(\.isOpen).compactMap(\.comesFrom))
  }
}
