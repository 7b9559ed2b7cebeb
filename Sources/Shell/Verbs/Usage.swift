internal import Method
internal import Phrases
internal import Workbench

/// What the command line says of itself, in the user's language.
public struct Usage: Sendable {
  private let words: [String]
  private let wording: Wording

  /// In the language that the words themselves ask for, before they are understood.
  public init(_ words: [String], in surroundings: Surroundings) {
    self.words = words
    var asked: String?
    for (place, word) in words.enumerated() {
      if word == "--language", place + 1 < words.count { asked = words[place + 1] }
      if word.hasPrefix("--language=") { asked = String(word.dropFirst("--language=".utf8.count)) }
    }
    let preferred = PreferencesFile.load(from: Places(surroundings)).preferences.language
    wording = Wording(asked.flatMap(Language.init) ?? preferred ?? surroundings.machineLanguage)
  }

  /// The sentence of `--help` for a verb, an argument or an option, by its name.
  public func help(_ name: String) -> String { CommandHelp(rawValue: name)?.said(wording) ?? "" }

  /// The help that the reader of arguments lays out, its own words said in the user's language.
  public func outcome(help: String) -> Outcome {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      UsagePhrase.said(in: String(line), wording)
    }
    return Outcome(lines.joined(separator: "\n") + "\n")
  }

  /// An error of the reader of arguments, told in one sentence; exit code 2.
  public func outcome(_ message: String) -> Outcome {
    Outcome(remarks: [phrase(message).said(wording)], code: 2)
  }

  private func phrase(_ message: String) -> any Phrase {
    let plain = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? message
    let quoted = quoted(plain)
    if plain.hasPrefix("Unknown option"), let quoted {
      return CommandLinePhrase.unknownOption(quoted)
    }
    if plain.hasPrefix("Missing expected argument"), let quoted {
      // An argument that may be repeated is shown with dots.
      let name = quoted.split(separator: " ").first.map(String.init) ?? quoted
      return CommandLinePhrase.missing(argument: UsagePhrase.said(in: name, wording))
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
  private func quoted(_ text: String) -> String? {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[1]) : nil
  }
}
