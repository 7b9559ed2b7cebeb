internal import ArgumentParser
internal import Shell

struct Show: Verb {
  static var configuration: CommandConfiguration { verb("show") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("accountOrSettings")) var account: String
  @Argument(help: help("field")) var field: String?
  @Flag(help: help("json")) var json = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    ShowVerb.outcome(
      folder, account: account, field: field, json: json, language: speech.language,
      in: surroundings)
  }
}
