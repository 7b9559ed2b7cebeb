/// In which direction a strategic objective goes.
public enum GoalType: String, Vocabulary {
  case growth
  case profit
  case risk
  case relationship
  case image

  public var term: Term {
    switch self {
    case .growth: Term("Growth", "Croissance")
    case .profit: Term("Profit", "Rentabilité")
    case .risk: Term("Cash and risk", "Trésorerie et risque")
    case .relationship: Term("Relationship", "Relation")
    case .image: Term("Image", "Image")
    }
  }

  public var meaning: Term {
    switch self {
    case .growth: Term("sell more, or a larger share", "vendre plus, ou une plus grande part")
    case .profit: Term("earn more on what is sold", "gagner plus sur ce qui est vendu")
    case .risk: Term("be paid sooner, depend less", "être payé plus tôt, dépendre moins")
    case .relationship:
      Term("be known and trusted by more people", "être connu et cru par plus de gens")
    case .image: Term("be seen through this customer", "être vu à travers ce client")
    }
  }
}

/// How far an action has come.
public enum ActionStatus: String, Vocabulary {
  case todo
  case doing
  case done
  case blocked
  case dropped

  public var term: Term {
    switch self {
    case .todo: Term("To do", "À faire")
    case .doing: Term("Under way", "En cours")
    case .done: Term("Done", "Fait")
    case .blocked: Term("Blocked", "Bloqué")
    case .dropped: Term("Dropped", "Abandonné")
    }
  }

  public var meaning: Term {
    switch self {
    case .todo: Term("nobody has begun", "personne n’a commencé")
    case .doing: Term("somebody works on it", "quelqu’un y travaille")
    case .done: Term("it is finished", "c’est terminé")
    case .blocked: Term("it waits for something else", "elle attend autre chose")
    case .dropped: Term("we no longer do it", "nous ne la ferons pas")
    }
  }
}

/// What was decided on a request for resources.
public enum RequestDecision: String, Vocabulary {
  case asked
  case granted
  case partly
  case postponed
  case refused

  public var term: Term {
    switch self {
    case .asked: Term("Asked", "Demandée")
    case .granted: Term("Granted", "Accordée")
    case .partly: Term("Granted in part", "Accordée en partie")
    case .postponed: Term("Postponed", "Reportée")
    case .refused: Term("Refused", "Refusée")
    }
  }

  public var meaning: Term {
    switch self {
    case .asked: Term("nobody has decided yet", "personne n’a encore décidé")
    case .granted: Term("the account gets it", "le compte l’obtient")
    case .partly: Term("the account gets some of it", "le compte en obtient une part")
    case .postponed: Term("to be decided later", "à décider plus tard")
    case .refused: Term("the account does without", "le compte fera sans")
    }
  }
}

/// The four sides from which a relation is judged.
public enum ScorecardAxis: String, Vocabulary {
  case results
  case customerValue = "customer_value"
  case relation
  case momentum

  public var term: Term {
    switch self {
    case .results: Term("Results", "Résultats")
    case .customerValue: Term("Value for the customer", "Valeur pour le client")
    case .relation: Term("Relation", "Relation")
    case .momentum: Term("Momentum", "Dynamique")
    }
  }

  public var meaning: Term {
    switch self {
    case .results: Term("revenue, margin, share of wallet", "CA, marge, part de portefeuille")
    case .customerValue:
      Term("savings and gains that he has seen", "économies et gains qu’il a constatés")
    case .relation:
      Term("how close and how well known we are", "à quel point nous sommes proches et connus")
    case .momentum: Term("what is coming, and comes on time", "ce qui vient, et vient à l’heure")
    }
  }
}

/// How far a review looks back.
public enum ReviewKind: String, Vocabulary {
  case weekly
  case monthly
  case quarterly
  case annual

  public var term: Term {
    switch self {
    case .weekly: Term("Weekly", "Hebdomadaire")
    case .monthly: Term("Monthly", "Mensuelle")
    case .quarterly: Term("Quarterly", "Trimestrielle")
    case .annual: Term("Yearly", "Annuelle")
    }
  }

  public var meaning: Term {
    switch self {
    case .weekly: Term("ten minutes of the account manager", "dix minutes du responsable")
    case .monthly: Term("the account team", "l’équipe compte")
    case .quarterly: Term("with the customer", "avec le client")
    case .annual: Term("the whole plan, anew", "tout le plan, à neuf")
    }
  }
}

/// Where a plan stands between writing and doing.
public enum PlanState: String, Vocabulary {
  case draft
  case inReview = "in_review"
  case approved

  public var term: Term {
    switch self {
    case .draft: Term("Draft", "Brouillon")
    case .inReview: Term("In review", "En revue")
    case .approved: Term("Approved", "Approuvé")
    }
  }

  public var meaning: Term {
    switch self {
    case .draft: Term("it is being written", "il s’écrit")
    case .inReview: Term("others read it and comment", "d’autres le lisent et commentent")
    case .approved: Term("it is decided, and is being done", "il est décidé, et se réalise")
    }
  }
}
