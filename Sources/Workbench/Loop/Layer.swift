import Method
import Terminal
import Widgets

/// A row as the program has it, whosever table it stands in.
typealias ProgramCommand = Command<Sight, Action>

/// What hears keys: a pane, a page of it, what is typed in a field, or what lies over all.
struct Layer: Sendable {
  /// What becomes of a key that no row takes.
  enum Rest: Sendable {
    /// The layer below hears it.
    case goesBelow
    /// It is typed, in one line or in several; nothing below hears it.
    case isTypedInALine, isTypedInAText
    case isLost
    /// A letter begins to type; with Alt it is the command that it is elsewhere, and the layer below
    /// hears all other keys.
    case isBegunByLetters
  }

  /// Its name in tests.
  let key: String
  /// What it is called in the manual.
  let title: Term
  let commands: [ProgramCommand]
  let rest: Rest
  private let keys: Set<Key>

  init(_ key: String, _ title: Term, _ commands: [ProgramCommand], rest: Rest = .goesBelow) {
    self.key = key
    self.title = title
    self.commands = commands
    self.rest = rest
    keys = Set(commands.flatMap(\.keys))
  }

  var lettersAreText: Bool { rest == .isTypedInALine || rest == .isTypedInAText }

  /// Nothing below hears keys.
  var isModal: Bool { rest != .goesBelow && rest != .isBegunByLetters }

  /// What the text being typed makes of keys, for the help.
  var typed: [ProgramCommand] {
    guard lettersAreText else { return [] }
    return zip(TextCommand.allCases, Layer.anyText.commands)
      .filter { rest == .isTypedInAText || !$0.0.needsSeveralLines }
      .map { $0.1 }.filter { keys.isDisjoint(with: $0.keys) }
  }
}

extension Layer {
  /// The rows of layers, the top one first, without those whose key a layer above takes.
  ///
  /// Below one that letters begin to type in, letters are commands with Alt.
  static func heard(
    _ layers: [Layer], where isWanted: (ProgramCommand) -> Bool = { _ in true }
  ) -> [ProgramCommand] {
    var lettersAreTaken = false
    return layers.indices.flatMap { place in
      defer { if layers[place].rest == .isBegunByLetters { lettersAreTaken = true } }
      return layers[place].commands.compactMap { row -> ProgramCommand? in
        let row = lettersAreTaken ? row.lettersBehindAlt : row
        guard isWanted(row) else { return nil }
        guard let key = row.keys.first else { return row }
        return layers[..<place].contains { $0.keys.contains(key) } ? nil : row
      }
    }
  }
}

extension State {
  /// The layers that hear keys, the top one first: down to one that keeps the rest.
  var hearingLayers: [Layer] {
    let layers = layers
    let last = layers.lastIndex(where: \.isModal) ?? 0
    return layers[last...].reversed()
  }

  var topLayer: Layer { layers.last ?? .everywhere }

  /// A letter would begin to be typed where the focus is.
  var lettersBegin: Bool { topLayer.rest == .isBegunByLetters }

  /// Letters are text now.
  var isTyping: Bool { topLayer.lettersAreText }

  /// What can be done now, the top layer's first; a row whose key one above it hears isn't.
  var commands: [ProgramCommand] { Layer.heard(hearingLayers) }

  /// What a key does now; nil where it is no command.
  func command(of key: Key) -> ProgramCommand? {
    Layer.heard(hearingLayers) { $0.keys.contains(key) }.first
  }
}
