/// Who judges the relationship.
public enum Voice: String, Vocabulary {
  case us, customer

  public var term: Term {
    switch self {
    case .us: Term("Us", "Nous")
    case .customer: Term("Customer", "Client")
    }
  }

  public var meaning: Term {
    switch self {
    case .us: Term("as we see it", "comme nous la voyons")
    case .customer: Term("as he told us", "comme il nous l’a dit")
    }
  }
}

/// What something does to the relationship.
public enum DriverKind: String, Vocabulary {
  case irritant, delighter

  public var term: Term {
    switch self {
    case .irritant: Term("Irritant", "Irritant")
    case .delighter: Term("Delight", "Bon point")
    }
  }

  public var meaning: Term {
    switch self {
    case .irritant: Term("it annoys the customer", "cela agace le client")
    case .delighter: Term("it pleases beyond what is due", "cela plaît au-delà du dû")
    }
  }
}

/// What has become of an irritant or a delight.
public enum DriverStatus: String, Vocabulary {
  case open, handled, closed

  public var term: Term {
    switch self {
    case .open: Term("Open", "Ouvert")
    case .handled: Term("Handled", "Pris en charge")
    case .closed: Term("Closed", "Clos")
    }
  }

  public var meaning: Term {
    switch self {
    case .open: Term("nobody has answered it", "personne n’y a répondu")
    case .handled: Term("someone is on it", "quelqu’un s’en occupe")
    case .closed: Term("the customer says that it is over", "le client dit que c’est réglé")
    }
  }
}

/// How our people and the customer’s met.
public enum InteractionKind: String, Vocabulary {
  case visit, call, meeting, message, event, steering, other

  public var term: Term {
    switch self {
    case .visit: Term("Visit", "Visite")
    case .call: Term("Call", "Appel")
    case .meeting: Term("Meeting", "Réunion")
    case .message: Term("Message", "Message")
    case .event: Term("Event", "Événement")
    case .steering: Term("Steering committee", "Comité de pilotage")
    case .other: Term("Other", "Autre")
    }
  }

  public var meaning: Term {
    switch self {
    case .visit: Term("one side went to see the other", "l’un est allé voir l’autre")
    case .call: Term("by telephone or on a screen", "au téléphone ou à l’écran")
    case .meeting: Term("several people round a table", "plusieurs autour d’une table")
    case .message: Term("an e-mail or a letter", "un courriel ou une lettre")
    case .event: Term("a fair, a seminar, a dinner", "un salon, un séminaire, un dîner")
    case .steering: Term("both sides decide together", "les deux côtés décident ensemble")
    case .other: Term("anything else", "tout le reste")
    }
  }
}

/// What changes in our own company.
public enum OurChangeKind: String, Vocabulary {
  case reorganisation, manager, team, offer, capacity, other

  public var term: Term {
    switch self {
    case .reorganisation: Term("Reorganisation", "Réorganisation")
    case .manager: Term("Account manager", "Responsable du compte")
    case .team: Term("Team", "Équipe")
    case .offer: Term("Offer", "Offre")
    case .capacity: Term("Capacity", "Capacité")
    case .other: Term("Other", "Autre")
    }
  }

  public var meaning: Term {
    switch self {
    case .reorganisation: Term("who does what", "qui fait quoi")
    case .manager:
      Term("another person answers for the account", "une autre personne répond du compte")
    case .team: Term("people who come or go", "des arrivées ou des départs")
    case .offer: Term("what we sell, or no longer sell", "ce que nous vendons, ou plus")
    case .capacity: Term("how much we can deliver", "ce que nous pouvons livrer")
    case .other: Term("anything else", "tout le reste")
    }
  }
}

/// What sort of news a signal is.
public enum SignalKind: String, Vocabulary {
  case press, appointment, investment, tender, merger, regulation, lead, visit

  public var term: Term {
    switch self {
    case .press: Term("Press", "Presse")
    case .appointment: Term("Appointment", "Nomination")
    case .investment: Term("Investment", "Investissement")
    case .tender: Term("Tender", "Appel d’offres")
    case .merger: Term("Merger", "Fusion")
    case .regulation: Term("Regulation", "Réglementation")
    case .lead: Term("Lead", "Piste")
    case .visit: Term("Visit", "Visite")
    }
  }

  public var meaning: Term {
    switch self {
    case .press: Term("an article, an announcement", "un article, une annonce")
    case .appointment: Term("someone comes, leaves or rises", "quelqu’un arrive, part ou monte")
    case .investment: Term("he puts money into something", "il met de l’argent quelque part")
    case .tender: Term("he asks suppliers for proposals", "il consulte des fournisseurs")
    case .merger:
      Term("he buys, sells or joins a company", "il achète, vend ou rejoint une société")
    case .regulation: Term("a rule that he must follow", "une règle qui s’impose à lui")
    case .lead: Term("someone may want to buy", "quelqu’un voudrait peut-être acheter")
    case .visit: Term("seen on the spot", "vu sur place")
    }
  }
}

/// What has become of a signal.
public enum SignalStatus: String, Vocabulary {
  case new, followed, closed

  public var term: Term {
    switch self {
    case .new: Term("New", "Nouveau")
    case .followed: Term("Followed", "Suivi")
    case .closed: Term("Closed", "Clos")
    }
  }

  public var meaning: Term {
    switch self {
    case .new: Term("nobody has looked into it", "personne ne l’a regardé de près")
    case .followed: Term("someone is on it", "quelqu’un s’en occupe")
    case .closed: Term("nothing more to do", "plus rien à faire")
    }
  }
}
