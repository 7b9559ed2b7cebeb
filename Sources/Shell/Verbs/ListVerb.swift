internal import Export
internal import Method
internal import Phrases
internal import Store

/// `aquarium list FOLDER`: one line an account, or all of the portfolio as JSON or CSV.
public enum ListVerb {
  public enum Form: Sendable {
    case lines, json, csv
    /// Written to this file.
    case xlsx(String)
  }

  public static func outcome(
    _ folder: String, as form: Form, language: String?, in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToRead(folder)
      let scan = try voice.scan(store)
      let listing = Listing(scan, voice.wording, today: surroundings.today)
      let text =
        switch form {
        case .lines: listing.lines
        case .json: listing.json.written
        case .csv: listing.csv
        case .xlsx(let file): try voice.write(listing.workbook, to: file, ending: ".xlsx")
        }
      let remarks =
        scan.unreadable.isEmpty
        ? [] : [voice.say(CommandLinePhrase.unreadable(files: scan.unreadable.count))]
      return Outcome(text, remarks: remarks, isData: form.isData)
    }
  }
}

extension ListVerb.Form {
  fileprivate var isData: Bool {
    switch self {
    case .json, .csv: true
    case .lines, .xlsx: false
    }
  }
}

/// What stands in a row of an account.
private enum Column {
  case id
  case field(KeptField)
  case indicator(Indicator)

  /// Those of the lines that a terminal has room for.
  static let few: [Column] =
    [.id] + fields("name", "status", "segment") + indicators("revenue", "growth") + fields("kam")

  /// Those of a spreadsheet: a series of numbers has no place in a cell.
  static let all: [Column] =
    [.id] + Digest.keptFields.map(Column.field)
    + Indicator.all.filter { $0.form != .line }.map(Column.indicator)

  private static func fields(_ keys: String...) -> [Column] {
    keys.compactMap { key in Digest.keptFields.first { $0.key == key }.map(Column.field) }
  }

  private static func indicators(_ keys: String...) -> [Column] {
    keys.compactMap { Indicator.named($0).map(Column.indicator) }
  }

  var isNumber: Bool {
    if case .indicator(let indicator) = self { indicator.form.isNumber } else { false }
  }

  /// As short as the screen has it.
  var title: Term {
    switch self {
    case .id: Term("id", "id")
    case .field(let field): field.info.shortLabel ?? field.info.label
    case .indicator(let indicator): indicator.title
    }
  }

  /// A spreadsheet has no help beside its columns: they say what they hold.
  func heading(_ wording: Wording) -> String {
    guard case .indicator(let indicator) = self else { return title[wording.language] }
    return wording.capitalized(indicator.meaning[wording.language])
  }
}

private struct Listing {
  private let scan: Scan
  private let settings: Workspace
  fileprivate let wording: Wording
  fileprivate let accounts: [Digest]
  private let context: IndicatorContext

  init(_ scan: Scan, _ wording: Wording, today: Day) {
    self.scan = scan
    self.wording = wording
    settings = scan.settings
    accounts = scan.accounts.sorted {
      (wording.fold($0.name), $0.id.text) < (wording.fold($1.name), $1.id.text)
    }
    let directory = Directory(settings, accounts: AccountList(scan.accounts))
    context = IndicatorContext(
      scan.accounts, CheckContext(settings, directory, today: today))
  }

  private var directory: Directory { context.checks.directory }

  var lines: String {
    var table = TextTable(Column.few.map { $0.isNumber ? .right : .left })
    table.append(Column.few.map { $0.title[wording.language] })
    for account in accounts { table.append(Column.few.map { text(account, $0) }) }
    return table.written
  }

  private func text(_ account: Digest, _ column: Column) -> String {
    switch column {
    case .id: account.id.text
    case .field(let field):
      account.value(of: field).map { wording.value($0, of: field.info, in: directory) } ?? "-"
    case .indicator(let indicator):
      indicator.reading(of: account, in: context)?.text(indicator.form, wording) ?? "?"
    }
  }

  var json: JSON {
    let managed = accounts.filter(\.status.isManaged)
    return .object([
      .init("name", .text(settings.name)),
      .init("currency", .text(settings.currency.rawValue)),
      .init("concentration", Concentration(managed.compactMap(\.revenue)).map(json) ?? .null),
      .init("accounts", .list(accounts.map(json))),
      .init(
        "unreadable",
        .list(
          scan.unreadable.map { item in
            .object([
              .init("file", .text(item.file)),
              .init("message", .text(item.error.phrase.reasonAlone(wording))),
            ])
          })),
    ])
  }

  private func json(_ concentration: Concentration) -> JSON {
    .object([
      .init("top1", .number(concentration.top1)),
      .init("top5", .number(concentration.top5)),
      .init("herfindahl", .number(concentration.herfindahl)),
      .init("known", .number(concentration.known)),
      .init("dependency", .flag(concentration.isDependency)),
    ])
  }

  private func json(_ account: Digest) -> JSON {
    let fields = Digest.keptFields.map { field in
      JSON.Member(field.key, .kept(field, of: account, in: directory))
    }
    return .object(
      [JSON.Member("id", .text(account.id.text))] + fields
        + JSON.indicators(of: account, in: context) + [JSON.findings(of: account, in: context)])
  }

  var csv: String {
    var table = CSV(
      header: Column.all.map { $0.heading(wording) },
      hasCommaDecimals: wording.language == .french)
    for account in accounts { table.append(Column.all.map { cell(account, $0) }) }
    return table.written
  }

  fileprivate func cell(_ account: Digest, _ column: Column) -> CSV.Cell {
    switch column {
    case .id: .text(account.id.text)
    case .field(let field):
      account.value(of: field).map { CSV.Cell($0, of: field.info, in: directory, wording) }
        ?? .empty
    case .indicator(let indicator):
      indicator.reading(of: account, in: context).map { CSV.Cell($0.value, wording) } ?? .empty
    }
  }
}

extension Listing {
  /// The same table as a workbook: figures stay figures, whatever the language.
  fileprivate var workbook: [UInt8] {
    let rows = accounts.map { account in
      Column.all.map { column -> Workbook.Cell in
        switch cell(account, column) {
        case .empty: .empty
        case .number(let digits): Double(digits).map { .number($0) } ?? .text(digits)
        case .text(let text): .text(text)
        }
      }
    }
    return Workbook([
      Workbook.Sheet(
        name: Account.plural[wording.language], columns: Column.all.map { $0.heading(wording) },
        rows: rows)
    ]).bytes()
  }
}
