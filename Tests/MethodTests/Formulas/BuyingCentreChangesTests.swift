import Method
import Testing

struct BuyingCentreChangesTests {
  private func role(_ contact: String, in purchase: String?, _ influence: Int) throws -> BuyingRole
  {
    try made("ro-\(contact)\(purchase ?? "")") { role in
      role.contact = try ID(contact)
      role.purchase = try purchase.map { try ID($0) }
      role.roles = [.decider, .user]
      role.influence = try Level(influence, in: 0...10)
    }
  }

  private func account() throws -> Account {
    var account = try MethodTests.account()
    account.contacts = try (1...4).map { try made("c-\($0)") }
    account.roles = [
      try role("c-1", in: "pu-1", 5), try role("c-2", in: nil, 5), try role("c-3", in: nil, 5),
      try role("c-3", in: "pu-2", 5), try role("c-4", in: "pu-2", 5),
    ]
    return account
  }

  private func changes(_ account: Account) throws -> BuyingCentreChanges {
    BuyingCentre.changes(in: account, between: try ID("pu-1"), and: try ID("pu-2"))
  }

  @Test("who enters and who leaves is told, and who has the same part in both isn't")
  func entering() throws {
    let changes = try changes(account())
    #expect(changes.entering.map(\.contact.id.text) == ["c-4"])
    #expect(changes.leaving.map(\.contact.id.text) == ["c-1"])
    #expect(changes.differing.isEmpty && !changes.isEmpty)
  }

  @Test("another influence, attitude or set of roles is told, another order isn't")
  func differing() throws {
    var account = try account()
    account.roles[3].roles = [.user, .decider]
    #expect(try changes(account).differing.isEmpty)
    account.roles[3].attitude = try Level(-1, in: -2...2)
    let pair = try #require(try changes(account).differing.first)
    #expect(pair.before.attitude == nil && pair.after.attitude == -1)
    account.roles[3].attitude = nil
    account.roles[3].influence = try Level(6, in: 0...10)
    #expect(try changes(account).differing.count == 1)
    account.roles[3].influence = try Level(5, in: 0...10)
    account.roles[3].roles = [.decider]
    #expect(try changes(account).differing.count == 1)
  }

  @Test("between a purchase and itself nothing changes")
  func same() throws {
    let id: ID<Purchase> = try ID("pu-1")
    #expect(BuyingCentre.changes(in: try account(), between: id, and: id).isEmpty)
  }
}
