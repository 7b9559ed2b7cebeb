public import Method

/// Tables as a spreadsheet: what is text stays text, whatever it begins with.
public struct Workbook: Sendable {
  public enum Cell: Hashable, Sendable {
    case text(String)
    /// What is no number stays empty.
    case number(Double)
    /// From 0 to 100, as all our percentages are; shown as "62.5%".
    case percent(Double)
    case day(Day)
    case empty
  }

  public struct Sheet: Hashable, Sendable {
    public var name: String
    public var columns: [String]
    /// A cell for each column; what is missing is empty, what is beyond has no heading.
    public var rows: [[Cell]]

    public init(name: String, columns: [String], rows: [[Cell]]) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }

  public var sheets: [Sheet]

  public init(_ sheets: [Sheet]) {
    self.sheets = sheets
  }

  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The bytes of an `.xlsx` file, the same for the same tables.
  public func bytes() -> [UInt8] {
    // A workbook without a sheet doesn't open.
    let sheets = sheets.isEmpty ? [Sheet(name: "", columns: [], rows: [])] : sheets
    let names = SheetNames.of(sheets.map(\.name))
    var package = OfficePackage()
    package.add(
      "xl/workbook.xml", kind: "\(Self.kind).sheet.main+xml", Self.workbook(sheets, names),
      sheets.indices.map {
        OfficePackage.Relation(
          kind: "\(OfficePackage.office)/worksheet", target: "worksheets/sheet\($0 + 1).xml")
      }
        + [("styles", "styles.xml"), ("theme", "theme/theme1.xml")].map { kind, target in
          OfficePackage.Relation(kind: "\(OfficePackage.office)/\(kind)", target: target)
        })
    for (place, sheet) in sheets.enumerated() {
      package.add(
        "xl/worksheets/sheet\(place + 1).xml", kind: "\(Self.kind).worksheet+xml",
        WorksheetWriter(sheet, isFirst: place == 0).text)
    }
    package.add("xl/styles.xml", kind: "\(Self.kind).styles+xml", WorkbookStyle.text)
    package.add(
      "xl/theme/theme1.xml", kind: "application/vnd.openxmlformats-officedocument.theme+xml",
      OfficeTheme.text)
    return package.bytes(title: sheets.count == 1 ? sheets[0].name : "")
  }

  private static func workbook(_ sheets: [Sheet], _ names: [String]) -> String {
    let filters = sheets.enumerated().compactMap { place, sheet in
      WorksheetWriter.filter(of: sheet).map { filter in
        let quoted = names[place].split(separator: "'", omittingEmptySubsequences: false)
          .joined(separator: "''")
        let range = filter.split(separator: ":").map(WorksheetWriter.fixed).joined(separator: ":")
        return "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(place)\" hidden=\"1\">"
          + Markup.escaped("'\(quoted)'!\(range)") + "</definedName>"
      }
    }
    return "<workbook xmlns=\"\(main)\" xmlns:r=\"\(OfficePackage.office)\"><sheets>"
      + names.enumerated().map { place, name in
        "<sheet name=\"\(Markup.escaped(name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
      }.joined() + "</sheets>"
      + (filters.isEmpty ? "" : "<definedNames>" + filters.joined() + "</definedNames>")
      + "</workbook>"
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
}

/// Names as a workbook allows them: 31 characters, some signs not among them, no two alike.
enum SheetNames {
  static func of(_ wanted: [String]) -> [String] {
    var taken: Set<String> = []
    return wanted.enumerated().map { place, name in
      let plain = allowed(name)
      // "History" is Excel's own.
      let first = plain.isEmpty || plain.lowercased() == "history" ? plain + "\(place + 1)" : plain
      var name = first
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let ending = " \(number)"
        name = cut(first, to: 31 - ending.utf16.count) + ending
        number += 1
      }
      return name
    }
  }

  private static func allowed(_ name: String) -> String {
    let kept = name.unicodeScalars.map { "[]:*?/\\".unicodeScalars.contains($0) ? " " : $0 }
    var plain = String(String.UnicodeScalarView(kept.filter { $0.value >= 0x20 }))
    plain = cut(plain.trimmed { $0 == " " || $0 == "'" }, to: 31)
    return plain.trimmed { $0 == " " || $0 == "'" }
  }

  private static func cut(_ name: String, to units: Int) -> String {
    var kept = ""
    for character in name {
      guard kept.utf16.count + String(character).utf16.count <= units else { break }
      kept.append(character)
    }
    return kept
  }
}

extension String {
  fileprivate func trimmed(_ isDropped: (Character) -> Bool) -> String {
    let start = drop(while: isDropped)
    return String(start.dropLast(start.reversed().prefix(while: isDropped).count))
  }
}
