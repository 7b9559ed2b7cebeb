extension Check {
  static let fragileSelection = Check(
    "V05", .note,
    Term(
      "The selection hangs on the weights: look at the accounts close to the line once more.",
      "La sélection tient aux poids : revoyez les comptes proches de la ligne."),
    portfolio: { accounts, settings in
      guard !settings.criteria.isEmpty else { return nil }
      let rated = SelectionRanking(accounts, settings).rows.filter { $0.index != nil }
      return rated.count > 1 && rated.contains(where: \.isFragile) ? .note : nil
    })
}
