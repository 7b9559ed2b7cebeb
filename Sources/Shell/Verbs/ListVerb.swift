internal import Method
internal import Phrases
internal import Store

/// `aquarium list FOLDER`: one line an account, or all of the portfolio as JSON or CSV.
public enum ListVerb {
  public enum Form: Sendable { case lines, json, csv }

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
        }
      let remarks =
        scan.unreadable.isEmpty
        ? [] : [voice.say(CommandLinePhrase.unreadable(files: scan.unreadable.count))]
      return Outcome(text, remarks: remarks)
    }
  }
}

private struct Listing {
  private let scan: Scan
  private let settings: Workspace
  private let wording: Wording
  private let rows: [(account: Digest, computed: Computed)]

  init(_ scan: Scan, _ wording: Wording, today: Day) {
    self.scan = scan
    self.wording = wording
    settings = scan.settings
    let settings = settings
    rows = scan.accounts
      .sorted { (wording.fold($0.name), $0.id.text) < (wording.fold($1.name), $1.id.text) }
      .map { ($0, Computed($0, in: settings, today: today)) }
  }

  var lines: String {
    var table = TextTable([.left, .left, .left, .left, .right, .right, .left])
    let columns: [ListColumn] = [.id, .name, .status, .segment, .revenue, .growth, .manager]
    table.append(columns.map { $0.said(wording) })
    for (account, computed) in rows {
      table.append([
        account.id.text, account.name, account.status.term[wording.language],
        account.segment.map { settings.name(of: $0, in: wording.language) } ?? "-",
        computed.revenue.map(wording.shortAmount) ?? "?",
        computed.growth.map { wording.percent($0, signed: true) } ?? "",
        settings.member(account.manager)?.name ?? "-",
      ])
    }
    return table.written
  }

  var json: JSON {
    let concentration = Concentration(
      rows.filter { $0.account.status.isManaged }.compactMap(\.computed.revenue))
    return .object([
      .init("name", .text(settings.name)),
      .init("currency", .text(settings.currency.rawValue)),
      .init("concentration", concentration.map(json) ?? .null),
      .init("accounts", .list(rows.map { json($0.account, $0.computed) })),
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

  private func json(_ account: Digest, _ computed: Computed) -> JSON {
    let own: [JSON.Member] = [
      .init("id", .text(account.id.text)),
      .init("name", .text(account.name)),
      .init("status", .text(account.status.rawValue)),
      .init("segment", .text(account.segment?.rawValue)),
      .init("kam", .text(account.manager?.text)),
      .init("sponsor", .text(account.sponsor?.text)),
      .init("reviewed", .text(account.reviewed?.iso)),
      .init("entered", .text(account.entered?.iso)),
      .init("confidentiality", .text(account.confidentiality?.rawValue)),
      .init("tags", .list(account.tags.map(JSON.text))),
      .init("sector", .text(account.sector)),
      .init("headquarters", .text(account.headquarters)),
      .init("country", .text(account.country)),
      .init("employees", account.employees.map { .number($0) } ?? .null),
    ]
    return .object(
      own + computed.members + [.init("findings", .list(computed.findings.map(\.json)))])
  }

  var csv: String {
    var table = CSV(
      header: ListColumn.allCases.map { $0.said(wording) },
      hasCommaDecimals: wording.language == .french)
    for (account, computed) in rows {
      table.append([
        .text(account.id.text), .text(account.name),
        .text(account.status.term[wording.language]),
        .text(account.segment.map { settings.name(of: $0, in: wording.language) } ?? ""),
        .text(settings.member(account.manager)?.name ?? account.manager?.text ?? ""),
        .text(settings.member(account.sponsor)?.name ?? account.sponsor?.text ?? ""),
        .text(account.sector), .text(account.country), .text(account.reviewed?.iso ?? ""),
        .text(account.tags.joined(separator: "; ")),
        computed.year.map { .number(String($0.value)) } ?? .empty,
        cell(.amount(computed.revenue)), cell(.percent(computed.growth)),
        cell(.amount(computed.margin)), cell(.amount(computed.contribution)),
        cell(computed.freshness.map { .number($0.index) } ?? .null),
        cell(computed.coldTest.map { .number($0.loss) } ?? .null),
      ])
    }
    return table.written
  }

  private func cell(_ value: JSON) -> CSV.Cell {
    if case .number(let digits) = value { .number(digits) } else { .empty }
  }
}
