import Method

/// What files written by this version hold of a round, by hand.
///
/// Each field with the way to it and its kind, in the order of the tables.
enum RoundOnDisk {
  static var fields: [String] {
    own + lists.flatMap { list in list.fields.map { "\(list.key)[x-1].\($0)" } }
  }

  private static let own = [
    "title: line, required", "kind: one of 2", "state: one of 3", "day: day",
    "rule.share: percent 0...100", "rule.within: score 0...10", "places: count 1...10000",
    "opened: line", "closed: line", "notes: text", "now.step: link to st", "now.account: link to a",
    "now.axis: one of 2", "now.criterion: line", "now.tour: count 1...9", "now.revealed: flag",
    "now.sectors: flag", "now.began: line",
  ]

  private static let lists: [(key: String, fields: [String])] = [
    (
      "participants", ["name: line, required", "function: line", "member: link to m", "left: flag"]
    ),
    (
      "steps",
      ["title: line", "kind: one of 8", "minutes: count 0...1440", "done: flag", "skipped: flag"]
    ),
    (
      "criteria",
      [
        "label: line", "criterion: line", "family: one of 3", "weight: percent 0...100",
        "uses: some of 3",
      ]
    ),
    (
      "results",
      [
        "name: line", "account: link to a", "index: percent 0...100", "coverage: percent 0...100",
        "stability: percent 0...100", "decision: one of 4", "reason: line",
        "attractiveness: percent 0...100", "position: percent 0...100", "former: one of 4",
        "segment: one of 4", "orientation: one of 8",
      ]
    ),
    (
      "votes",
      [
        "account: link to a", "axis: one of 2", "criterion: line", "tour: count 1...9",
        "participant: link to pt", "value: score 0...10",
      ]
    ),
    ("parked", ["text: line, required", "owner: link to m", "due: day", "settled: flag"]),
    ("decisions", ["text: line, required", "account: link to a", "reason: line", "at: line"]),
  ]
}
