import Method
import Testing

struct ColdTestTests {
  @Test("the method's example: C-19")
  func example() throws {
    let test = try #require(
      ColdTest(
        contribution: try amount(900), operatingProfit: try amount(3000), shock: try percent(20)))
    #expect(abs(test.loss - 6) < 1e-9)
    #expect(test.verdict == .cold)
    #expect(test.shock == (try percent(20)))
  }

  @Test(
    "above 5 % one catches cold, above 20 % it is pneumonia",
    arguments: [
      (0, ColdTest.Verdict.unharmed), (250, .unharmed), (251, .cold), (1000, .cold),
      (1001, .pneumonia), (-500, .unharmed),
    ])
  func verdicts(contribution: Int, verdict: ColdTest.Verdict) throws {
    let test = ColdTest(
      contribution: try amount(contribution), operatingProfit: try amount(1000),
      shock: try percent(20))
    #expect(test?.verdict == verdict)
  }

  @Test("without a profit there is no health to lose")
  func noProfit() throws {
    for profit in [0, -1] {
      let test = ColdTest(
        contribution: try amount(1), operatingProfit: try amount(profit), shock: try percent(20))
      #expect(test == nil)
    }
  }

  @Test("an account that costs money would heal us: the loss is negative")
  func negative() throws {
    let test = ColdTest(
      contribution: try amount(-100), operatingProfit: try amount(1000), shock: try percent(50))
    #expect(test?.loss == -5)
  }
}
