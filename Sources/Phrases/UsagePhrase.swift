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
    placeholders.reduce(reworded(line, wording)) { line, word in
      replace(word[.english], by: word[wording.language], in: line)
    }
  }

  /// What stands for a value, and what holds where none is given.
  private static let placeholders = [
    Term("<subcommand>", "<commande>"), Term("<folder>", "<dossier>"),
    Term("<account>", "<compte>"),
    Term("<accounts>", "<comptes>"), Term("<field>", "<champ>"), Term("<value>", "<valeur>"),
    Term("<language>", "<langue>"), Term("<theme>", "<thème>"), Term("<pane>", "<volet>"),
    Term("<page>", "<page>"),
    Term("<keys>", "<touches>"), Term("<size>", "<taille>"), Term("<today>", "<jour>"),
    Term("<time>", "<heure>"), Term("<name>", "<nom>"), Term("<currency>", "<devise>"),
    Term("<seed>", "<nombre>"), Term("<list>", "<liste>"), Term("<item>", "<élément>"),
    Term("<fields>", "<champs>"), Term("<kind>", "<type>"), Term("(default:", "(par défaut :"),
  ]

  /// The text behind keeps its column where there are blanks to spare.
  private static func replace(_ english: String, by said: String, in line: String) -> String {
    guard english != said, let place = line.firstRange(of: english) else { return line }
    let behind = line[place.upperBound...]
    let blanks = behind.prefix { $0 == " " }.count
    let kept = blanks < 2 ? blanks : max(2, blanks - said.count + english.count)
    return line[..<place.lowerBound] + said + String(repeating: " ", count: kept)
      + replace(english, by: said, in: String(behind.dropFirst(blanks)))
  }

  private static func reworded(_ line: String, _ wording: Wording) -> String {
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
