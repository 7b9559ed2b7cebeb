/// What changes in the buying centre from one purchase to another.
///
/// Source: method C-9, once for each purchase.
public struct BuyingCentreChanges: Hashable, Sendable {
  public let entering: [BuyingCentre.Person]
  public let leaving: [BuyingCentre.Person]
  /// Those in both whose roles, influence or attitude aren't the same.
  public let differing: [Pair]

  /// One person in both.
  public struct Pair: Hashable, Sendable {
    public let before: BuyingCentre.Person
    public let after: BuyingCentre.Person
  }

  public init(from first: BuyingCentre, to second: BuyingCentre) {
    let before = Dictionary(
      first.people.map { ($0.contact.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(second.people.map(\.contact.id))
    entering = second.people.filter { before[$0.contact.id] == nil }
    leaving = first.people.filter { !after.contains($0.contact.id) }
    differing = second.people.compactMap { person in
      guard let earlier = before[person.contact.id], person.differs(from: earlier) else {
        return nil
      }
      return Pair(before: earlier, after: person)
    }
  }

  public var isEmpty: Bool { entering.isEmpty && leaving.isEmpty && differing.isEmpty }
}

extension BuyingCentre.Person {
  fileprivate func differs(from other: BuyingCentre.Person) -> Bool {
    Set(roles) != Set(other.roles) || influence != other.influence || attitude != other.attitude
  }
}

extension BuyingCentre {
  /// Who enters, who leaves and who changes from one purchase of an account to another.
  public static func changes(
    in account: Account, between first: ID<Purchase>, and second: ID<Purchase>
  ) -> BuyingCentreChanges {
    BuyingCentreChanges(
      from: BuyingCentre(account, purchase: first), to: BuyingCentre(account, purchase: second))
  }
}
