internal import ArgumentParser
internal import Shell

struct Report: Verb {
  static var configuration: CommandConfiguration { verb("report") }

  @Argument(help: help("folder"), completion: .directory) var folder: String
  @Argument(help: help("reportAccount")) var account: String
  @Argument(help: help("reportKind"), completion: .list(Choices.reports)) var kind: String
  @Option(help: help("html"), completion: .file(extensions: ["html"])) var html: String?
  @Option(help: help("pptx"), completion: .file(extensions: ["pptx"])) var pptx: String?
  @Option(help: help("today")) var today: String?
  @OptionGroup var speech: Speech

  func outcome() -> Outcome {
    var report = ReportVerb(folder, account, kind)
    report.html = html
    report.pptx = pptx
    report.today = today
    report.language = speech.language
    return report.outcome(in: surroundings)
  }
}
