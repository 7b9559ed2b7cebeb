extension Check {
  static let onlySaidNeeds = Check(
    "V30", .warning,
    Term(
      "Each of these needs was said to us: look for what the customer feels and doesn’t say.",
      "Tous ces besoins nous ont été dits : cherchez ce que le client ressent sans le dire."),
    account: { account in
      let open = account.needs.filter(\.isOpen)
      guard account.status.isManaged, open.count >= 3,
        open.allSatisfy({ $0.expression == .said })
      else { return [] }
      return [FieldPath([.key("needs")])]
    })
}
