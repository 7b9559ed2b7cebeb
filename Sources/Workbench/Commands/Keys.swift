import Terminal

/// The keys that sentences speak of: the rows of the tables and the sentences read them here.
enum Keys {
  static let undo = "u"
  static let refresh = "R f5"
  static let drafts = "W"
  static let archived = "A"
  static let newAccount = "n"
  static let add = "o"
  static let editor = "e"
  static let follow = "enter"
  static let choose = "e"
  static let accept = "a"
  static let prepare = "o"
  static let reveal = "n"
  static let giveUpText = "esc"
  static let acceptText = "ctrl-s"

  /// The sign of the first of them.
  static func glyph(_ keys: String) -> String {
    keys.split(separator: " ").first.flatMap { Key(String($0)) }?.glyph ?? ""
  }
}
