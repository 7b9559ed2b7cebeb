import Method
import Testing

struct AccountTests {
  @Test("a fresh account is a candidate without a name")
  func fresh() throws {
    let account = Account(id: try ID("norval"))
    #expect(account.status == .candidate)
    #expect(account.entries == [Entry("status", .value(.text("candidate")))])
    #expect(throws: Rejection.required) { try account.setting(path("name"), to: nil) }
  }

  @Test("the team's fields are links to people")
  func team() throws {
    var account = try account()
    try account.apply(account.setting(path("team.kam"), to: .text("m-1")))
    try account.apply(account.setting(path("team.members"), to: .list(["m-2", "m-3"])))
    #expect(account.team.manager?.text == "m-1")
    #expect(account.team.members.map(\.text) == ["m-2", "m-3"])
    for text in ["team.kam", "team.sponsor"] {
      guard case .link(.members) = try Account.info(at: path(text)).kind else {
        Issue.record("\(text) does not link to people")
        continue
      }
    }
  }

  @Test("identity stands under its sections, in order")
  func sections() {
    let sections = Identity.shape.compactMap { $0.section?.english }
    let order = ["The company", "Its figures", "Its course", "Our history together"]
    #expect(sections.count == Identity.shape.count)
    #expect(sections.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } } == order)
  }

  @Test("the margin in money is the one entered, or revenue times the rate")
  func contributionMargin() throws {
    var year = try exercise(2025, revenue: 1000)
    #expect(year.contributionMargin == nil)
    year.marginPercent = try percent(30)
    #expect(year.contributionMargin == (try amount(300)))
    year.margin = try amount(280)
    #expect(year.contributionMargin == (try amount(280)))
    year.margin = nil
    year.revenue = nil
    #expect(year.contributionMargin == nil)
  }

  @Test("the summary holds what the portfolio shows")
  func summary() throws {
    var account = try account("norval")
    account.name = "Norval Laiteries"
    account.status = .watch
    account.segment = .status
    account.segmentReason = "volume"
    account.team.manager = try ID("m-1")
    account.team.sponsor = try ID("m-2")
    account.reviewed = try day("2026-01-05")
    account.entered = try day("2020-01-01")
    account.confidentiality = .team
    account.tags = ["lait"]
    account.identity.sector = "Lait"
    account.identity.headquarters = "Rennes"
    account.identity.country = "France"
    account.identity.strategy = "Grandir"
    account.identity.employees = 900
    account.years = [try exercise(2025, revenue: 10), AccountYear(id: try ID("y-0"))]
    let summary = Digest(account)
    #expect(summary.id.text == "norval" && summary.name == "Norval Laiteries")
    #expect(summary.status == .watch && summary.segment == .status)
    #expect(summary.segmentReason == "volume")
    #expect(summary.manager?.text == "m-1" && summary.sponsor?.text == "m-2")
    #expect(summary.reviewed == account.reviewed && summary.entered == account.entered)
    #expect(summary.confidentiality == .team && summary.tags == ["lait"])
    #expect(summary.sector == "Lait" && summary.headquarters == "Rennes")
    #expect(summary.country == "France" && summary.strategy == "Grandir")
    #expect(summary.employees == 900)
    #expect(summary.years.map(\.year.value) == [2025], "a year without a number can't be placed")
    #expect(summary.findings == account.findings)
  }
}
