internal import ArgumentParser
internal import Shell

struct List: Verb {
  static var configuration: CommandConfiguration { verb("list") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Flag(help: help("json")) var json = false
  @Flag(help: help("csv")) var csv = false
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    let form: ListVerb.Form = json ? .json : csv ? .csv : .lines
    return ListVerb.outcome(folder, as: form, language: speech.language, in: surroundings)
  }
}
