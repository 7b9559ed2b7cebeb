import Method
import Testing

/// The editor shows a finding beside the field that its path leads to.
struct FindingPathTests {
  /// Accounts that between them have everything wrong that one account can have.
  private func wrong() throws -> [Account] {
    var one = try account("one")
    one.status = .key
    one.segment = .star
    var empty = AccountYear(id: try ID("y-empty"))
    empty.kind = .actual
    var again = AccountYear(id: try ID("y-again"))
    again.year = try Year(2025)
    var lossy = try exercise(2025, revenue: 900)
    lossy.margin = try amount(1000)
    one.years = [try exercise(2024, revenue: 100), lossy, again, empty, try exercise(2027)]
    var other = try account("other")
    other.team.manager = try ID("nobody")
    other.team.sponsor = try ID("nobody")
    return [one, other]
  }

  @Test("the path of every finding leads to a field of its account, and of a record that is there")
  func paths() throws {
    let today = try day("2026-11-22")
    var codes: Set<Finding.Code> = []
    for account in try wrong() {
      let summary = Digest(account)
      for finding in Workspace().findings(of: summary, in: account, today: today) {
        codes.insert(finding.code)
        #expect(finding.account == account.id)
        let path = try #require(finding.path, "\(finding.code)")
        #expect(try Account.info(at: path).children.isEmpty, "\(path.text) is no single field")
        for case .item(let list, let id) in path.steps {
          #expect(
            account.items(at: FieldPath([.key(list)])).contains { $0.id == id },
            "\(path.text) leads nowhere")
        }
      }
    }
    let ofThePortfolio: Set<Finding.Code> = [
      .tooManyKeyAccounts, .noDiscrimination, .sponsorOverloaded, .dependency,
    ]
    #expect(codes == Set(Finding.Code.allCases).subtracting(ofThePortfolio))
  }
}
