/// A person at the customer's.
public struct Contact: Item {
  public static let idPrefix = "c"
  public static let term = Term("Person", "Interlocuteur")
  public static let plural = Term("People", "Interlocuteurs")
  public static let home = Kind.Home.account("contacts")

  public let id: ID<Contact>
  public var name = ""
  public var title = ""
  public var function = ""
  public var unit = ""
  public var site = ""
  public var reportsTo: ID<Contact>?
  public var seniority: Level?
  public var joined: Day?
  public var departed: Day?
  public var mail = ""
  public var phone = ""
  public var language = ""
  public var knownBy: [ID<Member>] = []
  public var rhythm: Int?
  public var personalWin = ""
  public var styleNote = ""

  public init(id: ID<Contact>) { self.id = id }

  public static let fields = Fields<Contact>(place + reach + insight)

  private static let place = section(
    Term("Place", "Place"),
    [
      Field<Contact>.line(
        "name", \.name, Term("Name", "Nom"), ask: Term("Who is it?", "Qui est-ce ?"),
        required: true),
      .line(
        "title", \.title, Term("Title", "Titre"),
        ask: Term("What stands on their card?", "Qu’y a-t-il sur sa carte ?")
      ).beside,
      .line(
        "function", \.function, Term("Function", "Fonction"),
        ask: Term(
          "In which trade: purchasing, technical, finance, production?",
          "Dans quel métier : achats, technique, finance, production ?")),
      .line(
        "unit", \.unit, Term("Unit", "Entité"),
        ask: Term(
          "In which company, division or department?", "Dans quelle société, division ou service ?")
      ).beside,
      .line(
        "site", \.site, Term("Site", "Site"),
        ask: Term("Where can one meet them?", "Où peut-on le rencontrer ?")),
      .link(
        "reports_to", \.reportsTo, to: Contact.self, Term("Reports to", "Dépend de"),
        ask: Term("Who is their boss?", "Qui est son chef ?")),
      .level(
        "seniority", \.seniority, 1...5, Term("Seniority", "Rang"),
        ask: Term(
          "How high: 1 on the shop floor, 5 on the board?",
          "À quelle hauteur : 1 à l’atelier, 5 à la direction générale ?")),
      .day(
        "joined", \.joined, Term("In the post since", "En poste depuis"),
        ask: Term(
          "Since when? Who is new wants to change something.",
          "Depuis quand ? Qui vient d’arriver veut changer quelque chose.")),
      .day(
        "departed", \.departed, Term("Left on", "Parti le"),
        ask: Term(
          "When did they leave? What they knew of us is lost unless someone took over.",
          "Quand est-il parti ? Ce qu’il savait de nous est perdu si personne n’a pris le relais.")),
    ])

  private static let reach = section(
    Term("Reaching them", "Le joindre"),
    [
      Field<Contact>.line(
        "mail", \.mail, Term("E-mail", "E-mail"),
        ask: Term("At which address do they answer?", "À quelle adresse répond-il ?")),
      .line(
        "phone", \.phone, Term("Phone", "Téléphone"),
        ask: Term("At which number?", "À quel numéro ?")),
      .line(
        "language", \.language, Term("Language", "Langue"),
        ask: Term("In which language do you talk?", "En quelle langue vous parlez-vous ?")),
      .links(
        "known_by", \.knownBy, to: Member.self, Term("Known by", "Connu de"),
        ask: Term(
          "Who of us knows them well enough to call?",
          "Qui de chez nous le connaît assez pour l’appeler ?")),
      .count(
        "rhythm", \.rhythm, from: 1, limit: 3650, Term("To be met every", "À voir tous les"),
        unit: Term("days", "jours"), one: Term("day", "jour"),
        ask: Term(
          "After how many days without a word is it too long?",
          "Après combien de jours sans un mot est-ce trop long ?")),
    ])

  private static let insight = section(
    Term("What moves them", "Ce qui le fait avancer"),
    [
      Field<Contact>.text(
        "personal_win", \.personalWin, Term("Personal win", "Gain personnel"),
        ask: Term(
          "What does this person gain, for themselves, if we succeed?",
          "Que gagne cette personne, pour elle-même, si nous réussissons ?")
      ).personal,
      .text(
        "style_note", \.styleNote, Term("Style", "Style"),
        ask: Term(
          "How do they like to be approached? Write what they could read.",
          "Comment aime-t-il être abordé ? N’écrivez que ce qu’il pourrait lire.")
      ).personal,
    ])
}
