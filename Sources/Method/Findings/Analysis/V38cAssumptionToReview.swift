extension Check {
  static let assumptionToReview = Check(
    "V38c", .warning,
    Term(
      "This assumption was to be looked at again by now: say whether it holds, and date the next.",
      "Cette hypothèse devait déjà être revue : dites si elle tient, et datez la prochaine fois."),
    dated: { account, context in
      guard account.status.isManaged else { return [] }
      return account.datedFields("reviews_due").filter { field in
        field.day(0).map { $0 < context.today } ?? false
      }.map(\.path)
    })
}

extension Account {
  /// When assumptions that may still hold are to be looked at again.
  var reviewsDue: [DatedField] {
    assumptions.compactMap { assumption in
      guard assumption.status != .broken, let day = assumption.reviewBy else { return nil }
      return DatedField(assumption.path("review_by"), [day.daysSince1970])
    }
  }
}
