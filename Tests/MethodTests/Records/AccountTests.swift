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
      #expect(try Account.info(at: path(text)).kind.linkedKinds == [Member.kind])
    }
  }

  @Test("identity stands under its sections, in order")
  func sections() {
    let sections = Identity.shape.fields.compactMap { $0.section?.english }
    let order = [
      "The company", "Its figures", "Its course", "In the registers", "Our history together",
    ]
    #expect(sections.count == Identity.shape.fields.count)
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
}
