internal import ArgumentParser
internal import Shell

struct Check: Verb {
  static var configuration: CommandConfiguration { verb("check") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("accountToCheck")) var account: String?
  @Flag(help: help("json")) var json = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    CheckVerb.outcome(
      folder, account: account, json: json, language: speech.language, in: surroundings)
  }
}
