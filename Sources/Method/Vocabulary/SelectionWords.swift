/// The three families of reasons to make a customer a key account.
public enum CriterionFamily: String, Vocabulary {
  case direct, relational, image

  public var term: Term {
    switch self {
    case .direct: Term("Direct", "Directe")
    case .relational: Term("Relational", "Relationnelle")
    case .image: Term("Image", "Image")
    }
  }

  public var meaning: Term {
    switch self {
    case .direct:
      Term("what its business brings us", "ce que ses affaires nous rapportent")
    case .relational:
      Term("what working together brings us", "ce que travailler ensemble nous apporte")
    case .image:
      Term("what its name does for ours", "ce que son nom fait pour le nôtre")
    }
  }
}

/// Whether a high mark speaks for the customer or against him.
public enum CriterionDirection: String, Vocabulary {
  case higher, lower

  public var term: Term {
    switch self {
    case .higher: Term("Higher is better", "Plus haut est mieux")
    case .lower: Term("Lower is better", "Plus bas est mieux")
    }
  }

  public var meaning: Term {
    switch self {
    case .higher: Term("10 speaks for the account", "10 parle pour le compte")
    case .lower: Term("10 speaks against the account", "10 parle contre le compte")
    }
  }
}

/// What the marks of a criterion go into.
public enum CriterionUse: String, Vocabulary {
  case selection, attractiveness, position

  public var term: Term {
    switch self {
    case .selection: Term("Selection", "Sélection")
    case .attractiveness: Term("Attractiveness", "Attrait")
    case .position: Term("Position", "Position")
    }
  }

  public var meaning: Term {
    switch self {
    case .selection: Term("who is a key account", "qui est un compte clé")
    case .attractiveness:
      Term("how much we want it: across the matrix", "combien il nous attire : en largeur")
    case .position:
      Term("how much it wants us: up the matrix", "combien nous lui plaisons : en hauteur")
    }
  }
}

/// Where we mean to go with an account.
public enum Orientation: String, Vocabulary {
  case conquer, develop, deepen, maintain, defend, harvest, recover, exit

  public var term: Term {
    switch self {
    case .conquer: Term("Conquer", "Conquérir")
    case .develop: Term("Develop", "Développer")
    case .deepen: Term("Deepen", "Approfondir")
    case .maintain: Term("Maintain", "Maintenir")
    case .defend: Term("Defend", "Défendre")
    case .harvest: Term("Harvest", "Rentabiliser")
    case .recover: Term("Recover", "Redresser")
    case .exit: Term("Exit", "Désengager")
    }
  }

  public var meaning: Term {
    switch self {
    case .conquer: Term("get in", "entrer")
    case .develop: Term("sell more, and more sorts of it", "vendre plus, et plus de choses")
    case .deepen: Term("tie closer, invent together", "se lier davantage, inventer ensemble")
    case .maintain: Term("keep it as it is", "garder l’acquis")
    case .defend: Term("hold against those who want it", "tenir face à ceux qui le veulent")
    case .harvest: Term("lower what it costs us", "réduire ce qu’il nous coûte")
    case .recover: Term("put right what has gone wrong", "réparer ce qui s’est dégradé")
    case .exit: Term("leave in good order", "partir en bon ordre")
    }
  }
}

/// What a committee decides on an account’s place in the programme.
public enum SelectionDecision: String, Vocabulary {
  case keep, enter, watch, leave

  public var term: Term {
    switch self {
    case .keep: Term("Keep", "Garder")
    case .enter: Term("Enter", "Faire entrer")
    case .watch: Term("Watch", "Surveiller")
    case .leave: Term("Leave", "Faire sortir")
    }
  }

  public var meaning: Term {
    switch self {
    case .keep: Term("it stays a key account", "il reste compte clé")
    case .enter: Term("it becomes a key account", "il devient compte clé")
    case .watch: Term("its place is questioned", "sa place est mise en question")
    case .leave: Term("it leaves the programme", "il quitte le programme")
    }
  }
}

/// The two axes of the matrix.
public enum Axis: String, Vocabulary {
  case attractiveness, position

  public var term: Term {
    switch self {
    case .attractiveness: Term("Attractiveness", "Attrait")
    case .position: Term("Position", "Position")
    }
  }

