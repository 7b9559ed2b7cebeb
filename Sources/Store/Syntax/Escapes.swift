/// Characters that never stand raw in a file: they would be invisible, reorder what surrounds
/// them, drive a terminal, or be taken for the end of a line.
enum Escapes {
  static func areNeeded(in text: String) -> Bool {
    // Nearly all texts have none of these first bytes, so characters are rarely looked at.
    let suspicious = text.utf8.contains { byte in
      byte < 0x20 && byte != Byte.newline && byte != Byte.tab
        || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
        || byte >= 0xF0
    }
    return suspicious && text.unicodeScalars.contains(where: isEscaped)
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    // Not characters, and tags, which hide a text within a text.
    case let value where value & 0xFFFE == 0xFFFE: true
    case 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Writes a text between double quotes on one line.
  static func quote(_ text: String, into output: inout [UInt8]) {
    output.append(Byte.quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output.append(contentsOf: #"\""#.utf8)
      case "\\": output.append(contentsOf: #"\\"#.utf8)
      case "\n": output.append(contentsOf: #"\n"#.utf8)
      case "\t": output.append(contentsOf: #"\t"#.utf8)
      case "\r": output.append(contentsOf: #"\r"#.utf8)
      case "\u{1B}": output.append(contentsOf: #"\e"#.utf8)
      case "\0": output.append(contentsOf: #"\0"#.utf8)
      case _ where isEscaped(scalar): output.append(contentsOf: escape(scalar.value).utf8)
      default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    output.append(Byte.quote)
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    let (name, width) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + name + String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
