import Method

/// What files written by this version hold of an account, by hand.
///
/// Each field with the way to it and its kind, in the order of the tables.
enum AccountOnDisk {
  static var fields: [String] {
    [own, who, strategy, people, buying, rivalry, relation, selection, planning].flatMap(\.self)
  }

  private static let own = [
    "name: line, required", "status: one of 6, required", "segment: one of 4",
    "segment_reason: line", "parent: link to a", "entered: day", "reviewed: day",
    "confidentiality: one of 4", "tags: lines",
  ]

  private static let who: [String] = [
    part("team", ["kam: link to m", "sponsor: link to m", "members: links to m"]),
    part(
      "identity",
      [
        "legal_name: line", "group: line", "subsidiaries: lines", "sector: line",
        "headquarters: line", "country: line", "sites: lines", "employees: count 0...100000000",
        "revenue: amount", "revenue_year: year", "operating_profit: amount",
        "growth: percent -100...1000", "fiscal_year_end: one of 12", "ownership: line",
        "mission: text", "strategy: line", "culture: text", "organisation: text",
      ], list("key_dates", ["day: day", "event: line"]),
      list(
        "affiliations",
        ["name: line, required", "account: link to a", "kind: one of 4", "share: percent 0...100"]),
      ["website: line", "address: text", "registration_number: line", "customer_number: line"],
      list("external_ids", ["system: line, required", "value: line"]),
      ["customer_since: year", "bond: line", "history: text"]),
    list(
      "years",
      [
        "year: year", "kind: one of 4", "revenue: amount", "margin: amount",
        "margin_percent: percent -100...100", "cost_to_serve: amount", "overhead: amount",
        "addressable_spend: amount", "otif: percent 0...100", "claims: count 0...1000000",
        "satisfaction: score 0...10", "nps: score -100...100", "days_invested: count 0...100000",
        "investment: amount", "through: one of 12", "note: line",
      ]),
  ].flatMap(\.self)

  private static let strategy: [String] = [
    part("customer_strategy", ["vision: text", "ambition: line", "plan_until: year"]),
    list(
      "moves", ["text: line, required", "kind: one of 9", "day: day", "consequence: line"], evidence
    ),
    list(
      "customer_years",
      [
        "year: year", "revenue: amount", "operating_profit: amount",
        "employees: count 0...100000000", "investment: amount", "net_debt: amount", "note: line",
      ]),
    list(
      "objectives",
      [
        "text: line, required", "type: one of 6", "horizon: one of 3", "importance: level 1...5",
        "owner: link to c", "measure: line",
      ], evidence),
    list("means", ["text: line, required", "kind: one of 6", "level: level 0...4", "note: line"]),
    list(
      "coherence",
      ["objective: link to ob", "mean: link to me", "level: level 0...2", "note: line"]),
  ].flatMap(\.self)

  private static let people: [String] = [
    list(
      "contacts",
      [
        "name: line, required", "title: line", "function: line", "unit: line", "site: line",
        "reports_to: link to c", "seniority: level 1...5", "joined: day", "departed: day",
        "mail: line", "phone: line", "language: line", "known_by: links to m",
        "rhythm: count 1...3650", "personal_win: text", "style_note: text",
      ]),
    list(
      "needs",
      [
        "statement: line, required", "expression: one of 3", "nature: one of 6", "level: one of 3",
        "holders: links to c", "objective: link to ob", "importance: level 1...5",
        "urgency: level 1...5", "value_at_stake: amount", "status: one of 5", "confirmed_on: day",
        "confirmed_by: link to c", "comes_from: link to ob, ce, sg, it, to, as, pu, mv, pc, ws, dr",
      ], evidence,
      list(
        "answers",
        [
          "offer: link to o", "fit: level 0...4", "proof: line", "gap: line", "objection: line",
          "objection_answer: line", "status: one of 5",
        ])),
  ].flatMap(\.self)

  private static let buying: [String] = [
    list(
      "units",
      [
        "name: line, required", "kind: one of 5", "parent: link to un", "country: line",
        "note: line",
      ]),
    list(
      "purchases",
      [
        "label: line, required", "kind: one of 4", "buy_class: one of 3", "phase: one of 8",
        "stage: one of 7", "probability: percent 0...100", "amount: amount", "decision_on: day",
        "offers: links to o", "unit: link to un", "next_step: line", "closed_on: day",
        "loss_reason: line", "rival: link to rv", "note: text",
      ]),
    list(
      "roles",
      [
        "contact: link to c", "purchase: link to pu", "roles: some of 8", "influence: level 0...10",
        "attitude: level -2...2", "adaptability: level 0...4", "criteria: lines",
        "competitor_tie: link to rv",
      ], evidence),
    list(
      "influences",
      [
        "from: link to c", "to: link to c", "strength: level 1...3", "kind: one of 3", "note: line",
      ]),
    list(
      "coverage",
      [
        "contact: link to c", "member: link to m", "level: level 0...4", "required: level 0...4",
        "last_touch: day", "next_touch: day", "note: line",
      ]),
    list(
      "contracts",
      [
        "title: line, required", "number: line", "start: day", "end: day", "notice: count 0...3650",
        "renewal: one of 4", "commitment: amount", "payment_terms: count 0...3650",
        "indexing: line", "offers: links to o", "paper: line",
      ]),
    part(
      "purchasing",
      [
        "centralisation: one of 3", "process: text", "calendar: line", "e_auction: flag",
        "framework: flag", "panel_size: count 0...100000", "panel_rank: count 1...100000",
        "supplier_rating: line", "target_price: line", "payment_terms: count 0...3650",
        "csr_requirements: text", "strategy: one of 5", "buyer_incentives: text",
      ], evidence),
    list(
      "offer_positions",
      ["offer: link to o", "kraljic: one of 4", "preferencing: one of 4", "note: line"], evidence),
  ].flatMap(\.self)

