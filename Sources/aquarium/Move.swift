internal import ArgumentParser
internal import Shell

struct Move: Verb {
  static var configuration: CommandConfiguration { verb("move") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("accountOrSettings")) var account: String
  @Argument(help: help("item")) var item: String
  @Argument(help: help("place"), completion: .list(["up", "down"])) var place: String
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    MoveVerb.outcome(
      folder, account: account, item: item, to: place, language: speech.language,
      in: surroundings)
  }
}
