extension Check {
  static let exceptionLapsed = Check(
    "L16", .warning,
    Term(
      "This exception was to end by now: end it, or agree on another day.",
      "Cette exception devait déjà être finie : mettez-y fin, ou convenez d’un autre jour."),
    dated: { account, context in
      guard !account.status.isArchived else { return [] }
      return account.datedFields("exceptions").filter { field in
        field.day(0).map { $0 < context.today } ?? false
      }.map(\.path)
    })
}

extension Account {
  /// Until when services other than those of its segment were agreed.
  var exceptions: [DatedField] {
    services.compactMap { service in
      service.exceptionUntil.map {
        DatedField(service.path("exception_until"), [$0.daysSince1970])
      }
    }
  }
}
