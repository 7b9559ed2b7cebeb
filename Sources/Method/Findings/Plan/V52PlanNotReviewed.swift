extension Check {
  static let planNotReviewed = Check(
    "V52", .warning,
    Term(
      "The plan wasn’t reviewed in the rhythm of its segment: hold a review, and note its day.",
      "Le plan n’a pas été revu au rythme de son segment : tenez une revue, et notez son jour."),
    dated: { account, context in
      let looks = account.numbers(at: Digest.place(of: "plan_looks"))
      guard account.status.isManaged, !looks.isEmpty else { return [] }
      let today = context.today.daysSince1970
      let days = (looks + [account.reviewed?.daysSince1970]).compactMap(\.self)
      let last = days.filter { $0 <= today }.max()
      guard last.map({ today - $0 > ReviewRhythm(account.segment).days }) ?? true else {
        return []
      }
      return [FieldPath([.key("reviews")])]
    })
}

extension Account {
  /// Where there is a plan: nil, then the last days on which it was looked at as a whole; nothing
  /// elsewhere.
  ///
  /// Of many the last ones are enough to find one that has happened.
  var planLooks: [Int?] {
    guard hasDirection else { return [] }
    return [nil] + planLookDays.sorted().suffix(8).map { Optional($0.daysSince1970) }
  }

  /// The reviews of the plan and its approval; a weekly look is no review of it.
  var planLookDays: [Day] {
    reviews.filter { $0.kind != .weekly }.compactMap(\.day) + [plan.approvedOn].compactMap(\.self)
  }
}
