import Terminal
import Testing

@testable import Widgets

@Suite struct ParagraphTests {
  @Test(
    "a paragraph wraps as the texts that are only read do",
    arguments: [
      "", "un", "un deux trois quatre cinq", "0123456789abcdefghijklm", "a  b   c    d     e",
      "漢字 漢字漢字漢字 fin", "e\u{301}e\u{301}e\u{301} mot", "fin avec blancs      ",
    ])
  func wrapsAsGlyphs(text: String) {
    for columns in 1...12 {
      let starts = Paragraph(text).starts(columns: columns)
      let lines = Glyphs.wrap(text, width: columns)
      let expected = lines.map { text.distance(from: text.startIndex, to: $0.range.lowerBound) }
      #expect(starts == expected, "\(columns) columns")
    }
  }

  @Test("no row is wider than its columns, but for the blanks at its end")
  func fits() {
    let paragraph = Paragraph("Désaltérer sans gaspiller : 漢字漢字漢字 👩‍👩‍👧 anticonstitutionnellement")
    for columns in 2...30 {
      for row in paragraph.starts(columns: columns).indices {
        var range = paragraph.range(ofRow: row, columns: columns)
        while !range.isEmpty, paragraph.line.text(range).last == " " {
          range = range.lowerBound..<range.upperBound - 1
        }
        #expect(paragraph.line.width(range) <= columns)
      }
    }
  }

  @Test("every position is on the row whose range holds it")
  func findsRows() {
    let paragraph = Paragraph("un deux trois quatre cinq")
    #expect(paragraph.row(of: 0, columns: 10) == 0)
    #expect(paragraph.row(of: 8, columns: 10) == 1)
    #expect(paragraph.row(of: 25, columns: 10) == 3)
    for position in 0...25 {
      let row = paragraph.row(of: position, columns: 10)
      let range = paragraph.range(ofRow: row, columns: 10)
      #expect(range.contains(position) || position == range.upperBound)
    }
  }

  @Test("the end of a wrapped row is before the blank that parts it from the next")
  func rowEnds() {
    let paragraph = Paragraph("un deux trois")
    #expect(paragraph.end(ofRow: 0, columns: 10) == 7)
    #expect(paragraph.end(ofRow: 1, columns: 10) == 13)
    #expect(Paragraph("").end(ofRow: 0, columns: 10) == 0)
  }

  @Test("an edit forgets the rows, and so does another width")
  func forgets() {
    var paragraph = Paragraph("un deux trois")
    paragraph.remember(columns: 10)
    #expect(paragraph.starts(columns: 10) == [0, 8])
    #expect(paragraph.starts(columns: 5) == [0, 3, 8])
    _ = paragraph.line.replace(0..<3, with: "")
    #expect(paragraph.starts(columns: 10) == [0])
  }
}

@Suite struct EditLineTests {
  @Test("words are letters, figures and underscores")
  func words() {
    let line = EditLine("l’eau, 4_200 m³ !")
    #expect(line.wordStart(before: line.count) == 13)
    #expect(line.wordStart(before: 13) == 7)
    #expect(line.wordEnd(after: 0) == 1)
    #expect(line.wordEnd(after: 1) == 5)
  }

  @Test("a replacement tells where it ends")
  func replaces() {
    var line = EditLine("abcd")
    #expect(line.replace(1..<3, with: "xyz") == 4)
    #expect(line.text == "axyzd")
    #expect(line.replace(0..<5, with: "") == 0)
    #expect(line.text == "")
    #expect(line.replace(0..<0, with: "é") == 1)
  }

  @Test("a flag's second half joins the first one")
  func joinsFlags() {
    var line = EditLine("a\u{1F1EB}b")
    #expect(line.replace(2..<2, with: "\u{1F1F7}") == 2)
    #expect(line.characters == ["a", "🇫🇷", "b"])
  }
}
