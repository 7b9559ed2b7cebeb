import Method

/// The headings of `list` and of its table for spreadsheets.
public enum ListColumn: CaseIterable, Hashable, Sendable, Phrase {
  case id, name, status, segment, manager, sponsor, sector, country, reviewed, tags, year, revenue
  case growth, margin, contribution, freshness, coldTest

  public func said(_ wording: Wording) -> String { term[wording.language] }

  private var term: Term {
    switch self {
    case .id: Term("id", "id")
    case .name: Term("Account", "Compte")
    case .status: Term("Status", "Statut")
    case .segment: Term("Segment", "Segment")
    case .manager: Term("Manager", "RCC")
    case .sponsor: Term("Sponsor", "Parrain")
    case .sector: Term("Sector", "Secteur")
    case .country: Term("Country", "Pays")
    case .reviewed: Term("Last review", "Dernière revue")
    case .tags: Term("Tags", "Étiquettes")
    case .year: Term("Year", "Exercice")
    case .revenue: Term("Revenue", "CA")
    case .growth: Term("Growth %", "Croissance %")
    case .margin: Term("Contribution margin", "Marge sur coûts variables")
    case .contribution: Term("Contribution", "Contribution")
    case .freshness: Term("Freshness", "Fraîcheur")
    case .coldTest: Term("Profit at stake %", "Part du résultat %")
    }
  }
}
