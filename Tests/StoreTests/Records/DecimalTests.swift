import Method
import Testing

@testable import Store

@Suite("Numbers in files")
struct DecimalTests {
  @Test(
    "a number is written shortly and read back",
    arguments: [
      (0, 0, "0"), (-12, 0, "-12"), (75, 1, "7.5"), (70, 1, "7"), (1250, 2, "12.5"),
      (5, 2, "0.05"), (-5, 2, "-0.05"), (100_000, 2, "1000"), (-1, 1, "-0.1"),
    ])
  func numbers(number: Int, decimals: Int, text: String) throws {
    #expect(Decimal.text(number, decimals: decimals) == text)
    #expect(try Decimal.number(text, decimals: decimals) == number)
  }

  @Test("money has two decimals or none")
  func money() throws {
    #expect(Decimal.text(420_000_050, decimals: 2, isMoney: true) == "4200000.50")
    #expect(Decimal.text(420_000_000, decimals: 2, isMoney: true) == "4200000")
    #expect(try Decimal.number("4200000.50", decimals: 2) == 420_000_050)
    #expect(try Decimal.number("4200000.5", decimals: 2) == 420_000_050)
  }

  @Test(
    "what isn't a number is refused",
    arguments: [
      "", "-", "1e3", "0x1F", "1_000", "1,5", ".5", "5.", "1.2.3", "--1", "+1", "١",
      "99999999999999999999",
    ])
  func refused(text: String) {
    #expect(throws: Rejection.notANumber) { try Decimal.number(text, decimals: 2) }
  }

  @Test("more decimals than the field has are refused, not rounded")
  func decimals() {
    #expect(throws: Rejection.tooManyDecimals(allowed: 1)) {
      try Decimal.number("7.55", decimals: 1)
    }
    #expect(throws: Rejection.tooManyDecimals(allowed: 0)) {
      try Decimal.number("1.0", decimals: 0)
    }
  }
}
