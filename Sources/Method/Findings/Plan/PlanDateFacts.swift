extension Fact {
  /// What checks of the plan that know the day or the settings are told from.
  static let planDates: [Fact] = [
    Fact("happened") { .texts($0.account.happened.map(\.text)) },
    Fact("plan_looks") { .numbers($0.account.planLooks) },
    Fact("growth_budget") { .numbers($0.account.growthBudget) },
    Fact("orientation_unreasoned") { source in
      let plan = source.account.plan
      return .number(plan.orientation != nil && plan.orientationReason.isEmpty ? 1 : nil)
    },
  ]
}
