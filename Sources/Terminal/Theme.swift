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
  let inks: [Ink: Swatch]
  let grounds: [Ground: Swatch]

  /// No role is left to the terminal's own colours.
  public var isWhollyColoured: Bool {
    inks.values.allSatisfy { $0.rgb != nil } && grounds.values.allSatisfy { $0.rgb != nil }
  }

  public var isDark: Bool { kind == .dark }

  /// nil where the terminal's own colour is used.
  public func rgb(_ ink: Ink) -> RGB? { inks[ink]?.rgb }
  public func rgb(_ ground: Ground) -> RGB? { grounds[ground]?.rgb }

  /// What a terminal shows for a style.
  ///
  /// Without colours the roles are those of `mono`, so that what is selected is seen under every
  /// theme.
  public func look(of style: Style, depth: ColourDepth) -> Look {
    let theme = depth == .none ? Theme.mono : self
    var attributes = style.attributes.union(theme.inks[style.ink]?.attributes ?? [])
    let ground = theme.grounds[style.ground]?.attributes ?? []
    attributes.formUnion(ground.subtracting(.reversed))
    if ground.contains(.reversed) { attributes.formSymmetricDifference(.reversed) }
    return Look(
      ink: theme.inks[style.ink]?.paint(depth) ?? .standard,
      ground: theme.grounds[style.ground]?.paint(depth) ?? .standard,
      attributes: attributes)
  }

  /// dusk, paper, projector, modus and mono; the first is the default.
  public static let builtin: [Theme] = builtinSources.map(theme)

  public static let builtinNames: [String] = builtinSources.compactMap { source in
    source.split(separator: "\n").first { $0.hasPrefix("name: ") }.map { String($0.dropFirst(6)) }
  }

  public static let dusk = known("dusk")
  static let mono = known("mono")

  /// Read only when it is asked for: the first frame needs one of them.
  public static func builtin(named name: String) -> Theme? {
    switch name {
    case "dusk": dusk
    case "mono": mono
    default: read(name)
    }
  }

  private static func known(_ name: String) -> Theme {
    guard let theme = read(name) else { fatalError("the program has no theme \(name)") }
    return theme
  }

  private static func read(_ name: String) -> Theme? {
    let head = "\nname: \(name)\n"
    return builtinSources.first { $0.contains(head) }.map(theme)
  }

  private static func theme(_ source: String) -> Theme {
    do throws(ThemeError) {
      return try Theme(source)
    } catch {
      fatalError("a theme of the program can't be read, line \(error.line): \(error.reason)")
    }
  }
}
