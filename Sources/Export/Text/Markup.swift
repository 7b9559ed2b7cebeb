/// Text of others as XML holds it: it can't end a tag, open one, or drive what reads it.
enum Markup {
  /// For the text of an element and the value of an attribute.
  ///
  /// What XML has no way to write, and what turns the direction of reading, is left out; line breaks
  /// and tabs become blanks.
  static func escaped(_ text: String) -> String {
    escaped(text, keepingBreaks: false)
  }

  /// For the text of an element alone: line breaks stay.
  static func escapedLines(_ text: String) -> String {
    escaped(text, keepingBreaks: true)
  }

  private static func escaped(_ text: String, keepingBreaks: Bool) -> String {
    var written = ""
    written.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "\n" where keepingBreaks: written += "\n"
      case "\n", "\t": written += " "
      default: if isKept(scalar.value) { written.unicodeScalars.append(scalar) }
      }
    }
    return written
  }

  private static func isKept(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: false
    // The last two of each plane are no characters.
    default: scalar & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar)
    }
  }

  /// What every file begins with.
  static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}
