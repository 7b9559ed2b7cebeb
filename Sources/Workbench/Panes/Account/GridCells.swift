import Method
import Phrases
import Terminal
import Widgets

/// The grid laid out for a place on the screen: whole columns only, so that no figure is cut.
struct GridSheet {
  let area: Rect
  let labelWidth: Int
  let years: [AccountYear]
  /// The years in sight.
  let shown: Range<Int>
  let columnWidth: Int
  /// Amounts with three digits and a power, where whole ones don't fit.
  let isShort: Bool
  /// The first row in sight under the years; those stay.
  let offset: Int
  /// Columns for a line of the trend; nil where there is no room.
  let trendX: Int?
  /// The year that has the focus.
  let focus: AccountYear?
  let findings: [Finding]

  static let gap = 2

  func x(of place: Int) -> Int {
    area.x + 3 + labelWidth + (place - shown.lowerBound) * (columnWidth + GridSheet.gap)
      + GridSheet.gap
  }

  /// The row of the screen of a row of the grid; nil out of sight.
  func y(of row: Int) -> Int? {
    if row == 0 { return area.y }
    let y = area.y + row - offset
    return y > area.y && y < area.maxY ? y : nil
  }

  func cell(at point: Point) -> (year: AccountYear, row: Int)? {
    guard area.contains(point) else { return nil }
    let row = point.y == area.y ? 0 : point.y - area.y + offset
    let place = shown.last { x(of: $0) - 1 <= point.x } ?? shown.first
    guard let place, row < State.gridRows.count else { return nil }
    return (years[place], row)
  }
}

extension State {
  func gridSheet(in area: Rect) -> GridSheet {
    let years = gridYears
    let labels = State.gridRows.map { Glyphs.width(of: gridLabel($0)) }
    let labelWidth = min(labels.max() ?? 0, area.width / 2)
    let room = area.width - 4 - labelWidth
    let whole = columnWidth(of: years, short: false)
    let isShort = (whole + GridSheet.gap) * years.count > room
    let width = isShort ? columnWidth(of: years, short: true) : whole
    let fits = min(years.count, max(1, room / (width + GridSheet.gap)))
    let focused = gridYear
    let focus = years.firstIndex { $0.id == focused?.id } ?? 0
    let first = firstYear(focus: focus, fits: fits, of: years.count)
    let free = room - fits * (width + GridSheet.gap)
    let trend = max(years.count, Glyphs.width(of: say(AccountPhrase.trend))) + 3
    return GridSheet(
      area: area, labelWidth: labelWidth, years: years, shown: first..<first + fits,
      columnWidth: width, isShort: isShort, offset: gridOffset(area.height),
      trendX: years.count > 1 && free >= trend
        ? area.x + 3 + labelWidth + fits * (width + GridSheet.gap) + 3 : nil, focus: focused,
      findings: accountFindings)
  }

  private func firstYear(focus: Int, fits: Int, of count: Int) -> Int {
    let middle = focus - fits / 2
    guard let clicked = account.grid.clicked?.year, (clicked..<clicked + fits).contains(focus)
    else { return min(max(0, middle), count - fits) }
    return min(clicked, count - fits)
  }

  /// Rows scroll under the years, by half of what is in sight.
  private func gridOffset(_ height: Int) -> Int {
    let scrolling = State.gridRows.count - 1
    let visible = max(1, height - 1)
    guard scrolling > visible else { return 0 }
    if let clicked = account.grid.clicked?.offset,
      gridRow == 0 || (clicked..<clicked + visible).contains(gridRow - 1)
    {
      return min(clicked, scrolling - visible)
    }
    let step = max(1, visible / 2)
    let page = max(0, gridRow - 1 - (visible - step)) / step
    let isBeyond = gridRow - 1 >= visible - 1
    return min((isBeyond ? page + 1 : 0) * step, scrolling - visible)
  }

  private func columnWidth(of years: [AccountYear], short: Bool) -> Int {
    var widest = 8
    for year in years {
      for row in State.gridRows {
        if case .field(let info) = row, info.kind.isText { continue }
        widest = max(widest, Glyphs.width(of: gridText(row, year, short: short)))
      }
    }
    return widest
  }

  func gridLabel(_ row: GridRow) -> String {
    switch row {
    case .field(let info): info.label[language]
    case .growth: say(AccountPhrase.growth)
    case .contribution: say(AccountPhrase.contribution)
    }
  }

