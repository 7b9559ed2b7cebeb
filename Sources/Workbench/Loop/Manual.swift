public import Method
import Terminal

/// The keys of the program, as the tables of commands give them.
public enum KeyManual {
  /// One command: where it applies, its keys, its name and what it does.
  public struct Row: Hashable, Sendable {
    public let layer: String
    public let keys: [String]
    public let name: String
    public let help: String
  }

  /// Every row of every layer.
  public static func rows(in language: Language) -> [Row] {
    Layer.all.flatMap { layer in
      layer.commands.map { command in
        Row(
          layer: layer.title[language], keys: command.keys.map(\.text),
          name: command.name[language], help: command.help[language])
      }
    }
  }

  /// docs/keys.md: a table for each layer, in a language.
  public static func markdown(in language: Language) -> String {
    let heads = [
      Term("key", "touche"), Term("command", "commande"),
      Term("what it does", "ce qu’elle fait"),
    ].map { $0[language] }
    var text = ""
    var layer = ""
    for row in rows(in: language) {
      if row.layer != layer {
        layer = row.layer
        text += "\n## \(layer)\n\n| \(heads.joined(separator: " | ")) |\n| --- | --- | --- |\n"
      }
      let keys = row.keys.map { "`\($0)`" }.joined(separator: " ")
      text += "| \(keys) | \(row.name) | \(row.help) |\n"
    }
    return text
  }
}
