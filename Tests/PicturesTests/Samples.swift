import Figures
import Method

/// A record of a list, filled in.
func made<Made: Item>(
  _ id: String, _ edit: (inout Made) throws -> Void = { _ in }
) throws -> Made {
  var item = Made(id: try ID(id))
  try edit(&item)
  return item
}

func account(_ edit: (inout Account) throws -> Void = { _ in }) throws -> Account {
  try made("hydrane", edit)
}

/// Our people from `m-1` on and our offers from `o-1` on, by their names.
func settings(team: [String] = [], offers: [String] = []) throws -> Workspace {
  var settings = Workspace()
  settings.team = try team.enumerated().map { place, name in
    var member = Member(id: try ID("m-\(place + 1)"))
    member.name = name
    return member
  }
  settings.offers = try offers.enumerated().map { place, name in
    var offer = Offer(id: try ID("o-\(place + 1)"))
    offer.name = name
    return offer
  }
  return settings
}

/// People from `c-1` on, each with the number of whom they report to.
func people(_ heads: [(String, Int?)]) throws -> [Contact] {
  try heads.enumerated().map { place, person in
    var contact = Contact(id: try ID("c-\(place + 1)"))
    contact.name = person.0
    contact.reportsTo = try person.1.map { try ID("c-\($0)") }
    return contact
  }
}

/// The part of the person of that number in buying.
func role(_ number: Int, influence: Int?, attitude: Int?) throws -> BuyingRole {
  var role = BuyingRole(id: try ID("ro-\(number)"))
  role.contact = try ID("c-\(number)")
  role.influence = try influence.map { try Level($0, in: 0...10) }
  role.attitude = try attitude.map { try Level($0, in: -2...2) }
  return role
}

extension Figure<FieldPath> {
  /// The subjects that lead to no field that an account has.
  var astray: [String] {
    subjects.filter { (try? Account.info(at: $0)) == nil }.map(\.text)
  }

  /// Whatever arrows lead to from the first mark on.
  var reached: Set<FieldPath> {
    var found: Set<FieldPath> = []
    var waiting = first.map { [$0] } ?? []
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting += Direction.allCases.compactMap { neighbour(of: next, $0) }
    }
    return found
  }
}