  public var meaning: Term {
    switch self {
    case .attractiveness: Term("how much we want it", "combien il nous attire")
    case .position: Term("how well we stand with it", "combien nous y sommes forts")
    }
  }
}

/// How far a relationship has come, from the first talks to one company in two, or its undoing.
public enum RelationStage: String, Vocabulary {
  case exploratory, basic, cooperative, interdependent, integrated, disintegrating

  public var term: Term {
    switch self {
    case .exploratory: Term("Exploratory", "Exploratoire")
    case .basic: Term("Basic", "De base")
    case .cooperative: Term("Cooperative", "Coopérative")
    case .interdependent: Term("Interdependent", "Interdépendante")
    case .integrated: Term("Integrated", "Intégrée")
    case .disintegrating: Term("Disintegrating", "En désengagement")
    }
  }

  public var meaning: Term {
    switch self {
    case .exploratory: Term("each tests the other", "chacun teste l’autre")
    case .basic: Term("orders and deliveries", "des commandes et des livraisons")
    case .cooperative: Term("several people work together", "plusieurs personnes coopèrent")
    case .interdependent: Term("each needs the other", "chacun a besoin de l’autre")
    case .integrated: Term("as if one company", "comme une seule entreprise")
    case .disintegrating: Term("the bond comes undone", "le lien se défait")
    }
  }
}

/// What a round is about.
public enum RoundKind: String, Vocabulary {
  case selection, segmentation

  public var term: Term {
    switch self {
    case .selection: Term("Selection", "Sélection")
    case .segmentation: Term("Segmentation", "Segmentation")
    }
  }

  public var meaning: Term {
    switch self {
    case .selection: Term("who is a key account", "qui est un compte clé")
    case .segmentation: Term("who gets which treatment", "qui reçoit quel traitement")
    }
  }
}

/// How far a round has come.
public enum RoundState: String, Vocabulary {
  case prepared, open, closed

  public var term: Term {
    switch self {
    case .prepared: Term("Prepared", "Préparée")
    case .open: Term("Open", "En cours")
    case .closed: Term("Closed", "Close")
    }
  }

  public var meaning: Term {
    switch self {
    case .prepared: Term("the committee has yet to sit", "le comité n’a pas encore siégé")
    case .open: Term("the committee sits", "le comité siège")
    case .closed: Term("decided, and kept as it was", "décidée, et gardée telle quelle")
    }
  }
}

/// What a committee does at a step of its sitting.
public enum StepKind: String, Vocabulary {
  case welcome, select, vote, place, reveal, differentiate, decide, close

  public var term: Term {
    switch self {
    case .welcome: Term("Welcome", "Accueil")
    case .select: Term("Selection", "Sélection")
    case .vote: Term("Vote", "Vote")
    case .place: Term("Placing", "Placement")
    case .reveal: Term("Sectors", "Secteurs")
    case .differentiate: Term("Differentiation", "Différenciation")
    case .decide: Term("Decisions", "Décisions")
    case .close: Term("Closing", "Clôture")
    }
  }

  public var meaning: Term {
    switch self {
    case .welcome: Term("who is here, and the rule", "qui est là, et la règle")
    case .select: Term("the ranking and its cut line", "le classement et la ligne de coupe")
    case .vote: Term("silently, one judgement at a time", "en silence, un jugement à la fois")
    case .place: Term("accounts beside one another", "les comptes les uns par rapport aux autres")
    case .reveal: Term("cuts and names of segments", "les coupes et les noms des segments")
    case .differentiate: Term("who gets which service", "qui reçoit quel service")
    case .decide: Term("what is decided, and why", "ce qui est décidé, et pourquoi")
    case .close: Term("decided, parked, open", "décidé, mis de côté, ouvert")
    }
  }
}

/// How much more than the ordinary an account gets.
public enum ServiceLevels {
  /// From what every customer gets to what is made together.
  public static let scale = 0...3

  /// The word for a level; beyond the scale, the nearest one.
  public static func term(_ level: Int) -> Term {
    switch level {
    case ..<1: Term("Base", "Base")
    case 1: Term("Enhanced", "Renforcé")
    case 2: Term("Dedicated", "Dédié")
    default: Term("Co-built", "Co-construit")
    }
  }
}
