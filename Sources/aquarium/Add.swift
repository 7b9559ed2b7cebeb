internal import ArgumentParser
internal import Shell

struct Add: Verb {
  static var configuration: CommandConfiguration { verb("add") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("accountToAddTo")) var account: String
  @Argument(help: help("listToAddTo")) var list: String
  @Argument(help: help("fields")) var fields: [String] = []
  @Flag(help: help("anyway")) var anyway = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    AddVerb.outcome(
      folder, to: account, list: list, fields: fields, anyway: anyway, language: speech.language,
      in: surroundings)
  }
}
