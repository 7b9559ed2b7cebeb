import Method
import Phrases
import Testing

struct AmountWordingTests {
  @Test(
    "amounts have the marks of the language, and no decimals when whole",
    arguments: [
      ("1250.50", "€1,250.50", "1_250,50~€"), ("1250", "€1,250", "1_250~€"),
      ("0", "€0", "0~€"), ("0.05", "€0.05", "0,05~€"), ("-12", "\u{2212}€12", "\u{2212}12~€"),
      ("-0.5", "\u{2212}€0.50", "\u{2212}0,50~€"), ("999", "€999", "999~€"),
      ("1000", "€1,000", "1_000~€"), ("1234567.89", "€1,234,567.89", "1_234_567,89~€"),
      ("10000000000000", "€10,000,000,000,000", "10_000_000_000_000~€"),
    ])
  func amounts(text: String, inEnglish: String, inFrench: String) throws {
    let shown = try amount(text)
    #expect(english.amount(shown) == inEnglish)
    #expect(marked(french.amount(shown)) == inFrench)
  }

  @Test(
    "short amounts have three significant digits",
    arguments: [
      ("4200000", "€4.20M", "4,20~M€"), ("640000", "€640k", "640~k€"), ("0", "€0", "0~€"),
      ("999.49", "€999", "999~€"), ("999.50", "€1.00k", "1,00~k€"), ("1000", "€1.00k", "1,00~k€"),
      ("9994", "€9.99k", "9,99~k€"), ("9995", "€10.0k", "10,0~k€"), ("64000", "€64.0k", "64,0~k€"),
      ("99949", "€99.9k", "99,9~k€"), ("99950", "€100k", "100~k€"), ("999499", "€999k", "999~k€"),
      ("999500", "€1.00M", "1,00~M€"), ("999500000", "€1.00bn", "1,00~Md€"),
      ("1204000000", "€1.20bn", "1,20~Md€"), ("10000000000000", "€10,000bn", "10_000~Md€"),
      ("-4200000", "\u{2212}€4.20M", "\u{2212}4,20~M€"), ("-0.4", "€0", "0~€"),
    ])
  func shortAmounts(text: String, inEnglish: String, inFrench: String) throws {
    let shown = try amount(text)
    #expect(english.shortAmount(shown) == inEnglish)
    #expect(marked(french.shortAmount(shown)) == inFrench)
  }

  @Test("short amounts never shrink as amounts grow")
  func monotonous() throws {
    var minor = 1
    var earlier = 0
    while minor < Amount.largest {
      let text = english.shortAmount(try Amount(minor: minor))
      let value = try FieldKind.amount.value(typed: text, in: .english)
      guard case .number(let shown) = value else { continue }
      #expect(shown >= earlier, "\(text)")
      #expect(minor < 100_000 || abs(shown - minor) <= minor / 199, "\(text)")
      earlier = shown
      minor += max(1, minor / 7)
    }
  }

  @Test(
    "other currencies stand where their readers look for them",
    arguments: [
      (Currency.dollar, "$1,250.50", "1_250,50~$", "$4.20M", "4,20~M$"),
      (.pound, "£1,250.50", "1_250,50~£", "£4.20M", "4,20~M£"),
      (.swissFranc, "CHF~1,250.50", "1_250,50~CHF", "CHF~4.20M", "4,20~M~CHF"),
      (.canadianDollar, "CA$1,250.50", "1_250,50~CA$", "CA$4.20M", "4,20~M~CA$"),
    ])
  func currencies(
    currency: Currency, inEnglish: String, inFrench: String, short: String, shortFrench: String
  ) throws {
    let english = Wording(.english, currency: currency)
    let french = Wording(.french, currency: currency)
    let small = try amount("1250.50")
    let large = try amount("4200000")
    #expect(marked(english.amount(small)) == inEnglish)
    #expect(marked(french.amount(small)) == inFrench)
    #expect(marked(english.shortAmount(large)) == short)
    #expect(marked(french.shortAmount(large)) == shortFrench)
  }

  @Test("every amount can be typed again as it is shown", arguments: Currency.allCases)
  func typedAgain(currency: Currency) throws {
    for language in Language.allCases {
      let wording = Wording(language, currency: currency)
      for minor in [0, 1, -1, 99, 125_050, -125_000, 123_456_789, Amount.largest] {
        let text = wording.amount(try Amount(minor: minor))
        #expect(try FieldKind.amount.value(typed: text, in: language) == .number(minor), "\(text)")
      }
    }
  }
}

