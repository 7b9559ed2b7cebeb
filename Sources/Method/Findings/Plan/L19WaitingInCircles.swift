extension Check {
  static let waitingInCircles = Check(
    "L19", .warning,
    Term(
      "These actions wait for each other in a circle, so none can begin: break it somewhere.",
      "Ces actions s’attendent l’une l’autre, aucune ne peut commencer : retirez une attente."),
    account: { account in
      let open = account.actions.filter(\.isOpen)
      guard open.contains(where: { !$0.waitsFor.isEmpty }) else { return [] }
      let circles = WaitingCircles(open)
      return open.indices.filter { circles.members[$0] }.map { open[$0].path("waits_for") }
    })
}

/// The actions that wait for themselves over others: each link is followed twice.
///
/// Kosaraju's strongly connected components, without recursion: a chain may be thousands long.
private struct WaitingCircles {
  /// Whether the action in that place is in a circle.
  private(set) var members: [Bool]
  /// For whom each waits, and who waits for it, by place.
  private var ahead: [[Int]]
  private var behind: [[Int]]

  init(_ actions: [PlanAction]) {
    members = Array(repeating: false, count: actions.count)
    ahead = Array(repeating: [], count: actions.count)
    behind = ahead
    let places = Dictionary(
      actions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, action) in actions.enumerated() {
      // A link to oneself is told as such.
      for other in action.waitsFor.compactMap({ places[$0] }) where other != place {
        ahead[place].append(other)
        behind[other].append(place)
      }
    }
    gather()
  }

  private mutating func gather() {
    var placed = Array(repeating: false, count: members.count)
    for start in finishingOrder.reversed() where !placed[start] {
      placed[start] = true
      var circle = [start]
      var next = 0
      while next < circle.count {
        for other in behind[circle[next]] where !placed[other] {
          placed[other] = true
          circle.append(other)
        }
        next += 1
      }
      if circle.count > 1 { for member in circle { members[member] = true } }
    }
  }

  /// Each after all that it waits for, except in a circle.
  private var finishingOrder: [Int] {
    var order: [Int] = []
    var seen = Array(repeating: false, count: members.count)
    for start in members.indices where !seen[start] {
      seen[start] = true
      var way = [(place: start, followed: 0)]
      while let last = way.last {
        guard last.followed < ahead[last.place].count else {
          order.append(last.place)
          way.removeLast()
          continue
        }
        way[way.count - 1].followed += 1
        let other = ahead[last.place][last.followed]
        guard !seen[other] else { continue }
        seen[other] = true
        way.append((place: other, followed: 0))
      }
    }
    return order
  }
}
