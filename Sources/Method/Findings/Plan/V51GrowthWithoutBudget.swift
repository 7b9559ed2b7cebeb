extension Check {
  static let growthWithoutBudget = Check(
    "V51", .warning,
    Term(
      "We mean to grow here without a budget or a forecast: add the figures of a year to come.",
      "Une croissance visée sans budget ni prévision : ajoutez les chiffres d’une année à venir."),
    dated: { account, context in
      guard !account.status.isArchived,
        let latest = account.numbers(at: Digest.place(of: "growth_budget")).first,
        (latest ?? .min) < context.today.year
      else { return [] }
      return [FieldPath([.key("years")])]
    })
}

extension Account {
  /// Where an objective is about growth: the last year with a budget or a forecast, nil if there is
  /// none; nothing elsewhere.
  var growthBudget: [Int?] {
    guard strategicObjectives.contains(where: { $0.type == .growth }) else { return [] }
    let promised = years.filter { $0.kind == .budget || $0.kind == .forecast }
    return [promised.compactMap(\.year).max()?.value]
  }
}
