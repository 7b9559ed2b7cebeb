/// Where the customer wants to go.
public struct CustomerStrategy: Part {
  public static let term = Term("Customer’s strategy", "Stratégie du client")

  public var vision = ""
  public var ambition = ""
  public var planUntil: Year?

  public init() {}

  public static let fields: Fields<CustomerStrategy> = [
    .text(
      "vision", \.vision, Term("Vision", "Vision"),
      ask: Term(
        "Where does it see itself, in the words of its leaders?",
        "Où se voit-il, dans les mots de ses dirigeants ?")),
    .line(
      "ambition", \.ambition, Term("Ambition in figures", "Ambition chiffrée"),
      ask: Term(
        "What does it want to be in three years, in figures?",
        "Que veut-il être dans trois ans, en chiffres ?")
    ).short(Term("Ambition", "Ambition")),
    .year(
      "plan_until", \.planUntil, Term("Its plan runs until", "Son plan court jusqu’en"),
      ask: Term(
        "In which year does its present plan end?", "En quelle année son plan actuel finit-il ?")
    ).short(Term("Plan until", "Plan jusqu’à")),
  ]
}

/// Something that the customer does to change its course.
public struct StrategicMove: Item {
  public static let idPrefix = "mv"
  public static let term = Term("Strategic move", "Mouvement stratégique")
  public static let plural = Term("Strategic moves", "Mouvements stratégiques")
  public static let home = Kind.Home.account("moves")

  public let id: ID<StrategicMove>
  public var text = ""
  public var kind: MoveKind?
  public var day: Day?
  public var consequence = ""
  public var evidence: [Evidence] = []

  public init(id: ID<StrategicMove>) { self.id = id }

  public static let fields: Fields<StrategicMove> = [
    .line(
      "text", \.text, Term("Move", "Mouvement"),
      ask: Term(
        "What has it done or announced that changes its course?",
        "Qu’a-t-il fait ou annoncé qui change son cap ?"),
      required: true),
    .choice(
      "kind", \.kind, Term("Kind", "Nature"),
      ask: Term("What kind of move is it?", "De quel genre de mouvement s’agit-il ?")),
    .day(
      "day", \.day, Term("Day", "Jour"),
      ask: Term("When was it, or when will it be?", "Quand était-ce, ou quand sera-ce ?")),
    .line(
      "consequence", \.consequence, Term("Consequence for us", "Conséquence pour nous"),
      ask: Term("What does it change for us?", "Qu’est-ce que cela change pour nous ?")
    ).short(Term("Consequence", "Conséquence")),
    .records(
      "evidence", \.evidence, Term("Evidence", "Preuves"),
      ask: Term("How do we know?", "Comment le savons-nous ?")),
  ]
}

/// The customer’s own figures in one of its years.
public struct CustomerYear: Item {
  public static let idPrefix = "cy"
  public static let term = Term("Customer’s year", "Exercice du client")
  public static let plural = Term("Customer’s years", "Exercices du client")
  public static let home = Kind.Home.account("customer_years")

  public let id: ID<CustomerYear>
  public var year: Year?
  public var revenue: Amount?
  public var operatingProfit: Amount?
  public var employees: Int?
  public var investment: Amount?
  public var netDebt: Amount?
  public var note = ""

  public init(id: ID<CustomerYear>) { self.id = id }

  public static let fields: Fields<CustomerYear> = [
    .year(
      "year", \.year, Term("Year", "Exercice"),
      ask: Term("Which fiscal year of its own?", "Quel exercice chez lui ?")
    ).naming,
    .amount(
      "revenue", \.revenue, Term("Revenue", "Chiffre d’affaires"),
      ask: Term("What did it sell that year?", "Combien a-t-il vendu cette année-là ?")
    ).short(Term("Revenue", "CA")),
    .amount(
      "operating_profit", \.operatingProfit, Term("Operating profit", "Résultat d’exploitation"),
      ask: Term(
        "What did its business earn, a loss with a minus?",
        "Qu’a gagné son métier, une perte avec un moins ?")
    ).short(Term("Op. profit", "Résultat")),
    .count(
      "employees", \.employees, limit: 100_000_000, Term("Headcount", "Effectif"),
      unit: Term("people", "personnes"), one: Term("person", "personne"),
      ask: Term(
        "How many people worked for it?", "Combien de personnes travaillaient chez lui ?")),
    .amount(
      "investment", \.investment, Term("Investment", "Investissement"),
      ask: Term(
        "What did it put into plants, systems and companies?",
        "Qu’a-t-il mis dans des usines, des systèmes, des sociétés ?")
    ).short(Term("Invested", "Investi")),
    .amount(
      "net_debt", \.netDebt, Term("Net debt", "Dette nette"),
      ask: Term(
        "What does it owe, cash deducted? It tells how free it is.",
        "Que doit-il, trésorerie déduite ? Cela dit sa liberté.")),
    .line(
      "note", \.note, Term("Note", "Note"),
      ask: Term("What explains this year?", "Qu’est-ce qui explique cette année ?")),
  ]
}
