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
  case keyAccounts(Int), others(Int), unreadable(Int), sortedBy(String, ascending: Bool)
  case filterLabel, matches(Int, of: Int), nothingMatches, empty, emptyHelp
  case withoutSegment, withoutManager, unreadableGroup, archivedShown, archivedHidden
  case revenue, growth, margin, contribution, share, manager, sponsor, why, toMend, review, people(
    Int)
  case neverReviewed, reviewed(String), reviewStale(String)
  case coldTest(String), pneumonia(String), unharmed(String), coldTestTitle
  case concentration(top: String), total, unknown, readError, created(String)

  public func said(_ wording: Wording) -> String { term(wording)[wording.language] }

  private func term(_ wording: Wording) -> Term {
    switch self {
    case .keyAccounts(let count):
      Term(
        count == 1 ? "1 key account" : "\(count) key accounts",
        count < 2 ? "\(count) compte clé" : "\(wording.count(count)) comptes clés")
    case .others(let count):
      Term(
        count == 1 ? "1 candidate" : "\(count) candidates",
        count < 2 ? "\(count) candidat" : "\(wording.count(count)) candidats")
    case .unreadable(let count):
      Term("▲ \(count) unreadable", count < 2 ? "▲ \(count) illisible" : "▲ \(count) illisibles")
    case .sortedBy(let column, let ascending):
      Term(column + (ascending ? " ↑" : " ↓"), column + (ascending ? " ↑" : " ↓"))
    case .filterLabel: Term("Filter", "Filtre")
    case .matches(let count, let total): Term("\(count) of \(total)", "\(count) sur \(total)")
    case .nothingMatches:
      Term("No account matches the filter.", "Aucun compte ne correspond au filtre.")
    case .empty: Term("No account yet.", "Pas encore de compte.")
    case .emptyHelp: Term("n adds the first one.", "n ajoute le premier.")
    case .withoutSegment: Term("Without segment", "Sans segment")
    case .withoutManager: Term("Without manager", "Sans responsable")
    case .unreadableGroup: Term("Unreadable", "Illisibles")
    case .archivedShown: Term("Archived accounts are shown.", "Les comptes archivés sont montrés.")
    case .archivedHidden: Term("Archived accounts are hidden.", "Les comptes archivés sont cachés.")
    case .revenue: Term("Revenue", "CA")
    case .growth: Term("Growth", "Croissance")
    case .margin: Term("Margin", "Marge")
    case .contribution: Term("Contribution", "Contribution")
    case .share: Term("Share", "Part")
    case .manager: Term("Manager", "Responsable")
    case .sponsor: Term("Sponsor", "Parrain")
    case .why: Term("How it is made up", "D'où elle vient")
    case .toMend: Term("To mend", "À corriger")
    case .review: Term("Review", "Revue")
    case .people(let count):
      Term("\(wording.count(count)) people", "\(wording.count(count)) p.")
    case .neverReviewed: Term("Never reviewed", "Jamais revu")
    case .reviewed(let ago): Term("Reviewed \(ago)", "Revu \(ago)")
    case .reviewStale(let ago): Term("△ Reviewed \(ago)", "△ Revu \(ago)")
    case .coldTestTitle: Term("Cold test", "Test du rhume")
    case .coldTest(let loss):
      Term("\(loss) of our profit: we catch cold", "\(loss) de notre résultat : on s'enrhume")
    case .pneumonia(let loss):
      Term("\(loss) of our profit: pneumonia", "\(loss) de notre résultat : pneumonie")
    case .unharmed(let loss):
      Term("\(loss) of our profit: unharmed", "\(loss) de notre résultat : indemne")
    case .concentration(let top): Term("top account \(top)", "1er compte \(top)")
    case .total: Term("Total", "Total")
    case .unknown: Term("not known", "non connu")
    case .readError: Term("This file cannot be read", "Ce fichier est illisible")
    case .created(let name): Term("\(name) added.", "\(name) ajouté.")
    }
  }
}
