/// What presses on our place at an account.
public enum ForceKind: String, Vocabulary {
  case rivals, substitutes, entrants
  case inHouse = "in_house"
  case customerPower = "customer_power"
  case supplierPower = "supplier_power"

  public var term: Term {
    switch self {
    case .rivals: Term("Direct rivals", "Concurrents directs")
    case .substitutes: Term("Substitutes", "Substituts")
    case .entrants: Term("New entrants", "Nouveaux entrants")
    case .inHouse: Term("In-house", "En interne")
    case .customerPower: Term("Customer’s power", "Pouvoir du client")
    case .supplierPower: Term("Suppliers’ power", "Pouvoir des fournisseurs")
    }
  }

  public var meaning: Term {
    switch self {
    case .rivals: Term("those who sell the same", "ceux qui vendent la même chose")
    case .substitutes:
      Term("another way to answer the same need", "une autre façon de répondre au besoin")
    case .entrants: Term("who could start selling to him", "qui pourrait se mettre à lui vendre")
    case .inHouse: Term("what he could do himself", "ce qu’il pourrait faire lui-même")
    case .customerPower: Term("how hard he can press on us", "à quel point il peut peser sur nous")
    case .supplierPower:
      Term(
        "how hard our suppliers can press on us", "à quel point nos fournisseurs pèsent sur nous")
    }
  }
}

/// Where something is going.
public enum Trend: String, Vocabulary {
  case rising, stable, falling

  public var term: Term {
    switch self {
    case .rising: Term("Rising", "En hausse")
    case .stable: Term("Stable", "Stable")
    case .falling: Term("Falling", "En baisse")
    }
  }

  public var meaning: Term {
    switch self {
    case .rising: Term("stronger than last year", "plus fort que l’an dernier")
    case .stable: Term("as it was", "comme avant")
    case .falling: Term("weaker than last year", "plus faible que l’an dernier")
    }
  }
}

/// What the customer can choose instead of us.
public enum AlternativeKind: String, Vocabulary {
  case rival
  case inHouse = "in_house"
  case statusQuo = "status_quo"

  public var term: Term {
    switch self {
    case .rival: Term("Other supplier", "Autre fournisseur")
    case .inHouse: Term("In-house", "En interne")
    case .statusQuo: Term("Status quo", "Statu quo")
    }
  }

  public var meaning: Term {
    switch self {
    case .rival: Term("somebody who sells to him", "quelqu’un qui lui vend")
    case .inHouse: Term("he does it himself", "il le fait lui-même")
    case .statusQuo: Term("he changes nothing", "il ne change rien")
    }
  }
}

/// Who serves a unit with what one of our offers does.
public enum WhitespaceStatus: String, Vocabulary {
  case us, competitor
  case inHouse = "in_house"
  case unused, unknown
  case notApplicable = "not_applicable"

  public var term: Term {
    switch self {
    case .us: Term("Us", "Nous")
    case .competitor: Term("Competitor", "Concurrent")
    case .inHouse: Term("In-house", "En interne")
    case .unused: Term("Unused", "Inutilisé")
    case .unknown: Term("Unknown", "Inconnu")
    case .notApplicable: Term("Not applicable", "Sans objet")
    }
  }

  public var meaning: Term {
    switch self {
    case .us: Term("we serve it", "nous la servons")
    case .competitor: Term("another supplier serves it", "un autre fournisseur la sert")
    case .inHouse: Term("the customer does it himself", "le client le fait lui-même")
    case .unused:
      Term("the unit could use it, and doesn’t", "elle pourrait s’en servir, et ne le fait pas")
    case .unknown: Term("to be found out", "à découvrir")
    case .notApplicable: Term("the unit can’t need it", "elle ne peut pas en avoir besoin")
    }
  }
}
