import Method

/// One sheet of a workbook: its head stays in sight, its columns can be filtered.
struct WorksheetWriter {
  private let sheet: Workbook.Sheet
  private let isFirst: Bool

  init(_ sheet: Workbook.Sheet, isFirst: Bool) {
    self.sheet = sheet
    self.isFirst = isFirst
  }

  var text: String {
    let columns = max(sheet.columns.count, sheet.rows.map(\.count).max() ?? 0)
    var text = "<worksheet xmlns=\"\(Workbook.main)\"><sheetViews><sheetView "
    text += isFirst ? "tabSelected=\"1\" workbookViewId=\"0\">" : "workbookViewId=\"0\">"
    text +=
      "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
      + "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>"
    if columns > 0 {
      text += "<cols>"
      for column in 0..<columns {
        text +=
          "<col min=\"\(column + 1)\" max=\"\(column + 1)\" "
          + "width=\"\(Decimal.text(width(of: column)))\" customWidth=\"1\"/>"
      }
      text += "</cols>"
    }
    text += "<sheetData>" + row(1, sheet.columns.map(Workbook.Cell.text), isHead: true)
    for (place, cells) in sheet.rows.enumerated() { text += row(place + 2, cells, isHead: false) }
    text += "</sheetData>"
    if let filter = Self.filter(of: sheet) { text += "<autoFilter ref=\"\(filter)\"/>" }
    return text + "</worksheet>"
  }

  private func row(_ number: Int, _ cells: [Workbook.Cell], isHead: Bool) -> String {
    let written = cells.enumerated().map { column, cell in
      self.cell(cell, at: Self.letters(column) + String(number), isHead: isHead)
    }.joined()
    return "<row r=\"\(number)\">\(written)</row>"
  }

  private func cell(_ cell: Workbook.Cell, at place: String, isHead: Bool) -> String {
    func number(_ value: Double, _ style: WorkbookStyle) -> String {
      guard let text = Decimal.exact(value) else { return "" }
      return "<c r=\"\(place)\" s=\"\(style.rawValue)\"><v>\(text)</v></c>"
    }
    func words(_ text: String) -> String {
      let style = isHead ? .head : WorkbookStyle.of(text)
      return "<c r=\"\(place)\" s=\"\(style.rawValue)\" t=\"inlineStr\"><is>"
        + "<t xml:space=\"preserve\">\(Self.written(text))</t></is></c>"
    }
    switch cell {
    case .text(let text): return words(text)
    case .number(let value): return number(value, .plain)
    case .percent(let value): return number(value / 100, .percent)
    case .day(let day):
      // Excel takes 1900 for a leap year: its days are right from March on.
      let serial = day.daysSince1970 + 25_569
      return serial >= 61 ? number(Double(serial), .day) : words(day.iso)
    case .empty: return ""
    }
  }

  /// As many characters as a cell holds, and nothing that reads as one of its escapes, such as
  /// "_x000D_".
  private static func written(_ text: String) -> String {
    var kept = ""
    var units = 0
    for character in text {
      let size = character.utf16.count
      guard units + size <= 32_767 else { break }
      units += size
      kept.append(character)
    }
    var guarded = ""
    var rest = Substring(Markup.escapedLines(kept))
    while let place = rest.firstIndex(of: "_") {
      let after = rest[rest.index(after: place)...]
      let isEscape =
        after.first == "x" && after.dropFirst().prefix(4).allSatisfy(\.isHexDigit)
        && after.dropFirst(5).first == "_"
      guarded += rest[..<place] + (isEscape ? "_x005F_" : "_")
      rest = after
    }
    return guarded + rest
  }

  /// In characters: as wide as what stands in it, within reason.
  private func width(of column: Int) -> Double {
    let head = sheet.columns.indices.contains(column) ? sheet.columns[column].count + 3 : 0
    let widest = sheet.rows.reduce(head) { widest, cells in
      guard cells.indices.contains(column) else { return widest }
      switch cells[column] {
      case .text(let text): return max(widest, text.prefix(60).count)
      case .number, .percent, .day: return max(widest, 11)
      case .empty: return widest
      }
    }
    return Double(min(max(widest, 6), 60)) + 1.5
  }

  /// "A1:D10"; nil without columns.
  static func filter(of sheet: Workbook.Sheet) -> String? {
    guard !sheet.columns.isEmpty else { return nil }
    return "A1:" + letters(sheet.columns.count - 1) + String(sheet.rows.count + 1)
  }

  /// "$A$1" of "A1".
  static func fixed(_ place: Substring) -> String {
    let letters = place.prefix { $0.isLetter }
    return "$" + letters + "$" + place.dropFirst(letters.count)
  }

  /// "A" of 0, "AA" of 26.
  static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}

/// How cells look, each by its place in the table of styles.
enum WorkbookStyle: Int {
  case plain, head, percent, day
  /// Stays text when it is edited too: it begins as a formula does.
  case quoted
  /// Of several lines.
  case wrapped

  static func of(_ text: String) -> WorkbookStyle {
    if let first = text.first(where: { $0 != " " }), "=+-@".contains(first) { return .quoted }
    return text.utf8.contains(0x0A) ? .wrapped : .plain
  }

  static let text =
    "<styleSheet xmlns=\"\(Workbook.main)\">"
    + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts>"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Arial\"/><family val=\"2\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Arial\"/><family val=\"2\"/></font></fonts>"
    + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill>"
    + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(Tint.bar.hex)\"/>"
    + "<bgColor indexed=\"64\"/></patternFill></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    + "</cellStyleXfs><cellXfs count=\"6\">"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" "
    + "applyFont=\"1\" applyFill=\"1\"/>"
    + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    + "applyNumberFormat=\"1\"/>"
    + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    + "applyNumberFormat=\"1\"/>"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/>"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    + "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
    + "</cellStyles></styleSheet>"
}
