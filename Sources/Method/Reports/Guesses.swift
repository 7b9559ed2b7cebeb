/// What is believed without having been heard: a guess looks like a guess.
extension Account {
  /// The needs that we conclude and nobody confirmed, and whatever rests on a guess or on hearsay alone,
  /// at the field that says how we know.
  public var guesses: [FieldPath] {
    needs.filter { $0.isOpen && $0.expression == .inferred && $0.confirmedOn == nil }
      .map { $0.path("confirmed_on") }
      + guessed(needs.filter(\.isOpen), \.evidence) + guessed(moves, \.evidence)
      + guessed(purchaseCriteria, \.evidence) + guessed(roles, \.evidence)
      + guessed(rivals, \.evidence) + guessed(objectives, \.evidence)
      + guessed(assumptions.filter { $0.status != .broken }, \.evidence)
      + guessed(threats.filter { $0.status?.isOver != true }, \.evidence)
      + guessed(offerPositions, \.evidence)
  }

  private func guessed<Statement: Item>(
    _ statements: [Statement], _ evidence: (Statement) -> [Evidence]
  ) -> [FieldPath] {
    statements.filter { statement in
      let known = evidence(statement)
      return !known.isEmpty && known.allSatisfy(\.isGuess)
    }.map { $0.path("evidence") }
  }
}

extension Evidence {
  /// Nobody of the customer's said or wrote it.
  public var isGuess: Bool {
    switch source {
    case .guess, .hearsay: true
    case .interview, .meeting, .document, .press, .crm, .survey, .observation, nil: false
    }
  }
}

extension AnalysisSection {
  /// The parts of an account that make it up, by their keys; the first is where one goes.
  public var parts: [String] {
    switch self {
    case .identity: ["identity"]
    case .years: ["years"]
    case .strategy:
      ["customer_strategy", "objectives", "means", "coherence", "moves", "customer_years"]
    case .needs: ["needs"]
    case .buyingCentre:
      [
        "contacts", "roles", "influences", "coverage", "purchases", "contracts", "purchasing",
        "offer_positions", "units",
      ]
    case .competition: ["rivals", "purchase_criteria", "forces", "whitespace", "allies"]
    case .history: ["interactions", "signals", "relation_scores", "drivers", "our_changes"]
    case .synthesis: ["assumptions", "threats"]
    }
  }

  public var part: String { parts[0] }
}
