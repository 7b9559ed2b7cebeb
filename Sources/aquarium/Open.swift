internal import ArgumentParser
internal import Shell

struct Open: Sitting {
  static var configuration: CommandConfiguration { verb("open") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Option(help: help("openAccount")) var account: String?
  @Option(help: help("pane"), completion: .list(Choices.panes)) var pane: String?
  @Option(help: help("page"), completion: .list(Choices.pages)) var page: String?
  @Option(help: help("theme"), completion: .list(Choices.themes)) var theme: String?
  @Flag(help: help("readOnly")) var readOnly = false
  @OptionGroup var speech: Speech

  @MainActor
  func sit() -> Outcome {
    var sitting = OpenVerb(folder)
    sitting.account = account
    sitting.pane = pane
    sitting.page = page
    sitting.theme = theme
    sitting.isReadOnly = readOnly
    sitting.language = speech.language
    return sitting.run(in: surroundings)
  }
}
