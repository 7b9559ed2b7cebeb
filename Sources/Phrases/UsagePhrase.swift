import Method

/// The words that the reader of arguments puts around ours in its help.
public enum UsagePhrase: CaseIterable, Phrase {
  case overview, usage, arguments, options, verbs, version, help, more

  /// Leading as it stands in the help, and as we say it.
  private var term: Term {
    switch self {
    case .overview: Term("OVERVIEW: ", "")
    case .usage: Term("USAGE: ", "USAGE : ")
    case .arguments: Term("ARGUMENTS:", "ARGUMENTS :")
    case .options: Term("OPTIONS:", "OPTIONS :")
    case .verbs: Term("SUBCOMMANDS:", "COMMANDES :")
    case .version: Term("Show the version.", "Montrer la version.")
    case .help: Term("Show help information.", "Montrer cette aide.")
    case .more:
      Term(
        "See 'aquarium help <subcommand>' for detailed help.",
        "« aquarium help COMMANDE » en dit plus sur une commande.")
    }
  }

  public func said(_ wording: Wording) -> String { term[wording.language] }

  /// The line with the reader's own words said in the language; any other is ours already.
  public static func said(in line: String, _ wording: Wording) -> String {
    for phrase in allCases {
      let english = phrase.term[.english]
      let isHeading = phrase == .overview || phrase == .usage
      if isHeading ? line.hasPrefix(english) : line.hasSuffix(english) {
        let said = phrase.said(wording)
        return isHeading
          ? said + line.dropFirst(english.count) : line.dropLast(english.count) + said
      }
    }
    return line
  }
}
