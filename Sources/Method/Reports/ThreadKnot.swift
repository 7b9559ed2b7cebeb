/// One thing on the golden thread: a fact, what we decided because of it, or what came of that.
public struct ThreadKnot: Hashable, Sendable {
  /// From how we know to what came of it.
  public enum Rank: Int, CaseIterable, Comparable, Sendable {
    case evidence, fact, strategic, operational, initiative, action, result

    public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  public let rank: Rank
  /// Of the record; of evidence, its own, and of a result, that of its action.
  public let id: String
  public let kind: Kind
  /// The field where the thread is mended.
  public let path: FieldPath
  /// Empty for what is called by other records: its name is looked up by the id.
  public let text: String
}

/// What is wrong with a place of the golden thread.
public enum ThreadBreak: CaseIterable, Hashable, Sendable {
  /// It was true once, and something counts on it.
  case broken
  /// What it hangs on is no longer true.
  case hangsOnBroken
  /// One of its links leads to what was removed.
  case gone
  /// A need of which nobody told how we know.
  case noEvidence
  /// A need for which we decided nothing.
  case noObjective
  /// An objective without a reason.
  case noReason
  /// What serves no objective.
  case servesNothing
  /// An objective for which nobody does anything.
  case noAction
  /// Done, and nobody wrote what came of it.
  case noResult

  public var term: Term {
    switch self {
    case .broken: Term("no longer true", "n’est plus vrai")
    case .hangsOnBroken:
      Term("rests on a broken assumption", "repose sur une hypothèse rompue")
    case .gone: Term("points at what is gone", "renvoie à ce qui n’existe plus")
    case .noEvidence: Term("no evidence", "sans preuve")
    case .noObjective: Term("no objective rests on it", "aucun objectif ne repose dessus")
    case .noReason: Term("rests on nothing", "ne repose sur rien")
    case .servesNothing: Term("serves no objective", "ne sert aucun objectif")
    case .noAction: Term("no action", "sans action")
    case .noResult: Term("done, without a result", "fait, sans résultat")
    }
  }

  /// What such a place is called where the place itself isn't named.
  public var place: Term {
    switch self {
    case .broken:
      Term("an assumption no longer true", "une hypothèse qui n’est plus vraie")
    case .hangsOnBroken:
      Term(
        "something that rests on a broken assumption",
        "quelque chose qui repose sur une hypothèse rompue")
    case .gone: Term("a link to what is gone", "un lien vers ce qui n’existe plus")
    case .noEvidence: Term("a need without evidence", "un besoin sans preuve")
    case .noObjective:
      Term("a need nothing rests on", "un besoin sur lequel rien ne repose")
    case .noReason: Term("an objective without a reason", "un objectif sans raison")
    case .servesNothing:
      Term("something that serves no objective", "quelque chose qui ne sert aucun objectif")
    case .noAction: Term("an objective without an action", "un objectif sans action")
    case .noResult: Term("an action done without a result", "une action faite sans résultat")
    }
  }
}
