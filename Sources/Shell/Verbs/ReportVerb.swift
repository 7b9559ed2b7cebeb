internal import Export
internal import Method
internal import Phrases
internal import Store

/// `aquarium report FOLDER ACCOUNT KIND`: what leaves the program, as Markdown, HTML or slides.
public struct ReportVerb: Sendable {
  public var folder: String
  public var account: String
  public var kind: String
  public var html: String?
  public var pptx: String?
  public var today: String?
  public var language: String?

  public init(_ folder: String, _ account: String, _ kind: String) {
    self.folder = folder
    self.account = account
    self.kind = kind
  }

  public func outcome(in surroundings: Surroundings) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      guard let kind = ReportKind(rawValue: kind) else {
        throw voice.refusal(ReportPhrase.unknownKind(self.kind))
      }
      let today = try day(surroundings, voice)
      let store = try voice.openToRead(folder)
      let loaded = try voice.account(account, in: store)
      try check(loaded, for: kind, voice)
      let directory = try voice.directory(
        of: Held(document: .account(loaded), version: nil), in: store)
      let context = CheckContext(voice.settings ?? Workspace(), directory, today: today)
      let digest = Digest(loaded)
      let report = Report.make(
        kind, of: loaded, in: directory, findings: digest.findings(in: context),
        indices: ReportIndices(
          digest, in: IndicatorContext(context, managedRevenue: .zero)),
        voice.wording, today: today)
      guard html != nil || pptx != nil else { return Outcome(report.markdown, isData: true) }
      let figures = ReportFigures.figures(
        of: report, loaded, in: directory, voice.wording, today: today)
      return Outcome(try written(report, figures, voice), isSaved: true)
    }
  }

  private func day(_ surroundings: Surroundings, _ voice: Voice) throws(Refusal) -> Day {
    guard let today else { return surroundings.today }
    guard let day = Day(iso: today) else {
      throw voice.refusal(CommandLinePhrase.badDay(today))
    }
    return day
  }

  /// Nothing goes to the customer while the account that he may see holds opinions on his people.
  private func check(
    _ account: Account, for kind: ReportKind, _ voice: Voice
  ) throws(Refusal) {
    guard kind == .customer else { return }
    let fields = Report.blocks(customer: account)
    guard fields.isEmpty else {
      throw voice.refusal(
        ReportPhrase.blocked(account: account.name, fields: fields), code: 1)
    }
  }

  private func written(
    _ report: Report, _ figures: [ReportPicture: any SheetFigure], _ voice: Voice
  ) throws(Refusal) -> String {
    var told = ""
    if let html {
      let sheets = ReportFigures.sheets(figures, of: report)
      told += try voice.write(
        ReportHTML.bytes(report, pictures: sheets), to: html, ending: ".html")
    }
    if let pptx {
      told += try voice.write(
        Presentation.bytes(ReportSlides.slides(report, figures: figures)), to: pptx,
        ending: ".pptx")
    }
    return told
  }
}
