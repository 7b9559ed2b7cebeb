import Method
import Testing

/// One text that somebody types into a number field.
struct TypedCase: Sendable, CustomStringConvertible {
  let text: String
  let key: String
  let language: Language
  let number: Int

  init(_ text: String, _ key: String, _ language: Language, _ number: Int) {
    self.text = text
    self.key = key
    self.language = language
    self.number = number
  }

  var description: String { "\(text) in \(key), \(language.rawValue)" }
}

struct TypedNumberTests {
  @Test(
    "amounts are read as people write them",
    arguments: [
      TypedCase("1 250,50", "amount", .french, 125_050),
      TypedCase("1\u{202F}250,50\u{A0}€", "amount", .french, 125_050),
      TypedCase("1,250.50", "amount", .english, 125_050),
      TypedCase("€1,250.50", "amount", .english, 125_050),
      TypedCase("1,250.50", "amount", .french, 125_050),
      TypedCase("1.250,50", "amount", .english, 125_050),
      TypedCase("1'250.50 CHF", "amount", .french, 125_050),
      TypedCase("CA$ 1,250.5", "amount", .english, 125_050),
      TypedCase("1250.5", "amount", .french, 125_050),
      TypedCase("1250,5", "amount", .english, 125_050),
      TypedCase("4,2 M€", "amount", .french, 420_000_000),
      TypedCase("4.2M", "amount", .english, 420_000_000),
      TypedCase("€4.20M", "amount", .english, 420_000_000),
      TypedCase("640 k€", "amount", .french, 64_000_000),
      TypedCase("1,5 Md€", "amount", .french, 150_000_000_000),
      TypedCase("2 Mds", "amount", .french, 200_000_000_000),
      TypedCase("3,1 millions", "amount", .french, 310_000_000),
      TypedCase("1,2 Mio €", "amount", .french, 120_000_000),
      TypedCase("1 million", "amount", .english, 100_000_000),
      TypedCase("1.5bn", "amount", .english, 150_000_000_000),
      TypedCase("0.123k", "amount", .english, 12_300),
      TypedCase("0,12345 M", "amount", .french, 12_345_000),
      TypedCase("\u{2212}12", "amount", .french, -1200),
      TypedCase("-12", "amount", .english, -1200),
      TypedCase("- 12 €", "amount", .french, -1200),
      TypedCase("−€12", "amount", .english, -1200),
      TypedCase("€-12", "amount", .english, -1200),
      TypedCase("+12", "amount", .english, 1200),
      TypedCase("0", "amount", .french, 0),
      TypedCase("-0", "amount", .french, 0),
      TypedCase(",5", "amount", .french, 50),
      TypedCase("5,", "amount", .french, 500),
      TypedCase("1.250.000", "amount", .english, 125_000_000),
      TypedCase("1,250,000", "amount", .french, 125_000_000),
      TypedCase("0,25", "amount", .english, 25),
      TypedCase("0007", "amount", .english, 700),
    ])
  func amounts(typed: TypedCase) throws {
    try expect(typed)
  }

  @Test(
    "a mark before three digits groups thousands in its own language",
    arguments: [
      TypedCase("1,250", "count", .english, 1250),
      TypedCase("1.250", "count", .french, 1250),
      TypedCase("1,250", "amount", .english, 125_000),
      TypedCase("1.250", "amount", .french, 125_000),
      TypedCase("0,250", "amount", .english, 25),
      TypedCase("0.250", "amount", .french, 25),
    ])
  func threeDigits(typed: TypedCase) throws {
    try expect(typed)
  }

  @Test(
    "other numbers are read in their smallest unit",
    arguments: [
      TypedCase("12,5 %", "percent", .french, 1250),
      TypedCase("12.5%", "percent", .english, 1250),
      TypedCase("%12", "percent", .english, 1200),
      TypedCase("-100", "percent", .english, -10_000),
      TypedCase("7,5", "score", .french, 75),
      TypedCase("7.5", "score", .french, 75),
      TypedCase("10", "score", .english, 100),
      TypedCase("3", "level", .french, 3),
      TypedCase("2026", "year", .french, 2026),
      TypedCase("4 200", "count", .french, 4200),
      TypedCase("4_200", "count", .english, 4200),
      TypedCase("4,2k", "count", .french, 4200),
      TypedCase("1 M", "count", .french, 1_000_000),
    ])
  func otherKinds(typed: TypedCase) throws {
    try expect(typed)
  }

