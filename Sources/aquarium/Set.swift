internal import ArgumentParser
internal import Shell

struct Set: Verb {
  static var configuration: CommandConfiguration { verb("set") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("account")) var account: String
  @Argument(help: help("fieldToSet")) var field: String
  // A value may begin with a minus: what stands here is never an option.
  @Argument(parsing: .captureForPassthrough, help: help("value")) var value: [String]
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    var rest = value
    if rest.first == "--" { rest.removeFirst() }
    guard rest.count == 1, let only = rest.first else {
      let extra = rest.dropFirst().first
      let message =
        extra.map { "Unexpected argument '\($0)'" } ?? "Missing expected argument '<value>'"
      return usage.outcome(message)
    }
    return SetVerb.outcome(
      folder, account: account, field: field, value: only, language: speech.language,
      in: surroundings)
  }

  /// The words with the language first, wherever it stood but in the value's place: behind the
  /// folder, the reader of arguments takes nothing for an option any more.
  static func languageFirst(_ words: [String]) -> [String] {
    guard let verb = words.first, verb == configuration.commandName else { return words }
    var language: [String] = []
    var rest: [String] = []
    var place = 1
    while place < words.count {
      let isValue = rest.count == 3
      if !isValue, words[place] == "--language", place + 1 < words.count {
        language += words[place...place + 1]
        place += 1
      } else if !isValue, words[place].hasPrefix("--language=") {
        language.append(words[place])
      } else {
        rest.append(words[place])
      }
      place += 1
    }
    return [verb] + language + rest
  }
}
