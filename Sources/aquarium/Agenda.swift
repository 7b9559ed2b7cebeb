internal import ArgumentParser
internal import Shell

struct Agenda: Verb {
  static var configuration: CommandConfiguration { verb("agenda") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Option(help: help("owner")) var owner: String?
  @Flag(help: help("json")) var json = false
  @Option(help: help("ics"), completion: .file(extensions: ["ics"])) var ics: String?
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    AgendaVerb.outcome(
      folder, owner: owner, as: ics.map { .calendar($0) } ?? (json ? .json : .lines),
      language: speech.language, in: surroundings)
  }
}
