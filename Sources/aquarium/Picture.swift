internal import ArgumentParser
internal import Shell

struct Picture: Verb {
  static var configuration: CommandConfiguration { verb("picture") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("pictureName"), completion: .list(Choices.pictures)) var name: String
  @Option(help: help("openAccount")) var account: String?
  @Option(help: help("svg"), completion: .file(extensions: ["svg"])) var svg: String?
  @Option(help: help("pptx"), completion: .file(extensions: ["pptx"])) var pptx: String?
  @Flag(help: help("text")) var text = false
  @Option(help: help("size")) var size = "100x30"
  @Option(help: help("today")) var today: String?
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    var picture = PictureVerb(folder, name)
    picture.account = account
    picture.svg = text ? nil : svg
    picture.pptx = text ? nil : pptx
    picture.size = size
    picture.today = today
    picture.language = speech.language
    return picture.outcome(in: surroundings)
  }
}

struct Minutes: Verb {
  static var configuration: CommandConfiguration { verb("minutes") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("round")) var round: String?
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    MinutesVerb.outcome(folder, round: round, language: speech.language, in: surroundings)
  }
}