struct NumberWordingTests {
  @Test(
    "percentages have the decimals they need, unless told",
    arguments: [
      (800, false, nil, "8%", "8~%"), (1250, false, nil, "12.5%", "12,5~%"),
      (1255, false, nil, "12.55%", "12,55~%"), (800, true, nil, "+8%", "+8~%"),
      (-200, true, nil, "\u{2212}2%", "\u{2212}2~%"),
      (-200, false, nil, "\u{2212}2%", "\u{2212}2~%"),
      (0, true, nil, "0%", "0~%"), (1250, false, 0, "13%", "13~%"),
      (1250, false, 2, "12.50%", "12,50~%"),
      (-40, true, 0, "0%", "0~%"), (100_000, true, 0, "+1,000%", "+1_000~%"),
      (5, false, nil, "0.05%", "0,05~%"), (5, false, 1, "0.1%", "0,1~%"),
      (800, false, 7, "8.00%", "8,00~%"),
    ] as [(Int, Bool, Int?, String, String)])
  func percents(
    hundredths: Int, signed: Bool, decimals: Int?, inEnglish: String, inFrench: String
  ) throws {
    let percent = try Percent(hundredths: hundredths)
    #expect(english.percent(percent, signed: signed, decimals: decimals) == inEnglish)
    #expect(marked(french.percent(percent, signed: signed, decimals: decimals)) == inFrench)
  }

  @Test("a computed percentage beyond all percentages is unknown, not a crash")
  func computedPercents() {
    #expect(english.percent(17.46, decimals: 1) == "17.5%")
    #expect(english.percent(-3, decimals: 0) == "−3%")
    for value in [1e19, -1e300, .infinity, .nan] {
      #expect(english.percent(value, decimals: 1) == "?")
    }
  }

  @Test("counts are grouped by thousands")
  func counts() {
    #expect(
      [0, 999, 1000, 4200, 1_234_567].map(english.count) == [
        "0", "999", "1,000", "4,200", "1,234,567",
      ])
    #expect(marked(french.count(1_234_567)) == "1_234_567")
    #expect(english.count(-1234) == "\u{2212}1,234")
    #expect(english.count(Int.min).hasPrefix("\u{2212}9,223"))
  }

  @Test(
    "English has one for 1 alone, French for 0 and 1",
    arguments: [
      (0, "0 accounts", "0 compte"), (1, "1 account", "1 compte"), (2, "2 accounts", "2 comptes"),
      (-1, "\u{2212}1 account", "\u{2212}1 compte"), (1000, "1,000 accounts", "1_000 comptes"),
    ])
  func plurals(number: Int, inEnglish: String, inFrench: String) {
    #expect(english.accounts(number) == inEnglish)
    #expect(marked(french.accounts(number)) == inFrench)
  }

  @Test("an index is whole, and unknown when it isn't a number")
  func indices() {
    #expect([80.5, 80.49, 0, 100].map(english.index) == ["81", "80", "0", "100"])
    #expect([Double.nan, .infinity, 1e300].map(english.index) == ["?", "?", "?"])
    #expect(marked(french.index(1766.2)) == "1_766")
  }

  @Test("years have no thousands")
  func smallOnes() throws {
    #expect(french.year(try Year(2024)) == "2024")
  }

  @Test("measures are told in their unit")
  func measures() throws {
    #expect(english.measure(.amount(try amount("1260000"))) == "€1.26M")
    #expect(marked(french.measure(.percent(try Percent(hundredths: 3130)))) == "31,3~%")
    #expect(english.measure(.days(1)) == "1 day")
    #expect(english.measure(.days(12)) == "12 days")
    #expect(french.measure(.days(0)) == "0 jour")
    #expect(english.measure(.index(57.6)) == "58")
    #expect(english.measure(.count(4200)) == "4,200")
  }

  @Test("amounts of a column share a unit, but for those that it would show as nothing")
  func columns() throws {
    let largest = try Amount(minor: 420_000_000)
    let shown = try [420_000_000, -6_400_000, 500_000, 3_400, 0].map {
      marked(french.columnAmount(try Amount(minor: $0), largest: largest))
    }
    #expect(shown == ["4,20~M€", "−0,06~M€", "0,01~M€", "34~€", "0~€"])
  }

  @Test(
    "a number being typed is grouped, and what is more than digits is left",
    arguments: [
      ("4200", "4,200"), ("4,2001", "42,001"), ("-1234567", "-1,234,567"), ("999", "999"),
      ("1234.5", "1,234.5"), ("0.50", "0.50"), ("1234.", "1,234."),
    ] as [(String, String)])
  func regrouped(typed: String, grouped: String) {
    #expect(english.regrouped(typed) == grouped)
  }

  @Test(
    "is left as it is",
    arguments: ["", "-", "12k", "€12", "007", "1.2.3", "1 2", "12345678901234567"])
  func notRegrouped(typed: String) {
    #expect(english.regrouped(typed) == nil)
  }
}
