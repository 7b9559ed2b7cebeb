import Method
import Phrases
import Terminal
import Widgets

/// The figures of an account as a sheet: a column a year, a row a field, with what is computed from
/// them under what it is computed from.
struct YearsSource: FieldSource {
  /// One row of the sheet.
  private struct Row {
    let key: String
    let label: String
    /// Nil for what is computed from the others.
    let info: FieldInfo?
  }

  let scene: Scene
  let records = FieldPath([.key("years")])
  let table: Table<String>
  private let rows: [Row]
  /// What happened, oldest first, then what is promised and expected.
  private let years: [AccountYear]
  private let figures: [YearFigures]
  /// Amounts with three digits and a power, where whole ones don't fit.
  private let isShort: Bool

  private static let label = "label"
  private static let trend = "trend"

  init(_ scene: Scene) {
    self.scene = scene
    let known = scene.document?.account?.years ?? []
    years = known.enumerated().sorted { left, right in
      (left.element.rank, left.element.year?.value ?? 0, left.offset)
        < (right.element.rank, right.element.year?.value ?? 0, right.offset)
    }.map(\.element)
    figures = years.compactMap(YearFigures.init)
    rows = YearsSource.rows(scene)
    let labels = rows.map { Glyphs.width(of: $0.label) }.max() ?? 0
    let room = scene.desk.size.columns - labels - 6
    let widest = figures.compactMap(\.revenue).map { Glyphs.width(of: scene.wording.amount($0)) }
    isShort = ((widest.max() ?? 0) + 2) * years.count > room
    table = YearsSource.table(years, labels: labels, scene)
  }

  private static func rows(_ scene: Scene) -> [Row] {
    AccountYear.shape.fields.flatMap { info -> [Row] in
      let row = Row(key: info.key, label: info.label[scene.language], info: info)
      let computed = YearIndicator.all.filter { $0.follows == info.key }
      return [row] + computed.map { Row(key: $0.key, label: $0.term[scene.language], info: nil) }
    }
  }

  private static func table(_ years: [AccountYear], labels: Int, _ scene: Scene) -> Table<String> {
    let columns =
      [
        TableColumn(
          label, width: .fixed(min(labels, scene.desk.size.columns / 2)), whenNarrow: .stays,
          takesCursor: false)
      ]
      + years.map { year in
        TableColumn(
          year.id.text, at: .trailing, width: .fitting(least: 8, most: 30), whenNarrow: .scrolls)
      }
    let trend = scene.say(AccountPhrase.trend)
    let width = max(years.count, Glyphs.width(of: trend)) + 1
    var table = Table(
      years.count > 1
        ? columns + [
          TableColumn(
            self.trend, width: .fixed(width), whenNarrow: .leaves(priority: 0), takesCursor: false)
        ] : columns)
    table.hasHead = false
    table.pinnedRows = 1
    table.more = .signs
    return table
  }

  var count: Int { years.isEmpty ? 0 : rows.count }

  /// Words are longer than any figure: they don't decide how wide a year is.
  var sample: [Int]? { rows.indices.filter { rows[$0].info?.kind.isText != true } }

  func row(at place: Int) -> TableRow<String> { .item(rows[place].key) }

  func place(of id: String) -> Int? { rows.firstIndex { $0.key == id } }

  func place(row: String, column: String) -> Place? {
    guard years.contains(where: { $0.id.text == column }) else { return nil }
    let path = records.entering(column).appending(row)
    return AccountYear.shape[row] == nil ? .computed(path) : .field(path)
  }

  func cell(of place: Place) -> (row: String, column: String)? {
    guard let item = place.path.enclosingItem, item.list == records,
      let key = place.path.steps.last?.key, rows.contains(where: { $0.key == key })
    else { return nil }
    return (key, item.id)
  }

  /// The last year that happened.
  var firstColumn: String? {
    (years.last { $0.rank == 0 } ?? years.last)?.id.text
  }

  var firstRow: String? { "revenue" }
  var isInListOrder: Bool { false }
  var widthBesideGuide: Int { 124 }

  var emptyText: String { scene.say(AccountPhrase.noYears(add: Keys.glyph(Keys.add))) }

