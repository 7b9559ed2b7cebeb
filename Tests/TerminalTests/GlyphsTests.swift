import Terminal
import TestSupport
import Testing

struct GlyphsTests {
  @Test(
    "texts are measured in columns",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👩‍💻", 2), ("🇫🇷", 2), ("❤️", 1),
      ("👍🏽", 2), ("한", 2), ("각", 2), ("\u{1b}", 2), ("\u{9b}", 4), ("\u{202e}", 6),
      ("\u{200b}", 6), ("1️⃣", 1), ("€", 1), ("▁▂▃", 3), ("\u{a0}\u{202f}", 2), ("−4 %", 4),
      ("\t", 2), ("\r\n", 4), ("\u{301}", 5), ("\u{feff}", 6), ("\u{2028}", 6), ("\u{ad}", 4),
      ("a" + String(repeating: "\u{335}", count: 100), 1),
    ])
  func widths(text: String, columns: Int) {
    #expect(Glyphs.width(of: text) == columns)
    var surface = Surface(size: Size(columns: 20, rows: 1))
    #expect(surface.put(text, at: Point(0, 0)) == columns)
  }

  @Test(
    "what could drive or deceive a terminal is made visible",
    arguments: [
      ("\u{1b}[31m", "^[[31m"), ("a\u{0}b", "a^@b"), ("\u{7f}", "^?"), ("\u{85}", "<85>"),
      ("\u{9b}31m", "<9B>31m"), ("\u{61c}\u{200e}\u{200f}", "<61C><200E><200F>"),
      ("\u{202a}\u{202e}", "<202A><202E>"), ("\u{2066}\u{2069}", "<2066><2069>"),
      ("\u{feff}x", "<FEFF>x"), ("\u{2028}\u{2029}", "<2028><2029>"), ("a\u{200b}b", "a<200B>b"),
      ("a\u{200d}b", "a<200D>b"), ("x\u{fe0f}", "x<FE0F>"), ("\u{e0041}", "<E0041>"),
      ("a\u{2060}", "a<2060>"), ("\r\n", "^M^J"), ("\u{301}", "<301>"), ("\u{3164}", "<3164>"),
      ("ordinary, été — 日本 €", "ordinary, été — 日本 €"),
    ])
  func visible(text: String, shown: String) {
    #expect(Array(Glyphs.visible(text).utf8) == Array(shown.utf8))
  }

  @Test("nothing hidden is left in any text")
  func nothingHidden() {
    for value in UInt32(0)...0x2_ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in Glyphs.visible("a" + String(scalar) + "b").unicodeScalars {
        switch shown.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .unassigned:
          Issue.record("U+\(String(value, radix: 16)) reaches the screen")
        case .format:
          #expect(!shown.properties.isBidiControl && !shown.properties.isDefaultIgnorableCodePoint)
        default: break
        }
      }
    }
  }

  @Test("the C library gives a scalar the same width, or one is in dispute")
  func secondOpinion() {
    var different = 0
    for value in UInt32(0xa0)...0x1_ffff {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned
      else { continue }
      let text = String(scalar)
      guard Array(Glyphs.visible(text).utf8) == Array(text.utf8) else { continue }
      let theirs = secondWidth(value)
      if theirs >= 0, theirs != Glyphs.width(of: text) { different += 1 }
    }
    // Each C library follows another version of Unicode; the painter replaces what it disputes.
    #expect(different < 200, "\(different)")
  }

  @Test(
    "cut texts end in … and never in half a glyph",
    arguments: [
      ("Hydrane Boissons", 20, "Hydrane Boissons"), ("Hydrane Boissons", 16, "Hydrane Boissons"),
      ("Hydrane Boissons", 8, "Hydrane…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -1, ""),
      ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"),
      ("été", 2, "é…"), ("a\u{1b}b", 3, "a…"),
    ])
  func cut(text: String, columns: Int, expected: String) {
    let cut = Glyphs.cut(text, to: columns)
    #expect(cut == expected)
    #expect(Glyphs.width(of: cut) <= max(0, columns))
  }

  @Test("padded texts fill their columns exactly")
  func pad() {
    #expect(Glyphs.pad("ab", to: 5) == "ab   ")
    #expect(Glyphs.pad("ab", to: 5, at: .trailing) == "   ab")
    #expect(Glyphs.pad("ab", to: 5, at: .centre) == " ab  ")
    #expect(Glyphs.pad("日本語", to: 4) == "日… ")
    #expect(Glyphs.pad("toolong", to: 3) == "to…")
  }
}

