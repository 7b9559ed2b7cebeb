extension Check {
  static let waitingForDropped = Check(
    "L20", .warning,
    Term(
      "It waits for an action that we no longer do: take that one out, or drop this one, too.",
      "Elle attend une action abandonnée : retirez celle-là, ou abandonnez aussi celle-ci."),
    account: { account in
      let dropped = Set(account.actions.filter { $0.status == .dropped }.map(\.id))
      guard !dropped.isEmpty else { return [] }
      return account.actions.filter { action in
        action.isOpen && action.waitsFor.contains(where: dropped.contains)
      }.map { $0.path("waits_for") }
    })
}
