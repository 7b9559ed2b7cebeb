internal import ArgumentParser
internal import Shell

struct Present: Sitting {
  static var configuration: CommandConfiguration { verb("present") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("pictureName"), completion: .list(Choices.pictures)) var name = "matrix"
  @Option(help: help("theme"), completion: .list(Choices.themes)) var theme = "projector"
  @Option(help: help("checkHeight")) var check: String?
  @OptionGroup var speech: Speech

  @MainActor
  func sit() -> Outcome {
    if let check {
      return PresentVerb.distances(height: check, language: speech.language, in: surroundings)
    }
    var sitting = OpenVerb(folder)
    sitting.pane = "workshop"
    sitting.page = name
    sitting.theme = theme
    sitting.presents = true
    sitting.language = speech.language
    return sitting.run(in: surroundings)
  }
}
