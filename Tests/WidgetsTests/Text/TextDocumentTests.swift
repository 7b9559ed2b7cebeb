import Testing

@testable import Widgets

@Suite struct TextDocumentTests {
  private func at(_ paragraph: Int, _ offset: Int) -> TextPosition {
    TextPosition(paragraph: paragraph, offset: offset)
  }

  private func replace(
    _ document: inout TextDocument, _ range: Range<TextPosition>, _ text: String,
    _ kind: TextDocument.Kind = .other, continuing: Bool = false
  ) -> TextPosition {
    document.replace(
      range, with: text, cursor: range.upperBound, kind: kind, continuing: continuing)
  }

  @Test(
    "a text is parted at its line breaks, however they are written",
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("a\rb", ["a", "b"]),
      ("\n", ["", ""]), ("a\n\n", ["a", "", ""]), ("a\u{2028}b", ["a\u{2028}b"]),
    ])
  func parts(text: String, paragraphs: [String]) {
    #expect(TextDocument(text).paragraphs.map(\.line.text) == paragraphs)
  }

  @Test("a replacement inside of a paragraph, over several, and of several by several")
  func replaces() {
    var document = TextDocument("un\ndeux\ntrois")
    #expect(replace(&document, at(1, 1)..<at(1, 3), "-") == at(1, 2))
    #expect(document.text == "un\nd-x\ntrois")
    #expect(replace(&document, at(0, 1)..<at(2, 2), "") == at(0, 1))
    #expect(document.text == "uois")
    #expect(replace(&document, at(0, 1)..<at(0, 2), "A\nB\nC") == at(2, 1))
    #expect(document.text == "uA\nB\nCis")
    #expect(replace(&document, at(0, 0)..<at(2, 3), "x\n") == at(1, 0))
    #expect(document.text == "x\n")
    #expect(document.end == at(1, 0))
  }

  @Test("the text of a range is what stands between its ends")
  func textOfRange() {
    let document = TextDocument("un\ndeux\ntrois")
    #expect(document.text(at(0, 0)..<at(0, 2)) == "un")
    #expect(document.text(at(0, 1)..<at(2, 2)) == "n\ndeux\ntr")
    #expect(document.text(at(0, 2)..<at(1, 0)) == "\n")
    #expect(document.text(at(1, 1)..<at(1, 1)) == "")
  }

  @Test("undo gives back the paragraphs and the cursor of before, redo those of after")
  func undoes() {
    var document = TextDocument("un\ndeux")
    _ = replace(&document, at(0, 2)..<at(1, 0), " ")
    _ = replace(&document, at(0, 0)..<at(0, 0), "zéro\n")
    #expect(document.text == "zéro\nun deux")
    #expect(document.undo() == at(0, 0))
    #expect(document.undo() == at(1, 0))
    #expect(document.undo() == nil)
    #expect(document.text == "un\ndeux")
    #expect(document.redo() == at(0, 3))
    #expect(document.redo() == at(1, 0))
    #expect(document.redo() == nil)
    #expect(document.text == "zéro\nun deux")
  }

  @Test("letters of one word are one step; the first after a blank begins another")
  func groupsWords() {
    var document = TextDocument("")
    for (offset, letter) in "un  deux".enumerated() {
      let kind = TextDocument.Kind.typing(endsWithBlank: letter == " ")
      _ = replace(&document, at(0, offset)..<at(0, offset), String(letter), kind, continuing: true)
    }
    #expect(document.undo() == at(0, 4))
    #expect(document.text == "un  ")
    #expect(document.undo() == at(0, 0))
    #expect(document.redo() == at(0, 4))
    #expect(document.redo() == at(0, 8))
  }

  @Test("an edit after an undo forgets what was undone")
  func forgetsUndone() {
    var document = TextDocument("a")
    _ = replace(&document, at(0, 1)..<at(0, 1), "b")
    _ = document.undo()
    _ = replace(&document, at(0, 1)..<at(0, 1), "c")
    #expect(document.redo() == nil)
    #expect(document.text == "ac")
  }

  @Test("positions go over the ends of paragraphs and stop at those of the text")
  func moves() {
    let document = TextDocument("un\n\nd")
    #expect(document.moved(at(0, 2), by: 1) == at(1, 0))
    #expect(document.moved(at(1, 0), by: 1) == at(2, 0))
    #expect(document.moved(at(2, 1), by: 1) == at(2, 1))
    #expect(document.moved(at(2, 0), by: -1) == at(1, 0))
    #expect(document.moved(at(1, 0), by: -1) == at(0, 2))
    #expect(document.moved(at(0, 0), by: -1) == at(0, 0))
    #expect(document.wordStart(before: at(2, 0)) == at(1, 0))
    #expect(document.wordEnd(after: at(0, 2)) == at(1, 0))
    #expect(document.wordEnd(after: at(0, 0)) == at(0, 2))
  }

  /// Numbers that are the same in each run.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, sides)
    }
  }

  @Test("whatever is done, undoing all of it gives back the first text", arguments: 1...20)
  func undoesWhatever(seed: Int) {
    let first = "L’eau e\u{301}\n\n漢字 👩‍👩‍👧\nfin"
    let texts = ["", "x", " ", "\n", "a\nb", "\u{301}", "🇫", "🇷", "\u{200D}", "mot\n\n"]
    var dice = Dice(state: UInt64(seed))
    var document = TextDocument(first)
    func somewhere() -> TextPosition {
      let paragraph = dice.roll(document.paragraphs.count)
      return at(paragraph, dice.roll(document.paragraphs[paragraph].line.count + 1))
    }
    for _ in 0..<200 {
      let ends = [somewhere(), somewhere()].sorted()
      let end = replace(
        &document, ends[0]..<ends[1], texts[dice.roll(texts.count)],
        .typing(endsWithBlank: dice.roll(2) == 0), continuing: dice.roll(2) == 0)
      #expect(end.offset <= document.paragraphs[end.paragraph].line.count)
      if dice.roll(5) == 0 { _ = document.undo() }
    }
    let last = document.text
    var steps = 0
    while document.undo() != nil { steps += 1 }
    #expect(document.text.utf8.elementsEqual(first.utf8))
    for _ in 0..<steps { _ = document.redo() }
    #expect(document.text.utf8.elementsEqual(last.utf8))
  }
}
