/// Something wrong or missing, said where it stands.
public struct Finding: Hashable, Sendable {
  public enum Severity: Int, Hashable, Comparable, Sendable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The check that found it, by its code in the method.
  public let code: String
  public let severity: Severity
  /// What it says, in one sentence that tells what to do.
  public let term: Term
  /// The account that it concerns; nil for the portfolio as a whole.
  public let account: ID<Account>?
  /// The field that it concerns, when there is one.
  public let path: FieldPath?

  init(
    _ check: Check, _ severity: Severity? = nil, account: ID<Account>? = nil,
    path: FieldPath? = nil
  ) {
    code = check.code
    self.severity = severity ?? check.severity
    term = check.term
    self.account = account
    self.path = path
  }
}
