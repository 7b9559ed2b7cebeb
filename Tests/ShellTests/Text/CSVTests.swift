import Testing

@testable import Shell

struct CSVTests {
  private func line(_ cells: CSV.Cell...) -> String {
    var table = CSV(header: ["h"])
    table.append(cells)
    return String(table.written.utf8.dropFirst(6).map { Character(UnicodeScalar($0)) })
  }

  @Test("a spreadsheet is told that the letters are UTF-8")
  func mark() {
    #expect(Array(CSV(header: ["é"]).written.utf8) == [0xEF, 0xBB, 0xBF] + Array("é\r\n".utf8))
  }

  @Test("where decimals have commas, semicolons part the cells")
  func commaDecimals() {
    var table = CSV(header: ["a", "b"], hasCommaDecimals: true)
    table.append([.text("x;y"), .number("-1.5")])
    #expect(table.written.hasSuffix("a;b\r\n\"x;y\";-1,5\r\n"))
  }

  @Test("cells are parted by commas and rows by CRLF")
  func plain() {
    #expect(line(.text("a"), .number("1.5"), .empty, .text("b")) == "a,1.5,,b\r\n")
  }

  @Test(
    "what would part cells or rows stands between quotes",
    arguments: [("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), (" a", "\" a\"")])
  func quotes(text: String, written: String) {
    #expect(line(.text(text)) == written + "\r\n")
  }

  @Test(
    "no text is run as a formula by a spreadsheet", arguments: ["=1+1", "+1", "-1", "@a", "\ta"])
  func formulas(text: String) {
    #expect(line(.text(text)) == "'" + text + "\r\n")
  }

  @Test("a negative number stays a number")
  func negative() {
    #expect(line(.number("-12.5")) == "-12.5\r\n")
  }
}

struct TextTableTests {
  @Test("columns stand under each other, by their width on the terminal")
  func columns() {
    var table = TextTable([.left, .right])
    table.append(["水", "1"])
    table.append(["abc", "22"])
    #expect(table.written == "水    1\nabc  22\n")
  }

  @Test("what would command the terminal is made visible before it is measured")
  func safe() {
    var table = TextTable([.left, .left])
    table.append(["\u{1b}[2J", "x"])
    #expect(!table.written.utf8.contains(0x1B))
  }

  @Test("no row ends in blanks")
  func ends() {
    var table = TextTable([.left, .left])
    table.append(["a", ""])
    #expect(table.written == "a\n")
  }
}
