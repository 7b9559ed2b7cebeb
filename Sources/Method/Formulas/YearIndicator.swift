/// A value computed of one year of an account: a row, from which its line in the sheet, its reasons
/// and its trend follow.
public struct YearIndicator: Sendable {
  public let key: String
  public let term: Term
  public let meaning: Term
  /// The field under which it stands; nil for one that fills a field which is empty.
  public let follows: String?
  /// The field that it stands for while that is empty.
  public let fills: String?
  private let read: @Sendable (AccountYear, [YearFigures]) -> Reading?

  init(
    _ key: String, _ term: Term, _ meaning: Term, under follows: String? = nil,
    filling fills: String? = nil,
    _ read: @escaping @Sendable (AccountYear, [YearFigures]) -> Reading?
  ) {
    self.key = key
    self.term = term
    self.meaning = meaning
    self.follows = follows
    self.fills = fills
    self.read = read
  }

  /// Nil where it isn't known: never zero.
  public func reading(_ year: AccountYear, among all: [YearFigures]) -> Reading? {
    read(year, all)
  }

  public static let all: [YearIndicator] = [
    YearIndicator(
      "growth", Term("Growth of revenue", "Croissance du CA"),
      Term(
        "Revenue against the actual of the year before.",
        "Le chiffre d’affaires face au réel de l’année d’avant."),
      under: "revenue"
    ) { year, all in
      YearFigures(year).flatMap { all.growth(of: $0) }.map {
        Reading(.percent($0), isChange: true)
      }
    },
    YearIndicator(
      "contribution", Term("Contribution", "Contribution"),
      Term(
        "Margin less the cost to serve and the specific overhead.",
        "La marge moins le coût de service et les frais propres."),
      under: "overhead"
    ) { year, _ in
      YearFigures(year)?.contribution.map { Reading(.amount($0.value), parts: $0.parts) }
    },
    YearIndicator(
      "margin_from_rate", Term("Contribution margin", "Marge sur coûts variables"),
      Term("Revenue times the margin rate.", "Le chiffre d’affaires multiplié par le taux."),
      filling: "margin"
    ) { year, _ in year.contributionMargin.map { Reading(.amount($0)) } },
    YearIndicator(
      "rate_from_margin", Term("Margin rate", "Taux de marge"),
      Term("The margin as a share of revenue.", "La marge rapportée au chiffre d’affaires."),
      filling: "margin_percent"
    ) { year, _ in YearFigures(year)?.marginRate.map { Reading(.percent($0)) } },
  ]

  public static func named(_ key: String) -> YearIndicator? { all.first { $0.key == key } }

  /// The one that stands in an empty field.
  public static func filling(_ key: String) -> YearIndicator? { all.first { $0.fills == key } }
}
