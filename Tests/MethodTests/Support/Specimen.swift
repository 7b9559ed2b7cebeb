import Method

/// A record with a field of every kind, so that each is tried without a record of the method.
struct Specimen: Part {
  static let term = Term("Specimen", "Spécimen")

  var line = ""
  var name = ""
  var text = ""
  var lines: [String] = []
  var choice: Segment?
  var settled = Segment.star
  var choices: [Segment] = []
  var level: Level?
  var score: Score?
  var percent: Percent?
  var amount: Amount?
  var count: Int?
  var day: Day?
  var year: Year?
  var flag: Bool?
  var link: ID<Account>?
  var links: [ID<Account>] = []
  var either: Reference?
  var part = Inner()
  var items: [Piece] = []

  static let fields: Fields<Specimen> = [
    .line("line", \.line, Term("Line", "Ligne")),
    .line("name", \.name, Term("Name", "Nom"), required: true),
    .text("text", \.text, Term("Text", "Texte")),
    .lines("lines", \.lines, Term("Lines", "Lignes")),
    .choice("choice", \.choice, Term("Choice", "Choix")),
    .choice("settled", \.settled, Term("Settled", "Tranché")),
    .choices("choices", \.choices, Term("Choices", "Choix")),
    .level("level", \.level, 0...4, Term("Level", "Niveau")),
    .score("score", \.score, 0...10, Term("Score", "Note")),
    .percent("percent", \.percent, -100...100, Term("Percent", "Pourcent")),
    .amount("amount", \.amount, Term("Amount", "Montant")),
    .count("count", \.count, limit: 1_000_000, Term("Count", "Compte"), unit: Term("fish", "p.")),
    .day("day", \.day, Term("Day", "Jour")),
    .year("year", \.year, Term("Year", "Année")),
    .flag("flag", \.flag, Term("Flag", "Oui ou non")),
    .link("link", \.link, to: Account.self, Term("Link", "Lien")),
    .links("links", \.links, to: Account.self, Term("Links", "Liens")),
    .link(
      "either", \.either, to: [Account.kind, Member.kind], Term("Either", "L’un ou l’autre")),
    .group("part", \.part, Term("Part", "Partie")),
    .records("items", \.items, Term("Items", "Éléments")),
  ]

  static func row(_ key: String) throws -> FieldInfo { try info(at: FieldPath(key)) }
}

struct Inner: Part {
  static let term = Term("Inner", "Intérieur")
  var word = ""
  var pieces: [Piece] = []

  static let fields: Fields<Inner> = [
    .line("word", \.word, Term("Word", "Mot")),
    .records("pieces", \.pieces, Term("Pieces", "Pièces")),
  ]
}

struct Piece: Item {
  static let idPrefix = "p"
  static let term = Term("Piece", "Pièce")
  static let plural = Term("Pieces", "Pièces")
  static let home = Kind.Home.nested

  let id: ID<Piece>
  var title = ""
  var weight: Int?

  init(id: ID<Piece>) { self.id = id }

  static let fields: Fields<Piece> = [
    .line("title", \.title, Term("Title", "Titre"), required: true),
    .count("weight", \.weight, Term("Weight", "Poids")),
  ]
}
