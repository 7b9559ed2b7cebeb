import Testing

@testable import Widgets

@Suite struct PastedBlockTests {
  @Test(
    "tabs part cells, line breaks rows, and quotes hold both",
    arguments: [
      ("", []), ("a", [["a"]]), ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
      ("a\tb\r\n1\t2\r\n", [["a", "b"], ["1", "2"]]), ("a\rb\r", [["a"], ["b"]]),
      ("a\n\nb", [["a"], [""], ["b"]]), ("a\t\n\tb", [["a", ""], ["", "b"]]),
      ("\"two\nlines\"\tb\n", [["two\nlines", "b"]]), ("\"a\r\nb\"", [["a\nb"]]),
      ("\"a\tb\"\tc", [["a\tb", "c"]]), ("\"says \"\"yes\"\"\"\tb", [["says \"yes\"", "b"]]),
      ("\"\"\t\"\"\"\"", [["", "\""]]), ("\n", [[""]]),
      ("3,5\tAnne, Paul; Eva", [["3,5", "Anne, Paul; Eva"]]),
    ])
  func parses(text: String, rows: [[String]]) {
    #expect(PastedBlock(text).rows == rows)
  }

  @Test(
    "quotes that hold no whole cell are part of the text",
    arguments: [
      ("\"yes\" she said\tb", [["\"yes\" she said", "b"]]), ("\"open\tb", [["\"open", "b"]]),
      ("5\" pipe\tb", [["5\" pipe", "b"]]), ("\"", [["\""]]),
    ])
  func literalQuotes(text: String, rows: [[String]]) {
    #expect(PastedBlock(text).rows == rows)
  }

  @Test("rows keep their lengths, and one cell is no block")
  func shape() {
    let block = PastedBlock("a\nb\tc\td\ne\tf")
    #expect(block.columns == 3 && block.rows.map(\.count) == [1, 3, 2])
    #expect(!block.isSingle)
    #expect(PastedBlock("Anne Leroux\n").isSingle && PastedBlock("").isSingle)
    #expect(!PastedBlock("a\nb").isSingle && !PastedBlock("a\tb").isSingle)
  }

  @Test("letters of several bytes, and joined ones, come through whole")
  func bytes() {
    #expect(PastedBlock("é\te\u{301}\n👩‍👧\t数").rows == [["é", "e\u{301}"], ["👩‍👧", "数"]])
  }
}
