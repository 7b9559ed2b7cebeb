internal import ArgumentParser
internal import Shell

struct Set: Verb {
  static var configuration: CommandConfiguration { verb("set") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("account")) var account: String
  @Argument(help: help("fieldToSet")) var field: String
  // A value may begin with a minus: what stands here is never an option.
  @Argument(parsing: .captureForPassthrough, help: help("value")) var value: [String]

  func outcome() -> Outcome {
    var rest = value
    var language: String?
    if let place = rest.firstIndex(of: "--language"), place + 1 < rest.count {
      language = rest[place + 1]
      rest.removeSubrange(place...place + 1)
    }
    if rest.first == "--" { rest.removeFirst() }
    guard rest.count == 1, let only = rest.first else {
      let extra = rest.dropFirst().first
      let message =
        extra.map { "Unexpected argument '\($0)'" } ?? "Missing expected argument '<value>'"
      return Usage.outcome(message, in: surroundings, words)
    }
    return SetVerb.outcome(
      folder, account: account, field: field, value: only, language: language, in: surroundings)
  }
}
