/// A currency, by its code of ISO 4217.
public struct Currency: Vocabulary {
  public let rawValue: String
  /// What stands beside an amount: a sign, or the code where none is known to all.
  public let symbol: String
  public let term: Term

  init(_ code: String, _ symbol: String, _ term: Term) {
    rawValue = code
    self.symbol = symbol
    self.term = term
  }

  /// One that is written by its code.
  init(_ code: String, _ term: Term) { self.init(code, code, term) }

  /// Nil for a code that is no currency in use.
  public init?(rawValue: String) {
    guard let known = Currency.byCode[rawValue] else { return nil }
    self = known
  }

  /// Those met most often first.
  public static let allCases = common + table
  public static let common = [euro, dollar, pound, swissFranc, canadianDollar]

  private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  public static let euro = Currency("EUR", "€", Term("Euro", "Euro"))
  public static let dollar = Currency("USD", "$", Term("US dollar", "Dollar américain"))
  public static let pound = Currency("GBP", "£", Term("Pound sterling", "Livre sterling"))
  public static let swissFranc = Currency("CHF", Term("Swiss franc", "Franc suisse"))
  public static let canadianDollar = Currency(
    "CAD", "CA$", Term("Canadian dollar", "Dollar canadien"))

  /// Stands where settings that can't be read hold the currency: no workspace can choose it.
  public static let unknown = Currency("¤", Term("Unknown currency", "Devise inconnue"))

  public var meaning: Term { Term(rawValue, rawValue) }

  public static func == (left: Currency, right: Currency) -> Bool {
    left.rawValue == right.rawValue
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
