/// The colours and attributes of every role.
public struct Theme: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case dark, light
  }

  /// One role's colour at every depth.
  public struct Swatch: Hashable, Sendable {
    /// nil: the terminal's own.
    public let rgb: RGB?
    public let attributes: Style.Attributes
    let many: Paint
    let sixteen: Paint
    let eight: Paint

    func paint(_ depth: ColourDepth) -> Paint {
      switch depth {
      case .none: .standard
      case .eight: eight
      case .sixteen: sixteen
      case .many: many
      }
    }
  }

  public let name: String
  public let kind: Kind
  /// In the order of `Ink.allCases`.
  let inks: [Swatch]
  /// In the order of `Ground.allCases`.
  let grounds: [Swatch]

  subscript(ink: Ink) -> Swatch { inks[Int(ink.rawValue)] }
  subscript(ground: Ground) -> Swatch { grounds[Int(ground.rawValue)] }

  /// No role is left to the terminal's own colours.
  public var isWhollyColoured: Bool {
    inks.allSatisfy { $0.rgb != nil } && grounds.allSatisfy { $0.rgb != nil }
  }

  public var isDark: Bool { kind == .dark }

  /// nil where the terminal's own colour is used.
  public func rgb(_ ink: Ink) -> RGB? { self[ink].rgb }
  public func rgb(_ ground: Ground) -> RGB? { self[ground].rgb }

  /// What a terminal shows for a style.
  ///
  /// Without colours the roles are those of `mono`, so that what is selected is seen under every
  /// theme.
  public func look(of style: Style, depth: ColourDepth) -> Look {
    let theme = depth == .none ? Theme.mono : self
    var attributes = style.attributes.union(theme[style.ink].attributes)
    let ground = theme[style.ground].attributes
    attributes.formUnion(ground.subtracting(.reversed))
    if ground.contains(.reversed) { attributes.formSymmetricDifference(.reversed) }
    return Look(
      ink: theme[style.ink].paint(depth),
      ground: theme[style.ground].paint(depth),
      attributes: attributes)
  }

  /// dusk, paper, projector, modus and mono; the first is the default.
  public static let builtin: [Theme] = builtinNames.compactMap(builtin)

  public static let builtinNames: [String] = builtinSources.map(\.name)

  public static let defaultName = "dusk"
  public static let dusk = known(defaultName)
  static let mono = known("mono")

  /// Read only when it is asked for: the first frame needs one of them.
  public static func builtin(named name: String) -> Theme? {
    switch name {
    case defaultName: dusk
    case "mono": mono
    default: read(name)
    }
  }

  private static func known(_ name: String) -> Theme { read(name) ?? plain }

  /// The tests read every one of them.
  private static func read(_ name: String) -> Theme? {
    builtinSources.first { $0.name == name }.flatMap { try? Theme($0.text) }
  }

  /// The terminal's own colours for everything.
  private static var plain: Theme {
    let swatch = Swatch(
      rgb: nil, attributes: [], many: .standard, sixteen: .standard, eight: .standard)
    return Theme(
      name: "plain", kind: .dark, inks: Ink.allCases.map { _ in swatch },
      grounds: Ground.allCases.map { _ in swatch })
  }
}
