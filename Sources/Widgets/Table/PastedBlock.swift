/// Cells copied from a spreadsheet: tabs part them, line breaks part rows.
///
/// A comma parts nothing, since it stands in amounts and in sentences.
public struct PastedBlock: Hashable, Sendable {
  /// As long as each was: the last cells of a row may be missing.
  public let rows: [[String]]

  public init(_ text: String) {
    var reading = Reading(bytes: Array(text.utf8))
    rows = reading.rows()
  }

  /// The cells of the longest row.
  public var columns: Int { rows.map(\.count).max() ?? 0 }

  /// One cell at most: no block, but a text to type.
  public var isSingle: Bool { rows.count <= 1 && columns <= 1 }
}

private struct Reading {
  let bytes: [UInt8]
  private var place = 0

  private static let tab = UInt8(ascii: "\t")
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The break after the last row begins no further one.
  mutating func rows() -> [[String]] {
    var rows: [[String]] = []
    while place < bytes.count {
      var row = [cell()]
      while place < bytes.count, bytes[place] == Reading.tab {
        place += 1
        row.append(cell())
      }
      rows.append(row)
      skipBreak()
    }
    return rows
  }

  private mutating func cell() -> String {
    if let quoted = quotedCell() { return quoted }
    let start = place
    while place < bytes.count, !endsCell(place) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// A cell in quotes, which holds breaks, tabs and doubled quotes; nil where the quotes are only
  /// part of a text.
  private mutating func quotedCell() -> String? {
    guard place < bytes.count, bytes[place] == Reading.quote else { return nil }
    var content: [UInt8] = []
    var next = place + 1
    while next < bytes.count {
      if bytes[next] == Reading.quote {
        guard next + 1 < bytes.count, bytes[next + 1] == Reading.quote else {
          guard next + 1 == bytes.count || endsCell(next + 1) else { return nil }
          place = next + 1
          return String(decoding: content, as: UTF8.self)
        }
        next += 1
      }
      let isPair =
        bytes[next] == Reading.carriageReturn && next + 1 < bytes.count
        && bytes[next + 1] == Reading.newline
      if !isPair { content.append(bytes[next]) }
      next += 1
    }
    return nil
  }

  private func endsCell(_ index: Int) -> Bool {
    bytes[index] == Reading.tab || isBreak(index)
  }

  private func isBreak(_ index: Int) -> Bool {
    bytes[index] == Reading.newline || bytes[index] == Reading.carriageReturn
  }

  private mutating func skipBreak() {
    guard place < bytes.count, isBreak(place) else { return }
    let isPair =
      bytes[place] == Reading.carriageReturn && place + 1 < bytes.count
      && bytes[place + 1] == Reading.newline
    place += isPair ? 2 : 1
  }
}
