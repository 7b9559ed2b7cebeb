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
      guard last.map({ today - $0 > ReviewRhythm.days(for: account.segment) }) ?? true else {
        return []
      }
      return [FieldPath([.key("reviews")])]
    })
}

/// How often a plan is looked at again, by the segment of its account.
///
/// Source: method C.6: quarterly, half-yearly or yearly, taken at its longest.
public enum ReviewRhythm {
  /// Days from one review to the next at most; without a segment the longest.
  public static func days(for segment: Segment?) -> Int {
    switch segment {
    case .strategic, .star: 92
    case .status: 184
    case .streamline, nil: 366
    }
  }
}

extension Account {
  /// Where there is a plan: nil, then the last days on which it was looked at as a whole; nothing
  /// elsewhere.
  ///
  /// A weekly look is no review of it. Of many the last ones are enough to find one that has
  /// happened.
  var planLooks: [Int?] {
    guard hasDirection else { return [] }
    let held = reviews.filter { $0.kind != .weekly }.compactMap(\.day)
    let days = held + [plan.approvedOn].compactMap(\.self)
    return [nil] + days.sorted().suffix(8).map { Optional($0.daysSince1970) }
  }
}
