extension Check {
  static let budgetBelowZero = Check(
    "L29", .error,
    Term(
      "The money to give is below zero: write down how much there is for all requests.",
      "L’argent à répartir est négatif : notez combien il y a pour toutes les demandes."),
    portfolio: { _, settings in
      guard let budget = settings.resources.budget, budget < .zero else { return nil }
      return .error
    })
}
