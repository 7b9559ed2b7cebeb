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
    lossy.marginPercent = try percent(30)
    one.years = [try exercise(2024, revenue: 100), lossy, again, empty, try exercise(2027)]
    one.years += [try exercise(2026), try exercise(2026, kind: .yearToDate)]
    var ahead = try account("ahead")
    ahead.reviewed = try day("2062-01-01")
    var other = try account("other")
    other.team.manager = try ID("nobody")
    other.team.sponsor = try ID("nobody")
    var need = Need(id: try ID("n-1"))
    need.importance = try Level(5, in: 1...5)
    var answered = Need(id: try ID("n-2"))
    answered.confirmedBy = try ID("nobody")
    answered.answers = [NeedAnswer(id: try ID("r-1"))]
    answered.answers[0].offer = try ID("nothing")
    other.needs = [need, answered]
    var above = Contact(id: try ID("c-1"))
    above.reportsTo = try ID("c-2")
    var below = Contact(id: try ID("c-2"))
    below.reportsTo = try ID("c-1")
    other.contacts = [above, below]
    return try [one, ahead, other, wrongInSelection()] + wrongInAnalysis() + wrongInPlan()
  }

  @Test("the path of every finding leads to a field of its account, and of a record that is there")
  func paths() throws {
    var settings = try selectionSettings()
    settings.team = try overloadedTeam()
    let context = try context(settings)
    var codes: Set<String> = []
    for account in try wrong() {
      for finding in Digest(account).findings(in: context) {
        codes.insert(finding.code)
        #expect(finding.account == account.id)
        let path = try #require(finding.path, "\(finding.code)")
        if case .group = try Account.info(at: path).kind { Issue.record("\(path.text) is a page") }
        for (place, step) in path.steps.enumerated() {
          guard case .item(let list, let id) = step else { continue }
          let way = FieldPath(Array(path.steps[..<place])).appending(list)
          #expect(account.items(at: way).contains { $0.id == id }, "\(path.text) leads nowhere")
        }
      }
    }
    let ofThePortfolio: Set = [
      "L08", "V01", "V02", "V03", "V05", "V09", "V10b", "V22", "C18", "L29",
    ]
    #expect(codes == Set(Check.all.map(\.code)).subtracting(ofThePortfolio))
  }
}
