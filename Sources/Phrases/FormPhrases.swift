public import Method

/// What forms, the account and the grid of its years say.
public enum FormPhrase: Hashable, Sendable, Phrase {
  /// In place of an empty value.
  case toFill
  /// In place of an empty list, with the name of what it holds.
  case addFirst(Term)
  case addAnother(Term, count: Int)
  case item(Term, number: Int)
  case copied
  case removed(String)
  case giveUpAgain
  case nobody, noneChosen
  case draftHomeless
  case nothingFromEditor
  /// The heading over the last change of the focused field.
  case inThisSitting
  case toMend
  case chooseAccount
  case reading
  case notRead(String)
  case goneAccount
  case noYears
  case growth, growthMeaning
  case contribution, contributionMeaning
  case derived
  case trend
  /// The key account manager, as short as can be.
  case manager

  public func said(_ wording: Wording) -> String {
    switch self {
    case .addFirst(let term):
      return "o  "
        + wording.say("add: \(lowered(term, wording))", "ajouter : \(lowered(term, wording))")
    case .addAnother(_, let count):
      return wording.count(count) + "   o  " + wording.say("add another", "en ajouter")
    case .item(let term, let number): return term[wording.language] + " " + wording.count(number)
    case .removed(let change):
      return wording.say("\(change). u brings it back.", "\(change). u le fait revenir.")
    case .notRead(let reason):
      return reason + " " + wording.say("R reads it again.", "R le relit.")
    case .toFill, .copied, .giveUpAgain, .nobody, .noneChosen, .draftHomeless, .nothingFromEditor,
      .inThisSitting, .toMend, .chooseAccount, .reading, .goneAccount, .noYears, .growth,
      .growthMeaning, .contribution, .contributionMeaning, .derived, .trend,
      .manager:
      return term[wording.language]
    }
  }

  private func lowered(_ term: Term, _ wording: Wording) -> String {
    term[wording.language].lowercased()
  }

  private var term: Term {
    switch self {
    case .toFill: Term("to fill in", "à compléter")
    case .copied: Term("Sent to the terminal's clipboard.", "Envoyé au presse-papiers du terminal.")
    case .giveUpAgain:
      Term(
        "Esc again drops what you typed; ^S keeps it.",
        "Encore Esc abandonne votre texte ; ^S le garde.")
    case .nobody: Term("(nobody)", "(personne)")
    case .noneChosen: Term("(none)", "(aucun)")
    case .draftHomeless:
      Term(
        "The field of this draft is gone: its text was copied to the clipboard.",
        "Le champ de ce brouillon n'existe plus : son texte est copié dans le presse-papiers.")
    case .nothingFromEditor:
      Term("The field of this text is gone.", "Le champ de ce texte n'existe plus.")
    case .inThisSitting: Term("In this sitting", "Dans cette séance")
    case .toMend: Term("To mend", "À corriger")
    case .chooseAccount:
      Term(
        "No account is open: choose one in the portfolio.",
        "Aucun compte ouvert : choisissez-en un dans le portefeuille.")
    case .reading: Term("reading…", "lecture…")
    case .goneAccount:
      Term(
        "This account is no longer in the workspace.",
        "Ce compte n'est plus dans l'espace de travail.")
    case .noYears:
      Term("No figures yet.   o  add a year", "Pas encore de chiffres.   o  ajouter une année")
    case .growth: Term("Growth of revenue", "Croissance du CA")
    case .growthMeaning:
      Term(
        "Revenue against the actual of the year before.",
        "Le chiffre d'affaires face au réel de l'année d'avant.")
    case .contribution: Term("Contribution", "Contribution")
    case .contributionMeaning:
      Term(
        "Margin less the cost to serve and the specific overhead, those that are known.",
        "La marge moins le coût de service et les frais propres, ceux que l'on connaît.")
    case .derived: Term("computed, not typed", "calculé, non saisi")
    case .trend: Term("trend", "tendance")
    case .manager: Term("KAM", "RCC")
    default: Term("", "")
    }
  }
}

/// How a field is filled in: its unit, its bounds, its keys.
public struct FormGuidance: Phrase {
  private let field: FieldInfo

  public init(_ field: FieldInfo) { self.field = field }

  public func said(_ wording: Wording) -> String {
    switch field.kind {
    case .line: wording.say("One line.", "Une ligne.")
    case .text:
      wording.say(
        "As long as it takes; e opens your editor.",
        "Aussi long qu'il faut ; e ouvre votre éditeur.")
    case .lines: wording.say("One a line.", "Un par ligne.")
    case .choice: wording.say("Enter shows the choices.", "Entrée montre les choix.")
    case .choices:
      wording.say(
        "Enter shows the choices; take several.", "Entrée montre les choix ; prenez-en plusieurs.")
    case .link, .links:
      wording.say("Enter shows who can be chosen.", "Entrée montre qui peut être choisi.")
    case .flag: wording.say("Yes or no.", "Oui ou non.")
    case .level(let scale):
      wording.say(
        "From \(scale.lowerBound) to \(scale.upperBound): type the digit, or ← →.",
        "De \(scale.lowerBound) à \(scale.upperBound) : tapez le chiffre, ou ← →.")
    case .score(let bounds), .percent(let bounds): bounded(bounds, wording)
    case .amount:
      wording.say(
        "In \(wording.currency.term.english.lowercased())s; 4.2M and 640k are understood.",
        "En \(wording.currency.term.french.lowercased())s ; 4,2 M et 640 k sont compris.")
    case .count:
      wording.say("A whole number, from 0.", "Un nombre entier, à partir de 0.")
    case .day:
      wording.say("A day, such as 22 Nov 2026.", "Un jour, comme 22/11/2026.")
    case .year: wording.say("A year, such as 2026.", "Une année, comme 2026.")
    case .group, .items: ""
    }
  }

  private func bounded(_ bounds: ClosedRange<Int>, _ wording: Wording) -> String {
    let low = wording.count(bounds.lowerBound)
    let high = wording.count(bounds.upperBound)
    guard case .percent = field.kind else {
      return wording.say("From \(low) to \(high).", "De \(low) à \(high).")
    }
    return wording.say(
      "In percent, from \(low) to \(high).", "En pour cent, de \(low) à \(high).")
  }
}
