import Method
import Testing

/// What files written by this version hold: a key that vanishes or changes its kind here would make
/// them unreadable, and needs a new schema.
struct FieldsOnDiskTests {
  private func described(_ leaf: Leaf) -> String {
    let kind =
      switch leaf.info.kind {
      case .line: "line"
      case .text: "text"
      case .lines: "lines"
      case .choice(let choices): "one of \(choices.count)"
      case .choices(let choices): "some of \(choices.count)"
      case .level(let scale): "level \(scale)"
      case .score(let bounds): "score \(bounds)"
      case .percent(let bounds): "percent \(bounds)"
      case .amount: "amount"
      case .count(let bounds): "count \(bounds)"
      case .day: "day"
      case .year: "year"
      case .flag: "flag"
      case .link(let kinds): "link to " + kinds.map(\.prefix).joined(separator: ", ")
      case .links(let kinds): "links to " + kinds.map(\.prefix).joined(separator: ", ")
      case .group, .items: "?"
      }
    return leaf.path.text + ": " + kind + (leaf.info.isRequired ? ", required" : "")
  }

  @Test("the fields of an account are those that its files hold")
  func account() {
    #expect(
      leaves(of: Account.shape).map(described) == [
        "name: line, required",
        "status: one of 6, required",
        "segment: one of 4",
        "segment_reason: line",
        "parent: link to a",
        "entered: day",
        "reviewed: day",
        "confidentiality: one of 4",
        "tags: lines",
        "team.kam: link to m",
        "team.sponsor: link to m",
        "team.members: links to m",
        "identity.legal_name: line",
        "identity.group: line",
        "identity.subsidiaries: lines",
        "identity.sector: line",
        "identity.headquarters: line",
        "identity.country: line",
        "identity.sites: lines",
        "identity.employees: count 0...100000000",
        "identity.revenue: amount",
        "identity.revenue_year: year",
        "identity.operating_profit: amount",
        "identity.growth: percent -100...1000",
        "identity.fiscal_year_end: one of 12",
        "identity.ownership: line",
        "identity.mission: text",
        "identity.strategy: line",
        "identity.culture: text",
        "identity.organisation: text",
        "identity.key_dates[x-1].day: day",
        "identity.key_dates[x-1].event: line",
        "identity.customer_since: year",
        "identity.bond: line",
        "identity.history: text",
        "years[x-1].year: year",
        "years[x-1].kind: one of 4",
        "years[x-1].revenue: amount",
        "years[x-1].margin: amount",
        "years[x-1].margin_percent: percent -100...100",
        "years[x-1].cost_to_serve: amount",
        "years[x-1].overhead: amount",
        "years[x-1].addressable_spend: amount",
        "years[x-1].otif: percent 0...100",
        "years[x-1].claims: count 0...1000000",
        "years[x-1].satisfaction: score 0...10",
        "years[x-1].days_invested: count 0...100000",
        "years[x-1].investment: amount",
        "years[x-1].through: one of 12",
        "years[x-1].note: line",
        "contacts[x-1].name: line, required",
        "contacts[x-1].title: line",
        "contacts[x-1].function: line",
        "contacts[x-1].unit: line",
        "contacts[x-1].site: line",
        "contacts[x-1].reports_to: link to c",
        "contacts[x-1].seniority: level 1...5",
        "contacts[x-1].joined: day",
        "contacts[x-1].departed: day",
        "contacts[x-1].mail: line",
        "contacts[x-1].phone: line",
        "contacts[x-1].language: line",
        "contacts[x-1].known_by: links to m",
        "contacts[x-1].rhythm: count 1...3650",
        "contacts[x-1].personal_win: text",
        "contacts[x-1].style_note: text",
        "needs[x-1].statement: line, required",
        "needs[x-1].expression: one of 3",
        "needs[x-1].nature: one of 6",
        "needs[x-1].level: one of 3",
        "needs[x-1].holders: links to c",
        "needs[x-1].importance: level 1...5",
        "needs[x-1].urgency: level 1...5",
        "needs[x-1].value_at_stake: amount",
        "needs[x-1].status: one of 5",
        "needs[x-1].confirmed_on: day",
        "needs[x-1].confirmed_by: link to c",
        "needs[x-1].evidence[x-1].text: line, required",
        "needs[x-1].evidence[x-1].source: one of 9",
        "needs[x-1].evidence[x-1].day: day",
        "needs[x-1].evidence[x-1].author: link to m",
        "needs[x-1].evidence[x-1].reliability: level 0...3",
        "needs[x-1].evidence[x-1].attachment: line",
        "needs[x-1].evidence[x-1].valid_for: count 1...36500",
        "needs[x-1].answers[x-1].offer: link to o",
        "needs[x-1].answers[x-1].fit: level 0...4",
        "needs[x-1].answers[x-1].proof: line",
        "needs[x-1].answers[x-1].gap: line",
        "needs[x-1].answers[x-1].objection: line",
        "needs[x-1].answers[x-1].objection_answer: line",
        "needs[x-1].answers[x-1].status: one of 5",
      ])
  }

  @Test("the fields of a workspace are those that its file holds")
  func workspace() {
    #expect(
      leaves(of: Workspace.shape).map(described) == [
        "name: line, required",
        "own_company: line",
        "currency: one of 155, required",
        "language: one of 2",
        "fiscal_year_start: one of 12",
        "operating_profit: amount",
        "shock: percent 0...100",
        "discount_rate: percent 0...50",
        "horizon_years: count 1...15",
        "review_every: count 1...3650",
        "segments.strategic: line",
        "segments.star: line",
        "segments.status: line",
        "segments.streamline: line",
        "team[x-1].name: line, required",
        "team[x-1].function: line",
        "team[x-1].roles: some of 5",
        "team[x-1].availability: percent 0...100",
        "offers[x-1].name: line, required",
        "offers[x-1].family: line",
        "offers[x-1].promise: text",
      ])
  }

  @Test("lists are known by their place, items by how their ids begin")
  func prefixes() {
    #expect(
      lists(of: Account.shape).map(\.text) == [
        "identity.key_dates", "years", "contacts", "needs", "needs[x-1].evidence",
        "needs[x-1].answers",
      ])
    #expect(lists(of: Workspace.shape).map(\.text) == ["team", "offers"])
    let all = [Account.kind] + kinds(in: Account.shape) + kinds(in: Workspace.shape)
    #expect(all.map(\.prefix) == ["a", "d", "y", "c", "n", "e", "r", "m", "o"])
  }
}
