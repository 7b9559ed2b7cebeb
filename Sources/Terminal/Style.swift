/// What a text is for; a theme gives each its colour.
public enum Ink: UInt8, CaseIterable, Hashable, Sendable {
  case text, dim, faint, accent, good, warn, bad, unknown
  case strategic, star, status, streamline
  /// The text on a ground of the accent colour.
  case inverse

  public var name: String { Self.names[Int(rawValue)] }

  /// Nil for a name that no role has.
  public init?(named name: String) {
    guard let place = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(place))
  }

  // Written out: a case that tells its own name reflects, which the first frame would wait for.
  private static let names = [
    "text", "dim", "faint", "accent", "good", "warn", "bad", "unknown", "strategic", "star",
    "status", "streamline", "inverse",
  ]
}

/// What lies behind a text; a theme gives each its colour.
public enum Ground: UInt8, CaseIterable, Hashable, Sendable {
  case page, bar, selection, accent, field

  public var name: String { Self.names[Int(rawValue)] }

  private static let names = ["page", "bar", "selection", "accent", "field"]
}

/// A role of a cell: never a colour, so that a theme can change while the program runs.
///
/// Packed in two bytes, since a screen has thousands of them.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue & 0x0f
    }

    public static let bold = Attributes(rawValue: 1)
    public static let underlined = Attributes(rawValue: 2)
    public static let reversed = Attributes(rawValue: 4)
    /// Half as bright, where the terminal can; used by themes, not by panes.
    public static let dimmed = Attributes(rawValue: 8)
  }

  /// The whole role in one number, for tables indexed by style: ink, then ground, then attributes.
  public let packed: UInt16

  public init(ink: Ink = .text, ground: Ground = .page, attributes: Attributes = []) {
    packed =
      UInt16(ink.rawValue) | UInt16(ground.rawValue) << 4 | UInt16(attributes.rawValue) << 7
  }

  public init(_ ink: Ink, on ground: Ground = .page, _ attributes: Attributes = []) {
    self.init(ink: ink, ground: ground, attributes: attributes)
  }

  public static let plain = Style(ink: .text, ground: .page)
  /// How many values `packed` can have.
  public static let count = 1 << 11

  public var ink: Ink { Ink(rawValue: UInt8(packed & 0xf)) ?? .text }
  public var ground: Ground { Ground(rawValue: UInt8(packed >> 4 & 0x7)) ?? .page }
  public var attributes: Attributes { Attributes(rawValue: UInt8(packed >> 7 & 0xf)) }

  public var bold: Style { adding(.bold) }
  public var underlined: Style { adding(.underlined) }
  public var reversed: Style { adding(.reversed) }

  public func on(_ ground: Ground) -> Style {
    Style(ink: ink, ground: ground, attributes: attributes)
  }

  public func ink(_ ink: Ink) -> Style {
    Style(ink: ink, ground: ground, attributes: attributes)
  }

  public func adding(_ more: Attributes) -> Style {
    Style(ink: ink, ground: ground, attributes: attributes.union(more))
  }

  /// As goldens print it: "plain", "accent on bar bold".
  public var name: String {
    var words = [ink.name]
    if ground != .page { words += ["on", ground.name] }
    for (attribute, word) in Style.words where attributes.contains(attribute) { words.append(word) }
    return words == ["text"] ? "plain" : words.joined(separator: " ")
  }

  private static let words: [(Attributes, String)] = [
    (.bold, "bold"), (.underlined, "underlined"), (.reversed, "reversed"), (.dimmed, "dimmed"),
  ]
}
