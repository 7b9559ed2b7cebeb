extension Check {
  static let ofPortfolios: [Check] = [
    Check(
      "L08", .warning,
      Term(
        "Another account has this name: give one of them a name of its own, or keep one of the two.",
        "Un autre compte porte ce nom : donnez à l’un un nom à lui, ou n’en gardez qu’un."),
      among: { accounts, _ in
        let alike = Dictionary(grouping: accounts) { $0.name.folded }
        return accounts.filter { (alike[$0.name.folded]?.count ?? 0) > 1 }
          .map { ($0, FieldPath([.key("name")])) }
      }),
    Check(
      "V02", .warning,
      Term(
        "More than 35 key accounts: none of them is managed apart any more.",
        "Plus de 35 comptes clés : plus aucun n’est vraiment géré à part."),
      portfolio: { accounts, _ in
        let count = accounts.count { $0.status == .key }
        return count > 50 ? .error : count > 35 ? .warning : nil
      }),
    Check(
      "V09", .note,
      Term(
        "All accounts are in one segment: it tells nothing apart.",
        "Tous les comptes sont dans un seul segment : il ne distingue rien."),
      portfolio: { accounts, _ in
        let segments = accounts.filter(\.status.isManaged).map(\.segment)
        guard segments.count > 3, let first = segments.first, first != nil else { return nil }
        return segments.allSatisfy { $0 == first } ? .note : nil
      }),
    .overloadedSponsor,
    .budgetBelowZero,
    Check(
      "C18", .warning,
      Term(
        "One account weighs too much in the portfolio: more than 20 % of it.",
        "Un compte pèse trop dans le portefeuille : plus de 20 %."),
      portfolio: { accounts, _ in
        let revenues = accounts.filter(\.status.isManaged).compactMap(\.revenue)
        guard revenues.count > 1 else { return nil }
        return Concentration(revenues)?.isDependency == true ? .warning : nil
      }),
  ]
}
