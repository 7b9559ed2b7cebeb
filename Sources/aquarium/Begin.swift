internal import ArgumentParser
internal import Shell

/// `aquarium` alone.
struct Begin: Sitting {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "begin", shouldDisplay: false)
  }

  @OptionGroup var speech: Speech
  @Option(help: help("theme"), completion: .list(Choices.themes)) var theme: String?

  @MainActor
  func sit() -> Outcome {
    var sitting = OpenVerb()
    sitting.theme = theme
    sitting.language = speech.language
    return sitting.run(in: surroundings)
  }
}
