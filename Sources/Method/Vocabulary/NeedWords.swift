/// Whose need it is.
public enum NeedLevel: String, Vocabulary {
  case organisation, unit, individual

  public var term: Term {
    switch self {
    case .organisation: Term("Organisation", "Organisation")
    case .unit: Term("Unit", "Entité")
    case .individual: Term("Individual", "Individu")
    }
  }

  public var meaning: Term {
    switch self {
    case .organisation: Term("the whole company", "toute l’entreprise")
    case .unit: Term("a site, a department", "un site, un service")
    case .individual: Term("one person, for themselves", "une personne, pour elle-même")
    }
  }
}

/// What a need is about.
public enum NeedNature: String, Vocabulary {
  case functional, economic, service, relational, symbolic
  case responsibility = "csr"

  public var term: Term {
    switch self {
    case .functional: Term("Functional", "Fonctionnel")
    case .economic: Term("Economic", "Économique")
    case .service: Term("Service", "Service")
    case .relational: Term("Relational", "Relationnel")
    case .symbolic: Term("Symbolic", "Symbolique")
    case .responsibility: Term("CSR", "RSE")
    }
  }

  public var meaning: Term {
    switch self {
    case .functional: Term("it must work", "que cela marche")
    case .economic: Term("earn or save", "gagner ou économiser")
    case .service: Term("time, presence, ease", "du temps, une présence, moins d’effort")
    case .relational: Term("trust, being listened to", "la confiance, l’écoute")
    case .symbolic: Term("image, recognition", "l’image, la reconnaissance")
    case .responsibility: Term("society and environment", "société et environnement")
    }
  }
}

/// How a need came to us.
public enum Expression: String, Vocabulary {
  case said, latent, inferred

  public var term: Term {
    switch self {
    case .said: Term("Said", "Dit")
    case .latent: Term("Latent", "Latent")
    case .inferred: Term("Inferred", "Déduit")
    }
  }

  public var meaning: Term {
    switch self {
    case .said: Term("the customer says it", "le client le dit")
    case .latent: Term("felt, and not said", "ressenti, et non dit")
    case .inferred: Term("our conclusion, unconfirmed", "notre déduction, non confirmée")
    }
  }
}

/// How far a need has come.
public enum NeedStatus: String, Vocabulary {
  case new, qualified, addressed, satisfied, dropped

  public var term: Term {
    switch self {
    case .new: Term("New", "Nouveau")
    case .qualified: Term("Qualified", "Qualifié")
    case .addressed: Term("Addressed", "Traité")
    case .satisfied: Term("Satisfied", "Satisfait")
    case .dropped: Term("Dropped", "Abandonné")
    }
  }

  public var meaning: Term {
    switch self {
    case .new: Term("just noted", "juste noté")
    case .qualified: Term("understood, and worth it", "compris, et digne d’intérêt")
    case .addressed: Term("an answer is under way", "une réponse est en cours")
    case .satisfied: Term("the customer says so", "le client le confirme")
    case .dropped: Term("no longer pursued", "plus poursuivi")
    }
  }
}

/// How far an answer to a need has come.
public enum AnswerStatus: String, Vocabulary {
  case idea, proposed, accepted, delivered, refused

  public var term: Term {
    switch self {
    case .idea: Term("Idea", "Idée")
    case .proposed: Term("Proposed", "Proposée")
    case .accepted: Term("Accepted", "Acceptée")
    case .delivered: Term("Delivered", "Livrée")
    case .refused: Term("Refused", "Refusée")
    }
  }

  public var meaning: Term {
    switch self {
    case .idea: Term("among ourselves so far", "entre nous pour l’instant")
    case .proposed: Term("the customer knows it", "le client la connaît")
    case .accepted: Term("the customer wants it", "le client la veut")
    case .delivered: Term("in use", "en service")
    case .refused: Term("the customer doesn’t want it", "le client n’en veut pas")
    }
  }
}

/// Where an evidence comes from.
public enum EvidenceSource: String, Vocabulary {
  case interview, meeting, document, press, crm, survey, observation, hearsay, guess

  public var term: Term {
    switch self {
    case .interview: Term("Interview", "Entretien")
    case .meeting: Term("Meeting", "Réunion")
    case .document: Term("Document", "Document")
    case .press: Term("Press", "Presse")
    case .crm: Term("CRM", "CRM")
    case .survey: Term("Survey", "Enquête")
    case .observation: Term("Observation", "Observation")
    case .hearsay: Term("Hearsay", "Ouï-dire")
    case .guess: Term("Guess", "Supposition")
    }
  }

  public var meaning: Term {
    switch self {
    case .interview: Term("told to one of us", "dit à l’un de nous")
    case .meeting: Term("said before several", "dit devant plusieurs")
    case .document: Term("written by the customer", "écrit par le client")
    case .press: Term("published by others", "publié par d’autres")
    case .crm: Term("noted in our CRM", "noté dans notre CRM")
    case .survey: Term("answered in a survey", "répondu dans une enquête")
    case .observation: Term("seen by one of us", "vu par l’un de nous")
    case .hearsay: Term("told by somebody else", "rapporté par un tiers")
    case .guess: Term("our own supposition", "notre propre supposition")
    }
  }
}
