import Method
import Samples
import Testing

@Suite("The people of the demonstration and what they need")
struct PeopleAndNeedsTests {
  static let told = ["hydrane-boissons", "norval-laiteries", "lumen-energies"]

  @Test(
    "three accounts are told from within: six to ten people, six to nine needs", arguments: told)
  func counts(slug: String) throws {
    let account = try Told().account(slug)
    #expect((6...10).contains(account.contacts.count))
    #expect((6...9).contains(account.needs.count))
    #expect(Set(account.needs.map(\.expression)) == [.said, .latent, .inferred])
    #expect(account.needs.contains { !$0.evidence.isEmpty && !$0.answers.isEmpty })
    #expect(account.needs.contains { $0.valueAtStake == nil }, "what isn’t known is left out")
  }

  @Test(
    "people have a title, a function and a rank, and their bosses are above them", arguments: told)
  func people(slug: String) throws {
    let contacts = try Told().account(slug).contacts
    for contact in contacts {
      #expect(!contact.title.isEmpty && !contact.function.isEmpty, "\(contact.name)")
      let rank = try #require(contact.seniority)
      guard let boss = contacts.first(where: { $0.id == contact.reportsTo }) else { continue }
      #expect(try #require(boss.seniority) > rank, "\(contact.name)")
    }
    #expect(contacts.contains { $0.knownBy.isEmpty }, "somebody is still to be met")
    #expect(contacts.contains { !$0.personalWin.isEmpty })
    #expect(Set(contacts.map(\.name)).count == contacts.count)
  }

  @Test("what an evidence says comes from somewhere, on a day", arguments: told)
  func evidence(slug: String) throws {
    for evidence in try Told().account(slug).needs.flatMap(\.evidence) {
      #expect(!evidence.text.isEmpty && evidence.source != nil && evidence.day != nil)
      #expect(evidence.reliability != nil, "\(evidence.text)")
    }
  }

  @Test("every offer answers a need somewhere")
  func offers() throws {
    let sample = try Told().french
    let answers = sample.accounts.flatMap(\.needs).flatMap(\.answers)
    #expect((6...8).contains(sample.settings.offers.count))
    let used = Set(answers.compactMap(\.offer))
    #expect(
      used.isSubset(of: sample.settings.offers.map(\.id)), "and no answer is made of another")
    #expect(used.count >= 6)
  }

  @Test("an account that nobody knows from within has neither people nor needs")
  func others() throws {
    let met = [
      "cimenterie-dorval", "batiom-construction", "sevrac-pharma", "aqualis-metropole",
      "rhone-papier",
    ]
    for account in try Told().french.accounts where !Self.told.contains(account.id.text) {
      #expect(account.contacts.isEmpty != met.contains(account.id.text), "\(account.name)")
      #expect(account.needs.isEmpty != (account.id.text == "cimenterie-dorval"))
    }
  }
}
