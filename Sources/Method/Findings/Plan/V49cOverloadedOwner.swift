extension Check {
  static let overloadedOwner = Check(
    "V49c", .warning,
    Term(
      "Its owner has more to do in four weeks than time for it: move it, or give it to another.",
      "Son responsable a trop à faire en quatre semaines : décalez-la, ou confiez-la à un autre."),
    dated: { account, context in
      OwnersLoads([account], context).overloads.compactMap { $0.last?.path("effort") }
    },
    among: { accounts, context in
      let loads = OwnersLoads(accounts, context)
      return loads.overloads.filter { !$0.isTold(ofOneAlone: loads.isTooMuch) }
        .compactMap(\.last).map { ($0.account, $0.path("effort")) }
    })
}

/// What each of ours has to do in the next four weeks, with what is late: it takes its time still.
private struct OwnersLoads {
  /// Of twenty working days, those that key accounts can have; nobody is here who hasn't told it.
  private let free: [String: Double]
  private let planned: [PlannedDue]

  init(_ accounts: [Digest], _ context: CheckContext) {
    let free = context.settings.daysInFourWeeks
    self.free = free
    guard !free.isEmpty else {
      planned = []
      return
    }
    let days = Int.min..<context.today.daysSince1970 + 28
    planned = accounts.flatMap { $0.plannedDues(in: days) }
      .filter { $0.effort != nil && free[$0.owner] != nil }
  }

  /// The actions of each who has more than time for them, by day: what is due last can be moved first.
  var overloads: [[PlannedDue]] {
    planned.grouped(by: \.owner).filter(isTooMuch).map(\.byDay)
  }

  /// All are of one owner.
  func isTooMuch(_ planned: [PlannedDue]) -> Bool {
    guard let owner = planned.first?.owner, let days = free[owner] else { return false }
    let tenths = planned.reduce(0) { $0 + ($1.effort ?? 0) }
    return Double(tenths) / 10 > days
  }
}

extension Workspace {
  fileprivate var daysInFourWeeks: [String: Double] {
    let told = team.compactMap { member in
      member.availability.map { (member.id.text, $0.value / 5) }
    }
    return Dictionary(told, uniquingKeysWith: { first, _ in first })
  }
}
