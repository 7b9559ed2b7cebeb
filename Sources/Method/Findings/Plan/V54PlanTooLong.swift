extension Check {
  static let planTooLong = Check(
    "V54", .note,
    Term(
      "A plan of more than twelve pages isn’t read: drop what no longer matters.",
      "Personne ne lit un plan de plus de douze pages : retirez ce qui ne compte plus."),
    account: { account in
      guard PlanLength.pages(of: account) > 12 else { return [] }
      let isOfActions = PlanLength.actionPages(account) >= PlanLength.objectivePages(account)
      return [FieldPath([.key(isOfActions ? "actions" : "operational_objectives")])]
    })
}

/// How long a plan is on paper: an estimate, told without laying out its pages.
///
/// One page of strategy, then one for three objectives with their figures, and one for twelve
/// actions; what was dropped isn't printed.
public enum PlanLength {
  private static let objectivesOnAPage = 3
  private static let actionsOnAPage = 12

  /// None without a plan.
  public static func pages(of account: Account) -> Int {
    let pages = objectivePages(account) + actionPages(account)
    return pages == 0 ? 0 : pages + 1
  }

  fileprivate static func objectivePages(_ account: Account) -> Int {
    pages(
      account.strategicObjectives.count + account.operationalObjectives.count, objectivesOnAPage)
  }

  fileprivate static func actionPages(_ account: Account) -> Int {
    pages(account.actions.count(where: { !$0.state.isDropped }), actionsOnAPage)
  }

  private static func pages(_ count: Int, _ onAPage: Int) -> Int {
    (count + onAPage - 1) / onAPage
  }
}
