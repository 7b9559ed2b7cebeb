/// What the company can give to all its accounts together: what requests compete for.
public struct ResourceRules: Part {
  public static let term = Term("Resources", "Ressources")

  public var budget: Amount?
  public var days: Score?

  public init() {}

  public static let fields: Fields<ResourceRules> = [
    .amount(
      "budget", \.budget, Term("Money to give", "Argent à répartir"),
      ask: Term(
        "How much money is there for the requests of all accounts?",
        "Combien d’argent y a-t-il pour les demandes de tous les comptes ?")
    ).short(Term("Budget", "Budget")),
    .score(
      "days", \.days, 0...100_000, Term("Days to give", "Jours à répartir"),
      ask: Term(
        "How many days of our people are there for the requests of all accounts?",
        "Combien de jours de nos équipes y a-t-il pour les demandes de tous les comptes ?")
    ).short(Term("Days", "Jours")),
  ]
}