struct WrapTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    Glyphs.wrap(text, width: width).map { String($0.text) }
  }

  @Test("lines break at blanks")
  func wraps() {
    #expect(lines("un deux trois quatre", 10) == ["un deux", "trois", "quatre"])
    #expect(lines("un deux", 7) == ["un deux"])
    #expect(lines("un deux ", 7) == ["un deux "])
    #expect(lines("日本語 日本", 6) == ["日本語", "日本"])
    #expect(lines("", 10) == [""])
    #expect(lines("a\nb\r\nc\n", 10) == ["a", "b", "c", ""])
  }

  @Test(
    "no line begins with a French sign that stands after a blank, nor ends with «",
    arguments: [
      ("un manque : là", 9, ["un", "manque :", "là"]), ("qui sait ?", 8, ["qui", "sait ?"]),
      ("dit « oui » là", 7, ["dit", "« oui »", "là"]), ("un ; deux", 4, ["un ;", "deux"]),
      ("il dit « non »", 10, ["il dit", "« non »"]), ("abcdef ?", 6, ["abcdef", "?"]),
    ])
  func frenchSigns(text: String, width: Int, wanted: [String]) {
    #expect(lines(text, width) == wanted)
  }

  @Test("a word longer than a line is broken")
  func longWords() {
    #expect(lines("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(lines("ab cdefgh", 3) == ["ab", "cde", "fgh"])
    let word = String(repeating: "x", count: 10_000)
    #expect(Glyphs.wrap(word, width: 80).count == 125)
    #expect(lines("日本", 1) == ["日", "本"])
  }

  @Test("ranges cover the whole text but its line breaks", arguments: [1, 3, 7, 40])
  func ranges(width: Int) {
    let text = "Première ligne du texte,\n\n  telle qu’elle a été saisie   ici\r\nfin 日本語 👩‍💻 !"
    let lines = Glyphs.wrap(text, width: width)
    var end = text.startIndex
    for line in lines {
      if line.range.lowerBound != end {
        #expect(["\n", "\r\n"].contains(text[end..<line.range.lowerBound]))
      }
      #expect(line.text.startIndex == line.range.lowerBound)
      end = line.range.upperBound
    }
    #expect(end == text.endIndex)
  }

  @Test(
    "what is copied holds nothing hidden, and every sign that is seen",
    arguments: [
      ("café\n\tfin", "café\n\tfin"), ("a\u{1b}[31m\u{9b}b", "a[31mb"), ("\r\n", "\n"),
      ("in\u{202e}voice\u{2066}", "invoice"), ("zero\u{200b}width\u{feff}\u{2060}", "zerowidth"),
      ("tags\u{e0041}\u{e0042}", "tags"), ("a\u{fe0f}\u{fe01}\u{fe02}b", "a\u{fe0f}b"),
      ("\u{200d}\u{200d}", ""), ("soft\u{ad}hyphen", "softhyphen"),
      ("👩‍💻 ❤️‍🔥 🇫🇷 日本 e\u{301} 1 250 €", "👩‍💻 ❤️‍🔥 🇫🇷 日本 e\u{301} 1 250 €"),
    ])
  func copyable(text: String, copied: String) {
    #expect(Glyphs.copyable(text).utf8.elementsEqual(copied.utf8))
  }
}
