internal import ArgumentParser
internal import Shell

struct Keys: Verb {
  static var configuration: CommandConfiguration { verb("keys") }

  @Flag(help: help("markdown")) var markdown = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    KeysVerb.outcome(markdown: markdown, language: speech.language, in: surroundings)
  }
}
