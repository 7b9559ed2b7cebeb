internal import ArgumentParser
internal import Shell

struct Generate: Verb {
  static var configuration: CommandConfiguration { verb("generate") }

  @Argument(help: help("newFolder"), completion: .directory) var folder: String
  @Option(help: help("accounts")) var accounts = "200"
  @Option(help: help("seed")) var seed = "1"
  @Flag(help: help("heavy")) var heavy = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    GenerateVerb.outcome(
      folder, accounts: accounts, seed: seed, heavy: heavy, language: speech.language,
      in: surroundings)
  }
}
