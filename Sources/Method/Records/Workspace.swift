/// The settings of a portfolio: workspace.yaml.
public struct Workspace: Part {
  public static let term = Term("Portfolio", "Portefeuille")

  public var name = ""
  public var ownCompany = ""
  public var currency = Currency.euro
  public var language: Language?
  public var fiscalYearStart: Month?
  public var operatingProfit: Amount?
  public var shock: Percent?
  public var discountRate: Percent?
  public var horizonYears: Int?
  public var reviewEvery: Int?
  public var segments = SegmentNames()
  public var selection = SelectionRules()
  public var matrix = MatrixRules()
  public var resources = ResourceRules()
  public var criteria: [Criterion] = []
  public var services: [ServiceDimension] = []
  public var team: [Member] = []
  public var offers: [Offer] = []
  /// True where the file can't be read and these settings stand in for its own, which nobody knows:
  /// whoever an account links to may well be in the team.
  public var isStandIn = false

  public init() {}

  public static let fields: Fields<Workspace> = [
    .line(
      "name", \.name, Term("Name", "Nom"),
      ask: Term("What is this portfolio called?", "Comment s’appelle ce portefeuille ?"),
      required: true),
    .line(
      "own_company", \.ownCompany, Term("Our company", "Notre entreprise"),
      ask: Term("Who are we?", "Qui sommes-nous ?")),
    .choice(
      "currency", \.currency, Term("Currency", "Devise"),
      ask: Term("In which currency are all amounts?", "En quelle devise sont tous les montants ?")),
    .choice(
      "language", \.language, Term("Language", "Langue"),
      ask: Term("In which language do you work?", "En quelle langue travaillez-vous ?")),
    .choice(
      "fiscal_year_start", \.fiscalYearStart, Term("Fiscal year starts in", "Début de l’exercice"),
      ask: Term("When does our year begin?", "Quand notre exercice commence-t-il ?")),
    .amount(
      "operating_profit", \.operatingProfit,
      Term("Our operating profit", "Notre résultat d’exploitation"),
      ask: Term(
        "What did our company earn last year? The cold test measures each account against it.",
        "Qu’a gagné notre entreprise l’an dernier ? Le test du rhume y mesure chaque compte.")),
    .percent(
      "shock", \.shock, 0...100, Term("Shock of the cold test", "Baisse du test du rhume"),
      ask: Term(
        "Which share of an account's contribution would be lost in a bad year? 20 % unless told.",
        "Quelle part de la contribution perdrait-on une mauvaise année ? 20 % sauf mention.")),
    .percent(
      "discount_rate", \.discountRate, 0...50, Term("Discount rate", "Taux d’actualisation"),
      ask: Term(
        "What does a year of waiting cost? 10 % unless told.",
        "Que coûte un an d’attente ? 10 % sauf mention.")),
    .count(
      "horizon_years", \.horizonYears, from: 1, limit: 15, Term("Horizon", "Horizon"),
      unit: Term("years", "ans"), one: Term("year", "an"),
      ask: Term("How far ahead do you look?", "Jusqu’où regardez-vous ?")),
    .count(
      "review_every", \.reviewEvery, from: 1, limit: 3650, Term("Review every", "Revoir tous les"),
      unit: Term("days", "jours"), one: Term("day", "jour"),
      ask: Term(
        "After how many days is an account's page stale? 365 unless told.",
        "Après combien de jours la page d’un compte est-elle périmée ? 365 sauf mention.")),
    .group(
      "segments", \.segments, Term("Names of the segments", "Noms des segments")),
    .group("selection", \.selection, SelectionRules.term),
    .group("matrix", \.matrix, MatrixRules.term),
    .group("resources", \.resources, ResourceRules.term),
    .records(
      "criteria", \.criteria, Criterion.plural,
      ask: Term("By what do you compare customers?", "Sur quoi comparez-vous les clients ?")),
    .records(
      "services", \.services, ServiceDimension.plural,
      ask: Term(
        "In what do you treat some customers better than others?",
        "En quoi traitez-vous certains clients mieux que d’autres ?")),
    .records("team", \.team, Term("Our people", "Nos équipiers")),
    .records(
      "offers", \.offers, Term("Our offers", "Nos offres"),
      ask: Term("What can we sell to a key account?", "Que pouvons-nous vendre à un compte clé ?")),
  ]
}

/// The workspace's own names of the four segments, where it has any.
public struct SegmentNames: Part {
  public static let term = Term("Names of the segments", "Noms des segments")

  public var strategic = ""
  public var star = ""
  public var status = ""
  public var streamline = ""

  public init() {}

  public static let fields: Fields<SegmentNames> = [
    .line("strategic", \.strategic, Segment.strategic.term, ask: ask),
    .line("star", \.star, Segment.star.term, ask: ask),
    .line("status", \.status, Segment.status.term, ask: ask),
    .line("streamline", \.streamline, Segment.streamline.term, ask: ask),
  ]

  private static let ask = Term(
    "What do you call this segment? Left empty, it keeps this name.",
    "Comment appelez-vous ce segment ? Laissé vide, il garde ce nom.")
}

extension Workspace {
  /// The segment's name in this workspace: its own where it has one, the method's otherwise.
  public func name(of segment: Segment, in language: Language) -> String {
    let own =
      switch segment {
      case .strategic: segments.strategic
      case .star: segments.star
      case .status: segments.status
      case .streamline: segments.streamline
      }
    return own.isEmpty ? segment.term[language] : own
  }

  public func member(_ id: ID<Member>?) -> Member? {
    guard let id else { return nil }
    return team.first { $0.id == id }
  }
}
