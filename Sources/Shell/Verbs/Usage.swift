internal import Method
internal import Phrases
internal import Workbench

/// What the command line says of itself, in the user's language.
public enum Usage {
  /// The sentence of `--help` for a verb, an argument or an option, by its name.
  public static func help(_ name: String, in surroundings: Surroundings, _ words: [String])
    -> String
  {
    CommandHelp(rawValue: name)?.said(wording(surroundings, words)) ?? ""
  }

  /// The help that the reader of arguments lays out, its own words said in the user's language.
  public static func outcome(
    help: String, in surroundings: Surroundings, _ words: [String]
  ) -> Outcome {
    let wording = wording(surroundings, words)
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      UsagePhrase.said(in: String(line), wording)
    }
    return Outcome(lines.joined(separator: "\n") + "\n")
  }

  /// An error of the reader of arguments, told in one sentence; exit code 2.
  public static func outcome(
    _ message: String, in surroundings: Surroundings, _ words: [String]
  ) -> Outcome {
    let wording = wording(surroundings, words)
    return Outcome(remarks: [phrase(message, words).said(wording)], code: 2)
  }

  /// The language that the command line itself asks for, before it is understood.
  private static func wording(_ surroundings: Surroundings, _ words: [String]) -> Wording {
    var asked: String?
    for (place, word) in words.enumerated() {
      if word == "--language", place + 1 < words.count { asked = words[place + 1] }
      if word.hasPrefix("--language=") { asked = String(word.dropFirst("--language=".utf8.count)) }
    }
    let preferred = PreferencesFile.load(from: Places(surroundings)).preferences.language
    return Wording(asked.flatMap(Language.init) ?? preferred ?? surroundings.machineLanguage)
  }

  private static func phrase(_ message: String, _ words: [String]) -> any Phrase {
    let plain = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? message
    let quoted = quoted(plain)
    if plain.hasPrefix("Unknown option"), let quoted {
      return CommandLinePhrase.unknownOption(quoted)
    }
    if plain.hasPrefix("Missing expected argument"), let quoted {
      // An argument that may be repeated is shown with dots.
      return CommandLinePhrase.missing(
        argument: quoted.split(separator: " ").first.map(String.init) ?? quoted)
    }
    if plain.hasPrefix("Missing value for"), let quoted {
      return VerbPhrase.missingValue(
        option: quoted.split(separator: " ").first.map(String.init) ?? quoted)
    }
    if plain.contains("nexpected argument"), let quoted {
      return words.first == quoted
        ? CommandLinePhrase.unknownVerb(quoted) : VerbPhrase.unexpectedArgument(quoted)
    }
    return VerbPhrase.badUsage
  }

  /// What stands between the first quotation marks.
  private static func quoted(_ text: String) -> String? {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[1]) : nil
  }
}
