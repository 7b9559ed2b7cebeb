/// What becomes of a contract at its end.
public enum ContractRenewal: String, Vocabulary {
  case automatic, negotiate, tender
  case noRenewal = "none"

  public var term: Term {
    switch self {
    case .automatic: Term("Automatic", "Automatique")
    case .negotiate: Term("To negotiate", "À négocier")
    case .tender: Term("Tender", "Appel d’offres")
    case .noRenewal: Term("None", "Aucun")
    }
  }

  public var meaning: Term {
    switch self {
    case .automatic: Term("goes on unless someone gives notice", "se poursuit sauf dénonciation")
    case .negotiate: Term("talked over again between us", "se rediscute entre nous")
    case .tender: Term("opened to our rivals", "s’ouvre à nos concurrents")
    case .noRenewal: Term("ends on its day", "s’arrête à son terme")
    }
  }
}

/// Where the customer decides what it buys.
public enum Centralisation: String, Vocabulary {
  case local, mixed, central

  public var term: Term {
    switch self {
    case .local: Term("Local", "Local")
    case .mixed: Term("Mixed", "Mixte")
    case .central: Term("Central", "Centralisé")
    }
  }

  public var meaning: Term {
    switch self {
    case .local: Term("each site buys for itself", "chaque site achète pour lui")
    case .mixed: Term("head office frames, sites order", "le siège encadre, les sites commandent")
    case .central: Term("head office buys for all", "le siège achète pour tous")
    }
  }
}

/// How the customer plays its suppliers.
public enum PurchasingStrategy: String, Vocabulary {
  case partner, competitive, single, dual, multiple

  public var term: Term {
    switch self {
    case .partner: Term("Partnership", "Partenariat")
    case .competitive: Term("Competition", "Mise en concurrence")
    case .single: Term("Single source", "Source unique")
    case .dual: Term("Dual source", "Double source")
    case .multiple: Term("Multiple sources", "Sources multiples")
    }
  }

  public var meaning: Term {
    switch self {
    case .partner:
      Term("few suppliers, long and close", "peu de fournisseurs, longtemps et de près")
    case .competitive: Term("prices are compared each time", "les prix sont comparés chaque fois")
    case .single:
      Term("one supplier, by choice or by force", "un fournisseur, par choix ou par force")
    case .dual: Term("a main supplier and a second one", "un fournisseur principal et un second")
    case .multiple: Term("volumes spread over several", "des volumes répartis entre plusieurs")
    }
  }
}

/// What an offer of ours is in the customer’s portfolio of purchases.
///
/// The cells of Kraljic: what is at stake for the customer, by how scarce the supply is.
public enum Kraljic: String, Vocabulary {
  case routine, leverage, bottleneck, strategic

  public var term: Term {
    switch self {
    case .routine: Term("Routine", "Routine")
    case .leverage: Term("Leverage", "Levier")
    case .bottleneck: Term("Bottleneck", "Goulot")
    case .strategic: Term("Strategic", "Stratégique")
    }
  }

  public var meaning: Term {
    switch self {
    case .routine: Term("little at stake, many suppliers", "peu d’enjeu, beaucoup de fournisseurs")
    case .leverage: Term("much at stake, many suppliers", "fort enjeu, beaucoup de fournisseurs")
    case .bottleneck: Term("little at stake, few suppliers", "peu d’enjeu, peu de fournisseurs")
    case .strategic: Term("much at stake, few suppliers", "fort enjeu, peu de fournisseurs")
    }
  }
}

/// What the customer is to us as a supplier, for an offer.
public enum Preferencing: String, Vocabulary {
  case nuisance, exploitable, development, core

  public var term: Term {
    switch self {
    case .nuisance: Term("Nuisance", "Nuisance")
    case .exploitable: Term("Exploitable", "Exploitable")
    case .development: Term("Development", "Développement")
    case .core: Term("Core", "Cœur")
    }
  }

  public var meaning: Term {
    switch self {
    case .nuisance: Term("little business, little appeal", "peu d’affaires, peu d’attrait")
    case .exploitable: Term("much business, little appeal", "beaucoup d’affaires, peu d’attrait")
    case .development: Term("little business, much appeal", "peu d’affaires, beaucoup d’attrait")
    case .core: Term("much business, much appeal", "beaucoup d’affaires, beaucoup d’attrait")
    }
  }
}
