/// What the customer and we have signed.
public struct Contract: Item {
  public static let idPrefix = "ct"
  public static let term = Term("Contract", "Contrat")
  public static let plural = Term("Contracts", "Contrats")
  public static let home = Kind.Home.account("contracts")

  public let id: ID<Contract>
  public var title = ""
  public var number = ""
  public var start: Day?
  public var end: Day?
  public var notice: Int?
  public var renewal: ContractRenewal?
  public var commitment: Amount?
  public var paymentTerms: Int?
  public var indexing = ""
  public var offers: [ID<Offer>] = []
  public var paper = ""

  public init(id: ID<Contract>) { self.id = id }

  /// The last day on which notice can be given: the end itself where none is asked for.
  public var noticeDay: Day? {
    guard let end else { return nil }
    guard let notice else { return end }
    return Day(daysSince1970: end.daysSince1970 - notice)
  }

  public static let fields = Fields<Contract>(span + terms)

  private static let span = section(
    Term("The contract", "Le contrat"),
    [
      Field<Contract>.line(
        "title", \.title, Term("Title", "Intitulé"),
        ask: Term("What does it cover?", "Que couvre-t-il ?"), required: true),
      .line(
        "number", \.number, Term("Number", "Numéro"),
        ask: Term("Under which number is it filed?", "Sous quel numéro est-il classé ?")),
      .day(
        "start", \.start, Term("Start", "Début"),
        ask: Term("From which day does it bind us?", "À partir de quel jour nous lie-t-il ?")),
      .day(
        "end", \.end, Term("End", "Fin"),
        ask: Term("On which day does it end?", "Quel jour finit-il ?")),
      .count(
        "notice", \.notice, limit: 3650, Term("Notice", "Préavis"),
        unit: Term("days", "jours"), one: Term("day", "jour"),
        ask: Term(
          "How many days before the end must one speak up?",
          "Combien de jours avant la fin faut-il se manifester ?")),
      .choice(
        "renewal", \.renewal, Term("At its end", "À son terme"),
        ask: Term(
          "What happens at the end if nobody moves?",
          "Que se passe-t-il au terme si personne ne bouge ?")),
    ])

  private static let terms = section(
    Term("Its terms", "Ses conditions"),
    [
      Field<Contract>.amount(
        "commitment", \.commitment, Term("Commitment per year", "Engagement par an"),
        ask: Term(
          "How much has the customer promised to buy in a year?",
          "Combien le client a-t-il promis d’acheter par an ?")
      ).short(Term("Commitment", "Engagement")),
      .count(
        "payment_terms", \.paymentTerms, limit: 3650, Term("Payment terms", "Délai de paiement"),
        unit: Term("days", "jours"), one: Term("day", "jour"),
        ask: Term(
          "After how many days must he pay us?", "Après combien de jours doit-il nous payer ?")
      ).short(Term("Payment", "Paiement")),
      .line(
        "indexing", \.indexing, Term("Indexing", "Indexation"),
        ask: Term(
          "What do our prices follow: an index, a formula, nothing?",
          "Que suivent nos prix : un indice, une formule, rien ?")),
      .links(
        "offers", \.offers, to: Offer.self, Term("Our offers", "Nos offres"),
        ask: Term(
          "Which of our offers are sold under it?",
          "Lesquelles de nos offres sont vendues sous ce contrat ?")),
      .line(
        "paper", \.paper, Term("Where the paper is", "Où est le papier"),
        ask: Term(
          "Where is the signed paper or the file?", "Où est le papier signé ou le fichier ?")
      ).short(Term("Paper", "Papier")),
    ])
}
