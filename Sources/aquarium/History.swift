internal import ArgumentParser
internal import Shell

struct History: Verb {
  static var configuration: CommandConfiguration { verb("history") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("accountOrSettings")) var account: String
  @Argument(help: help("version")) var version: String?
  @Flag(help: help("restore")) var restore = false
  @Flag(help: help("showVersion")) var show = false
  @Flag(help: help("json")) var json = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    HistoryVerb.outcome(
      folder, account: account, version: version, restores: restore, shows: show, json: json,
      language: speech.language, in: surroundings)
  }
}
