import Method

/// How the portfolio can be grouped.
public enum GroupingTitle: CaseIterable, Hashable, Sendable, Phrase {
  case segment, status, manager, none

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .segment: Term("segment", "segment")
      case .status: Term("membership", "appartenance")
      case .manager: Term("manager", "responsable")
      case .none: Term("no group", "sans groupe")
      }
    return term[wording.language]
  }
}

/// The sentences and labels of the portfolio.
public enum PortfolioPhrase: Hashable, Sendable, Phrase {
  /// The same in as few letters as can be, where little room is left.
  case keyAccountsBriefly(Int)
  case keyAccounts(Int), candidates(Int), prospects(Int), accounts(Int), unreadable(Int)
  case sortedBy(String, ascending: Bool)
  case matches(Int, of: Int), nothingMatches, empty, emptyHelp(add: String)
  case withoutSegment, withoutManager, archivedShown, archivedHidden
  /// With the keys that show the archived accounts and bring this one back.
  case archived(String, show: String, undo: String)
  case toMend
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
    case .keyAccountsBriefly(let count):
      return counted(count, Term("key", "clé"), Term("key", "clés"))
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
    case .toMend: return Term("To mend", "À corriger")
    case .neverReviewed: return Term("Never reviewed", "Jamais revu")
    case .reviewed(let ago): return Term("Reviewed \(ago)", "Revu \(ago)")
    case .reviewStale(let ago): return Term("△ Reviewed \(ago)", "△ Revu \(ago)")
    case .coldTest(let loss):
      return Term(
        "\(loss) of our profit: we catch a cold", "\(loss) de notre résultat : on s’enrhume")
    case .pneumonia(let loss):
      return Term("\(loss) of our profit: pneumonia", "\(loss) de notre résultat : pneumonie")
    case .unharmed(let loss):
      return Term("\(loss) of our profit: unharmed", "\(loss) de notre résultat : indemne")
    case .concentration(let top): return Term("top account \(top)", "le premier pèse \(top)")
    case .readError: return Term("This file cannot be read", "Ce fichier est illisible")
    case .created(let name): return Term("\(name) added.", "\(name) ajouté.")
    }
  }
}
