/// One of our people.
public struct Member: Item {
  public static let idPrefix = "m"
  public static let term = Term("Team member", "Équipier")
  public static let plural = Term("Team members", "Équipiers")
  public static let home = Kind.Home.workspace("team")

  public let id: ID<Member>
  public var name = ""
  public var function = ""
  public var roles: [TeamRole] = []
  public var availability: Percent?

  public init(id: ID<Member>) { self.id = id }

  public static let fields: Fields<Member> = [
    .line(
      "name", \.name, Term("Name", "Nom"), ask: Term("Who is it?", "Qui est-ce ?"), required: true),
    .line(
      "function", \.function, Term("Function", "Fonction"),
      ask: Term("What is their job in our company?", "Quel est son métier chez nous ?")
    ).beside,
    .choices(
      "roles", \.roles, Term("Roles", "Rôles"),
      ask: Term("What do they do for key accounts?", "Que fait-il pour les comptes clés ?")
    ).beside,
    .percent(
      "availability", \.availability, 0...100, Term("Availability", "Disponibilité"),
      ask: Term(
        "Which share of their time can key accounts have?",
        "Quelle part de son temps les comptes clés peuvent-ils avoir ?")),
  ]
}

/// Something that we sell.
public struct Offer: Item {
  public static let idPrefix = "o"
  public static let term = Term("Offer", "Offre")
  public static let plural = Term("Offers", "Offres")
  public static let home = Kind.Home.workspace("offers")

  public let id: ID<Offer>
  public var name = ""
  public var family = ""
  public var promise = ""

  public init(id: ID<Offer>) { self.id = id }

  public static let fields: Fields<Offer> = [
    .line(
      "name", \.name, Term("Name", "Nom"),
      ask: Term("What do customers call it?", "Comment les clients l’appellent-ils ?"),
      required: true),
    .line(
      "family", \.family, Term("Family", "Gamme"),
      ask: Term("To which range does it belong?", "À quelle gamme appartient-elle ?")
    ).beside,
    .text(
      "promise", \.promise, Term("Promise", "Promesse"),
      ask: Term(
        "What does a customer gain from it, in his own terms?",
        "Qu’y gagne un client, dans ses termes à lui ?")),
  ]
}
