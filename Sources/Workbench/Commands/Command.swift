import Method
import Terminal

/// One thing that the user can do: its keys, its words, what it does, and why it can't be done now.
///
/// The footer, the help, the palette, docs/keys.md and the tests read these rows; no key is compared
/// anywhere else. `Sight` is what the reason is told from.
struct Command<Sight, Act: Hashable & Sendable>: Sendable {
  /// The keys as the row writes them: a word that names no key is found by the tests.
  let keyText: String
  /// The first is the one shown.
  private(set) var keys: [Key]
  let action: Act
  /// A verb or two, for the footer and the palette.
  let name: Term
  /// What happens, in one line.
  let help: Term
  /// What people also call it: the palette finds it by these words, and doesn't show them.
  let words: Term?
  /// Whether the footer may show it: the most useful first.
  let isInFooter: Bool
  /// The reason why it is off now; nil when it can be done.
  let off: @Sendable (Sight) -> Term?

  init(
    _ keys: String, _ action: Act, _ name: Term, help: Term, words: Term? = nil,
    footer: Bool = false, off: @escaping @Sendable (Sight) -> Term? = { _ in nil }
  ) {
    keyText = keys
    self.keys = keys.split(separator: " ").compactMap { Key(String($0)) }
    self.action = action
    self.name = name
    self.help = help
    self.words = words
    isInFooter = footer
    self.off = off
  }

  /// The row as a larger table has it, which sees more and does more.
  func lifted<Wider, Larger>(
    _ action: (Act) -> Larger, _ sight: @escaping @Sendable (Wider) -> Sight
  ) -> Command<Wider, Larger> {
    let off = off
    return Command<Wider, Larger>(
      keyText, action(self.action), name, help: help, words: words, footer: isInFooter
    ) { off(sight($0)) }
  }

  /// The row with Alt before each of its keys that is a letter.
  var lettersBehindAlt: Command {
    guard keys.contains(where: \.isLetter) else { return self }
    var row = self
    row.keys = keys.map { $0.isLetter ? Key($0.code, .alt) : $0 }
    return row
  }

  /// The sign of the key that is shown for it.
  var glyph: String { keys.first?.glyph ?? "" }

  /// The signs of its first two keys, or of the first alone where there is no room for both.
  func glyphs(width: Int) -> String {
    let both = keys.prefix(2).map(\.glyph).joined(separator: " ")
    return Glyphs.width(of: both) <= width ? both : Glyphs.cut(glyph, to: width)
  }
}

extension Array {
  func lifted<Sight, Act, Larger>(_ action: (Act) -> Larger) -> [Command<Sight, Larger>]
  where Element == Command<Sight, Act> {
    map { $0.lifted(action) { $0 } }
  }

  /// The sign of the key that does this, for a sentence that speaks of it.
  func glyph<Sight, Act>(of action: Act) -> String where Element == Command<Sight, Act> {
    first { $0.action == action }?.glyph ?? ""
  }
}
