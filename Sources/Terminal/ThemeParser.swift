/// Why a theme's text can't be read, and on which line (from 1; 0 when it is about no line).
public struct ThemeError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case noColon
    case unknownKey(String)
    case repeated(String)
    case notAColour(String)
    case notAnAttribute(String)
    /// A colour takes three words: `#rrggbb` or `default`, one of 16, one of 8.
    case notThreeColours
    case notAKind(String)
    case notAName(String)
    case missing(String)
  }

  public let line: Int
  public let reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

extension Theme {
  /// Reads a theme: `key: value` lines, `#` comments; every role must be there, once.
  ///
  ///     name: dusk
  ///     kind: dark
  ///     ink accent: #58c7c7 bright-cyan cyan bold
  ///     ground selection: #223445 blue blue
  public init(_ text: String) throws(ThemeError) {
    var parser = ThemeParser()
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      do throws(ThemeError.Reason) {
        try parser.read(line)
      } catch {
        throw ThemeError(line: number, reason: error)
      }
    }
    do throws(ThemeError.Reason) {
      self = try parser.theme()
    } catch {
      throw ThemeError(line: 0, reason: error)
    }
  }
}

extension ThemeError.Reason: Error {}

private struct ThemeParser {
  private struct Row {
    let rgb: RGB?
    let sixteen: Paint
    let eight: Paint
    let attributes: Style.Attributes
  }

  private var name: String?
  private var kind: Theme.Kind?
  // In the order of the roles: the first frame waits for this, and tables by role cost more to make.
  private var inks = [Row?](repeating: nil, count: Ink.allCases.count)
  private var grounds = [Row?](repeating: nil, count: Ground.allCases.count)

  mutating func read(_ line: Substring) throws(ThemeError.Reason) {
    let words = Self.words(line)
    guard let first = words.first, !first.hasPrefix("#") else { return }
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .noColon }
    let key = Self.words(line[..<colon])
    let values = Self.words(line[line.utf8.index(after: colon)...])
    try take(values, of: key)
  }

  private static func words(_ text: Substring) -> [Substring] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.map(Substring.init)
  }

  private mutating func take(
    _ values: [Substring], of key: [Substring]
  ) throws(ThemeError.Reason) {
    switch (key.first, key.count) {
    case ("name", 1):
      try once(key, name)
      name = try Self.name(values)
    case ("kind", 1):
      try once(key, kind)
      let word = values.joined(separator: " ")
      guard let known = Theme.Kind(rawValue: word) else { throw .notAKind(word) }
      kind = known
    case ("ink", 2):
      let place = try place(of: key, in: Ink.allCases.map(\.name))
      try once(key, inks[place])
      inks[place] = try Self.row(values)
    case ("ground", 2):
      let place = try place(of: key, in: Ground.allCases.map(\.name))
      try once(key, grounds[place])
      grounds[place] = try Self.row(values)
    default: throw .unknownKey(key.joined(separator: " "))
    }
  }

  private func once<Found>(_ key: [Substring], _ found: Found?) throws(ThemeError.Reason) {
    if found != nil { throw .repeated(key.joined(separator: " ")) }
  }

  private func place(
    of key: [Substring], in names: [String]
  ) throws(ThemeError.Reason) -> Int {
    guard let place = names.firstIndex(where: { $0 == key[1] }) else {
      throw .unknownKey(key.joined(separator: " "))
    }
    return place
  }

  /// Lower-case letters, digits and "-": a name is typed on the command line.
  private static func name(_ values: [Substring]) throws(ThemeError.Reason) -> String {
    let name = values.joined(separator: " ")
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: byte == UInt8(ascii: "-")
      }
    }
    guard isPlain, !name.isEmpty, name.utf8.count <= 32 else { throw .notAName(name) }
    return name
  }

  private static func row(_ values: [Substring]) throws(ThemeError.Reason) -> Row {
    guard values.count >= 3 else { throw .notThreeColours }
    let rgb = RGB(values[0])
    guard rgb != nil || values[0] == "default" else { throw .notAColour(String(values[0])) }
    var attributes: Style.Attributes = []
    for word in values.dropFirst(3) {
      switch word {
      case "bold": attributes.insert(.bold)
      case "underlined": attributes.insert(.underlined)
      case "reversed": attributes.insert(.reversed)
      case "dimmed": attributes.insert(.dimmed)
      default: throw .notAnAttribute(String(word))
      }
    }
    return Row(
      rgb: rgb, sixteen: try paint(values[1], of: 16), eight: try paint(values[2], of: 8),
      attributes: attributes)
  }

  private static let colours: [Substring] = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  private static func paint(
    _ word: Substring, of count: Int
  ) throws(ThemeError.Reason) -> Paint {
    if word == "default" { return .standard }
    if let number = colours.firstIndex(of: word) { return .number(UInt8(number)) }
    if count == 16, word.hasPrefix("bright-"),
      let number = colours.firstIndex(of: word.dropFirst(7))
    {
      return .number(UInt8(number + 8))
    }
    throw .notAColour(String(word))
  }

  func theme() throws(ThemeError.Reason) -> Theme {
    guard let name else { throw .missing("name") }
    guard let kind else { throw .missing("kind") }
    let inks = try Self.whole(inks, "ink", Ink.allCases.map(\.name))
    let grounds = try Self.whole(grounds, "ground", Ground.allCases.map(\.name))
    // With 256 colours a ground close to the page's would fall onto the same number and vanish.
    let page = grounds[Int(Ground.page.rawValue)].rgb
    let taken = page?.nearest()
    return Theme(
      name: name, kind: kind, inks: inks.map { swatch($0) },
      grounds: grounds.map { swatch($0, except: $0.rgb == page ? nil : taken) })
  }

  private static func whole(
    _ rows: [Row?], _ key: String, _ names: [String]
  ) throws(ThemeError.Reason) -> [Row] {
    var found: [Row] = []
    for (row, name) in zip(rows, names) {
      guard let row else { throw .missing(key + " " + name) }
      found.append(row)
    }
    return found
  }

  private func swatch(_ row: Row, except taken: UInt8? = nil) -> Theme.Swatch {
    Theme.Swatch(
      rgb: row.rgb, attributes: row.attributes,
      many: row.rgb.map { .number($0.nearest(except: taken)) } ?? .standard,
      sixteen: row.sixteen, eight: row.eight)
  }
}
