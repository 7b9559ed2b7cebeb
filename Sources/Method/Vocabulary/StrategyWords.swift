/// What a company is to the customer.
public enum AffiliationKind: String, Vocabulary {
  case parent, subsidiary, shareholder, alliance

  public var term: Term {
    switch self {
    case .parent: Term("Parent", "Société mère")
    case .subsidiary: Term("Subsidiary", "Filiale")
    case .shareholder: Term("Shareholder", "Actionnaire")
    case .alliance: Term("Alliance", "Alliance")
    }
  }

  public var meaning: Term {
    switch self {
    case .parent: Term("owns our customer", "possède notre client")
    case .subsidiary: Term("owned by our customer", "possédée par notre client")
    case .shareholder: Term("holds a part of the capital", "détient une part du capital")
    case .alliance: Term("works with it, without owning it", "travaille avec lui, sans le posséder")
    }
  }
}

/// What a move of the customer is.
public enum MoveKind: String, Vocabulary {
  case acquisition, divestment
  case newMarket = "new_market"
  case innovation, savings, partnership, reorganisation, investment, other

  public var term: Term {
    switch self {
    case .acquisition: Term("Acquisition", "Acquisition")
    case .divestment: Term("Divestment", "Cession")
    case .newMarket: Term("New market", "Nouveau marché")
    case .innovation: Term("Innovation", "Innovation")
    case .savings: Term("Savings plan", "Plan d’économies")
    case .partnership: Term("Partnership", "Partenariat")
    case .reorganisation: Term("Reorganisation", "Réorganisation")
    case .investment: Term("Investment", "Investissement")
    case .other: Term("Other", "Autre")
    }
  }

  public var meaning: Term {
    switch self {
    case .acquisition:
      Term("it buys a company or a business", "il achète une société ou une activité")
    case .divestment: Term("it sells or closes a business", "il vend ou ferme une activité")
    case .newMarket:
      Term("a country or a clientele new to it", "un pays ou une clientèle nouvelle pour lui")
    case .innovation: Term("a new product or process", "un produit ou un procédé nouveau")
    case .savings: Term("it cuts its costs", "il réduit ses coûts")
    case .partnership: Term("it joins forces with another", "il s’allie à un autre")
    case .reorganisation: Term("it shares out power otherwise", "il répartit le pouvoir autrement")
    case .investment: Term("a plant, a line, a system", "une usine, une ligne, un système")
    case .other: Term("none of these", "rien de tout cela")
    }
  }
}

/// What an objective of the customer aims at.
public enum ObjectiveType: String, Vocabulary {
  case growth, profit, cash
  case responsibility = "csr"
  case innovation, other

  public var term: Term {
    switch self {
    case .growth: Term("Growth", "Croissance")
    case .profit: Term("Profit", "Profit")
    case .cash: Term("Cash", "Trésorerie")
    case .responsibility: Term("CSR", "RSE")
    case .innovation: Term("Innovation", "Innovation")
    case .other: Term("Other", "Autre")
    }
  }

  public var meaning: Term {
    switch self {
    case .growth: Term("to sell more", "vendre plus")
    case .profit: Term("to earn more on what it sells", "gagner plus sur ce qu’il vend")
    case .cash: Term("to free money, to owe less", "dégager de l’argent, moins devoir")
    case .responsibility: Term("society and environment", "société et environnement")
    case .innovation: Term("to offer or do something new", "offrir ou faire du nouveau")
    case .other: Term("none of these", "rien de tout cela")
    }
  }
}

/// How far ahead something lies.
public enum Horizon: String, Vocabulary {
  case short, medium, long

  public var term: Term {
    switch self {
    case .short: Term("Short term", "Court terme")
    case .medium: Term("Medium term", "Moyen terme")
    case .long: Term("Long term", "Long terme")
    }
  }

  public var meaning: Term {
    switch self {
    case .short: Term("within a year", "dans l’année")
    case .medium: Term("in one to three years", "dans un à trois ans")
    case .long: Term("in more than three years", "dans plus de trois ans")
    }
  }
}

/// With what the customer pursues its objectives.
public enum MeanKind: String, Vocabulary {
  case people, cash, technology, assets, alliances, time

  public var term: Term {
    switch self {
    case .people: Term("People", "Personnes")
    case .cash: Term("Cash", "Argent")
    case .technology: Term("Technology", "Technologie")
    case .assets: Term("Assets", "Actifs")
    case .alliances: Term("Alliances", "Alliances")
    case .time: Term("Time", "Temps")
    }
  }

  public var meaning: Term {
    switch self {
    case .people: Term("hands and skills", "des bras et des compétences")
    case .cash: Term("budgets, and the power to borrow", "des budgets, une capacité d’emprunt")
    case .technology: Term("know-how, systems, patents", "des savoir-faire, systèmes, brevets")
    case .assets: Term("plants, stocks, sites, brands", "des usines, stocks, sites, marques")
    case .alliances: Term("partners, suppliers, networks", "des partenaires, fournisseurs, réseaux")
    case .time: Term("the months that are left", "les mois qui restent")
    }
  }
}
