import Method
import Testing

struct SegmentRuleTests {
  private func segment(
    _ x: Double, _ y: Double, _ former: Segment? = nil, _ rules: MatrixRules = MatrixRules()
  ) -> Segment {
    SegmentRule.segment(x: x, y: y, rules, former: former)
  }

  @Test(
    "each quarter is a segment, and what is on a cut is beyond it",
    arguments: [
      (80, 80, Segment.strategic), (80, 20, .star), (20, 80, .status), (20, 20, .streamline),
      (50, 50, .strategic), (49.99, 50, .status), (50, 49.99, .star), (49.99, 49.99, .streamline),
      (0, 0, .streamline), (100, 100, .strategic),
    ] as [(Double, Double, Segment)])
  func quarters(x: Double, y: Double, expected: Segment) {
    #expect(segment(x, y) == expected)
  }

  @Test(
    "one that was attractive stays so down to five points below the cut",
    arguments: [
      (45, Segment.star), (44.9, .streamline), (50, .star), (55.1, .star), (0, .streamline),
    ]
      as [(Double, Segment)])
  func staysAttractive(x: Double, expected: Segment) {
    #expect(segment(x, 20, .star) == expected)
  }

  @Test(
    "one that wasn’t attractive becomes so only beyond five points above the cut",
    arguments: [(50, Segment.streamline), (55, .streamline), (55.1, .star), (100, .star)]
      as [(Double, Segment)])
  func staysUnattractive(x: Double, expected: Segment) {
    #expect(segment(x, 20, .streamline) == expected)
  }

  @Test(
    "the same holds for our position, both ways",
    arguments: [
      (45, Segment.strategic, Segment.strategic), (44.9, .strategic, .star),
      (55, .star, .star), (55.1, .star, .strategic),
      (45, .status, .strategic), (55, .streamline, .star),
    ] as [(Double, Segment, Segment)])
  func position(y: Double, former: Segment, expected: Segment) {
    #expect(segment(90, y, former) == expected)
  }

  @Test("an account changes sides only where it is beyond the cut by more than the margin")
  func everywhere() throws {
    var rules = MatrixRules()
    rules.cutAttractiveness = try percent(60)
    rules.cutPosition = try percent(40)
    rules.hysteresis = try percent(3)
    func side(_ value: Int, _ cut: Int, _ was: Bool) -> Bool {
      abs(value - cut) <= 3 ? was : value > cut
    }
    let named: [[Bool]: Segment] = [
      [true, true]: .strategic, [true, false]: .star, [false, true]: .status,
      [false, false]: .streamline,
    ]
    var wrong: [String] = []
    for (was, former) in named {
      for x in 0...100 {
        for y in 0...100 {
          let expected = named[[side(x, 60, was[0]), side(y, 40, was[1])]]
          let found = segment(Double(x), Double(y), former, rules)
          if found != expected { wrong.append("\(former) at \(x), \(y)") }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("where it stays, it stays: told once more with what came out, the same comes out")
  func settled() {
    var wrong: [String] = []
    for former in Segment.allCases {
      for x in stride(from: 40.0, through: 60, by: 0.5) {
        for y in stride(from: 40.0, through: 60, by: 0.5) {
          let once = segment(x, y, former)
          if segment(x, y, once) != once { wrong.append("\(former) at \(x), \(y)") }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("without a margin the cut alone decides, and one that is on it stays where it was")
  func noMargin() throws {
    var rules = MatrixRules()
    rules.hysteresis = try percent(0)
    #expect(segment(50, 50, .strategic, rules) == .strategic)
    #expect(segment(50, 50, .streamline, rules) == .streamline)
    #expect(segment(49.99, 50.01, .star, rules) == .status)
  }

  @Test("what sums of fractions are off by moves nobody")
  func fractions() throws {
    #expect(segment(50 - 1e-12, 50 - 1e-12) == .strategic)
    #expect(segment(45 - 1e-12, 45 - 1e-12, .strategic) == .strategic)
    #expect(segment(55 + 1e-12, 55 + 1e-12, .streamline) == .streamline)
    var rules = MatrixRules()
    rules.cutAttractiveness = try Percent(hundredths: 6667)
    rules.hysteresis = try Percent(hundredths: 510)
    #expect(segment(61.57, 90, .strategic, rules) == .strategic)
    #expect(segment(71.77, 90, .status, rules) == .status)
    #expect(segment(71.78, 90, .status, rules) == .strategic)
  }

  @Test("strategic and status are those with whom we stand well")
  func strong() {
    #expect(Segment.allCases.filter(\.isStrong) == [.strategic, .status])
    #expect(Segment.allCases.filter(\.isAttractive) == [.strategic, .star])
  }
}