  @Test(
    "rubbish is no number in either language",
    arguments: [
      "abc", "-", "+", "€", "%", ".", ",", "--1", "1-2", "10+5", "1e5", "0x10", "½", "٣", "１２",
      "1..2", "1.2.3", "1,2,3", "12 50", "1 2", "1234 567", "1,2,3.5", "1.25.000,5", "1,250 000.5",
      "1 k 2", "k", "12 %", "3/5", "5€5", "€€5", "1\u{301}", "1;2", "∞", "nan", "1m5",
    ])
  func rubbish(text: String) throws {
    let kind = try Specimen.row("amount").kind
    for language in Language.allCases {
      #expect(throws: Rejection.notANumber, "\(text)") {
        try kind.value(typed: text, in: language)
      }
    }
  }

  @Test(
    "signs of another kind of number are refused",
    arguments: [("count", "12 €"), ("count", "12 %"), ("level", "3 €"), ("percent", "12 €")])
  func foreignSigns(key: String, text: String) throws {
    let kind = try Specimen.row(key).kind
    #expect(throws: Rejection.notANumber) { try kind.value(typed: text, in: .french) }
  }

  @Test("an amount in another currency is refused: nothing is converted unasked")
  func otherCurrencies() throws {
    let kind = try Specimen.row("amount").kind
    for text in ["500 USD", "$500", "£ 500", "-CA$500", "500 chf"] {
      #expect(throws: Rejection.otherCurrency(.euro), "\(text)") {
        try kind.value(typed: text, in: .english, currency: .euro)
      }
    }
    for (text, currency) in [
      ("500 €", Currency.euro), ("EUR 500", .euro), ("$500", .dollar), ("500 usd", .dollar),
      ("$500", .canadianDollar), ("CA$500", .canadianDollar), ("500", .pound),
    ] {
      #expect(
        try kind.value(typed: text, in: .english, currency: currency) == .number(50_000), "\(text)")
    }
  }

  @Test(
    "decimals that can't be held are refused, zeros at the end are not decimals",
    arguments: [
      ("amount", "12,2550", 2), ("percent", "0,125", 2), ("score", "7,25", 1), ("level", "2,5", 0),
      ("count", "1,5", 0), ("year", "2026,5", 0), ("amount", "0,000001234 M", 2),
    ])
  func decimals(key: String, text: String, allowed: Int) throws {
    let kind = try Specimen.row(key).kind
    #expect(throws: Rejection.tooManyDecimals(allowed: allowed)) {
      try kind.value(typed: text, in: .french)
    }
    #expect(try Specimen.row("count").kind.value(typed: "5,000000", in: .french) == .number(5))
  }

  @Test(
    "numbers too large for anything are out of range, not a crash",
    arguments: [
      "99999999999999999999", "-99999999999999999999", "10000000000001", "99999 Md",
      String(repeating: "9", count: 5000),
    ])
  func tooLarge(text: String) throws {
    let bounds = -10_000_000_000_000...10_000_000_000_000
    let kind = try Specimen.row("amount").kind
    #expect(throws: Rejection.outOfRange(bounds)) { try kind.value(typed: text, in: .french) }
  }

  @Test("k and M are for amounts and counts alone")
  func magnitudes() throws {
    for key in ["level", "score", "percent", "year"] {
      let kind = try Specimen.row(key).kind
      #expect(throws: Rejection.notANumber) { try kind.value(typed: "1k", in: .english) }
    }
  }

  private func expect(_ typed: TypedCase) throws {
    let kind = try Specimen.row(typed.key).kind
    let value = try kind.value(typed: typed.text, in: typed.language)
    #expect(value == .number(typed.number))
  }
}

@Suite("Thousands or decimals")
struct AmbiguousNumberTests {
  @Test(
    "three digits behind the mark of decimals are asked about, whatever they are",
    arguments: [
      ("612.000", Language.english), ("1.234", .english), ("EUR 612,000", .french),
      ("612,000", .french), ("-12,500 €", .french), ("999.999", .english),
    ])
  func asked(text: String, language: Language) throws {
    do throws(Rejection) {
      let value = try FieldKind.amount.value(typed: text, in: language, currency: .euro)
      Issue.record("\(text) became \(String(describing: value))")
    } catch {
      guard case .thousandsOrDecimals = error else {
        Issue.record("\(text): \(error)")
        return
      }
    }
  }

  @Test(
    "what can be one only is taken",
    arguments: [
      ("612,000", Language.english, 61_200_000), ("612.000", .french, 61_200_000),
      ("1.234M", .english, 123_400_000), ("1,250 M", .french, 125_000_000),
      ("0.500", .english, 50), ("612.00", .english, 61_200), ("1234.500", .english, 123_450),
      ("1,234,567", .english, 123_456_700),
    ])
  func taken(text: String, language: Language, minor: Int) throws {
    let value = try FieldKind.amount.value(typed: text, in: language, currency: .euro)
    #expect(value == .number(minor), "\(text)")
  }
}
