/// One account with everything that is told of it: its names, findings and indicators, computed once
/// for a revision and a day.
///
/// Whoever draws looks things up in it and computes nothing.
public struct Dossier: Sendable {
  public let account: Account
  public let digest: Digest
  public let directory: Directory
  public let findings: [Finding]
  private let atPath: [FieldPath: [Finding]]
  /// The ids of the items that have one, so that the others are passed over without a path.
  private let found: Set<String>

  public init(_ account: Account, digest: Digest, in context: CheckContext) {
    self.account = account
    self.digest = digest
    directory = Directory(context.directory, account: account)
    findings = digest.findings(in: context)
    var atPath: [FieldPath: [Finding]] = [:]
    for finding in findings {
      if let path = finding.path { atPath[path, default: []].append(finding) }
    }
    found = Set(atPath.keys.compactMap { $0.enclosingItem?.id })
    self.atPath = atPath.mapValues { $0.sorted { $0.severity > $1.severity } }
  }

  /// The findings at a field, the gravest first.
  public func findings(at path: FieldPath) -> [Finding] { atPath[path] ?? [] }

  /// Whether anything is found at a field of an item.
  public func hasFindings(inItem id: String) -> Bool { found.contains(id) }
}
