internal import Method

/// A JSON value.
///
/// Objects keep the order in which their keys were given.
indirect enum JSON: Hashable, Sendable {
  case null
  case flag(Bool)
  /// A number as its digits: exact, whatever a double could hold.
  case number(String)
  case text(String)
  case list([JSON])
  case object([Member])

  struct Member: Hashable, Sendable {
    let key: String
    let value: JSON

    init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  static func number(_ count: Int) -> JSON { .number(String(count)) }

  /// An index or a ratio, to two decimals.
  static func number(_ value: Double) -> JSON {
    guard value.isFinite, value.magnitude < 1e15 else { return .null }
    return .number(hundredths: Int((value * 100).rounded()))
  }

  static func number(hundredths: Int) -> JSON {
    .number(Decimals.text(hundredths, places: 2))
  }

  static func text(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }
  static func amount(_ amount: Amount?) -> JSON {
    amount.map { .number(hundredths: $0.minor) } ?? .null
  }

  static func percent(_ percent: Percent?) -> JSON {
    percent.map { .number(hundredths: $0.hundredths) } ?? .null
  }

  /// Indented by two spaces, ended by a line break.
  var written: String {
    var bytes: [UInt8] = []
    write(into: &bytes, indent: 0)
    bytes.append(0x0A)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(into bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .text(let text): Self.write(text, into: &bytes)
    case .list(let values):
      Self.write(values, "[", "]", indent, into: &bytes) { value, bytes in
        value.write(into: &bytes, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members, "{", "}", indent, into: &bytes) { member, bytes in
        Self.write(member.key, into: &bytes)
        bytes += ": ".utf8
        member.value.write(into: &bytes, indent: indent + 1)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], _ open: String, _ close: String, _ indent: Int, into bytes: inout [UInt8],
    _ each: (Part, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for (place, part) in parts.enumerated() {
      bytes += (place == 0 ? "\n" : ",\n").utf8
      bytes += repeatElement(0x20, count: (indent + 1) * 2)
      each(part, &bytes)
    }
    if !parts.isEmpty {
      bytes.append(0x0A)
      bytes += repeatElement(0x20, count: indent * 2)
    }
    bytes += close.utf8
  }

  /// Controls, C1 and bidi marks are escaped, so that the output can be looked at safely.
  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        bytes += ("\\u" + hex(scalar.value)).utf8
      default: bytes += String(scalar).utf8
      }
    }
    bytes.append(0x22)
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

enum Decimals {
  /// A whole number of tenths or hundredths as a decimal number, without zeros at its end.
  static func text(_ number: Int, places: Int) -> String {
    guard places > 0 else { return String(number) }
    let unit: UInt = places == 1 ? 10 : 100
    let sign = number < 0 ? "-" : ""
    let whole = number.magnitude / unit
    var fraction = String(number.magnitude % unit)
    while fraction.utf8.count < places { fraction = "0" + fraction }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
