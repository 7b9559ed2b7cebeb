/// Whether an assumption still stands.
public enum AssumptionStatus: String, Vocabulary {
  case holds, doubtful, broken

  public var term: Term {
    switch self {
    case .holds: Term("Holds", "Tient")
    case .doubtful: Term("Doubtful", "Douteuse")
    case .broken: Term("Broken", "Rompue")
    }
  }

  public var meaning: Term {
    switch self {
    case .holds: Term("nothing speaks against it", "rien ne la dément")
    case .doubtful: Term("a sign speaks against it", "un signe la contredit")
    case .broken: Term("it is no longer true", "elle n’est plus vraie")
    }
  }
}

/// Whether what may come is against us or for us.
public enum ThreatKind: String, Vocabulary {
  case threat, opportunity

  public var term: Term {
    switch self {
    case .threat: Term("Threat", "Menace")
    case .opportunity: Term("Opportunity", "Opportunité")
    }
  }

  public var meaning: Term {
    switch self {
    case .threat: Term("it may cost us", "elle peut nous coûter")
    case .opportunity: Term("it may make us grow", "elle peut nous faire grandir")
    }
  }
}

/// The parts of the analysis of an account.
public enum AnalysisBlock: String, Vocabulary {
  case identity, strategy, needs
  case buyingCentre = "buying_centre"
  case competition, history, signals

  public var term: Term {
    switch self {
    case .identity: Term("Identity", "Identité")
    case .strategy: Term("Strategy", "Stratégie")
    case .needs: Term("Needs", "Besoins")
    case .buyingCentre: Term("Buying centre", "Centre d’achat")
    case .competition: Term("Competition", "Concurrence")
    case .history: Term("Relationship", "Relation")
    case .signals: Term("Signals", "Signaux")
    }
  }

  public var meaning: Term {
    switch self {
    case .identity: Term("who the customer is", "qui est le client")
    case .strategy: Term("his objectives and his means", "ses objectifs et ses moyens")
    case .needs: Term("what he says, and what he doesn’t", "ce qu’il dit, et ce qu’il ne dit pas")
    case .buyingCentre: Term("who takes part in his purchases", "qui prend part à ses achats")
    case .competition:
      Term("what he could choose instead of us", "ce qu’il pourrait choisir à notre place")
    case .history: Term("what we have lived through together", "ce que nous avons vécu ensemble")
    case .signals: Term("what we read, hear and see", "ce que nous lisons, entendons et voyons")
    }
  }
}

/// What we do about a threat or an opportunity.
public enum ThreatResponse: String, Vocabulary {
  case seize, reduce, avoid, accept

  public var term: Term {
    switch self {
    case .seize: Term("Seize", "Saisir")
    case .reduce: Term("Reduce", "Réduire")
    case .avoid: Term("Avoid", "Éviter")
    case .accept: Term("Accept", "Accepter")
    }
  }

  public var meaning: Term {
    switch self {
    case .seize: Term("we go for it", "nous y allons")
    case .reduce:
      Term(
        "we make it less likely or less costly", "nous la rendons moins probable ou moins coûteuse")
    case .avoid: Term("we go another way", "nous passons ailleurs")
    case .accept: Term("we live with it, knowingly", "nous vivons avec, en connaissance de cause")
    }
  }
}

/// How far a threat or an opportunity has come.
public enum ThreatStatus: String, Vocabulary {
  case open, treated, closed

  public var term: Term {
    switch self {
    case .open: Term("Open", "Ouverte")
    case .treated: Term("Treated", "Traitée")
    case .closed: Term("Closed", "Close")
    }
  }

  public var meaning: Term {
    switch self {
    case .open: Term("nothing has been done yet", "rien n’est encore fait")
    case .treated: Term("a response is under way", "une réponse est en cours")
    case .closed: Term("it has passed, or it happened", "elle est passée, ou arrivée")
    }
  }
}
