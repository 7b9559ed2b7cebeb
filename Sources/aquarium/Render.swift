internal import ArgumentParser
internal import Shell

struct Render: Verb {
  static var configuration: CommandConfiguration { verb("render") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Option(help: help("pressedKeys")) var keys = ""
  @Option(help: help("size")) var size = "100x30"
  @Flag(help: help("styles")) var styles = false
  @Option(help: help("today")) var today: String?
  @Option(help: help("time")) var time: String?
  @Option(help: help("openAccount")) var account: String?
  @Option(help: help("pane"), completion: .list(Choices.panes)) var pane: String?
  @Option(help: help("page"), completion: .list(Choices.pages)) var page: String?
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    var rendering = RenderVerb(folder)
    rendering.keys = keys
    rendering.size = size
    rendering.showsStyles = styles
    rendering.today = today
    rendering.time = time
    rendering.account = account
    rendering.pane = pane
    rendering.page = page
    rendering.language = speech.language
    return rendering.outcome(in: surroundings)
  }
}
