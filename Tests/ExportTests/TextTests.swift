import Foundation
import Terminal
import Testing

@testable import Export

@Suite("Texts and numbers of files")
struct TextTests {
  @Test(
    "text can’t break out of markup, and what can’t be written is dropped",
    arguments: [
      ("<&>\"", "&lt;&amp;&gt;&quot;"), ("a\u{0}b\u{1B}[31mc\u{7F}\u{9B}", "ab[31mc"),
      ("one\ntwo\tthree\r", "one two three"), ("\u{202E}abc\u{2069}", "abc"),
      ("\u{FFFE}\u{FFFF}x", "x"), ("L’Oréal 👩‍👧 日本", "L’Oréal 👩‍👧 日本"),
    ])
  func escapes(text: String, written: String) {
    #expect(Markup.escaped(text).utf8.elementsEqual(written.utf8))
  }

  @Test("line breaks stay where they are wanted")
  func keepsBreaks() {
    #expect(Markup.escapedLines("a\r\nb<") == "a\nb&lt;")
  }

  @Test(
    "a number has a point and no zeros at its end",
    arguments: [
      (0.0, "0"), (1.0, "1"), (1.5, "1.5"), (-0.001, "0"), (-2.346, "-2.35"), (1234.5, "1234.5"),
      (0.05, "0.05"), (10.0, "10"), (Double.nan, "0"), (Double.infinity, "0"), (1e300, "0"),
    ])
  func decimals(value: Double, text: String) {
    #expect(Decimal.text(value) == text)
  }

  @Test("a number of a table keeps all its digits")
  func exact() {
    #expect(Decimal.exact(0.1) == "0.1")
    #expect(Decimal.exact(4_200_000) == "4200000")
    #expect(Decimal.exact(-1.0 / 3) == "-0.3333333333333333")
    #expect(Decimal.exact(.nan) == nil)
  }

  @Test(
    "a name is told without the signs beside it",
    arguments: [
      ("◆ Hydrane Boissons ●", "Hydrane Boissons"), ("Norval △", "Norval"), ("●", "●"),
      ("Marks & Spencer", "Marks & Spencer"), ("3", "3"), ("  12  Lumen", "12 Lumen"),
    ])
  func names(text: String, name: String) {
    #expect(Spoken.name(text) == name)
  }

  @Test("wider letters and bold ones take more room, combining ones none")
  func widths() {
    let face = Face(10)
    #expect(Lettering.width("WWW", face) > 2 * Lettering.width("iii", face))
    #expect(Lettering.width("Abc", Face(10, bold: true)) > Lettering.width("Abc", face))
    #expect(Lettering.width("Abc", Face(20)) == 2 * Lettering.width("Abc", face))
    #expect(Lettering.width("e\u{301}", face) == Lettering.width("e", face))
  }

  @Test("what doesn’t fit ends in dots within its room, and fits then", arguments: [5.0, 20, 60])
  func cuts(room: Double) {
    let cut = Lettering.cut("Hydrane Boissons", Face(12), to: room)
    #expect(Lettering.width(cut, Face(12)) <= room)
    #expect(cut.isEmpty || cut.hasSuffix("…"))
    #expect(Lettering.cut("Norval", Face(12), to: 500) == "Norval")
  }

  @Test("a text is wrapped at blanks, and what is beyond the last line is told by dots")
  func wraps() {
    let run = Sheet.Run("Reduce the water used for each litre of drink", Face(10))
    func words(_ lines: [[Sheet.Run]]) -> [String] { lines.map { $0.map(\.text).joined() } }
    let lines = Lettering.wrap([run], to: 90)
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { Lettering.width($0) <= 90 })
    #expect(words(lines).joined(separator: " ") == run.text)
    let short = Lettering.wrap([run], to: 90, most: 2)
    #expect(short.count == 2)
    #expect(words(short)[1].hasSuffix("…"))
    #expect(short.allSatisfy { Lettering.width($0) <= 90 })
  }

  @Test("words on any ground that we use have a contrast of 4.5 to 1 at least")
  func contrast() {
    for ink in Ink.allCases where ink != .inverse {
      #expect(Self.contrast(Tint(ink), .page) >= 4.5, "\(ink.name) on white")
      for step in 0...12 {
        let ground = Tint(ink).over(0.08 + 0.52 * Double(step) / 12)
        #expect(Self.contrast(ground.words, ground) >= 4.5, "\(ink.name) at \(step)")
      }
    }
  }

  /// Of WCAG 2.
  private static func contrast(_ one: Tint, _ other: Tint) -> Double {
    func light(_ part: Int) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    func luminance(_ tint: Tint) -> Double {
      0.2126 * light(tint.red) + 0.7152 * light(tint.green) + 0.0722 * light(tint.blue)
    }
    let (bright, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (bright + 0.05) / (dark + 0.05)
  }
}
