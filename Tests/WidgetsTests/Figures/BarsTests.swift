import Testing

@testable import Widgets

@Suite struct BarsTests {
  @Test(
    "a bar is drawn to an eighth of a column",
    arguments: [
      (0.0, ""), (1.0, "█████"), (0.5, "██▌"), (0.2, "█"), (0.225, "█▏"), (0.62, "███▏"),
      (-1.0, ""), (7.0, "█████"),
    ])
  func horizontal(part: Double, bar: String) {
    #expect(Bars.horizontal(part, width: 5) == bar)
  }

  @Test("the least part shows, and no part but the whole fills the bar")
  func neverLies() {
    #expect(Bars.horizontal(0.0001, width: 5) == "▏")
    #expect(Bars.horizontal(0.9999, width: 5) == "████▉")
    #expect(Bars.horizontal(.nan, width: 5) == "")
    #expect(Bars.horizontal(.infinity, width: 5) == "█████")
    #expect(Bars.horizontal(0.5, width: 0) == "")
  }

  @Test("a bar never shrinks while its part grows")
  func grows() {
    let lengths = (0...400).map { eighths(Bars.horizontal(Double($0) / 400, width: 10)) }
    #expect(lengths == lengths.sorted())
    #expect(lengths.first == 0 && lengths.last == 80)
  }

  private func eighths(_ bar: String) -> Int {
    bar.unicodeScalars.reduce(0) { $0 + 0x2590 - Int($1.value) }
  }

  @Test(
    "a bar that ends at the right is cut at an eighth and at a half",
    arguments: [
      (0.0, ""), (1.0, "████"), (0.5, "██"), (0.6, "▐██"), (0.55, "▕██"), (0.7, "███"),
      (0.99, "▐███"), (0.001, "▕"), (.nan, ""),
    ])
  func backward(part: Double, bar: String) {
    #expect(Bars.backward(part, width: 4) == bar)
    #expect(Bars.backward(part, width: 0) == "")
  }

  @Test("an upright column is drawn to an eighth of a cell, from zero outwards")
  func vertical() {
    #expect(Bars.vertical(0.5, height: 3) == ["█", "▄"])
    #expect(Bars.vertical(1, height: 2) == ["█", "█"])
    #expect(Bars.vertical(0.01, height: 3) == ["▁"])
    #expect(Bars.vertical(0, height: 3) == [])
    #expect(Bars.vertical(0.5, height: 3, hanging: true) == ["█", "▀"])
    #expect(Bars.vertical(0.1, height: 1, hanging: true) == ["▔"])
  }

  @Test(
    "small columns are scaled from zero",
    arguments: [
      ([], ""), ([nil, nil], "··"), ([0, 1], "▁█"), ([7], "█"), ([0], "▁"), ([99, 100], "██"),
      ([-1, 0, 1], "▁▅█"), ([-4, -2], "▁▅"), ([1, nil, 0.5], "█·▅"),
      ([.nan, .infinity, 2], "··█"),
    ] as [([Double?], String)])
  func sparkline(values: [Double?], line: String) {
    #expect(Bars.sparkline(values) == line)
  }
}
