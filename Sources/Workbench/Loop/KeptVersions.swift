import Method

extension [Effect] {
  /// Each account that is saved on the day of its review keeps its version anew: the version is what
  /// the account was at the end of that day, not when the review began.
  func keepingVersions(on today: Day) -> [Effect] {
    var kept: Set<ID<Account>> = []
    var backwards: [Effect] = []
    for effect in reversed() {
      if case .save(.account(let account), _, _) = effect, account.isReviewed(on: today),
        kept.insert(account.id).inserted
      {
        backwards.append(.keepVersion(account.id, today))
      }
      backwards.append(effect)
    }
    return backwards.reversed()
  }
}

extension Account {
  /// Whether a review of that day says that a version is kept.
  fileprivate func isReviewed(on today: Day) -> Bool {
    reviews.contains { $0.version == today.iso }
  }
}
