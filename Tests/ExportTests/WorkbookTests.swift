import Method
import Testing

@testable import Export

@Suite("XLSX")
struct WorkbookTests {
  private func sheet(_ rows: [[Workbook.Cell]], columns: [String] = ["A", "B"]) throws
    -> MarkupReader
  {
    let bytes = Workbook([Workbook.Sheet(name: "Accounts", columns: columns, rows: rows)]).bytes()
    return try Archive(bytes).markup(of: "xl/worksheets/sheet1.xml")
  }

  /// The cells by their places.
  private func cells(_ sheet: MarkupReader) -> [String: MarkupReader.Element] {
    Dictionary(sheet.all("c").map { ($0["r"], $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("every part is well formed, has its kind, and what it points to is there")
  func parts() throws {
    let book = Workbook([
      Workbook.Sheet(name: "<&>\"'", columns: ["<&>\"\u{1}"], rows: [[.text("<&>\"\u{1}")]]),
      Workbook.Sheet(name: "", columns: [], rows: []),
    ])
    try OfficeFile.check(try Archive(book.bytes()))
    try OfficeFile.check(try Archive(Workbook([]).bytes()))
    #expect(book.bytes() == book.bytes())
  }

  @Test(
    "what begins like a formula stays text, when it is edited too",
    arguments: ["=1+1", "@x", "+33 1 42", "-2", " =cmd|’x’!A1", "=HYPERLINK(\"x\")"])
  func noFormulas(text: String) throws {
    let sheet = try sheet([[.text(text)]], columns: [text])
    #expect(sheet.all("f").isEmpty)
    let cells = cells(sheet)
    for place in ["A1", "A2"] {
      let cell = try #require(cells[place])
      #expect(cell["t"] == "inlineStr" && cell.text == text)
      #expect(["1", "4"].contains(cell["s"]))
    }
    let styles = try Archive(Workbook([]).bytes()).markup(of: "xl/styles.xml")
    let table = try #require(styles.places(of: "cellXfs").first)
    let quoted = styles.children(of: table, "xf").map { $0["quotePrefix"] }
    #expect(quoted == ["", "1", "", "", "1", ""])
  }

  @Test("numbers are numbers, percentages shares of one, days counted from 1899-12-30")
  func values() throws {
    let day = try #require(Day(iso: "2026-11-28"))
    let march = try #require(Day(iso: "1900-03-01"))
    let cells = cells(
      try sheet([
        [.number(12.5), .percent(62.5), .day(day), .day(march)],
        [.number(.nan), .empty, .percent(.infinity), .number(-1e20)],
      ]))
    #expect(cells["A2"]?.text == "12.5" && cells["A2"]?["s"] == "0")
    #expect(cells["B2"]?.text == "0.625" && cells["B2"]?["s"] == "2")
    #expect(cells["C2"]?.text == "46354" && cells["C2"]?["s"] == "3")
    #expect(cells["D2"]?.text == "61")
    #expect(cells["A3"] == nil && cells["B3"] == nil && cells["C3"] == nil)
    #expect(cells["D3"]?.text == "-1e+20")
  }

  @Test("a day that Excel counts wrongly is text")
  func earlyDays() throws {
    let day = try #require(Day(iso: "1899-05-01"))
    #expect(cells(try sheet([[.day(day)]]))["A2"]?.text == "1899-05-01")
  }

  @Test("the head is bold, stays in sight, and filters")
  func head() throws {
    let sheet = try sheet([[.text("x")], [.text("y")]])
    let pane = try #require(sheet.all("pane").first)
    #expect(pane["ySplit"] == "1" && pane["state"] == "frozen" && pane["topLeftCell"] == "A2")
    #expect(sheet.all("autoFilter").map { $0["ref"] } == ["A1:B3"])
    #expect(cells(sheet)["A1"]?["s"] == "1")
    let styles = try Archive(Workbook([]).bytes()).markup(of: "xl/styles.xml")
    let table = try #require(styles.places(of: "cellXfs").first)
    let fonts = try #require(styles.places(of: "fonts").first)
    let font = try #require(Int(styles.children(of: table, "xf")[1]["fontId"]))
    let places = styles.places(of: "font").filter { styles.elements[$0].parent == fonts }
    #expect(styles.children(of: places[font], "b").count == 1)
  }

  @Test("the filter is told to the workbook by the sheet’s name, quoted")
  func filterNames() throws {
    let book = Workbook([Workbook.Sheet(name: "L’an d'or", columns: ["A"], rows: [[.empty]])])
    let file = try Archive(book.bytes()).markup(of: "xl/workbook.xml")
    #expect(file.all("definedName").map(\.text) == ["'L’an d''or'!$A$1:$A$2"])
  }

  @Test(
    "names of sheets are made such as a workbook takes them",
    arguments: [
      (["Accounts", "accounts"], ["Accounts", "accounts 2"]), (["", " "], ["1", "2"]),
      (["a/b:c?"], ["a b c"]), (["'x'"], ["x"]), (["History"], ["History1"]),
      (
        [String(repeating: "é", count: 40), String(repeating: "é", count: 40)],
        [String(repeating: "é", count: 31), String(repeating: "é", count: 29) + " 2"]
      ),
    ])
  func sheetNames(wanted: [String], names: [String]) {
    #expect(SheetNames.of(wanted) == names)
  }

  @Test(
    "columns are counted in letters",
    arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func letters(column: Int, letters: String) {
    #expect(WorksheetWriter.letters(column) == letters)
  }

  @Test("what reads as an escape of Excel is guarded, blanks and line breaks stay")
  func texts() throws {
    let cells = cells(
      try sheet([[.text("_x000D_ _x00"), .text("  two\nlines ")], [.text("a\u{7}b\u{FFFF}")]]))
    #expect(cells["A2"]?.text == "_x005F_x000D_ _x00")
    #expect(cells["B2"]?.text == "  two\nlines " && cells["B2"]?["s"] == "5")
    #expect(cells["A3"]?.text == "ab")
  }

  @Test("a cell holds as much as Excel takes, and no more")
  func long() throws {
    let text = String(repeating: "é", count: 40_000)
    #expect(cells(try sheet([[.text(text)]]))["A2"]?.text.utf16.count == 32_767)
  }
}
