public import Method

/// The columns of the portfolio.
public enum ColumnTitle: CaseIterable, Hashable, Sendable, Phrase {
  case name, segment, status, manager, revenue, growth, marginRate, contribution, share, trend
  case freshness, sector, country, findings

  public func said(_ wording: Wording) -> String { term[wording.language] }

  /// The head of the column: short.
  private var term: Term {
    switch self {
    case .name: Term("Account", "Compte")
    case .segment: Term("Segment", "Segment")
    case .status: Term("Status", "Statut")
    case .manager: Term("Manager", "RCC")
    case .revenue: Term("Revenue", "CA")
    case .growth: Term("Δ", "Δ")
    case .marginRate: Term("Margin", "Marge")
    case .contribution: Term("Contrib.", "Contrib.")
    case .share: Term("Share", "Part")
    case .trend: Term("Trend", "Tendance")
    case .freshness: Term("Fresh.", "Fraîch.")
    case .sector: Term("Sector", "Secteur")
    case .country: Term("Country", "Pays")
    case .findings: Term("Mend", "À voir")
    }
  }

  /// What the column holds, for the list of columns.
  public var meaning: Term {
    switch self {
    case .name: Term("the customer's name", "le nom du client")
    case .segment: Term("its segment", "son segment")
    case .status: Term("its place in the programme", "sa place dans le programme")
    case .manager: Term("the key account manager", "le responsable Compte Clé")
    case .revenue:
      Term("revenue of the last actual year", "chiffre d'affaires du dernier exercice réel")
    case .growth: Term("change of revenue in a year", "variation du chiffre d'affaires en un an")
    case .marginRate: Term("margin as a share of revenue", "marge rapportée au chiffre d'affaires")
    case .contribution:
      Term("margin less cost to serve and overhead", "marge moins coût de service et frais propres")
    case .share:
      Term("share of the portfolio's revenue", "part du chiffre d'affaires du portefeuille")
    case .trend: Term("revenue over the years", "chiffre d'affaires au fil des ans")
    case .freshness: Term("how recent the last review is", "ancienneté de la dernière revue")
    case .sector: Term("what the customer makes", "ce que fait le client")
    case .country: Term("where it is run from", "d'où il est dirigé")
    case .findings: Term("what is missing or wrong", "ce qui manque ou cloche")
    }
  }
}

/// How the portfolio can be grouped.
public enum GroupingTitle: CaseIterable, Hashable, Sendable, Phrase {
  case segment, status, manager, none

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .segment: Term("segment", "segment")
      case .status: Term("status", "statut")
      case .manager: Term("manager", "responsable")
      case .none: Term("no group", "sans groupe")
      }
    return term[wording.language]
  }
}

/// The sentences and labels of the portfolio.
public enum PortfolioPhrase: Hashable, Sendable, Phrase {
  case keyAccounts(Int), candidates(Int), prospects(Int), accounts(Int), unreadable(Int)
  case sortedBy(String, ascending: Bool)
  case matches(Int, of: Int), nothingMatches, empty, emptyHelp(add: String)
  case withoutSegment, withoutManager, archivedShown, archivedHidden
  /// With the keys that show the archived accounts and bring this one back.
  case archived(String, show: String, undo: String)
  case revenue, growth, margin, contribution, manager, sponsor, toMend, people(Int)
  case neverReviewed, reviewed(String), reviewStale(String)
  case coldTest(String), pneumonia(String), unharmed(String)
  case concentration(top: String), readError, created(String)

  public func said(_ wording: Wording) -> String { term(wording)[wording.language] }

  private func term(_ wording: Wording) -> Term {
    func counted(_ number: Int, _ one: Term, _ many: Term) -> Term {
      let text = wording.count(number, one, many)
      return Term(text, text)
    }
    switch self {
    case .keyAccounts(let count):
      return counted(
        count, Term("key account", "compte clé"), Term("key accounts", "comptes clés"))
    case .accounts(let count):
      return counted(count, Term("account", "compte"), Term("accounts", "comptes"))
    case .candidates(let count):
      return counted(count, Term("candidate", "candidat"), Term("candidates", "candidats"))
    case .prospects(let count):
      return counted(count, Term("prospect", "prospect"), Term("prospects", "prospects"))
    case .unreadable(let count):
      let text = counted(
        count, Term("unreadable", "illisible"), Term("unreadable", "illisibles"))
      return Term("▲ " + text.english, "▲ " + text.french)
    case .sortedBy(let column, let ascending):
      return Term(column + (ascending ? " ↑" : " ↓"), column + (ascending ? " ↑" : " ↓"))
    case .matches(let count, let total):
      return Term(
        "\(wording.count(count)) of \(wording.count(total))",
        "\(wording.count(count)) sur \(wording.count(total))")
    case .nothingMatches:
      return Term("No account matches the filter.", "Aucun compte ne correspond au filtre.")
    case .empty: return Term("No account yet.", "Pas encore de compte.")
    case .emptyHelp(let add):
      return Term("\(add) adds the first one.", "\(add) ajoute le premier.")
    case .withoutSegment: return Term("Without segment", "Sans segment")
    case .withoutManager: return Term("Without manager", "Sans responsable")
    case .archivedShown:
      return Term("Archived accounts are shown.", "Les comptes archivés sont montrés.")
    case .archived(let name, let show, let undo):
      return Term(
        "Archived; \(show) shows archived accounts, \(undo) brings back \(name).",
        "Archivé ; \(show) montre les comptes archivés, \(undo) fait revenir \(name).")
    case .archivedHidden:
      return Term("Archived accounts are hidden.", "Les comptes archivés sont cachés.")
    case .revenue: return Term("Revenue", "CA")
    case .growth: return Term("Growth", "Croissance")
    case .margin: return Term("Margin", "Marge")
    case .contribution: return Term("Contribution", "Contribution")
    case .manager: return Term("Manager", "RCC")
    case .sponsor: return Term("Sponsor", "Parrain")
    case .toMend: return Term("To mend", "À corriger")
    case .people(let count):
      return counted(count, Term("person", "p."), Term("people", "p."))
    case .neverReviewed: return Term("Never reviewed", "Jamais revu")
    case .reviewed(let ago): return Term("Reviewed \(ago)", "Revu \(ago)")
    case .reviewStale(let ago): return Term("△ Reviewed \(ago)", "△ Revu \(ago)")
    case .coldTest(let loss):
      return Term(
        "\(loss) of our profit: we catch a cold", "\(loss) de notre résultat : on s'enrhume")
    case .pneumonia(let loss):
      return Term("\(loss) of our profit: pneumonia", "\(loss) de notre résultat : pneumonie")
    case .unharmed(let loss):
      return Term("\(loss) of our profit: unharmed", "\(loss) de notre résultat : indemne")
    case .concentration(let top): return Term("top account \(top)", "1er compte \(top)")
    case .readError: return Term("This file cannot be read", "Ce fichier est illisible")
    case .created(let name): return Term("\(name) added.", "\(name) ajouté.")
    }
  }
}
