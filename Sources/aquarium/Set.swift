internal import ArgumentParser
internal import Shell

struct Set: Verb {
  static var configuration: CommandConfiguration { verb("set") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("accountOrSettings")) var account: String
  @Argument(help: help("fieldToSet")) var field: String
  // A value may begin with a minus: what stands here is never an option.
  @Argument(parsing: .captureForPassthrough, help: help("value")) var value: [String] = []
  @Flag(help: help("anyway")) var anyway = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    var words = [field] + value
    if !SetVerb.isAssignment(field) {
      if value.first == "--" { words.remove(at: 1) }
      guard words.count == 2 else {
        let message =
          words.count > 2
          ? "Unexpected argument '\(words[2])'" : "Missing expected argument '<value>'"
        return usage.outcome(message)
      }
    }
    return SetVerb.outcome(
      folder, account: account, words: words, anyway: anyway, language: speech.language,
      in: surroundings)
  }

  /// The words with the options first, wherever they stood but in the value's place: behind the
  /// folder, the reader of arguments takes nothing for an option any more.
  static func optionsFirst(_ words: [String]) -> [String] {
    guard let verb = words.first, verb == configuration.commandName else { return words }
    var options: [String] = []
    var rest: [String] = []
    var place = 1
    while place < words.count {
      let word = words[place]
      let isValue = rest.count == 3 && !SetVerb.isAssignment(rest[2])
      if !isValue, word == "--language", place + 1 < words.count {
        options += words[place...place + 1]
        place += 1
      } else if !isValue, word == "--anyway" || word.hasPrefix("--language=") {
        options.append(word)
      } else {
        rest.append(word)
      }
      place += 1
    }
    return [verb] + options + rest
  }
}
