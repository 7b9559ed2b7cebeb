extension Check {
  static let crowdedWeek = Check(
    "V49b", .note,
    Term(
      "Five actions of one person fall due that week: spread them, or share them out.",
      "Cinq actions d’une même personne tombent cette semaine-là : étalez-les ou partagez-les."),
    dated: { account, context in
      let thisWeek = PlannedDue.week(of: context.today.daysSince1970)
      var counts: [[String]: Int] = [:]
      // Told once a week, at the fifth.
      return account.plannedDues.filter { planned in
        guard let owner = planned.owner, planned.week >= thisWeek else { return false }
        counts[[owner, String(planned.week)], default: 0] += 1
        return counts[[owner, String(planned.week)]] == 5
      }.map { $0.path("due") }
    })
}
