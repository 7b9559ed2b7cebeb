/// Which of several things are worth most together, within what there is.
///
/// Each is taken whole or not at all. Few enough are tried exactly, on a scale of at most 2,000
/// steps on which needs are rounded up, so that the room is never overspent; more are taken by what
/// each brings for what it needs.
struct Knapsack: Hashable, Sendable {
  /// Their places, in order.
  let chosen: [Int]
  /// No other choice is worth more.
  let isExact: Bool

  private static let steps = 2000
  private static let most = 2000

  /// Needs are 0 or more, values above 0.
  init(_ things: [(need: Int, value: Double)], room: Int) {
    let fitting = things.indices.filter { things[$0].need <= max(room, 0) }
    guard Knapsack.exceeds(fitting.lazy.map { things[$0].need }, room) else {
      chosen = fitting
      isExact = true
      return
    }
    let greedy = Knapsack.greedy(things, fitting, room: room)
    guard fitting.count <= Knapsack.most else {
      chosen = greedy
      isExact = false
      return
    }
    let unit = fitting.reduce(0) { Knapsack.divisor($0, things[$1].need) }
    let isFine = room / unit <= Knapsack.steps
    let step = isFine ? unit : (room + Knapsack.steps - 1) / Knapsack.steps
    let scaled = fitting.map {
      (need: (things[$0].need + step - 1) / step, value: things[$0].value)
    }
    let tried = Knapsack.exact(scaled, room: room / step).map { fitting[$0] }
    let best = Knapsack.filled(tried, things, fitting, room: room)
    func worth(_ places: [Int]) -> Double { places.reduce(0) { $0 + things[$1].value } }
    chosen = (worth(best) >= worth(greedy) ? best : greedy).sorted()
    isExact = isFine
  }

  /// Stops at the first that is too much: the sum of all could be beyond any number.
  private static func exceeds(_ needs: some Sequence<Int>, _ room: Int) -> Bool {
    var whole = 0
    for need in needs {
      whole += need
      if whole > max(room, 0) { return true }
    }
    return false
  }

  /// The classic table: what is worth most in each room, thing by thing.
  private static func exact(_ things: [(need: Int, value: Double)], room: Int) -> [Int] {
    var worth = [Double](repeating: 0, count: room + 1)
    var takes = [Bool](repeating: false, count: things.count * (room + 1))
    for (place, thing) in things.enumerated() where thing.need <= room {
      for space in stride(from: room, through: thing.need, by: -1) {
        let value = worth[space - thing.need] + thing.value
        guard value > worth[space] else { continue }
        worth[space] = value
        takes[place * (room + 1) + space] = true
      }
    }
    var space = room
    var chosen: [Int] = []
    for place in things.indices.reversed() where takes[place * (room + 1) + space] {
      chosen.append(place)
      space -= things[place].need
    }
    return chosen.reversed()
  }

  private static func greedy(
    _ things: [(need: Int, value: Double)], _ places: [Int], room: Int
  ) -> [Int] {
    filled([], things, places, room: room).sorted()
  }

  /// A choice with what else has room beside it, what brings most for its need first.
  ///
  /// What was rounded up may leave some.
  private static func filled(
    _ chosen: [Int], _ things: [(need: Int, value: Double)], _ places: [Int], room: Int
  ) -> [Int] {
    let taken = Set(chosen)
    var left = room - chosen.reduce(0) { $0 + things[$1].need }
    var all = chosen
    func rate(_ place: Int) -> Double {
      things[place].need == 0 ? .infinity : things[place].value / Double(things[place].need)
    }
    for place in places.sorted(by: { (rate($0), -$0) > (rate($1), -$1) })
    where !taken.contains(place) && things[place].need <= left {
      all.append(place)
      left -= things[place].need
    }
    return all
  }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    var (larger, smaller) = (one, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
