extension Fact {
  /// What checks of the plan that know the day or the settings are told from.
  static let planDates: [Fact] = [
    Fact("plan_dues") { .texts($0.account.plannedDues.map(\.text)) },
    Fact("happened") { .texts($0.account.happened.map(\.text)) },
    Fact("plan_looks") { .numbers($0.account.planLooks) },
    Fact("growth_budget") { .numbers($0.account.growthBudget) },
    Fact("orientation_unreasoned") { source in
      let plan = source.account.plan
      return .number(plan.orientation != nil && plan.orientationReason.isEmpty ? 1 : nil)
    },
  ]
}

extension Digest {
  private static let duesPlace = place(of: "plan_dues")

  /// The open actions that have a day, unless the account is archived.
  var plannedDues: [PlannedDue] {
    status.isArchived ? [] : texts(at: Digest.duesPlace).compactMap(PlannedDue.init)
  }
}

/// When an open action is due, whose it is and what it takes.
///
/// A text in the index: `ac-7f3k9m2q 20412 m-2b8x1c0w 25`, with `-` for an owner or an effort that
/// isn't known.
struct PlannedDue {
  let action: String
  /// Days since 1970.
  let due: Int
  let owner: String?
  /// In tenths of a day.
  let effort: Int?

  init?(_ action: PlanAction) {
    guard action.isOpen, let due = action.due else { return nil }
    self.action = action.id.text
    self.due = due.daysSince1970
    owner = action.owner?.text
    effort = action.effort?.tenths
  }

  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 4, let due = Int(parts[1]) else { return nil }
    action = String(parts[0])
    self.due = due
    owner = parts[2] == "-" ? nil : String(parts[2])
    effort = Int(parts[3])
  }

  var text: String { "\(action) \(due) \(owner ?? "-") \(effort.map { String($0) } ?? "-")" }

  /// Of the year 1 the first: weeks begin on Monday.
  var week: Int { PlannedDue.week(of: due) }

  static func week(of day: Int) -> Int { (day + 719_169) / 7 }

  func path(_ key: String) -> FieldPath {
    FieldPath([.item(list: "actions", id: action), .key(key)])
  }
}

extension Account {
  fileprivate var plannedDues: [PlannedDue] { actions.compactMap { PlannedDue($0) } }
}
