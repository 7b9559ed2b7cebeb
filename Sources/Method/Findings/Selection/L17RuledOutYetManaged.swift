extension Check {
  static let ruledOutYetManaged = Check(
    "L17", .warning,
    Term(
      "This mark rules the account out, yet it is managed: check it, or prepare its way out.",
      "Cette note élimine le compte, pourtant géré : vérifiez-la, ou préparez sa sortie."),
    dated: { account, context in
      guard account.status.isManaged, account.status != .leaving else { return [] }
      let criteria = context.settings.criteria.filter { $0.isUsed(for: .selection) }
      let beyond = account.ratings.filter { rating in
        criteria.contains { $0.id == rating.criterion && $0.knocksOut(rating.value) }
      }
      guard !beyond.isEmpty else { return [] }
      let fields = Dictionary(
        account.linkedFields("mark_fields").map { ($0.id, $0.path) },
        uniquingKeysWith: { first, _ in first })
      return beyond.map { fields[$0.criterion.text] ?? FieldPath([.key("ratings")]) }
    })
}

extension Account {
  /// The fields of the marks that count, with their criteria.
  var markFields: [LinkedField] {
    guard status.isManaged else { return [] }
    return latestRatings.compactMap { rating in
      rating.criterion.map { LinkedField(rating.path("value"), $0.text) }
    }
  }
}