  /// Words are typed over the whole row, figures in their cell.
  func wideRect(of edit: FieldEdit, _ layout: TableLayout<String>) -> Rect? {
    guard edit.info.kind.isText, let key = edit.path.steps.last?.key,
      let row = place(of: key).flatMap({ layout.rect(ofRow: $0) }),
      let first = layout.columns.first(where: { $0.column.takesCursor })
    else { return nil }
    return Rect(x: first.x, y: row.y, width: row.maxX - 1 - first.x, height: 1)
  }
}

extension YearsSource {
  func cell(at place: Int, _ column: String, in room: CellRoom) -> TableCell {
    let row = rows[place]
    switch column {
    case YearsSource.label:
      return TableCell(row.label, room.isFocused ? .text : .dim)
    case YearsSource.trend:
      return TableCell(" " + (place == 0 ? scene.say(AccountPhrase.trend) : trend(row)), .dim)
    default:
      guard let year = years.first(where: { $0.id.text == column }) else { return TableCell() }
      return cell(row, year)
    }
  }

  private func cell(_ row: Row, _ year: AccountYear) -> TableCell {
    let path = records.entering(year.id.text).appending(row.key)
    let mark = scene.findings(at: path).first.map { Inked($0.severity.mark, $0.severity.ink) }
    guard let info = row.info else {
      return TableCell(indicator(row.key, year).map { text($0) } ?? "", .dim)
    }
    guard let value = scene.value(at: path) else {
      let derived = YearIndicator.filling(info.key)?.reading(year, among: figures)
      return TableCell(derived.map { text($0) } ?? "", .dim, mark: mark)
    }
    var words = scene.words(value, info)
    if case .amount = info.kind, case .number(let minor) = value,
      let amount = try? Amount(minor: minor)
    {
      words = money(amount)
    }
    let isHead = rows.first?.key == row.key
    let style = isHead ? Style.plain.bold : .plain
    return TableCell(
      [Inked(isHead ? (year.kind?.sign ?? "") + words : words, style)], mark: mark)
  }

  private func indicator(_ key: String, _ year: AccountYear) -> Reading? {
    YearIndicator.named(key)?.reading(year, among: figures)
  }

  private func text(_ reading: Reading, isWhole: Bool = false) -> String {
    switch reading.value {
    case .amount(let amount): isWhole ? scene.wording.amount(amount) : money(amount)
    case .percent(let percent):
      scene.wording.percent(percent, signed: reading.isChange, decimals: 1)
    default: scene.wording.measure(reading.value)
    }
  }

  private func money(_ amount: Amount) -> String {
    isShort ? scene.wording.shortAmount(amount) : scene.wording.amount(amount)
  }

  /// The line of a row's figures over the years that happened; empty for words, and where nothing is
  /// known.
  private func trend(_ row: Row) -> String {
    let values = years.filter { $0.rank == 0 }.map { year -> Double? in
      guard let info = row.info else { return indicator(row.key, year)?.order }
      guard info.kind.isNumeric, row.key != rows.first?.key,
        case .number(let number) = scene.value(
          at: records.entering(year.id.text).appending(row.key))
      else { return nil }
      return Double(number)
    }
    return values.contains { $0 != nil } ? Bars.sparkline(values) : ""
  }

  func explanation(of place: Place) -> Explanation? {
    guard let cell = cell(of: place), let row = rows.first(where: { $0.key == cell.row }),
      let year = years.first(where: { $0.id.text == cell.column })
    else { return nil }
    let title = row.label + (year.year.map { " · " + scene.wording.year($0) } ?? "")
    let figure = trend(row)
    guard let info = row.info else {
      let reading = indicator(row.key, year)
      let parts = reading?.parts.map {
        scene.wording.labelled($0.term[scene.language], scene.wording.measure($0.value))
      }
      let value =
        parts?.isEmpty == false
        ? parts?.joined(separator: "\n") : reading.map { text($0, isWhole: true) }
      return Explanation(
        title: title, value: value,
        question: YearIndicator.named(row.key)?.meaning[scene.language],
        hint: scene.say(AccountPhrase.computed), figure: figure)
    }
    let derived =
      scene.value(at: place.path) == nil
      ? YearIndicator.filling(info.key)?.reading(year, among: figures) : nil
    return Explanation(
      title: title,
      value: derived.map { text($0, isWhole: true) + " · " + scene.say(AccountPhrase.computed) },
      question: nil, hint: "", figure: figure)
  }
}
