extension Check {
  static let actionWithoutOwnerOrDate = Check(
    "V42", .error,
    Term(
      "An action without an owner or a date won’t be done: say who does it, and by when.",
      "Une action sans responsable ou sans date ne se fera pas : dites qui, et pour quand."),
    account: { account in
      account.actions.compactMap { action in
        guard action.isOpen else { return nil }
        if action.owner == nil { return action.path("owner") }
        return action.due == nil ? action.path("due") : nil
      }
    })
}
