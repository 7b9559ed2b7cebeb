internal import ArgumentParser
internal import Shell

struct New: Verb {
  static var configuration: CommandConfiguration { verb("new") }

  @Argument(help: help("newFolder"), completion: .directory) var folder: String
  @Option(help: help("name")) var name: String?
  @Option(help: help("currency"), completion: .list(Choices.currencies)) var currency: String?
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    NewVerb.outcome(
      folder, name: name, currency: currency, language: speech.language, in: surroundings)
  }
}