  /// What a cell shows; empty where nothing is known.
  func gridText(_ row: GridRow, _ year: AccountYear, short: Bool) -> String {
    switch row {
    case .growth:
      return gridGrowth(year).map { wording.percent($0, signed: true, decimals: 1) } ?? ""
    case .contribution: return gridContribution(year).map { money($0, short) } ?? ""
    case .field(let info):
      guard let id = account.id, let value = value(of: .account(id), at: gridPath(year, info))
      else { return gridDerived(info, year, short: short) ?? (info.key == "year" ? "?" : "") }
      if case .amount = info.kind, case .number(let minor) = value {
        return (try? Amount(minor: minor)).map { money($0, short) } ?? ""
      }
      let text = words(value, info)
      return info.key == "year" && year.kind == .forecast ? "◌ " + text : text
    }
  }

  /// What an empty cell shows where the others tell it: the margin and its rate follow from each
  /// other.
  func gridDerived(_ info: FieldInfo, _ year: AccountYear, short: Bool = false) -> String? {
    guard let id = account.id, value(of: .account(id), at: gridPath(year, info)) == nil else {
      return nil
    }
    switch info.key {
    case "margin": return year.contributionMargin.map { money($0, short) }
    case "margin_percent":
      return YearFigures(year)?.marginRate.map { wording.percent($0, decimals: 1) }
    default: return nil
    }
  }

  private func money(_ amount: Amount, _ short: Bool) -> String {
    short ? wording.shortAmount(amount) : wording.amount(amount)
  }

  private func gridGrowth(_ year: AccountYear) -> Percent? {
    YearFigures(year).flatMap { gridYears.compactMap(YearFigures.init).growth(of: $0) }
  }

  private func gridContribution(_ year: AccountYear) -> Amount? {
    YearFigures(year)?.contribution?.value
  }

  /// The row's figures of the years that happened, for its trend; nil for words.
  private func gridTrend(_ row: GridRow, _ years: [AccountYear]) -> [Double?]? {
    let actual = years.filter { $0.rank == 0 }
    switch row {
    case .growth: return actual.map { gridGrowth($0)?.value }
    case .contribution: return actual.map { gridContribution($0)?.major }
    case .field(let info):
      switch info.kind {
      case .amount, .percent, .count, .score, .level:
        return actual.map { year in
          guard let id = account.id,
            case .number(let number) = value(of: .account(id), at: gridPath(year, info))
          else { return nil }
          return Double(number)
        }
      case .line, .text, .lines, .choice, .choices, .day, .year, .flag, .link, .links, .group,
        .items:
        return nil
      }
    }
  }

  /// The line of a row's figures; empty for words, and where nothing is known.
  func trendText(_ row: GridRow, _ years: [AccountYear]) -> String {
    guard let figures = gridTrend(row, years), figures.contains(where: { $0 != nil }) else {
      return ""
    }
    return Bars.sparkline(figures)
  }

  /// That of the row with the focus.
  var focusedTrend: String { trendText(State.gridRows[gridRow], gridYears) }

  /// What explains a computed cell: its rule, and the parts that make it up.
  var derivedGuide: FormGuide? {
    guard let year = gridYear else { return nil }
    let row = State.gridRows[gridRow]
    let meaning: AccountPhrase
    var parts: [String] = []
    switch row {
    case .field: return nil
    case .growth:
      meaning = .growthMeaning
      parts = [gridText(row, year, short: false)].filter { !$0.isEmpty }
    case .contribution:
      meaning = .contributionMeaning
      parts = (YearFigures(year)?.contribution?.parts ?? []).map { part in
        wording.labelled(part.term[language], wording.measure(part.value))
      }
    }
    return FormGuide(
      title: gridTitle(gridLabel(row)), value: parts.isEmpty ? nil : parts.joined(separator: "\n"),
      question: say(meaning), hint: say(AccountPhrase.computed), problem: nil, findings: [],
      lastChange: nil)
  }

  /// What the focused empty cell shows, told to be computed.
  func gridDerivedGuide(_ info: FieldInfo) -> String? {
    gridYear.flatMap { gridDerived(info, $0) }.map { $0 + " · " + say(AccountPhrase.computed) }
  }

  /// The name of a row with the focused year behind it.
  func gridTitle(_ label: String) -> String {
    guard let year = gridYear?.year else { return label }
    return label + " · " + wording.year(year)
  }
}