  private static let rivalry: [String] = [
    list("forces", ["kind: one of 6", "level: level 0...5", "trend: one of 3", "note: line"]),
    list(
      "purchase_criteria",
      ["label: line, required", "weight: percent 0...100", "us: score 0...10"],
      list("scores", ["rival: link to rv", "score: score 0...10"]), ["note: line"], evidence),
    list(
      "rivals",
      [
        "name: line, required", "kind: one of 3", "share: percent 0...100", "products: lines",
        "supporters: links to c", "strengths: text", "weaknesses: text", "strategy: line",
        "likely_move: line", "counter_move: line", "threat: level 0...5",
      ], evidence),
    list("allies", ["name: line, required", "role: line", "brings: line", "contact: link to c"]),
    list(
      "whitespace",
      [
        "unit: link to un", "offer: link to o", "status: one of 6", "rival: link to rv",
        "contract_end: day", "spend: amount", "ours: amount", "potential: amount",
        "win_probability: percent 0...100", "fit: level 0...4", "quantity: count 0...1000000000",
        "since: day", "adoption: level 0...4", "note: line",
      ]),
  ].flatMap(\.self)

  private static let relation: [String] = [
    list(
      "relation_scores",
      [
        "day: day", "voice: one of 2", "trust: level 1...5", "commitment: level 1...5",
        "satisfaction: level 1...5", "fairness: level 1...5", "communication: level 1...5",
        "conflicts: level 1...5", "adaptability: level 1...5", "source: one of 9", "note: text",
      ]),
    list(
      "drivers",
      [
        "text: line, required", "kind: one of 2", "day: day", "contact: link to c",
        "status: one of 3", "major: flag",
      ]),
    list(
      "interactions",
      [
        "day: day", "subject: line, required", "kind: one of 7", "contacts: links to c",
        "members: links to m", "summary: text", "learnt: text",
        "so_what: links to n, to, as, pu, rv", "next_step: line", "next_on: day",
      ]),
    list("our_changes", ["text: line, required", "kind: one of 6", "day: day", "effect: line"]),
    list(
      "signals",
      [
        "text: line, required", "kind: one of 8", "day: day", "source: line", "contact: link to c",
        "so_what: links to n, to, as, pu", "status: one of 3",
      ]),
    list(
      "assumptions",
      [
        "text: line, required", "probability: percent 0...100", "impact: level 1...5",
        "status: one of 3", "signal: line", "owner: link to m", "review_by: day",
        "comes_from: link to n, sg, it, mv, ob, rv, dr, ro, pc, ct, fo, ch",
        "dependants: links to n, to, pu, so, oo, ac",
      ], evidence),
    list(
      "threats",
      [
        "text: line, required", "kind: one of 2", "horizon: one of 3", "probability: level 1...5",
        "impact: level 1...5", "stake: amount", "origin: one of 7",
        "comes_from: link to n, sg, it, mv, ob, ce, rv, dr, as, ct, ro, c, co, pc, ws, fo, ch, pu",
      ], evidence, ["response: one of 4", "owner: link to m", "status: one of 3"]),
  ].flatMap(\.self)

  private static let selection: [String] = [
    list(
      "ratings",
      [
        "criterion: link to cr", "value: score 0...10", "rater: link to m", "day: day",
        "comment: line",
      ], evidence),
    list(
      "positions",
      [
        "day: day", "attractiveness: percent 0...100", "position: percent 0...100",
        "stage: one of 6", "forecast_attractiveness: percent 0...100",
        "forecast_position: percent 0...100", "segment: one of 4", "orientation: one of 8",
        "decided_by: line", "reason: line",
      ]),
    list(
      "services",
      [
        "dimension: link to sd", "level: level 0...3", "annual_cost: amount",
        "delivered_by: link to m", "promised_on: day", "verified_on: day", "exception_until: day",
        "reason: line",
      ]),
  ].flatMap(\.self)

  private static let evidence = list(
    "evidence",
    [
      "text: line, required", "source: one of 9", "day: day", "author: link to m",
      "reliability: level 0...3", "attachment: line", "valid_for: count 1...36500",
    ])

  static func list(_ key: String, _ fields: [String]...) -> [String] {
    fields.joined().map { "\(key)[x-1].\($0)" }
  }

  static func part(_ key: String, _ fields: [String]...) -> [String] {
    fields.joined().map { "\(key).\($0)" }
  }
}
