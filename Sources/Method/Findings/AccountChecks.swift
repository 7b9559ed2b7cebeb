extension Account {
  /// What is wrong or missing in the account, as far as it can be told without a date or the others.
  public var findings: [Finding] { placeFindings + teamFindings + yearFindings }

  private var placeFindings: [Finding] {
    guard segment != nil, segmentReason.isEmpty else { return [] }
    return [
      Finding(
        .segmentWithoutReason, .warning, account: id, path: FieldPath([.key("segment_reason")]))
    ]
  }

  private var teamFindings: [Finding] {
    guard status.isManaged else { return [] }
    let path = FieldPath([.key("team")])
    var findings: [Finding] = []
    if team.manager == nil {
      findings.append(Finding(.noManager, .error, account: id, path: path.appending("kam")))
    }
    if team.sponsor == nil {
      findings.append(Finding(.noSponsor, .warning, account: id, path: path.appending("sponsor")))
    }
    return findings
  }

  private var yearFindings: [Finding] {
    let figures = years.compactMap(YearFigures.init)
    var seen: Set<[String]> = []
    return years.flatMap { record -> [Finding] in
      let path = FieldPath([.item(list: "years", id: record.id.text)])
      guard let year = record.year, let own = YearFigures(record) else {
        return [Finding(.yearMissing, .warning, account: id, path: path.appending("year"))]
      }
      var findings: [Finding] = []
      if !seen.insert([String(year.value), own.kind.rawValue]).inserted {
        findings.append(
          Finding(.duplicateYear, .warning, account: id, path: path.appending("year")))
      }
      if let margin = own.margin, let revenue = own.revenue, revenue >= .zero,
        margin > revenue || margin < .zero - revenue
      {
        findings.append(
          Finding(.marginOutOfRange, .error, account: id, path: path.appending("margin")))
      }
      if own.kind == .actual, record.note.isEmpty, let growth = figures.growth(of: own),
        abs(growth.hundredths) > 5000
      {
        findings.append(
          Finding(.unexplainedJump, .warning, account: id, path: path.appending("revenue")))
      }
      return findings
    }
  }
}
