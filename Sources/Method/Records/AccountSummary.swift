/// What the portfolio shows of an account: held for every account, while the full texts stay on disk
/// until the account is opened.
///
/// A class, though it never changes: ten thousand of them are sorted, grouped and handed on at the
/// start, and a pointer costs a twentieth of eleven texts and lists.
public final class AccountSummary: Sendable {
  public let id: ID<Account>
  public let name: String
  public let status: AccountStatus
  public let segment: Segment?
  public let segmentReason: String
  public let manager: ID<Member>?
  public let sponsor: ID<Member>?
  public let reviewed: Day?
  public let entered: Day?
  public let confidentiality: Confidentiality?
  public let tags: [String]
  public let sector: String
  public let headquarters: String
  public let country: String
  public let strategy: String
  public let employees: Int?
  public let years: [YearFigures]
  /// The last of the years that happened; kept, since each arranging of the portfolio asks all
  /// accounts for it.
  public let latestActual: YearFigures?
  /// The findings of the account that need nothing but the account itself.
  public let findings: [Finding]

  public init(
    id: ID<Account>, name: String, status: AccountStatus, segment: Segment?, segmentReason: String,
    manager: ID<Member>?, sponsor: ID<Member>?, reviewed: Day?, entered: Day?,
    confidentiality: Confidentiality?, tags: [String], sector: String, headquarters: String,
    country: String, strategy: String, employees: Int?, years: [YearFigures], findings: [Finding]
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.segment = segment
    self.segmentReason = segmentReason
    self.manager = manager
    self.sponsor = sponsor
    self.reviewed = reviewed
    self.entered = entered
    self.confidentiality = confidentiality
    self.tags = tags
    self.sector = sector
    self.headquarters = headquarters
    self.country = country
    self.strategy = strategy
    self.employees = employees
    self.years = years
    latestActual = years.latestActual
    self.findings = findings
  }

  public convenience init(_ account: Account) {
    self.init(
      id: account.id, name: account.name, status: account.status, segment: account.segment,
      segmentReason: account.segmentReason, manager: account.team.manager,
      sponsor: account.team.sponsor, reviewed: account.reviewed, entered: account.entered,
      confidentiality: account.confidentiality, tags: account.tags,
      sector: account.identity.sector, headquarters: account.identity.headquarters,
      country: account.identity.country, strategy: account.identity.strategy,
      employees: account.identity.employees, years: account.years.compactMap(YearFigures.init),
      findings: account.findings)
  }
}
