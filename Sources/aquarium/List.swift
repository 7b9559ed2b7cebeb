internal import ArgumentParser
internal import Shell

struct List: Verb {
  static var configuration: CommandConfiguration { verb("list") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Flag(help: help("json")) var json = false
  @Flag(help: help("csv")) var csv = false
  @Option(help: help("xlsx"), completion: .file(extensions: ["xlsx"])) var xlsx: String?
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    let form: ListVerb.Form =
      xlsx.map { .xlsx($0) } ?? (json ? .json : csv ? .csv : .lines)
    return ListVerb.outcome(folder, as: form, language: speech.language, in: surroundings)
  }
}
