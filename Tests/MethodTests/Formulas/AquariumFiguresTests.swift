import Glibc
import Method
import Testing

struct AquariumFiguresTests {
  private func figures(
    start: Int, lost: Int = 0, won: Int = 0, upsell: Int = 0, downsell: Int = 0
  ) throws -> AquariumFigures {
    AquariumFigures(
      start: try amount(start), lost: try amount(lost), won: try amount(won),
      upsell: try amount(upsell), downsell: try amount(downsell))
  }

  private func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 1e-9 } ?? false
  }

  @Test("the method’s example: C-6")
  func vector() throws {
    let figures = try figures(start: 100, lost: 6, won: 9, upsell: 8, downsell: 3)
    #expect(try figures.end == amount(108))
    #expect(isNear(figures.gross, 0.91) && isNear(figures.net, 0.99))
    #expect(isNear(figures.leak, 0.06) && isNear(figures.acquisition, 0.09))
  }

  @Test("10 % won and 5 % lost doubles in 14.2 years; as much lost as won never does")
  func doublingVector() throws {
    let years = try #require(AquariumFigures.doubling(acquisition: 0.10, leak: 0.05))
    #expect((years * 10).rounded() == 142)
    #expect(AquariumFigures.doubling(acquisition: 0.10, leak: 0.10) == nil)
    #expect(AquariumFigures.doubling(acquisition: 0.05, leak: 0.10) == nil)
    #expect(AquariumFigures.doubling(acquisition: 0.3, leak: 0.1 + 0.2) == nil, "nothing is left")
  }

  @Test(
    "after the years that it takes there is twice as much",
    arguments: [
      (0.01, 0), (0.1, 0.05), (0.09, 0.06), (0.5, 0.1), (1, 0), (1.5, 0.5), (3, 0), (40, 0.25),
    ] as [(Double, Double)])
  func doubling(acquisition: Double, leak: Double) throws {
    let years = try #require(AquariumFigures.doubling(acquisition: acquisition, leak: leak))
    #expect(abs(pow(1 + acquisition - leak, years) - 2) < 1e-9)
    #expect(abs(years - log(2) / log(1 + acquisition - leak)) < 1e-9 * years)
  }

  @Test("the figures’ own pace is what they won less what they lost")
  func ownPace() throws {
    let figures = try figures(start: 100, lost: 6, won: 9, upsell: 8, downsell: 3)
    let years = try #require(figures.doublingYears)
    #expect(abs(years - log(2) / log(1.03)) < 1e-9)
    #expect(try self.figures(start: 100, won: 100).doublingYears.map { abs($0 - 1) < 1e-9 } == true)
    #expect(try self.figures(start: 100, lost: 9, won: 9).doublingYears == nil)
    #expect(try self.figures(start: 100, upsell: 50).doublingYears == nil, "nobody came")
  }

  @Test("in whole years and by hand: what is there, and what comes and goes each year")
  func byHand() throws {
    // 50 % a year: 100, 150, 225.
    let years = try #require(AquariumFigures.doubling(acquisition: 0.6, leak: 0.1))
    #expect(years > 1 && years < 2)
    var fish = 100.0
    var passed = 0.0
    while fish * 1.05 < 200 {
      fish *= 1.05
      passed += 1
    }
    let slow = try #require(AquariumFigures.doubling(acquisition: 0.10, leak: 0.05))
    #expect(passed < slow && slow <= passed + 1)
  }

  @Test("all amounts leave what is there at the end, to the cent")
  func ledger() throws {
    var dice = Dice(6)
    for _ in 0..<100 {
      let parts = try (0..<5).map { _ in try Amount(minor: dice.roll(1_000_000)) }
      let figures = AquariumFigures(
        start: parts[0], lost: parts[1], won: parts[2], upsell: parts[3], downsell: parts[4])
      let minors = parts.map(\.minor)
      #expect(figures.end.minor == minors[0] - minors[1] + minors[2] + minors[3] - minors[4])
      guard parts[0] > .zero else { continue }
      let start = Double(minors[0])
      #expect(isNear(figures.gross, 1 - Double(minors[1] + minors[4]) / start))
      #expect(
        isNear(figures.net, (Double(figures.end.minor) - Double(minors[2])) / start),
        "what is there at the end, without who came")
    }
  }

  @Test("from nothing no share is told")
  func nothing() throws {
    let figures = try figures(start: 0, won: 9)
    #expect(try figures.end == amount(9))
    #expect(figures.gross == nil && figures.net == nil && figures.leak == nil)
    #expect(figures.acquisition == nil && figures.doublingYears == nil)
    #expect(try self.figures(start: -5, won: 9).gross == nil)
  }

  @Test("one that loses everything keeps nothing, and what grew can make up for more than was lost")
  func ends() throws {
    #expect(try figures(start: 7, lost: 7).gross == 0)
    #expect(try figures(start: 7, lost: 7).end == .zero)
    let grown = try figures(start: 100, lost: 10, upsell: 30)
    #expect(isNear(grown.gross, 0.9) && isNear(grown.net, 1.2))
    let still = try figures(start: 100)
    #expect(still.gross == 1 && still.net == 1 && still.leak == 0 && still.acquisition == 0)
  }
}
