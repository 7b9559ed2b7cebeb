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
    guard !isStandIn else { return findings }
    let team = FieldPath([.key("team")])
    for (key, link) in [("kam", account.manager), ("sponsor", account.sponsor)]
    where link != nil && member(link) == nil {
      findings.append(
        Finding(.unknownMember, .error, account: account.id, path: team.appending(key)))
    }
    return findings
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
