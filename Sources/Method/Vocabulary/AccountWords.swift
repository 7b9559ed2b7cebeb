/// Where an account stands in the programme.
public enum AccountStatus: String, Vocabulary {
  case prospect, candidate, key, watch, leaving, exited

  public var term: Term {
    switch self {
    case .prospect: Term("Prospect", "Prospect")
    case .candidate: Term("Candidate", "Candidat")
    case .key: Term("Key account", "Compte clé")
    case .watch: Term("Watch", "Sous surveillance")
    case .leaving: Term("Leaving", "En sortie")
    case .exited: Term("Exited", "Sorti")
    }
  }

  /// Left out of the portfolio, and kept.
  public var isArchived: Bool { self == .exited }

  public var meaning: Term {
    switch self {
    case .prospect: Term("not yet a customer", "pas encore client")
    case .candidate: Term("studied for the programme", "à l’étude pour le programme")
    case .key:
      Term("managed specifically: its loss would hurt", "géré à part : sa perte ferait mal")
    case .watch: Term("its place is being questioned", "sa place est en question")
    case .leaving: Term("on its way out of the programme", "quitte le programme")
    case .exited: Term("no longer in the programme; archived", "hors du programme ; archivé")
    }
  }

  /// Accounts that the programme manages today.
  public var isManaged: Bool {
    switch self {
    case .key, .watch, .leaving: true
    case .prospect, .candidate, .exited: false
    }
  }
}

/// The four segments of the portfolio.
///
/// The names are the method's defaults: a workspace may rename them.
public enum Segment: String, Vocabulary {
  case strategic, star, status, streamline

  public var term: Term {
    switch self {
    case .strategic: Term("Strategic", "Stratégique")
    case .star: Term("Star", "Étoile")
    case .status: Term("Status", "Statut")
    case .streamline: Term("Streamline", "Rationalisation")
    }
  }

  public var meaning: Term {
    switch self {
    case .strategic: Term("invest, integrate", "investir, intégrer")
    case .star: Term("conquer, develop", "conquérir, développer")
    case .status: Term("maintain, defend", "maintenir, défendre")
    case .streamline: Term("lower the cost to serve", "réduire le coût de service")
    }
  }
}

/// Who may read an account's page.
public enum Confidentiality: String, Vocabulary {
  case personal = "private"
  case team, company, shareable

  public var term: Term {
    switch self {
    case .personal: Term("Private", "Privé")
    case .team: Term("Team", "Équipe")
    case .company: Term("Company", "Entreprise")
    case .shareable: Term("Shareable", "Partageable client")
    }
  }

  public var meaning: Term {
    switch self {
    case .personal: Term("for its author alone", "pour son auteur seul")
    case .team: Term("for the account's team", "pour l’équipe du compte")
    case .company: Term("for anyone in our company", "pour toute notre entreprise")
    case .shareable: Term("may be shown to the customer", "peut être montré au client")
    }
  }
}

/// What the figures of a year are.
public enum FigureKind: String, Vocabulary {
  case actual
  case yearToDate = "year_to_date"
  case budget, forecast

  public var term: Term {
    switch self {
    case .actual: Term("Actual", "Réel")
    case .yearToDate: Term("Year to date", "À ce jour")
    case .budget: Term("Budget", "Budget")
    case .forecast: Term("Forecast", "Prévision")
    }
  }

  public var meaning: Term {
    switch self {
    case .actual: Term("what happened", "ce qui s’est passé")
    case .yearToDate:
      Term("what happened up to a month", "ce qui s’est passé jusqu’à un mois")
    case .budget: Term("what was promised", "ce qui est promis")
    case .forecast: Term("what is expected", "ce qui est attendu")
    }
  }

  public var hasHappened: Bool { self == .actual }
  /// Of the first months of a year.
  public var isToDate: Bool { self == .yearToDate }

  /// Stands before a year's number.
  public var sign: String {
    switch self {
    case .actual, .budget: ""
    case .yearToDate: "◔ "
    case .forecast: "◌ "
    }
  }
}

/// What a member of the team does for the accounts.
public enum TeamRole: String, Vocabulary {
  case manager = "kam"
  case sponsor, champion, local, correspondent

  public var term: Term {
    switch self {
    case .manager: Term("Key account manager", "Responsable Compte Clé")
    case .sponsor: Term("Executive sponsor", "Parrain")
    case .champion: Term("Champion", "Champion")
    case .local: Term("Local salesperson", "Commercial local")
    case .correspondent: Term("Correspondent", "Correspondant")
    }
  }

  public var meaning: Term {
    switch self {
    case .manager:
      Term("responsible for one or a few accounts", "répond d’un ou de quelques comptes")
    case .sponsor: Term("top manager attached to an account", "dirigeant attaché à un compte")
    case .champion:
      Term("leads the programme beside top management", "mène le programme auprès de la direction")
    case .local: Term("serves a site or a country", "sert un site ou un pays")
    case .correspondent: Term("functional contact in the team", "relais d’un métier dans l’équipe")
    }
  }
}

/// The months, for the closing of a fiscal year.
public enum Month: String, Vocabulary {
  case january, february, march, april, may, june
  case july, august, september, october, november, december

  /// 1 for January to 12 for December.
  public var number: Int { (Month.allCases.firstIndex(of: self) ?? 0) + 1 }

  public var term: Term {
    switch self {
    case .january: Term("January", "Janvier")
    case .february: Term("February", "Février")
    case .march: Term("March", "Mars")
    case .april: Term("April", "Avril")
    case .may: Term("May", "Mai")
    case .june: Term("June", "Juin")
    case .july: Term("July", "Juillet")
    case .august: Term("August", "Août")
    case .september: Term("September", "Septembre")
    case .october: Term("October", "Octobre")
    case .november: Term("November", "Novembre")
    case .december: Term("December", "Décembre")
    }
  }

  public var meaning: Term { term }
}

/// The days of the week, from Monday.
public enum Weekday: CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// 0 for Monday to 6 for Sunday.
  var place: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }

  public var term: Term {
    switch self {
    case .monday: Term("Monday", "lundi")
    case .tuesday: Term("Tuesday", "mardi")
    case .wednesday: Term("Wednesday", "mercredi")
    case .thursday: Term("Thursday", "jeudi")
    case .friday: Term("Friday", "vendredi")
    case .saturday: Term("Saturday", "samedi")
    case .sunday: Term("Sunday", "dimanche")
    }
  }
}

extension Day {
  /// 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    Weekday.allCases[((daysSince1970 + 3) % 7 + 7) % 7]
  }
}

extension Language: Vocabulary {
  public var term: Term {
    switch self {
    case .english: Term("English", "Anglais")
    case .french: Term("French", "Français")
    }
  }

  public var meaning: Term {
    switch self {
    case .english: Term("English", "English")
    case .french: Term("Français", "Français")
    }
  }
}
