/// A part of the customer that can buy: a company, a division, a site.
public struct Unit: Item {
  public static let idPrefix = "un"
  public static let term = Term("Unit", "Entité")
  public static let plural = Term("Units", "Entités")
  public static let home = Kind.Home.account("units")

  public let id: ID<Unit>
  public var name = ""
  public var kind: UnitKind?
  public var parent: ID<Unit>?
  public var country = ""
  public var note = ""

  public init(id: ID<Unit>) { self.id = id }

  public static let fields: Fields<Unit> = [
    .line(
      "name", \.name, Term("Name", "Nom"),
      ask: Term("What do they call it there?", "Comment l’appelle-t-on chez eux ?"),
      required: true),
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term(
        "Is it a company, a division, a site?", "Est-ce une société, une division, un site ?")
    ).beside,
    .link(
      "parent", \.parent, to: Unit.self, Term("Part of", "Fait partie de"),
      ask: Term(
        "To which larger unit does it report?", "De quelle entité plus grande dépend-elle ?")
    ).short(Term("Part of", "Dans")),
    .line(
      "country", \.country, Term("Country", "Pays"),
      ask: Term("In which country is it?", "Dans quel pays est-elle ?")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term(
        "How free is it to buy what it wants?",
        "Jusqu’où est-elle libre d’acheter ce qu’elle veut ?")),
  ]
}
