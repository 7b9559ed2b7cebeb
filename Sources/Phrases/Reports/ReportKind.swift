public import Method

/// The reports that leave the program, each for other readers.
public enum ReportKind: String, CaseIterable, Hashable, Sendable {
  case plan, pitch, review, brief, steering, customer

  /// What the report is called.
  public var term: Term {
    switch self {
    case .plan: Term("Strategy and plan on a page", "Stratégie et plan sur une page")
    case .pitch: Term("The case in three blocks", "L’argumentaire en trois blocs")
    case .review: Term("Account review", "Revue de compte")
    case .brief: Term("Brief for the sponsor", "Note au parrain")
    case .steering: Term("Minutes of the steering committee", "Compte rendu du comité de pilotage")
    case .customer: Term("Our joint plan", "Notre plan commun")
    }
  }

  /// For whom and for what it is made.
  public var purpose: Term {
    switch self {
    case .plan:
      Term("all that counts, on one sheet of paper", "l’essentiel, sur une feuille de papier")
    case .pitch:
      Term("three slides to ask for means", "trois diapositives pour demander des moyens")
    case .review:
      Term("five dense parts for the team’s review", "cinq parties denses pour la revue d’équipe")
    case .brief:
      Term(
        "half a page, and what is asked of the sponsor", "une demi-page, et ce qu’on lui demande")
    case .steering:
      Term(
        "who sat, what was decided, who does what by when",
        "qui siégeait, ce qui est décidé, qui fait quoi et quand")
    case .customer:
      Term(
        "what the customer may read: no opinion on anybody",
        "ce que le client peut lire : aucun avis sur personne")
    }
  }

  /// As many pages and slides as it has whatever is in it; nil where they follow its length.
  public var slides: Int? {
    switch self {
    case .plan: 1
    case .pitch: 3
    case .review, .brief, .steering, .customer: nil
    }
  }
}
