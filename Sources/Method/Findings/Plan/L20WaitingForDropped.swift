extension Check {
  static let waitingForDropped = Check(
    "L20", .warning,
    Term(
      "It waits for an action that we no longer do: take that one out, or drop this one, too.",
      "Elle attend une action abandonnée : retirez cette attente, ou abandonnez-la aussi."),
    account: { account in
      let dropped = Set(account.actions.filter(\.state.isDropped).map(\.id))
      guard !dropped.isEmpty else { return [] }
      return account.actions.filter { action in
        action.isOpen && action.waitsFor.contains(where: dropped.contains)
      }.map { $0.path("waits_for") }
    })
}
