/// The essential traits of the customer's company.
public struct Identity: Part {
  public static let term = Term("Identity", "Identité")

  public var legalName = ""
  public var registrationNumber = ""
  public var group = ""
  public var affiliations: [Affiliation] = []
  public var subsidiaries: [String] = []
  public var sector = ""
  public var headquarters = ""
  public var address = ""
  public var country = ""
  public var website = ""
  public var sites: [String] = []
  public var employees: Int?
  public var customerNumber = ""
  public var externalIDs: [ExternalID] = []
  public var revenue: Amount?
  public var revenueYear: Year?
  public var operatingProfit: Amount?
  public var growth: Percent?
  public var ownership = ""
  public var fiscalYearEnd: Month?
  public var keyDates: [KeyDate] = []
  public var organisation = ""
  public var mission = ""
  public var strategy = ""
  public var culture = ""
  public var customerSince: Year?
  public var bond = ""
  public var history = ""

  public init() {}

  public static let fields = Fields<Identity>(company + money + course + registers + ours)

  private static let company = section(
    Term("The company", "L’entreprise"),
    [
      Field<Identity>.line(
        "legal_name", \.legalName, Term("Legal name", "Raison sociale"),
        ask: Term(
          "Under which name does it sign contracts?", "Sous quel nom signe-t-il ses contrats ?")),
      .line(
        "group", \.group, Term("Group", "Groupe"),
        ask: Term("Who owns it, up to the top?", "À qui appartient-il, jusqu’au sommet ?")),
      .lines(
        "subsidiaries", \.subsidiaries, Term("Subsidiaries", "Filiales"),
        ask: Term(
          "Which companies does it own that could buy from us?",
          "Quelles sociétés possède-t-il qui pourraient nous acheter ?")),
      .line(
        "sector", \.sector, Term("Sector", "Secteur"),
        ask: Term("What does it make or do, in its own words?", "Que fait-il, dans ses mots ?")
      ).kept.beside,
      .line(
        "headquarters", \.headquarters, Term("Headquarters", "Siège"),
        ask: Term("Where are the decisions taken?", "Où les décisions se prennent-elles ?")
      ).kept.beside,
      .line(
        "country", \.country, Term("Country", "Pays"),
        ask: Term("Which country is it run from?", "De quel pays est-il dirigé ?")
      ).kept,
      .lines(
        "sites", \.sites, Term("Sites", "Sites"),
        ask: Term(
          "Where does it work, and could we serve it?",
          "Où travaille-t-il, où pourrions-nous le servir ?")),
      .count(
        "employees", \.employees, limit: 100_000_000, Term("Headcount", "Effectif"),
        unit: Term("people", "personnes"), one: Term("person", "personne"),
        ask: Term(
          "How many people work for this customer, all sites together? An order of magnitude is enough.",
          "Combien de personnes travaillent chez ce client, tous sites réunis ? Un ordre de grandeur suffit."
        )
      ).kept.beside,
    ])

  private static let registers = section(
    Term("In the registers", "Dans les registres"),
    [
      Field<Identity>.records(
        "affiliations", \.affiliations, Term("Affiliations", "Liens de groupe"),
        ask: Term(
          "Which companies is it tied to: parent, subsidiaries, shareholders, allies?",
          "À quelles sociétés est-il lié : mère, filiales, actionnaires, alliés ?")),
      .line(
        "website", \.website, Term("Website", "Site internet"),
        ask: Term("Where does it present itself?", "Où se présente-t-il ?")
      ).short(Term("Website", "Internet")),
      .text(
        "address", \.address, Term("Address", "Adresse"),
        ask: Term("Where does a letter reach it?", "Où une lettre lui parvient-elle ?")),
      .line(
        "registration_number", \.registrationNumber,
        Term("Registration number", "Numéro d’immatriculation"),
        ask: Term(
          "Under which number do the public registers know it?",
          "Sous quel numéro les registres publics le connaissent-ils ?")
      ).short(Term("Reg. no.", "Immat.")),
      .line(
        "customer_number", \.customerNumber, Term("Our customer number", "Notre numéro de client"),
        ask: Term(
          "Under which number do our invoices know it?",
          "Sous quel numéro nos factures le connaissent-elles ?")
      ).short(Term("Cust. no.", "N° client")),
      .records(
        "external_ids", \.externalIDs, Term("Ids elsewhere", "Identifiants ailleurs"),
        ask: Term(
          "Under which ids do other systems know it: CRM, accounts, portal?",
          "Sous quels identifiants d’autres systèmes le connaissent-ils : CRM, compta, portail ?")),
    ])

