/// The golden thread of a plan: from how we know to the facts, to what we decided because of them, to
/// what is done and what came of it; and back.
///
/// Source: method A11.1 and P18. Each record stands once, below the first that leads to it.
public struct GoldenThread: Sendable {
  public enum Way: CaseIterable, Hashable, Sendable {
    /// What follows from each fact.
    case fromEvidence
    /// Why each thing is done.
    case fromResult
  }

  public struct Row: Sendable {
    public let knot: ThreadKnot
    /// 0 at the top.
    public let depth: Int
    /// How many rows there are below it, at whatever depth.
    public internal(set) var below = 0
    public let breaks: [ThreadBreak]
    /// A fact from which nothing follows yet.
    public let isUnused: Bool
    /// How many pieces of evidence there are; nil for what needs none.
    public let evidence: Int?
    /// How far an action or a programme has come; nil for what nobody does.
    public let standing: ActionStanding?
    /// What would stand below it too, and stands elsewhere.
    public internal(set) var elsewhere: [ThreadKnot] = []
  }

  public let rows: [Row]
  /// How many links are broken in all.
  public var broken: Int { rows.reduce(0) { $0 + $1.breaks.count } }
  /// What is broken, each kind once, as it is met from the top.
  public var kindsOfBreaks: [ThreadBreak] {
    var seen: Set<ThreadBreak> = []
    return rows.flatMap(\.breaks).filter { seen.insert($0).inserted }
  }
  /// How many facts nothing was concluded from.
  public var unused: Int { rows.count(where: \.isUnused) }

  public init(_ account: Account, way: Way = .fromEvidence, today: Day) {
    var walk = ThreadWalk(account, way, today)
    walk.addAll()
    rows = walk.rows
  }
}

/// Lays the web out as rows, without a call for each level: a line of thousands is told too.
private struct ThreadWalk {
  private let web: ThreadWeb
  private let way: GoldenThread.Way
  /// Of each action and each programme, by its id.
  private let standings: [String: ActionStanding]
  private var seen: [Bool]
  private(set) var rows: [GoldenThread.Row] = []

  init(_ account: Account, _ way: GoldenThread.Way, _ today: Day) {
    web = ThreadWeb(account)
    self.way = way
    standings = Dictionary(
      account.initiatives.map { ($0.id.text, $0.standing(on: today)) }
        + account.actions.map { ($0.id.text, $0.standing(on: today)) },
      uniquingKeysWith: { first, _ in first })
    seen = Array(repeating: false, count: web.knots.count)
  }

  mutating func addAll() {
    let shown = web.knots.indices.filter { isShown($0) }
    for place in ordered(shown) where web.previous(place, way).allSatisfy({ !isShown($0) }) {
      add(place)
    }
    // Whatever comes from each other in a circle comes from nothing at the top.
    for place in shown where !seen[place] { add(place) }
    countBelow()
  }

  /// On the way from the facts evidence is told by its number alone: each fact would stand below one
  /// piece of it, and the others below nothing.
  private func isShown(_ place: Int) -> Bool {
    way == .fromResult || web.knots[place].rank != .evidence
  }

  /// From the facts in their order; from the results back, the last rank first.
  private func ordered(_ places: [Int]) -> [Int] {
    guard way == .fromResult else { return places }
    let byRank = Dictionary(grouping: places) { web.knots[$0].rank }
    return ThreadKnot.Rank.allCases.reversed().flatMap { byRank[$0] ?? [] }
  }

  private mutating func add(_ top: Int) {
    var waiting: [(place: Int, depth: Int, head: Int?)] = [(top, 0, nil)]
    while let (place, depth, head) = waiting.popLast() {
      guard !seen[place] else {
        if let head { rows[head].elsewhere.append(web.knots[place]) }
        continue
      }
      seen[place] = true
      let row = rows.count
      rows.append(
        GoldenThread.Row(
          knot: web.knots[place], depth: depth, breaks: web.breaks[place],
          isUnused: web.isUnused(place), evidence: web.evidence[place],
          standing: standing(of: web.knots[place])))
      for next in web.next(place, way).reversed() where isShown(next) {
        waiting.append((next, depth + 1, row))
      }
    }
  }

  /// A result bears the id of its action, and is there whatever became of that.
  private func standing(of knot: ThreadKnot) -> ActionStanding? {
    switch knot.rank {
    case .initiative, .action: standings[knot.id]
    case .evidence, .fact, .strategic, .operational, .result: nil
    }
  }

  /// From the last row up, each past those that it is the head of.
  private mutating func countBelow() {
    for place in rows.indices.reversed() {
      var next = place + 1
      while next < rows.count, rows[next].depth > rows[place].depth { next += rows[next].below + 1 }
      rows[place].below = next - place - 1
    }
  }
}
