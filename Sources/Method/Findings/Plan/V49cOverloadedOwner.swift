extension Check {
  static let overloadedOwner = Check(
    "V49c", .warning,
    Term(
      "Its owner has more to do in four weeks than time for it: move it, or give it to another.",
      "Son responsable a trop à faire en quatre semaines : décalez-la, ou confiez-la à un autre."),
    dated: { account, context in
      let today = context.today.daysSince1970
      let coming = account.plannedDues.filter { planned in
        planned.owner != nil && planned.effort != nil && (today..<today + 28).contains(planned.due)
      }
      guard !coming.isEmpty else { return [] }
      let byOwner = Dictionary(grouping: coming) { $0.owner ?? "" }
      return byOwner.keys.sorted().compactMap { owner in
        guard let planned = byOwner[owner], let days = context.settings.daysInFourWeeks(of: owner)
        else { return nil }
        var tenths = 0
        for action in planned { tenths += action.effort ?? 0 }
        guard Double(tenths) / 10 > days else { return nil }
        // What is due last can be moved first.
        return planned.max { $0.due < $1.due }?.path("effort")
      }
    })
}

extension Workspace {
  /// Of twenty working days, those that key accounts can have; nil while nobody has told the share.
  fileprivate func daysInFourWeeks(of owner: String) -> Double? {
    team.first { $0.id.text == owner }?.availability.map { $0.value / 5 }
  }
}
