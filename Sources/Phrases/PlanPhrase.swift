public import Method

/// What is said in the plan of an account.
public enum PlanPhrase: Hashable, Sendable, Phrase {
  case newAction(String), newActionHint
  case actionDay(String), actionDayHint
  case added(String), chooseReport
  case reviewBegun(String)
  /// On that day, and how many fields differ.
  case changedSince(String, Int)

  public func said(_ wording: Wording) -> String { term[wording.language] }

  private var term: Term {
    switch self {
    case .newAction(let account):
      Term("New action for \(account)", "Nouvelle action pour \(account)")
    case .newActionHint:
      Term(
        "call Perrin @marc fri 2 d !1 – below the line stands what is understood. ⌫ ⌫ behind a word keeps it as text.",
        "appeler Perrin @marc vendredi 2 j !1 – ce qui est compris s’affiche dessous. ⌫ ⌫ juste après un mot le laisse tel quel."
      )
    case .actionDay(let action):
      Term("Another day for: \(action)", "Nouvelle date pour : \(action)")
    case .actionDayHint:
      Term(
        "+1d, +1w, fri, 15 Dec, end of month …", "+1j, +1s, vendredi, 15 déc., fin de mois …")
    case .chooseReport:
      Term(
        "Which report?\nIt is written into the portfolio’s folder, as a page for the browser and as slides.",
        "Quel rapport ?\nIl s’écrit dans le dossier du portefeuille, en page web et en diapositives."
      )
    case .added(let action): Term("Added: \(action)", "Ajouté : \(action)")
    case .changedSince(let day, let count):
      Term(
        "Changed since the review of \(day): \(count)",
        "Modifié depuis la revue du \(day) : \(count)")
    case .reviewBegun(let day):
      Term(
        "Review of \(day): say what you learnt.",
        "Revue du \(day) : dites ce que vous avez appris.")
    }
  }
}

extension Wording {
  /// Days of work, with a decimal where there is one: "2 days", "0.5 day".
  public func days(of effort: Score) -> String {
    let number = fixed(effort.tenths, places: 1)
    return effort.tenths < 20
      ? say("\(number) day", "\(number) jour") : say("\(number) days", "\(number) jours")
  }
}
