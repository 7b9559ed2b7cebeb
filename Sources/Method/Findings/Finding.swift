/// Something wrong or missing, said where it stands.
public struct Finding: Hashable, Sendable {
  public enum Severity: Int, Hashable, Comparable, Sendable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The checks of the method, by its code.
  public enum Code: String, Hashable, CaseIterable, Sendable {
    case tooManyKeyAccounts = "V02"
    case reviewOverdue = "V07"
    case segmentWithoutReason = "V08"
    case noDiscrimination = "V09"
    case noManager = "V21"
    case noSponsor = "V21b"
    case sponsorOverloaded = "V22"
    case marginOutOfRange = "V56"
    case unexplainedJump = "V58"
    case dependency = "C18"
    case unknownMember = "L01"
    case yearMissing = "L02"
    case duplicateYear = "L03"
    case yearNotBegun = "L04"
  }

  public let code: Code
  public let severity: Severity
  /// The account that it concerns; nil for the portfolio as a whole.
  public let account: ID<Account>?
  /// The field that it concerns, when there is one.
  public let path: FieldPath?

  public init(
    _ code: Code, _ severity: Severity, account: ID<Account>? = nil, path: FieldPath? = nil
  ) {
    self.code = code
    self.severity = severity
    self.account = account
    self.path = path
  }

  /// What it says, in one sentence that tells what to do.
  public var term: Term {
    switch code {
    case .tooManyKeyAccounts:
      Term(
        "More than 35 key accounts: none of them is managed apart any more.",
        "Plus de 35 comptes clés : plus aucun n'est vraiment géré à part.")
    case .reviewOverdue:
      Term(
        "The review is overdue, or was never made: read the page through, then date it.",
        "La revue est en retard, ou n'a jamais été faite : relisez la page, puis datez-la.")
    case .segmentWithoutReason:
      Term(
        "A segment without a reason: say why in one sentence.",
        "Un segment sans raison : dites pourquoi en une phrase.")
    case .noDiscrimination:
      Term(
        "All accounts are in one segment: it tells nothing apart.",
        "Tous les comptes sont dans un seul segment : il ne distingue rien.")
    case .noManager:
      Term(
        "No key account manager: name who answers for this account.",
        "Pas de responsable Compte Clé : nommez qui répond de ce compte.")
    case .noSponsor:
      Term(
        "No executive sponsor: name the top manager attached to it.",
        "Pas de parrain : nommez le dirigeant attaché à ce compte.")
    case .sponsorOverloaded:
      Term(
        "A sponsor has more than five accounts: share them out.",
        "Un parrain a plus de cinq comptes : répartissez-les.")
    case .marginOutOfRange:
      Term(
        "The margin, or the loss, is larger than the revenue: check both.",
        "La marge, ou la perte, dépasse le chiffre d'affaires : vérifiez les deux.")
    case .unexplainedJump:
      Term(
        "Revenue jumps by more than half without a note: say what happened.",
        "Le chiffre d'affaires saute de plus de moitié sans note : dites ce qui s'est passé.")
    case .dependency:
      Term(
        "One account weighs too much in the portfolio: more than 20 % of it.",
        "Un compte pèse trop dans le portefeuille : plus de 20 %.")
    case .unknownMember:
      Term(
        "Linked to someone who isn't in the team: choose another person.",
        "Lié à quelqu'un qui n'est pas dans l'équipe : choisissez une autre personne.")
    case .yearMissing:
      Term(
        "Figures without a year: give them one, or remove them.",
        "Des chiffres sans année : donnez-leur une année, ou supprimez-les.")
    case .duplicateYear:
      Term(
        "The same year stands twice: keep one.", "La même année figure deux fois : gardez-en une.")
    case .yearNotBegun:
      Term(
        "Actual figures of a year that has not begun: make them a budget or a forecast.",
        "Du réel pour une année qui n'a pas commencé : faites-en un budget ou une prévision.")
    }
  }
}
