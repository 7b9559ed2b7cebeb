extension Workspace {
  /// Everything that is wrong or missing in the portfolio: each account's own findings, then those
  /// that need the date, the team or the other accounts.
  public func findings(in accounts: [AccountSummary], today: Day) -> [Finding] {
    accounts.flatMap { findings(of: $0, today: today) } + wholeFindings(accounts)
  }

  /// What is wrong or missing in one account, with what the workspace knows.
  public func findings(of account: AccountSummary, today: Day) -> [Finding] {
    var findings = account.findings
    if account.status.isManaged,
      freshness(reviewed: account.reviewed, today: today)?.isStale ?? true
    {
      findings.append(
        Finding(
          .reviewOverdue, .warning, account: account.id, path: FieldPath([.key("reviewed")])))
    }
    let years = FieldPath([.key("years")])
    for figures in account.years
    where figures.kind == .actual && !hasBegun(figures.year, today: today) {
      findings.append(Finding(.yearNotBegun, .warning, account: account.id, path: years))
    }
    guard !isStandIn else { return findings }
    let team = FieldPath([.key("team")])
    for (key, link) in [("kam", account.manager), ("sponsor", account.sponsor)]
    where link != nil && member(link) == nil {
      findings.append(
        Finding(.unknownMember, .error, account: account.id, path: team.appending(key)))
    }
    return findings
  }

  /// As `findings(of:today:)`, with each year's findings at its own record, which a summary doesn't
  /// tell.
  public func findings(
    of summary: AccountSummary, in account: Account, today: Day
  ) -> [Finding] {
    let found = findings(of: summary, today: today).filter { $0.code != .yearNotBegun }
    return found
      + account.years.compactMap { record in
        guard let figures = YearFigures(record), figures.kind == .actual,
          !hasBegun(figures.year, today: today)
        else { return nil }
        let path = FieldPath([.item(list: "years", id: record.id.text), .key("kind")])
        return Finding(.yearNotBegun, .warning, account: account.id, path: path)
      }
  }

  /// Whether a fiscal year can have begun: one that doesn't begin in January may be called after
  /// the year in which it ends.
  private func hasBegun(_ year: Year, today: Day) -> Bool {
    let ahead = fiscalYearStart == nil || fiscalYearStart == .january ? 0 : 1
    return year.value <= today.year + ahead
  }

  private func wholeFindings(_ accounts: [AccountSummary]) -> [Finding] {
    var findings: [Finding] = []
    let managed = accounts.filter(\.status.isManaged)
    let keys = accounts.filter { $0.status == .key }
    if keys.count > 35 {
      findings.append(Finding(.tooManyKeyAccounts, keys.count > 50 ? .error : .warning))
    }
    let segments = Set(managed.compactMap(\.segment))
    if managed.count > 3, segments.count == 1, managed.allSatisfy({ $0.segment != nil }) {
      findings.append(Finding(.noDiscrimination, .note))
    }
    let sponsored = Dictionary(grouping: managed.compactMap(\.sponsor), by: \.self)
    if sponsored.values.contains(where: { $0.count > 5 }) {
      findings.append(Finding(.sponsorOverloaded, .warning))
    }
    let revenues = managed.compactMap { $0.latestActual?.revenue }
    if revenues.count > 1, Concentration(revenues)?.isDependency == true {
      findings.append(Finding(.dependency, .warning))
    }
    return findings
  }
}
