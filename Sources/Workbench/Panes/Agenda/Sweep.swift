import Method
import Phrases
import Terminal
import Widgets

/// The weekly sweep: what is overdue, one a screen, a key each.
struct Sweep: Sendable {
  enum Verdict: Hashable, Sendable {
    case done, moved, delegated, dropped
  }

  /// As they were when it began.
  let items: [Agenda.Item]
  private(set) var place = 0
  private var verdicts: [Agenda.Name: Verdict] = [:]
  /// Whom an action was last given to: often the next one goes to them as well.
  var lastMember: ID<Member>?

  init(_ items: [Agenda.Item]) { self.items = items }

  /// The one that is asked about; nil behind the last.
  var item: Agenda.Item? { items.indices.contains(place) ? items[place] : nil }
  var isOver: Bool { item == nil }

  mutating func judge(_ verdict: Verdict) {
    guard let item else { return }
    verdicts[item.name] = verdict
    place += 1
  }

  mutating func step(_ steps: Int) { place = max(0, place + steps) }

  func verdict(on item: Agenda.Item) -> Verdict? { verdicts[item.name] }

  /// What it came to.
  var summary: AgendaPhrase {
    func count(_ verdict: Verdict) -> Int { verdicts.values.count { $0 == verdict } }
    return .swept(
      verdicts.count, done: count(.done), moved: count(.moved), delegated: count(.delegated),
      dropped: count(.dropped))
  }
}

extension AgendaPane {
  mutating func beginSweep(_ sight: AgendaSight, at desk: inout Desk) {
    let marked = marked.isEmpty ? [] : sight.chosen.filter(\.isAction)
    let items = marked.isEmpty ? sight.overdue : marked
    guard !items.isEmpty else {
      desk.tell(AgendaPhrase.nothingToSweep)
      return
    }
    sweep = Sweep(items)
  }

  mutating func judge(
    _ verdict: SweepVerdict, _ sight: AgendaSight, at desk: inout Desk
  ) -> [Effect] {
    guard let item = sweep?.item else { return [] }
    let today = desk.moment.today
    var effects: [Effect] = []
    switch verdict {
    case .done:
      settled[item.name] = item
      effects = carryOut([item], at: &desk) { _ in [.done(on: today)] }
      desk.tell(AgendaPhrase.done(1))
      sweep?.judge(.done)
    case .week, .month:
      let start = item.start(from: today)
      let day = verdict == .week ? start.later(days: 7) : start.later(months: 1)
      effects = move([item], at: &desk) { _ in day }
      settled[item.name] = nil
      sweep?.judge(.moved)
    case .dropped:
      effects = drop([item], at: &desk)
      sweep?.judge(.dropped)
    case .delegate: chooseMember(sight, at: &desk)
    case .skip: sweep?.step(1)
    case .back: sweep?.step(-1)
    }
    endSweepIfOver(at: &desk)
    return effects
  }

  mutating func endSweepIfOver(at desk: inout Desk) {
    guard sweep?.isOver == true else { return }
    endSweep(at: &desk)
  }

  mutating func endSweep(at desk: inout Desk) {
    if let sweep { desk.tell(sweep.summary) }
    sweep = nil
    marked = []
  }
}

/// What is answered to one item of the sweep.
enum SweepVerdict: Hashable, Sendable {
  case done, week, month, delegate, dropped
  case skip, back
}
