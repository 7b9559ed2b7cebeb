extension Key: CustomStringConvertible {
  /// Reads "j", "enter", "ctrl-r", "shift-up"; nil for what isn't a key.
  public init?(_ text: String) {
    var rest = Substring(text)
    var modifiers: Modifiers = []
    for (prefix, modifier) in Key.prefixes where rest.hasPrefix(prefix) && rest != prefix {
      rest = rest.dropFirst(prefix.count)
      modifiers.insert(modifier)
    }
    guard let code = Key.code(named: rest) else { return nil }
    self.init(code, modifiers)
  }

  /// The form that `Key("…")` reads again.
  public var text: String {
    var text = ""
    for (prefix, modifier) in Key.prefixes where modifiers.contains(modifier) { text += prefix }
    return text + Key.name(of: code)
  }

  public var description: String { text }

  /// The short sign for footers and help: "↵", "⇥", "Esc", "Ctrl-R", "←".
  public var glyph: String {
    var text = ""
    if modifiers.contains(.alt) { text += "Alt-" }
    if modifiers.contains(.control) { text += "Ctrl-" }
    if modifiers.contains(.shift) { text += "⇧" }
    if case .character(let character) = code {
      if character == " " { return text + "␣" }
      let isCombined = !modifiers.isDisjoint(with: [.control, .alt])
      let shift = modifiers.contains(.alt) && character.isUppercase ? "⇧" : ""
      return text + shift + (isCombined ? character.uppercased() : String(character))
    }
    return text + (Key.signs.first { $0.code == code }?.sign ?? Key.name(of: code).uppercased())
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  private static let signs: [(code: Code, sign: String)] = [
    (.enter, "↵"), (.escape, "Esc"), (.tab, "⇥"), (.backspace, "⌫"), (.delete, "Del"),
    (.insert, "Ins"), (.up, "↑"), (.down, "↓"), (.left, "←"), (.right, "→"),
    (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
  ]

  private static let names: [(code: Code, name: String)] = [
    (.enter, "enter"), (.escape, "esc"), (.tab, "tab"), (.backspace, "backspace"),
    (.delete, "del"), (.insert, "ins"), (.up, "up"), (.down, "down"), (.left, "left"),
    (.right, "right"), (.home, "home"), (.end, "end"), (.pageUp, "pgup"), (.pageDown, "pgdn"),
    (.character(" "), "space"), (.character("\""), "quote"),
  ]

  private static func name(of code: Code) -> String {
    if let named = names.first(where: { $0.code == code }) { return named.name }
    switch code {
    case .character(let character): return String(character)
    case .function(let number): return "f\(number)"
    case .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown:
      return ""
    }
  }

  private static func code(named name: Substring) -> Code? {
    if let named = names.first(where: { $0.name == name }) { return named.code }
    if let only = name.first, name.count == 1 { return .character(only) }
    if name.first == "f", let number = UInt8(name.dropFirst()), (1...20).contains(number) {
      return .function(number)
    }
    return nil
  }
}
