extension Check {
  static let crowdedWeek = Check(
    "V49b", .note,
    Term(
      "Five actions of one person fall due that week: spread them, or share them out.",
      "Cinq actions d’une même personne tombent cette semaine-là : étalez-les ou partagez-les."),
    dated: { account, context in
      crowdedWeeks([account], context).map { $0[most - 1].path("due") }
    },
    among: { accounts, context in
      crowdedWeeks(accounts, context).filter { !$0.isTold(ofOneAlone: isCrowd) }
        .map { ($0[most - 1].account, $0[most - 1].path("due")) }
    })

  private static let most = 5

  private static func isCrowd(_ planned: [PlannedDue]) -> Bool { planned.count >= most }

  /// What one of ours has in one week that isn't over, where that is a crowd: by day, so that it is
  /// told once, at the fifth.
  private static func crowdedWeeks(
    _ accounts: [Digest], _ context: CheckContext
  ) -> [[PlannedDue]] {
    let days = PlannedDue.monday(of: context.today.daysSince1970)..<Int.max
    let owned = accounts.flatMap { $0.plannedDues(in: days) }.filter { !$0.owner.isEmpty }
    return owned.grouped { OwnersWeek(owner: $0.owner, week: $0.week) }.filter(isCrowd)
      .map(\.byDay)
  }
}

private struct OwnersWeek: Hashable {
  let owner: String
  let week: Int
}
