import Method

/// Summaries of accounts as the index holds them: read a hundred times faster than their files.
extension ByteWriter {
  mutating func write(_ summary: AccountSummary) {
    write(summary.id.text)
    write(summary.name)
    write(word: summary.status as AccountStatus?)
    write(word: summary.segment)
    write(summary.segmentReason)
    write(summary.manager?.text ?? "")
    write(summary.sponsor?.text ?? "")
    write(optional: summary.reviewed?.daysSince1970)
    write(optional: summary.entered?.daysSince1970)
    write(word: summary.confidentiality)
    write(summary.tags) { $0.write($1) }
    write(summary.sector)
    write(summary.headquarters)
    write(summary.country)
    write(summary.strategy)
    write(optional: summary.employees)
    write(summary.years) { $0.write($1) }
    write(summary.findings) { $0.write($1) }
  }

  private mutating func write(_ figures: YearFigures) {
    write(Int32(clamping: figures.year.value))
    write(word: figures.kind as FigureKind?)
    write(optional: figures.revenue?.minor)
    write(optional: figures.margin?.minor)
    write(optional: figures.costToServe?.minor)
    write(optional: figures.overhead?.minor)
  }

  private mutating func write(_ finding: Finding) {
    write(word: finding.code as Finding.Code?)
    write(UInt8(clamping: finding.severity.rawValue))
    write(finding.account?.text ?? "")
    write(finding.path?.text ?? "")
  }
}

extension ByteReader {
  mutating func summary() throws(Damage) -> AccountSummary {
    AccountSummary(
      id: try id(), name: try text(), status: try required(word()), segment: try word(),
      segmentReason: try text(), manager: try optionalID(), sponsor: try optionalID(),
      reviewed: try day(), entered: try day(), confidentiality: try word(),
      tags: try list { reader throws(Damage) in try reader.text() }, sector: try text(),
      headquarters: try text(), country: try text(), strategy: try text(),
      employees: try optionalNumber(),
      years: try list { reader throws(Damage) in try reader.figures() },
      findings: try list { reader throws(Damage) in try reader.finding() })
  }

  private mutating func figures() throws(Damage) -> YearFigures {
    let year = Int(try number(Int32.self))
    return YearFigures(
      year: try accepted { () throws(Rejection) in try Year(year) }, kind: try required(word()),
      revenue: try amount(), margin: try amount(), costToServe: try amount(),
      overhead: try amount())
  }

  private mutating func finding() throws(Damage) -> Finding {
    let code = try required(word(Finding.Code.self))
    let severity = try required(Finding.Severity(rawValue: Int(try number(UInt8.self))))
    let account: ID<Account>? = try optionalID()
    let path = try text()
    return Finding(
      code, severity, account: account,
      path: path.isEmpty ? nil : try accepted { () throws(Rejection) in try FieldPath(path) })
  }

  private mutating func amount() throws(Damage) -> Amount? {
    guard let minor = try optionalNumber() else { return nil }
    return try accepted { () throws(Rejection) in try Amount(minor: minor) }
  }

  private mutating func day() throws(Damage) -> Day? {
    guard let days = try optionalNumber() else { return nil }
    return try required(Day(daysSince1970: days))
  }

  private mutating func id<Named>() throws(Damage) -> ID<Named> {
    let text = try text()
    return try accepted { () throws(Rejection) in try ID(text) }
  }

  private mutating func optionalID<Named>() throws(Damage) -> ID<Named>? {
    let text = try text()
    return text.isEmpty ? nil : try accepted { () throws(Rejection) in try ID(text) }
  }

  private func required<Value>(_ value: Value?) throws(Damage) -> Value {
    guard let value else { throw Damage() }
    return value
  }

  private func accepted<Value>(_ make: () throws(Rejection) -> Value) throws(Damage) -> Value {
    do throws(Rejection) { return try make() } catch { throw Damage() }
  }
}
