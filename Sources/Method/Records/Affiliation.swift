/// A company that the customer is tied to by ownership or alliance.
public struct Affiliation: Item {
  public static let idPrefix = "af"
  public static let term = Term("Affiliation", "Lien de groupe")
  public static let plural = Term("Affiliations", "Liens de groupe")
  public static let home = Kind.Home.nested

  public let id: ID<Affiliation>
  public var name = ""
  public var account: ID<Account>?
  public var kind: AffiliationKind?
  public var share: Percent?

  public init(id: ID<Affiliation>) { self.id = id }

  public static let fields: Fields<Affiliation> = [
    .line(
      "name", \.name, Term("Company", "Société"),
      ask: Term("Which company is it?", "De quelle société s’agit-il ?"), required: true),
    .link(
      "account", \.account, to: Account.self, Term("Account here", "Compte ici"),
      ask: Term(
        "Which account is it, if it stands in this portfolio?",
        "Quel compte est-ce, si elle figure dans ce portefeuille ?")),
    .choice(
      "kind", \.kind, Term("Tie", "Lien"),
      ask: Term("What is it to our customer?", "Qu’est-elle pour notre client ?")
    ).beside,
    .percent(
      "share", \.share, 0...100, Term("Share held", "Part détenue"),
      ask: Term(
        "Which share of the capital does one hold in the other?",
        "Quelle part du capital l’un détient-il dans l’autre ?")),
  ]
}

/// What another system calls the customer: what an import matches on.
public struct ExternalID: Item {
  public static let idPrefix = "x"
  public static let term = Term("Id elsewhere", "Identifiant ailleurs")
  public static let plural = Term("Ids elsewhere", "Identifiants ailleurs")
  public static let home = Kind.Home.nested

  public let id: ID<ExternalID>
  public var system = ""
  public var value = ""

  public init(id: ID<ExternalID>) { self.id = id }

  public static let fields: Fields<ExternalID> = [
    .line(
      "system", \.system, Term("System", "Système"),
      ask: Term(
        "Which system: the CRM, the accounts, a portal?",
        "Quel système : le CRM, la comptabilité, un portail ?"),
      required: true),
    .line(
      "value", \.value, Term("Id", "Identifiant"),
      ask: Term("Which id does it give to this customer?", "Quel identifiant lui donne-t-il ?")),
  ]
}
