extension Check {
  static let overdueAction = Check(
    "V49", .warning,
    Term(
      "More than thirty days late: do it, agree on another day, or drop it.",
      "Plus de trente jours de retard : faites-la, convenez d’un autre jour, ou abandonnez-la."),
    dated: { account, context in
      account.plannedDues(in: Int.min..<context.today.daysSince1970 - 30).map { $0.path("due") }
    })
}
