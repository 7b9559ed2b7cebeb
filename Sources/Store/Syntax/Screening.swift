/// What is checked on the bytes alone, before a parser sees them.
enum Screening {
  static let largestFile = 4 * 1024 * 1024
  static let longestLine = 1024 * 1024

  /// How much is read, in bytes.
  struct Limits {
    let file: Int
    let line: Int

    /// Files of the workspace, which people may have written.
    static let workspace = Limits(file: largestFile, line: longestLine)
    /// Drafts hold what can't be saved, too, so they take more than a file of the workspace.
    static let draft = Limits(file: 32 * 1024 * 1024, line: 32 * 1024 * 1024)
  }

  /// The bytes that the parser reads: no byte order mark, no carriage return, valid UTF-8, and no
  /// control character but newline and tab.
  static func screened(
    _ bytes: [UInt8], limits: Limits = .workspace
  ) throws(SyntaxError) -> [UInt8] {
    guard bytes.count <= limits.file else { throw SyntaxError(fault: .tooLarge, line: 1) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw SyntaxError(fault: .utf16, line: 1)
    }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let hasReturns = try checkCharacters(bytes, longestLine: limits.line)
    try checkEncoding(bytes)
    guard marked || hasReturns else { return bytes }
    // A carriage return is known by now to stand before a newline only: an editor's line end.
    return bytes.dropFirst(marked ? 3 : 0).filter { $0 != Byte.carriageReturn }
  }

  /// Tells whether there are carriage returns.
  private static func checkCharacters(
    _ bytes: [UInt8], longestLine: Int
  ) throws(SyntaxError) -> Bool {
    var line = 1
    var lineStart = 0
    var hasReturns = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte >= 0x20 && byte < 0x7F { continue }
      if byte == Byte.newline {
        guard index - lineStart <= longestLine else {
          throw SyntaxError(fault: .lineTooLong, line: line)
        }
        line += 1
        lineStart = index
      } else if byte == Byte.carriageReturn {
        guard index < bytes.count, bytes[index] == Byte.newline else {
          throw SyntaxError(fault: .control, line: line)
        }
        hasReturns = true
      } else if isRefused(byte, before: index, in: bytes) {
        throw SyntaxError(fault: .control, line: line)
      }
    }
    guard index - lineStart <= longestLine else {
      throw SyntaxError(fault: .lineTooLong, line: line)
    }
    return hasReturns
  }

  /// C0, DEL, C1, and the separators U+2028 and U+2029, which some readers take for line ends.
  @inline(__always)
  private static func isRefused(_ byte: UInt8, before next: Int, in bytes: [UInt8]) -> Bool {
    switch byte {
    case Byte.tab: false
    case 0x00..<0x20, 0x7F: true
    case 0xC2: next < bytes.count && (0x80..<0xA0).contains(bytes[next])
    case 0xE2:
      next + 1 < bytes.count && bytes[next] == 0x80
        && (bytes[next + 1] == 0xA8 || bytes[next + 1] == 0xA9)
    default: false
    }
  }

  private static func checkEncoding(_ bytes: [UInt8]) throws(SyntaxError) {
    if String(validating: bytes, as: UTF8.self) != nil { return }
    var line = 1
    for part in bytes.split(separator: Byte.newline, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil {
        throw SyntaxError(fault: .invalidUTF8, line: line)
      }
      line += 1
    }
  }
}