  private static let money = section(
    Term("Its figures", "Ses chiffres"),
    [
      Field<Identity>.amount(
        "revenue", \.revenue, Term("Revenue", "Chiffre d’affaires"),
        ask: Term(
          "What does it sell in a year? Say which year below.",
          "Combien vend-il par an ? Dites l’année ci-dessous.")),
      .year(
        "revenue_year", \.revenueYear, Term("Year of these figures", "Année de ces chiffres"),
        ask: Term(
          "From which published accounts do they come?",
          "De quels comptes publiés viennent-ils ?")),
      .amount(
        "operating_profit", \.operatingProfit, Term("Operating profit", "Résultat d’exploitation"),
        ask: Term(
          "Does its business pay? It tells how free it is to invest with us.",
          "Son métier paie-t-il ? Cela dit sa liberté d’investir avec nous.")),
      .percent(
        "growth", \.growth, -100...1000, Term("Growth", "Croissance"),
        ask: Term(
          "By how much does it grow a year, price included?",
          "De combien croît-il par an, prix compris ?")),
      .choice(
        "fiscal_year_end", \.fiscalYearEnd, Term("Fiscal year ends in", "Clôture de l’exercice"),
        ask: Term(
          "When are budgets closed? Proposals should come before.",
          "Quand les budgets se ferment-ils ? Les propositions doivent venir avant.")),
      .line(
        "ownership", \.ownership, Term("Ownership", "Actionnariat"),
        ask: Term(
          "Family, fund, listed, public? It sets the horizon of its decisions.",
          "Famille, fonds, bourse, public ? Cela règle l’horizon de ses décisions.")),
    ])

  private static let course = section(
    Term("Its course", "Son cap"),
    [
      Field<Identity>.text(
        "mission", \.mission, Term("Mission", "Mission"),
        ask: Term("What does it say it exists for?", "Pour quoi dit-il exister ?")),
      .line(
        "strategy", \.strategy, Term("Strategy in a sentence", "Stratégie en une phrase"),
        ask: Term(
          "How does it mean to win, in one sentence that it would sign?",
          "Comment compte-t-il gagner, en une phrase qu’il signerait ?")
      ).kept,
      .text(
        "culture", \.culture, Term("Culture", "Culture"),
        ask: Term(
          "How are decisions really made there? What is never done?",
          "Comment décide-t-on vraiment chez lui ? Que ne fait-on jamais ?")),
      .text(
        "organisation", \.organisation, Term("Organisation", "Organigramme"),
        ask: Term(
          "Who reports to whom at the top, and where does our business fall?",
          "Qui dépend de qui au sommet, et où tombe notre métier ?")),
      .records(
        "key_dates", \.keyDates, Term("Key dates", "Dates clés"),
        ask: Term(
          "What has marked it, and what is coming: mergers, plants, leaders?",
          "Qu’est-ce qui l’a marqué, qu’est-ce qui vient : fusions, usines, dirigeants ?")),
    ])

  private static let ours = section(
    Term("Our history together", "Notre histoire"),
    [
      Field<Identity>.year(
        "customer_since", \.customerSince, Term("Customer since", "Client depuis"),
        ask: Term(
          "When did it first buy from us?", "Quand nous a-t-il acheté pour la première fois ?")),
      .line(
        "bond", \.bond, Term("What ties us", "Ce qui nous lie"),
        ask: Term(
          "Contract, technology, people, habit? Until when?",
          "Contrat, technique, personnes, habitude ? Jusqu’à quand ?")),
      .text(
        "history", \.history, Term("Our story", "Notre récit"),
        ask: Term(
          "Which wins, crises and promises does the customer still talk about?",
          "De quels succès, crises et promesses le client parle-t-il encore ?")),
    ])
}

/// A date that matters in the customer's life.
public struct KeyDate: Item {
  public static let idPrefix = "d"
  public static let term = Term("Key date", "Date clé")
  public static let plural = Term("Key dates", "Dates clés")
  public static let home = Kind.Home.nested

  public let id: ID<KeyDate>
  public var day: Day?
  public var event = ""

  public init(id: ID<KeyDate>) { self.id = id }

  public static let fields: Fields<KeyDate> = [
    .day("day", \.day, Term("Day", "Jour"), ask: Term("When?", "Quand ?")),
    .line(
      "event", \.event, Term("Event", "Événement"),
      ask: Term("What happened, or will happen?", "Que s’est-il passé, ou que va-t-il se passer ?")),
  ]
}
