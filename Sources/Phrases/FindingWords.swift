public import Method

extension Finding.Severity {
  /// `error`, `warning`, `note`.
  public var term: Term {
    switch self {
    case .note: Term("note", "remarque")
    case .warning: Term("warning", "attention")
    case .error: Term("error", "erreur")
    }
  }

  /// How many findings of this severity there are.
  public func counted(_ number: Int, _ wording: Wording) -> String {
    switch self {
    case .note: wording.count(number, term, Term("notes", "remarques"))
    case .warning:
      wording.count(number, Term("warning", "avertissement"), Term("warnings", "avertissements"))
    case .error: wording.count(number, term, Term("errors", "erreurs"))
    }
  }
}

extension Finding: Phrase {
  public func said(_ wording: Wording) -> String { term[wording.language] }
}
