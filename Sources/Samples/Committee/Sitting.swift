import Method

/// The sittings of the committee: two that have been held, and one that is prepared for today.
enum Sitting: String, CaseIterable {
  case former, latest, next

  /// In days back from today.
  ///
  /// More than half a year apart, so that no two share a file’s name.
  var ago: Int {
    switch self {
    case .former: 400
    case .latest: 190
    case .next: 0
    }
  }

  var kind: RoundKind {
    switch self {
    case .former: .selection
    case .latest, .next: .segmentation
    }
  }

  private var places: Int {
    switch self {
    case .former, .latest: 14
    case .next: Committee.places
    }
  }

  private var hours: (opened: String, closed: String) {
    switch self {
    case .former: ("14:05", "16:20")
    case .latest: ("09:32", "11:41")
    case .next: ("", "")
    }
  }

  /// Such as `2026-s2`: the half of the year in which the committee sits.
  private static func id(on day: Day) -> ID<Round>? {
    try? ID("\(day.year)-s\(day.month < 7 ? 1 : 2)")
  }

  private static func title(on day: Day) -> Term {
    let half = day.month < 7 ? Term("first", "1er") : Term("second", "2e")
    return Term(
      "Portfolio committee, \(half.english) half of \(day.year)",
      "Comité portefeuille, \(half.french) semestre \(day.year)")
  }

  /// The round as the committee left it, or as it will find it.
  func round(_ accounts: [Account], _ told: Telling) -> Round? {
    guard let day = told.day(ago: ago), let id = Sitting.id(on: day) else { return nil }
    let tale = Narrator(slug: "sitting \(rawValue)", told: told)
    var round = Round(id: id)
    round.title = told(Sitting.title(on: day))
    round.kind = kind
    round.state = self == .next ? .prepared : .closed
    round.day = day
    round.rule.share = share(75)
    round.rule.within = mark(1)
    round.places = places
    round.opened = hours.opened
    round.closed = hours.closed
    round.participants = seats.map { $0.record(of: self, tale) }
    round.steps = agenda.map { $0.record(isPast: self != .next, tale) }
    course(&round, accounts, tale)
    return round
  }

  private func course(_ round: inout Round, _ accounts: [Account], _ tale: Narrator) {
    round.notes = tale(notes)
    round.parked = parked.map { $0.record(tale) }
    round.decisions = decisions.map { $0.record(accounts, tale) }
    guard self != .next else { return }
    round.criteria = Merit.allCases.map { $0.record(at: self, tale) }
    round.results = verdicts.compactMap { $0.record(at: self, accounts, tale) }
    round.votes = ballots.flatMap { $0.records(accounts, tale) }
  }
}

extension Merit {
  /// The criterion as it stood at a sitting: the first one looked at revenue more than at what it
  /// leaves.
  fileprivate func record(at sitting: Sitting, _ tale: Narrator) -> RoundCriterion {
    var criterion = RoundCriterion(id: tale.known(rawValue))
    criterion.label = tale(label)
    criterion.criterion = id.text
    criterion.family = family
    criterion.weight = share(weight(at: sitting))
    criterion.uses = uses
    return criterion
  }

  private func weight(at sitting: Sitting) -> Int {
    guard sitting == .former else { return weight }
    return switch self {
    case .revenue: Merit.margin.weight
    case .margin: Merit.revenue.weight
    case .potential, .growth, .payment, .learning, .access, .preference, .effort, .reference,
      .advocacy, .risk:
      weight
    }
  }
}
