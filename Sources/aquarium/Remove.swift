internal import ArgumentParser
internal import Shell

struct Remove: Verb {
  static var configuration: CommandConfiguration { verb("remove") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("accountOrSettings")) var account: String
  @Argument(help: help("item")) var item: String
  @Flag(help: help("anyway")) var anyway = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    RemoveVerb.outcome(
      folder, account: account, item: item, anyway: anyway, language: speech.language,
      in: surroundings)
  }
}
