import Method
import Phrases
import Terminal
import Widgets

/// What is known of one account, and why its figures are what they are.
///
/// It follows from the rows of the kept fields and of the indicators.
struct PortfolioDetail {
  let account: Digest
  let context: IndicatorContext
  /// The gravest first.
  let findings: [Finding]
  let wording: Wording

  func draw(in column: inout DetailColumn, on surface: inout Surface) {
    column.line(account.name, Style.plain.bold, on: &surface)
    let beside = Digest.keptFields.filter(\.info.isBeside).compactMap { shown($0) }
    column.line(beside.joined(separator: " · "), Style(.dim), on: &surface)
    column.gap()
    drawLines(in: &column, on: &surface)
    drawPeople(in: &column, on: &surface)
    drawSections(in: &column, on: &surface)
    drawFindings(in: &column, on: &surface)
  }

  private func shown(_ field: KeptField) -> String? {
    account.value(of: field).map {
      wording.value($0, of: field.info, in: context.checks.directory)
    }
  }

  private func label(_ field: KeptField) -> String {
    (field.info.shortLabel ?? field.info.label)[wording.language]
  }

  /// Indicators of one line, then the choices that have a colour.
  private func drawLines(in column: inout DetailColumn, on surface: inout Surface) {
    for indicator in Indicator.all {
      guard case .line(let term, let withYear) = indicator.detail else { continue }
      let reading = indicator.reading(of: account, in: context)
      let value = reading.flatMap { wording.reading($0, indicator.form).first } ?? "?"
      let year = withYear ? account.latestActual.map { " " + wording.year($0.year) } : nil
      let trends = Indicator.all.filter { $0.detail == .behind(indicator.key) }.compactMap(trend)
      column.pair(
        term[wording.language] + (year ?? ""),
        [Inked(([value] + trends).joined(separator: "  "))], on: &surface)
    }
    for field in Digest.keptFields {
      guard let value = account.value(of: field), let ink = field.info.ink(of: value) else {
        continue
      }
      column.pair(label(field), [Inked(shown(field) ?? "", ink)], on: &surface)
    }
    column.gap()
  }

  private func trend(_ indicator: Indicator) -> String? {
    guard case .series(let values) = indicator.reading(of: account, in: context)?.value else {
      return nil
    }
    return Bars.sparkline(values.suffix(8))
  }

  private func drawPeople(in column: inout DetailColumn, on surface: inout Surface) {
    for field in Digest.keptFields where field.info.kind.linkedKinds != nil {
      guard let name = shown(field) else { continue }
      column.pair(label(field), [Inked(name)], on: &surface)
    }
    if let freshness = account.freshness(in: context) {
      let ago = wording.ago(freshness.age)
      let phrase =
        freshness.isStale ? PortfolioPhrase.reviewStale(ago) : .reviewed(ago)
      column.line(
        phrase.said(wording), Style(freshness.isStale ? .warn : .dim), on: &surface)
    } else {
      column.line(
        PortfolioPhrase.neverReviewed.said(wording), Style(.unknown), on: &surface)
    }
    column.gap()
  }

  /// Sums with what makes them up, and what the largest of them means for us.
  private func drawSections(in column: inout DetailColumn, on surface: inout Surface) {
    for indicator in Indicator.all {
      guard case .section(let term) = indicator.detail,
        let reading = indicator.reading(of: account, in: context)
      else { continue }
      let value = wording.reading(reading, indicator.form).first ?? ""
      column.line(term[wording.language] + " " + value, Style(.dim).bold, on: &surface)
      column.parts(reading.parts, wording, on: &surface)
      if let test = account.coldTest(in: context) { drawColdTest(test, in: &column, on: &surface) }
      column.gap()
    }
  }

  private func drawColdTest(
    _ test: ColdTest, in column: inout DetailColumn, on surface: inout Surface
  ) {
    let loss = wording.percent(test.loss, decimals: 1)
    let (phrase, ink): (PortfolioPhrase, Ink) =
      switch test.verdict {
      case .unharmed: (.unharmed(loss), .dim)
      case .cold: (.coldTest(loss), .warn)
      case .pneumonia: (.pneumonia(loss), .bad)
      }
    column.line(phrase.said(wording), Style(ink), on: &surface)
  }

  private func drawFindings(in column: inout DetailColumn, on surface: inout Surface) {
    guard !findings.isEmpty else { return }
    column.line(PortfolioPhrase.toMend.said(wording), Style(.dim).bold, on: &surface)
    for finding in findings {
      let mark = Inked(finding.severity.mark, finding.severity.ink)
      column.marked(mark, finding.term[wording.language], on: &surface)
    }
  }
}

extension PortfolioPane {
  /// What is known of the focused row.
  func drawDetail(in area: Rect, _ desk: Desk, on surface: inout Surface) {
    var column = DetailColumn(area: area)
    switch selected {
    case .account:
      guard let account = account(desk) else { return }
      let context = context(desk)
      let findings = desk.worked.findings(of: account) {
        account.findings(in: context.checks).sorted { $0.severity > $1.severity }
      }
      PortfolioDetail(
        account: account, context: context, findings: findings, wording: desk.wording
      )
      .draw(in: &column, on: &surface)
    case .group(let key):
      guard let head = groups.first(where: { $0.key == key }) else { return }
      column.line(head.title, Style(head.ink).bold, on: &surface)
      column.line(desk.say(PortfolioPhrase.accounts(head.count)), Style(.dim), on: &surface)
      column.gap()
      column.pair(
        PortfolioColumn.revenue.title[desk.language],
        [Inked(desk.wording.shortAmount(head.revenue))], on: &surface)
    case .unreadable(let name):
      guard let file = desk.workspace?.unreadable.first(where: { $0.file == name }) else { return }
      column.line(file.file, Style.plain.bold, on: &surface)
      column.line(desk.say(PortfolioPhrase.readError), Style(.bad), on: &surface)
      column.gap()
      column.line(file.reason, .plain, on: &surface)
    case nil: break
    }
  }
}
