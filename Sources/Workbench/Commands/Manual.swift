public import Method
import Phrases
import Terminal

extension Context {
  /// What the context is called in the manual.
  var title: ContextTitle {
    switch self {
    case .welcome: .welcome
    case .portfolio: .portfolio
    case .filter: .filter
    case .form: .form
    case .grid: .grid
    case .settings: .settings
    case .typing: .typing
    case .writing: .writing
    case .palette: .palette
    case .list: .list
    case .marks: .marks
    case .line: .line
    case .question: .question
    case .message: .message
    }
  }
}

/// The keys of the program, as the tables of commands give them.
public enum KeyManual {
  /// One command: where it applies, its keys, its name and what it does.
  public struct Row: Hashable, Sendable {
    public let context: String
    public let keys: [String]
    public let name: String
    public let help: String
  }

  /// Every row of every context, those of any text and those of everywhere at the end and once.
  public static func rows(in language: Language) -> [Row] {
    let wording = Wording(language)
    let own = Context.allCases.flatMap { context in
      CommandTable.own(in: context).map { row($0, in: context.title.said(wording), language) }
    }
    let typed = CommandTable.inText.map {
      row($0, in: ContextTitle.anyText.said(wording), language)
    }
    let everywhere = ContextTitle.everywhere.said(wording)
    return own + typed + CommandTable.global.map { row($0, in: everywhere, language) }
  }

  /// docs/keys.md: a table for each context, in a language.
  public static func markdown(in language: Language) -> String {
    let heads = ContextTitle.tableHead(Wording(language))
    var text = ""
    var context = ""
    for row in rows(in: language) {
      if row.context != context {
        context = row.context
        text += "\n## \(context)\n\n| \(heads.joined(separator: " | ")) |\n| --- | --- | --- |\n"
      }
      let keys = row.keys.map { "`\($0)`" }.joined(separator: " ")
      text += "| \(keys) | \(row.name) | \(row.help) |\n"
    }
    return text
  }

  private static func row(_ command: Command, in context: String, _ language: Language) -> Row {
    Row(
      context: context, keys: command.keys.map(\.text), name: command.name.term[language],
      help: command.name.help[language])
  }
}
