extension Check {
  static let overloadedSponsor = Check(
    "V22", .warning,
    Term(
      "Its sponsor has more than five accounts: share them out.",
      "Son parrain a plus de cinq comptes : répartissez-les."),
    among: { accounts, _ in
      let sponsored = accounts.filter { $0.status.isManaged && $0.sponsor != nil }
      let counts = Dictionary(grouping: sponsored, by: \.sponsor).mapValues(\.count)
      return sponsored.filter { (counts[$0.sponsor] ?? 0) > 5 }
        .map { ($0, FieldPath([.key("team"), .key("sponsor")])) }
    })
}
