import Method

/// A managed account with its manager, its sponsor, and why it is one.
func keyAccount(_ edit: (inout Account) throws -> Void = { _ in }) throws -> Account {
  var account = try account()
  account.status = .key
  account.segmentReason = "its plants are ours"
  account.team.manager = try ID("m-1")
  account.team.sponsor = try ID("m-2")
  try edit(&account)
  return account
}

/// A record of a list, filled in.
func made<Made: Item>(
  _ id: String, _ edit: (inout Made) throws -> Void = { _ in }
) throws -> Made {
  var item = Made(id: try ID(id))
  try edit(&item)
  return item
}

/// People from `c-1` on, each with a part in the whole account, from `ro-1` on.
func withPeople(_ count: Int, _ account: inout Account) throws {
  account.contacts = try (1...count).map { try made("c-\($0)") }
  account.roles = try (1...count).map { number in
    try made("ro-\(number)") { role in
      role.contact = try ID("c-\(number)")
      role.roles = [.user]
    }
  }
}

extension Account {
  /// Where a check finds something on a day, in the account as the index gives it back.
  func paths(_ code: String, on today: String = "2026-11-22") throws -> [String] {
    let digest = Digest(self)
    let context = try context(Workspace(), [digest], today: today)
    return (Digest(digest.bytes) ?? digest).findings(in: context)
      .filter { $0.code == code }.map { $0.path?.text ?? "" }
  }
}
