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
    #expect(leaves(of: Account.shape).map(described) == AccountOnDisk.fields)
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
        "selection.direct_weight: percent 0...100",
        "selection.relational_weight: percent 0...100",
        "selection.image_weight: percent 0...100",
        "selection.places: count 1...10000",
        "selection.keep_from: percent 0...100",
        "selection.watch_from: percent 0...100",
        "selection.least_coverage: percent 0...100",
        "matrix.cut_attractiveness: percent 0...100",
        "matrix.cut_position: percent 0...100",
        "matrix.hysteresis: percent 0...50",
        "matrix.axis_x: line",
        "matrix.axis_y: line",
        "matrix.strategic: one of 8",
        "matrix.star: one of 8",
        "matrix.status: one of 8",
        "matrix.streamline: one of 8",
        "resources.budget: amount",
        "resources.days: score 0...100000",
        "criteria[x-1].label: line, required",
        "criteria[x-1].label_fr: line",
        "criteria[x-1].family: one of 3",
        "criteria[x-1].weight: percent 0...100",
        "criteria[x-1].uses: some of 3",
        "criteria[x-1].direction: one of 2",
        "criteria[x-1].anchor_low: line",
        "criteria[x-1].anchor_middle: line",
        "criteria[x-1].anchor_high: line",
        "criteria[x-1].knockout_min: score 0...10",
        "criteria[x-1].knockout_max: score 0...10",
        "services[x-1].label: line, required",
        "services[x-1].label_fr: line",
        "services[x-1].base: level 0...3",
        "services[x-1].strategic: level 0...3",
        "services[x-1].star: level 0...3",
        "services[x-1].status: level 0...3",
        "services[x-1].streamline: level 0...3",
        "services[x-1].unit_cost: amount",
        "services[x-1].delivered_by: link to m",
        "services[x-1].note: line",
        "team[x-1].name: line, required",
        "team[x-1].function: line",
        "team[x-1].roles: some of 5",
        "team[x-1].availability: percent 0...100",
        "offers[x-1].name: line, required",
        "offers[x-1].family: line",
        "offers[x-1].promise: text",
      ])
  }

  @Test("the fields of a round are those that its file holds")
  func round() {
    #expect(leaves(of: Round.shape).map(described) == RoundOnDisk.fields)
  }

  @Test("lists are known by their place, items by how their ids begin")
  func prefixes() {
    #expect(
      lists(of: Account.shape).map(\.text) == [
        "identity.key_dates", "identity.affiliations", "identity.external_ids", "years", "moves",
        "moves[x-1].evidence", "customer_years", "objectives", "objectives[x-1].evidence", "means",
        "coherence", "contacts", "needs", "needs[x-1].evidence", "needs[x-1].answers", "units",
        "purchases", "roles", "roles[x-1].evidence", "influences", "coverage", "contracts",
        "purchasing.evidence", "offer_positions", "offer_positions[x-1].evidence", "forces",
        "purchase_criteria", "purchase_criteria[x-1].scores", "purchase_criteria[x-1].evidence",
        "rivals", "rivals[x-1].evidence", "allies", "whitespace", "relation_scores", "drivers",
        "interactions", "our_changes", "signals", "assumptions", "assumptions[x-1].evidence",
        "threats", "threats[x-1].evidence", "ratings", "ratings[x-1].evidence", "positions",
        "services", "strategic_objectives", "operational_objectives",
        "operational_objectives[x-1].actuals", "initiatives", "actions", "requests", "scorecard",
        "scorecard[x-1].actuals", "reviews", "comments",
      ])
    #expect(
      lists(of: Workspace.shape).map(\.text) == ["criteria", "services", "team", "offers"])
    #expect(
      lists(of: Round.shape).map(\.text) == [
        "participants", "steps", "criteria", "results", "votes", "parked", "decisions",
      ])
    let held = [Account.shape, Workspace.shape, Round.shape].map { kinds(in: $0) }
    let all = [[Account.kind], held[0], held[1], [Round.kind], held[2]].flatMap(\.self)
    #expect(
      all.map(\.prefix) == [
        "a", "d", "af", "x", "y", "mv", "e", "cy", "ob", "me", "ce", "c", "n", "r", "un", "pu",
        "ro", "il", "co", "ct", "op", "fo", "pc", "sc", "rv", "al", "ws", "rs", "dr", "it", "ch",
        "sg", "as", "to", "rt", "sp", "sv", "so", "oo", "ms", "in", "ac", "rq", "ki", "re",
        "cm", "cr", "sd", "m", "o", "rd", "pt", "st", "rc", "rr",
        "vt", "pp", "dc",
      ])
  }
}
