import Method
import Testing

struct AmountTests {
  @Test("an amount stays within a thousand billion")
  func bounds() throws {
    #expect(try Amount(minor: Amount.largest).minor == Amount.largest)
    #expect(try Amount(minor: -Amount.largest).minor == -Amount.largest)
    let bounds = -10_000_000_000_000...10_000_000_000_000
    for minor in [Amount.largest + 1, -Amount.largest - 1, Int.max, Int.min] {
      #expect(throws: Rejection.outOfRange(bounds)) { try Amount(minor: minor) }
    }
  }

  @Test("sums are exact and stop at the bounds instead of overflowing")
  func sums() throws {
    let cents = try (1...1000).map { try Amount(minor: $0) }.reduce(.zero, +)
    #expect(cents.minor == 500_500)
    let most = try Amount(minor: Amount.largest)
    #expect(most + most == most)
    #expect(.zero - most - most == (.zero - most))
    #expect(try amount(3) - amount(5) == amount(-2))
    #expect(try amount(-2) < amount(1))
  }

  @Test("the major unit is a hundred minor ones")
  func major() throws {
    #expect(try Amount(minor: 125_050).major == 1250.5)
  }

  @Test("a share is rounded to the nearest minor unit")
  func share() throws {
    #expect(try Amount(minor: 999).share(percent(50)).minor == 500)
    #expect(try amount(200).share(percent(-10)) == amount(-20))
    #expect(try Amount(minor: Amount.largest).share(percent(100_000)).minor == Amount.largest)
  }
}

struct PercentTests {
  @Test("a percentage is held in hundredths and within its bounds")
  func bounds() throws {
    #expect(try Percent(hundredths: 1250).value == 12.5)
    #expect(try Percent(hundredths: -10_000_000).value == -100_000)
    #expect(throws: Rejection.outOfRange(Percent.bounds)) { try Percent(hundredths: 10_000_001) }
  }

  @Test("a part of a whole is a percentage")
  func parts() throws {
    #expect(Percent(try amount(1), of: try amount(3))?.hundredths == 3333)
    #expect(Percent(try amount(-1), of: try amount(4))?.hundredths == -2500)
    #expect(Percent(try amount(2), of: try amount(3))?.hundredths == 6667)
  }

  @Test("of nothing, or far out of bounds, there is no percentage")
  func noPercentage() throws {
    #expect(Percent(try amount(1), of: .zero) == nil)
    #expect(Percent(try amount(1_000_000_000), of: try Amount(minor: 1)) == nil)
  }

  @Test("percentages are ordered")
  func order() throws {
    #expect(try percent(-1) < percent(1))
  }
}

struct SmallQuantityTests {
  @Test("a score has one decimal and its field's bounds")
  func scores() throws {
    #expect(try Score(tenths: 75, in: 0...10).value == 7.5)
    #expect(throws: Rejection.outOfRange(0...10)) { try Score(tenths: 101, in: 0...10) }
    #expect(throws: Rejection.outOfRange(1...5)) { try Score(tenths: 9, in: 1...5) }
    #expect(try Score(tenths: 10, in: 1...5) < Score(tenths: 11, in: 1...5))
  }

  @Test("a level is on its scale")
  func levels() throws {
    #expect(try Level(4, in: 0...4).value == 4)
    #expect(throws: Rejection.outOfRange(0...4)) { try Level(5, in: 0...4) }
    #expect(throws: Rejection.outOfRange(0...4)) { try Level(-1, in: 0...4) }
    #expect(try Level(1, in: 0...4) < Level(2, in: 0...4))
  }

  @Test("a year is one of this millennium or the last")
  func years() throws {
    #expect(try Year(1000).value == 1000)
    #expect(try Year(2999).value == 2999)
    #expect(throws: Rejection.outOfRange(1000...2999)) { try Year(24) }
    #expect(throws: Rejection.outOfRange(1000...2999)) { try Year(3000) }
    #expect(try Year(2025) < Year(2026))
  }
}

struct IDTests {
  @Test("ids are slugs", arguments: ["a", "0", "hydrane", "n-7f3k9m2q", "9-lives", "a--b", "a-"])
  func accepted(text: String) throws {
    #expect(try ID<Account>(text).text == text)
  }

  @Test(
    "what could leave the folder, or be another name elsewhere, is no id",
    arguments: [
      "", "-a", "A", "é", "e\u{301}", "a b", "a/b", "..", ".", "a.b", "a_b", "a\0", "a\n", "ａ",
    ])
  func refused(text: String) {
    #expect(throws: Rejection.malformedID(text)) { try ID<Account>(text) }
  }

  @Test("an id has 64 characters at most")
  func length() throws {
    let longest = String(repeating: "a", count: 64)
    #expect(try ID<Account>(longest).text == longest)
    #expect(throws: Rejection.malformedID(longest + "a")) { try ID<Account>(longest + "a") }
  }
}

struct CurrencyTests {
  @Test("each currency has a sign and is written as ISO 4217 does")
  func codes() {
    let codes = Currency.allCases.map(\.rawValue)
    #expect(codes.prefix(5) == ["EUR", "USD", "GBP", "CHF", "CAD"])
    #expect(Currency.allCases.prefix(5).map(\.symbol) == ["€", "$", "£", "CHF", "CA$"])
    #expect(codes.count == 155 && Set(codes).count == 155)
    #expect(codes.allSatisfy { $0.count == 3 && $0.allSatisfy { ("A"..."Z").contains($0) } })
    #expect(codes.dropFirst(5).sorted() == Array(codes.dropFirst(5)))
    #expect(Currency(rawValue: "JPY")?.symbol == "¥")
    #expect(Currency(rawValue: Currency.unknown.rawValue) == nil)
  }
}
