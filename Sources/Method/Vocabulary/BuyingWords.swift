/// What a part of the customer is.
public enum UnitKind: String, Vocabulary {
  case group, division, site, country, function

  public var term: Term {
    switch self {
    case .group: Term("Group", "Groupe")
    case .division: Term("Division", "Division")
    case .site: Term("Site", "Site")
    case .country: Term("Country", "Pays")
    case .function: Term("Function", "Fonction")
    }
  }

  public var meaning: Term {
    switch self {
    case .group: Term("the whole, with its companies", "l’ensemble, avec ses sociétés")
    case .division: Term("a business with its own results", "une activité qui a ses résultats")
    case .site: Term("a plant, a shop, an office", "une usine, un magasin, un bureau")
    case .country: Term("all that it has in a country", "tout ce qu’il a dans un pays")
    case .function: Term("a trade across its sites", "un métier commun à ses sites")
    }
  }
}

/// What a purchase is to our business.
public enum PurchaseKind: String, Vocabulary {
  case new, renewal, `extension`, tender

  public var term: Term {
    switch self {
    case .new: Term("New business", "Nouvelle affaire")
    case .renewal: Term("Renewal", "Renouvellement")
    case .extension: Term("Extension", "Extension")
    case .tender: Term("Tender", "Appel d’offres")
    }
  }

  public var meaning: Term {
    switch self {
    case .new: Term("not bought from us before", "jamais acheté chez nous")
    case .renewal: Term("what runs out is bought again", "ce qui expire est racheté")
    case .extension: Term("more of what we supply", "davantage de ce que nous fournissons")
    case .tender: Term("open to all who are invited", "ouvert à tous les invités")
    }
  }
}

/// How new a purchase is to the customer.
public enum BuyClass: String, Vocabulary {
  case newTask = "new_task"
  case modified, straight

  public var term: Term {
    switch self {
    case .newTask: Term("New task", "Nouvel achat")
    case .modified: Term("Modified rebuy", "Réachat modifié")
    case .straight: Term("Straight rebuy", "Réachat simple")
    }
  }

  public var meaning: Term {
    switch self {
    case .newTask: Term("never bought before: much to learn", "jamais acheté : tout à apprendre")
    case .modified:
      Term("known, on terms to be reviewed", "connu, conditions à revoir")
    case .straight: Term("ordered again as before", "recommandé comme avant")
    }
  }
}

/// How far the customer has come in buying.
///
/// Numbered in the order in which they follow.
public enum BuyingPhase: String, Vocabulary {
  case recognise, define, specify, search, proposals, evaluate, order, feedback

  public var term: Term {
    switch self {
    case .recognise: Term("1 · Need recognised", "1 · Besoin reconnu")
    case .define: Term("2 · Need defined", "2 · Besoin défini")
    case .specify: Term("3 · Specified", "3 · Cahier des charges")
    case .search: Term("4 · Suppliers sought", "4 · Recherche de fournisseurs")
    case .proposals: Term("5 · Proposals", "5 · Propositions")
    case .evaluate: Term("6 · Evaluation", "6 · Évaluation")
    case .order: Term("7 · Order", "7 · Commande")
    case .feedback: Term("8 · Feedback", "8 · Retour d’expérience")
    }
  }

  public var meaning: Term {
    switch self {
    case .recognise:
      Term("someone says that it can’t go on so", "quelqu’un dit que cela ne peut durer")
    case .define: Term("what is wanted, and how much of it", "ce qu’il faut, et combien")
    case .specify: Term("the specification is written", "la spécification est écrite")
    case .search: Term("who could supply it", "qui pourrait fournir")
    case .proposals: Term("offers are asked for and come in", "les offres sont demandées et reçues")
    case .evaluate:
      Term("offers are compared, one is chosen", "les offres sont comparées, une est choisie")
    case .order:
      Term("quantities, dates and terms are settled", "quantités, dates et conditions sont fixées")
    case .feedback:
      Term("what was bought is judged in use", "ce qui a été acheté est jugé à l’usage")
    }
  }
}

/// How far a purchase has come for us.
public enum PurchaseStage: String, Vocabulary {
  case spotted, qualified, proposed, negotiated, won, lost, dropped

  public var term: Term {
    switch self {
    case .spotted: Term("Spotted", "Repéré")
    case .qualified: Term("Qualified", "Qualifié")
    case .proposed: Term("Proposed", "Proposé")
    case .negotiated: Term("Negotiated", "Négocié")
    case .won: Term("Won", "Gagné")
    case .lost: Term("Lost", "Perdu")
    case .dropped: Term("Dropped", "Abandonné")
    }
  }

  public var meaning: Term {
    switch self {
    case .spotted: Term("we have heard of it", "nous en avons entendu parler")
    case .qualified: Term("real, funded, and worth it", "réel, financé, et digne d’intérêt")
    case .proposed: Term("the customer has our offer", "le client a notre offre")
    case .negotiated: Term("terms are being discussed", "les conditions se discutent")
    case .won: Term("the customer has chosen us", "le client nous a choisis")
    case .lost: Term("another was chosen", "un autre a été choisi")
    case .dropped: Term("nobody pursues it any more", "plus personne ne le poursuit")
    }
  }

  /// Decided one way or another: nothing is left to win.
  public var isClosed: Bool {
    switch self {
    case .won, .lost, .dropped: true
    case .spotted, .qualified, .proposed, .negotiated: false
    }
  }
}

/// What a person does in the buying centre.
public enum BuyingCentreRole: String, Vocabulary {
  case initiator, user, influencer, decider, approver, buyer, gatekeeper, coach

  public var term: Term {
    switch self {
    case .initiator: Term("Initiator", "Initiateur")
    case .user: Term("User", "Utilisateur")
    case .influencer: Term("Influencer", "Prescripteur")
    case .decider: Term("Decider", "Décideur")
    case .approver: Term("Approver", "Approbateur")
    case .buyer: Term("Buyer", "Acheteur")
    case .gatekeeper: Term("Gatekeeper", "Filtre")
    case .coach: Term("Coach", "Coach")
    }
  }

  public var meaning: Term {
    switch self {
    case .initiator: Term("raises the need", "soulève le besoin")
    case .user: Term("will use what is bought", "se servira de ce qui est acheté")
    case .influencer: Term("shapes the criteria", "façonne les critères")
    case .decider: Term("chooses", "choisit")
    case .approver: Term("authorises the expense", "autorise la dépense")
    case .buyer: Term("negotiates and places the order", "négocie et passe la commande")
    case .gatekeeper: Term("controls who gets through", "contrôle qui passe")
    case .coach: Term("helps us from inside", "nous aide de l’intérieur")
    }
  }
}

/// By which way one person weighs on another.
public enum InfluenceKind: String, Vocabulary {
  case formal, informal, conflict

  public var term: Term {
    switch self {
    case .formal: Term("Formal", "Formelle")
    case .informal: Term("Informal", "Informelle")
    case .conflict: Term("Conflict", "Conflit")
    }
  }

  public var meaning: Term {
    switch self {
    case .formal: Term("by rank or by procedure", "par le rang ou la procédure")
    case .informal: Term("by trust, past or expertise", "par la confiance, le passé, l’expertise")
    case .conflict:
      Term("what one wants, the other fights", "ce que veut l’un, l’autre le combat")
    }
  }
}
