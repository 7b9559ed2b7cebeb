/// A table after RFC 4180: CRLF, quotes doubled; and as the spreadsheets of the language read it.
///
/// Where the decimal sign is a comma, theirs part cells by semicolons. Without the mark of UTF-8 at
/// its beginning, Excel takes every accent for two letters.
struct CSV {
  enum Cell: Hashable {
    case empty
    /// Digits, as a program reads them.
    case number(String)
    /// What a person wrote. A spreadsheet would run some of it as a formula: those get a `'` first.
    case text(String)
  }

  private static let mark = "\u{FEFF}"

  private var bytes = Array(CSV.mark.utf8)
  private let hasCommaDecimals: Bool
  private var separator: UInt8 { UInt8(ascii: hasCommaDecimals ? ";" : ",") }

  init(header: [String], hasCommaDecimals: Bool = false) {
    self.hasCommaDecimals = hasCommaDecimals
    append(header.map(Cell.text))
  }

  mutating func append(_ row: [Cell]) {
    for (place, cell) in row.enumerated() {
      if place > 0 { bytes.append(separator) }
      switch cell {
      case .empty: continue
      case .number(let digits):
        bytes += digits.utf8.map { $0 == 0x2E && hasCommaDecimals ? 0x2C : $0 }
      case .text(let text): append(Self.harmless(text))
      }
    }
    bytes += "\r\n".utf8
  }

  var written: String { String(decoding: bytes, as: UTF8.self) }

  private static func harmless(_ text: String) -> String {
    // The wide signs, too: some spreadsheets take them for the narrow ones.
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\0": "'" + text
    default: text
    }
  }

  private mutating func append(_ text: String) {
    let isPlain = text.utf8.allSatisfy { byte in
      byte != 0x22 && byte != separator && byte != 0x0A && byte != 0x0D
    }
    let hasEdges = text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard !isPlain || hasEdges else { return bytes += text.utf8 }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
