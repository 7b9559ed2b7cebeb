import Method
import Phrases
import Terminal
import Widgets

extension State {
  /// What is known of the selected row, and why its figures are what they are.
  func drawDetail(in area: Rect, on surface: inout Surface) {
    if case .unreadable(let file) = portfolio.selected {
      return drawUnreadable(file, in: area, on: &surface)
    }
    if case .group(let key) = portfolio.selected {
      return drawGroupDetail(key, in: area, on: &surface)
    }
    guard let account = selectedAccount else { return }
    var column = DetailColumn(area: area)
    column.line(account.name, Style.plain.bold, on: &surface)
    let facts = ["sector", "employees", "headquarters"].compactMap { key in
      Digest.keptFields.first { $0.key == key }.flatMap { field in
        account.value(of: field).map {
          wording.value($0, of: field.info, in: checkContext.directory)
        }
      }
    }
    column.line(facts.joined(separator: " · "), Style(.dim), on: &surface)
    column.gap()
    drawFigures(account, &column, on: &surface)
    drawPeople(account, &column, on: &surface)
    drawContribution(account, &column, on: &surface)
    drawFindings(account, &column, on: &surface)
  }

  private func drawGroupDetail(_ key: String, in area: Rect, on surface: inout Surface) {
    let heads = portfolio.rows.compactMap { row in
      if case .group(let head) = row { head } else { nil }
    }
    guard let head = heads.first(where: { $0.key == key }) else { return }
    var column = DetailColumn(area: area)
    column.line(head.title, Style(head.ink).bold, on: &surface)
    column.line(say(PortfolioPhrase.accounts(head.count)), Style(.dim), on: &surface)
    column.gap()
    column.pair(
      say(PortfolioPhrase.revenue), wording.shortAmount(head.revenue), on: &surface)
  }

  private func drawUnreadable(_ name: String, in area: Rect, on surface: inout Surface) {
    guard let file = workspace?.unreadable.first(where: { $0.file == name }) else { return }
    var column = DetailColumn(area: area)
    column.line(file.file, Style.plain.bold, on: &surface)
    column.line(say(PortfolioPhrase.readError), Style(.bad), on: &surface)
    column.gap()
    drawText(file.reason, in: area.dropTop(3), on: &surface)
  }

  private func drawFigures(
    _ account: Digest, _ column: inout DetailColumn, on surface: inout Surface
  ) {
    let latest = account.latestActual
    let revenue = latest?.revenue.map(wording.shortAmount) ?? "?"
    let year = latest.map { " " + String($0.year.value) } ?? ""
    column.pair(
      say(PortfolioPhrase.revenue) + year, revenue + "  " + trend(account, limit: 8),
      on: &surface)
    let growth = account.growth
    column.pair(
      say(PortfolioPhrase.growth),
      growth.map { wording.percent($0, signed: true, decimals: 0) } ?? "?", on: &surface)
    column.pair(
      say(PortfolioPhrase.margin),
      latest?.marginRate.map { wording.percent($0, decimals: 1) } ?? "?", on: &surface)
    if let segment = account.segment, let workspace {
      column.pair(
        (PortfolioColumn("segment")?.title[language] ?? ""), workspace.settings.name(of: segment, in: language),
        ink: segment.ink, on: &surface)
    }
    column.gap()
  }

  private func drawContribution(
    _ account: Digest, _ column: inout DetailColumn, on surface: inout Surface
  ) {
    guard let contribution = account.latestActual?.contribution else { return }
    column.line(
      say(PortfolioPhrase.contribution) + " " + wording.shortAmount(contribution.value),
      Style(.dim).bold, on: &surface)
    for part in contribution.parts {
      guard case .amount(let amount) = part.value else { continue }
      let isLoss = amount < .zero
      let size = wording.shortAmount(isLoss ? .zero - amount : amount)
      column.signed(
        isLoss ? "−" : "+", size, part.term[language], ink: isLoss ? .bad : .good, on: &surface)
    }
    if let test = workspace?.settings.coldTest(contribution: contribution.value) {
      let loss = wording.percent(test.loss, decimals: 1)
      let phrase: (PortfolioPhrase, Ink) =
        switch test.verdict {
        case .unharmed: (.unharmed(loss), .dim)
        case .cold: (.coldTest(loss), .warn)
        case .pneumonia: (.pneumonia(loss), .bad)
        }
      column.line(say(phrase.0), Style(phrase.1), on: &surface)
    }
    column.gap()
  }

  private func drawFindings(
    _ account: Digest, _ column: inout DetailColumn, on surface: inout Surface
  ) {
    let findings = findings(of: account).sorted { $0.severity > $1.severity }
    guard !findings.isEmpty else { return }
    column.line(say(PortfolioPhrase.toMend), Style(.dim).bold, on: &surface)
    for finding in findings {
      column.marked(
        finding.severity.mark, finding.term[language], ink: finding.severity.ink, on: &surface)
    }
  }

  private func drawPeople(
    _ account: Digest, _ column: inout DetailColumn, on surface: inout Surface
  ) {
    let settings = workspace?.settings
    if let manager = settings?.member(account.manager) {
      column.pair(say(PortfolioPhrase.manager), manager.name, on: &surface)
    }
    if let sponsor = settings?.member(account.sponsor) {
      column.pair(say(PortfolioPhrase.sponsor), sponsor.name, on: &surface)
    }
    guard let freshness = settings?.freshness(reviewed: account.reviewed, today: moment.today)
    else {
      column.line(say(PortfolioPhrase.neverReviewed), Style(.unknown), on: &surface)
      return column.gap()
    }
    let ago = wording.ago(freshness.age)
    column.line(
      say(freshness.isStale ? PortfolioPhrase.reviewStale(ago) : .reviewed(ago)),
      Style(freshness.isStale ? .warn : .dim), on: &surface)
    column.gap()
  }
}

/// Lines written one below the other, as far as there is room.
struct DetailColumn {
  let area: Rect
  private var row = 0

  init(area: Rect) { self.area = area }

  mutating func gap() { row += 1 }

  mutating func line(_ text: String, _ style: Style, on surface: inout Surface) {
    for line in Glyphs.wrap(text, width: max(1, area.width)) {
      put(String(line.text), at: 0, style, on: &surface)
      row += 1
    }
  }

  mutating func pair(
    _ label: String, _ value: String, ink: Ink = .text, on surface: inout Surface
  ) {
    put(label, at: 0, Style(.dim), on: &surface)
    let start = max(14, Glyphs.width(of: label) + 2)
    put(Glyphs.cut(value, to: area.width - start), at: start, Style(ink).bold, on: &surface)
    row += 1
  }

  /// "+ 420 k€  marge": a part of a sum.
  mutating func signed(
    _ sign: String, _ size: String, _ text: String, ink: Ink, on surface: inout Surface
  ) {
    put(sign + " " + Glyphs.pad(size, to: 8, at: .trailing), at: 0, Style(ink), on: &surface)
    put(Glyphs.cut(text, to: area.width - 12), at: 12, .plain, on: &surface)
    row += 1
  }

  mutating func marked(_ mark: String, _ text: String, ink: Ink, on surface: inout Surface) {
    put(mark, at: 0, Style(ink), on: &surface)
    for line in Glyphs.wrap(text, width: max(1, area.width - 2)) {
      put(String(line.text), at: 2, .plain, on: &surface)
      row += 1
    }
  }

  private func put(_ text: String, at x: Int, _ style: Style, on surface: inout Surface) {
    guard row < area.height else { return }
    surface.put(text, at: Point(area.x + x, area.y + row), style: style, within: area)
  }
}
