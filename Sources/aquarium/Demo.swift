internal import ArgumentParser
internal import Shell

struct Demo: Sitting {
  static var configuration: CommandConfiguration { verb("demo") }

  @Argument(help: help("newFolder"), completion: .directory) var folder: String?
  @Flag(help: help("noOpen")) var noOpen = false
  @OptionGroup var speech: Speech

  @MainActor
  func sit() -> Outcome {
    let written = DemoVerb.write(folder, language: speech.language, in: surroundings)
    guard written.code == 0, !noOpen else { return written }
    var sitting = OpenVerb(folder ?? DemoVerb.standardFolder)
    sitting.language = speech.language
    return sitting.run(in: surroundings)
  }
}
