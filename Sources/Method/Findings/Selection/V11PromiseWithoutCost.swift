extension Check {
  static let promiseWithoutCost = Check(
    "V11", .warning,
    Term(
      "Promised to the customer, and nobody knows what it costs: put a cost on it.",
      "Promis au client, et personne n’en sait le coût : chiffrez-le."),
    dated: { account, context in
      guard !account.status.isArchived else { return [] }
      return account.linkedFields("promises").filter { promise in
        guard
          let dimension = context.settings.services.first(where: { $0.id.text == promise.id }),
          dimension.unitCost == nil, let base = dimension.base?.value, let level = promise.number
        else { return false }
        return level > base
      }.map(\.path)
    })
}

extension Account {
  /// What was promised of services without a cost of its own, by the field that the cost goes into.
  var promises: [LinkedField] {
    services.compactMap { service in
      guard service.promisedOn != nil, service.annualCost == nil,
        let dimension = service.dimension, let level = service.level
      else { return nil }
      return LinkedField(service.path("annual_cost"), dimension.text, level.value)
    }
  }
}
