internal import Method

/// What is computed of an account, by the names that JSON, CSV and the help share.
struct Computed {
  let year: Year?
  let revenue: Amount?
  let growth: Percent?
  let margin: Amount?
  let marginRate: Percent?
  let contribution: Amount?
  let freshness: Freshness?
  let coldTest: ColdTest?
  let findings: [Finding]

  init(_ account: Digest, in settings: Workspace, today: Day) {
    let latest = account.latestActual
    year = latest?.year
    revenue = latest?.revenue
    growth = latest.flatMap { account.years.growth(of: $0) }
    margin = latest?.margin
    marginRate = latest?.marginRate
    contribution = latest?.contribution?.value
    freshness = settings.freshness(reviewed: account.reviewed, today: today)
    coldTest = contribution.flatMap { settings.coldTest(contribution: $0) }
    findings = settings.findings(of: account, today: today)
  }

  /// Unknown values are null, never zero.
  var members: [JSON.Member] {
    [
      .init("year", year.map { .number($0.value) } ?? .null),
      .init("revenue", .amount(revenue)),
      .init("growth", .percent(growth)),
      .init("margin", .amount(margin)),
      .init("margin_percent", .percent(marginRate)),
      .init("contribution", .amount(contribution)),
      .init("freshness", freshness.map { .number($0.index) } ?? .null),
      .init("stale", freshness.map { .flag($0.isStale) } ?? .null),
      .init("cold_test", coldTest.map { .number($0.loss) } ?? .null),
      .init("cold_test_verdict", .text(coldTest?.verdict.rawValue)),
    ]
  }
}

extension Finding {
  var json: JSON {
    .object([
      .init("code", .text(code.rawValue)),
      .init("severity", .text("\(severity)")),
      .init("account", .text(account?.text)),
      .init("field", .text(path?.text)),
    ])
  }
}
