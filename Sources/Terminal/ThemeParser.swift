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

  private static let inksByKey = Dictionary(
    uniqueKeysWithValues: Ink.allCases.map { ("ink " + $0.name, $0) })
  private static let groundsByKey = Dictionary(
    uniqueKeysWithValues: Ground.allCases.map { ("ground " + $0.name, $0) })

  private var name: String?
  private var kind: Theme.Kind?
  private var inks: [Ink: Row] = [:]
  private var grounds: [Ground: Row] = [:]

  mutating func read(_ line: Substring) throws(ThemeError.Reason) {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let first = words.first, !first.hasPrefix("#") else { return }
    guard let colon = line.firstIndex(of: ":") else { throw .noColon }
    let key = line[..<colon].split(separator: " ").joined(separator: " ")
    let values = line[line.index(after: colon)...].split(whereSeparator: { $0 == " " || $0 == "\t" }
    )
    if key == "name" {
      guard name == nil else { throw .repeated(key) }
      name = try Self.name(values)
    } else if key == "kind" {
      guard kind == nil else { throw .repeated(key) }
      let word = values.joined(separator: " ")
      guard let known = Theme.Kind(rawValue: word) else { throw .notAKind(word) }
      kind = known
    } else if let ink = Self.inksByKey[key] {
      guard inks[ink] == nil else { throw .repeated(key) }
      inks[ink] = try Self.row(values)
    } else if let ground = Self.groundsByKey[key] {
      guard grounds[ground] == nil else { throw .repeated(key) }
      grounds[ground] = try Self.row(values)
    } else {
      throw .unknownKey(key)
    }
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
    for ink in Ink.allCases where inks[ink] == nil { throw .missing("ink " + ink.name) }
    for ground in Ground.allCases where grounds[ground] == nil {
      throw .missing("ground " + ground.name)
    }
    // With 256 colours a ground close to the page's would fall onto the same number and vanish.
    let page = grounds[.page]?.rgb?.nearest()
    return Theme(
      name: name, kind: kind, inks: inks.mapValues { swatch($0) },
      grounds: Dictionary(
        uniqueKeysWithValues: grounds.map { ground, row in
          (
            ground,
            swatch(row, except: ground == .page || row.rgb == grounds[.page]?.rgb ? nil : page)
          )
        }))
  }

  private func swatch(_ row: Row, except taken: UInt8? = nil) -> Theme.Swatch {
    Theme.Swatch(
      rgb: row.rgb, attributes: row.attributes,
      many: row.rgb.map { .number($0.nearest(except: taken)) } ?? .standard,
      sixteen: row.sixteen, eight: row.eight)
  }
}
