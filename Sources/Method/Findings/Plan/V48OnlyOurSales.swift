extension Check {
  static let onlyOurSales = Check(
    "V48", .warning,
    Term(
      "Every objective is about our sales: add one that is about what the customer gains.",
      "Tous les objectifs parlent de nos ventes : ajoutez-en un sur ce que le client y gagne."),
    account: { account in
      account.hasDirection && account.looksAtOurSalesAlone
        ? [FieldPath([.key("strategic_objectives")])] : []
    })
}

extension Account {
  /// An objective whose direction nobody has told may well be about the customer.
  fileprivate var looksAtOurSalesAlone: Bool {
    let isForUs = strategicObjectives.allSatisfy { objective in
      switch objective.type {
      case .growth, .profit, .risk: true
      case .relationship, .image, nil: false
      }
    }
    guard isForUs, !scorecard.contains(where: { $0.axis == .customerValue }) else { return false }
    let theirs = Set(needs.map { Reference($0.id) }).union(objectives.map { Reference($0.id) })
    return !strategicObjectives.contains { $0.rationale.contains(where: theirs.contains) }
  }
}
