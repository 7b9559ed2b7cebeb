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
      case .link(let target): "link \(target)"
      case .links(let target): "links \(target)"
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
        "parent: link accounts",
        "entered: day",
        "reviewed: day",
        "confidentiality: one of 4",
        "tags: lines",
        "team.kam: link members",
        "team.sponsor: link members",
        "team.members: links members",
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
        "years[x-1].kind: one of 3",
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
        "years[x-1].note: line",
      ])
  }

  @Test("the fields of a workspace are those that its file holds")
  func workspace() {
    #expect(
      leaves(of: Workspace.shape).map(described) == [
        "name: line, required",
        "own_company: line",
        "currency: one of 5, required",
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
      ])
  }

  @Test("lists are known by their place, items by how their ids begin")
  func prefixes() {
    #expect(lists(of: Account.shape).map(\.text) == ["identity.key_dates", "years"])
    #expect(lists(of: Workspace.shape).map(\.text) == ["team"])
    #expect(
      [Account.idPrefix, AccountYear.idPrefix, KeyDate.idPrefix, Member.idPrefix] == [
        "a", "y", "d", "m",
      ])
  }
}
