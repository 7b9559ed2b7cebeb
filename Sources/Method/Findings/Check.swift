/// One check of the method: what it is called, how grave it is, what it says, and where it looks.
///
/// A row: the marks beside fields, the counts on pages, the index, `check` and the interface follow.
public struct Check: Sendable {
  /// The method's code, such as "V28"; those of our own begin with L.
  public let code: String
  public let severity: Finding.Severity
  public let term: Term
  /// The fields of an account where it finds something, told from the account alone: the index keeps
  /// them.
  let alone: (@Sendable (Account) -> [FieldPath])?
  /// Told with the day, the settings and the names of the others.
  let inContext: (@Sendable (Digest, CheckContext) -> [FieldPath])?
  /// The accounts where it finds something, and their fields, told by comparing them with each other;
  /// never what the account alone tells already.
  let amongAccounts: (@Sendable ([Digest], CheckContext) -> [(account: Digest, path: FieldPath)])?
  /// Told of the portfolio as a whole: how grave it is there, or nil.
  let ofPortfolio: (@Sendable ([Digest], Workspace) -> Finding.Severity?)?

  init(
    _ code: String, _ severity: Finding.Severity, _ term: Term,
    account alone: (@Sendable (Account) -> [FieldPath])? = nil,
    dated inContext: (@Sendable (Digest, CheckContext) -> [FieldPath])? = nil,
    among amongAccounts:
      (@Sendable ([Digest], CheckContext) -> [(account: Digest, path: FieldPath)])? = nil,
    portfolio ofPortfolio: (@Sendable ([Digest], Workspace) -> Finding.Severity?)? = nil
  ) {
    self.code = code
    self.severity = severity
    self.term = term
    self.alone = alone
    self.inContext = inContext
    self.amongAccounts = amongAccounts
    self.ofPortfolio = ofPortfolio
  }

  public static let all: [Check] =
    ofPlace + ofDays + ofTeam + ofYears + ofAnalysis + ofSelection + ofPlan + ofLinks + ofPortfolios

  static func named(_ code: String) -> Check? { byCode[code] }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  fileprivate static let dated = all.filter { $0.inContext != nil }
  private static let whole = all.filter { $0.ofPortfolio != nil }
  private static let comparing = all.filter { $0.amongAccounts != nil }
}

/// What a check of one account knows besides the account.
public struct CheckContext: Sendable {
  public let settings: Workspace
  public let directory: Directory
  public let today: Day

  public init(_ settings: Workspace, _ directory: Directory, today: Day) {
    self.settings = settings
    self.directory = directory
    self.today = today
  }
}

extension Digest {
  /// What is wrong or missing in the account.
  public func findings(in context: CheckContext) -> [Finding] {
    ownFindings
      + Check.dated.flatMap { check in
        (check.inContext?(self, context) ?? []).map { Finding(check, account: id, path: $0) }
      }
  }
}

extension Check {
  /// Everything that is wrong or missing in the portfolio: each account's findings, then those of the
  /// whole.
  public static func findings(in accounts: [Digest], _ context: CheckContext) -> [Finding] {
    accounts.flatMap { $0.findings(in: context) }
      + comparing.flatMap { check in
        (check.amongAccounts?(accounts, context) ?? []).map {
          Finding(check, account: $0.account.id, path: $0.path)
        }
      }
      + whole.compactMap { check in
        check.ofPortfolio?(accounts, context.settings).map { Finding(check, $0) }
      }
  }
}
