import Testing

@testable import Method

struct KnapsackTests {
  private typealias Thing = (need: Int, value: Double)

  /// What every choice is worth that fits, tried one by one.
  private func best(_ things: [Thing], room: Int) -> Double {
    let all = 1 << things.count
    var needs = [Int](repeating: 0, count: all)
    var values = [Double](repeating: 0, count: all)
    var best = 0.0
    for choice in 1..<all {
      let thing = things[choice.trailingZeroBitCount]
      let rest = choice & (choice - 1)
      needs[choice] = needs[rest] + thing.need
      values[choice] = values[rest] + thing.value
      if needs[choice] <= room { best = max(best, values[choice]) }
    }
    return best
  }

  @Test func `of few things none of all choices is worth more, and the room is never overspent`() {
    var numbers = SplitMix64(seed: 14)
    for round in 0..<200 {
      let things: [Thing] = (0..<Int.random(in: 1...8, using: &numbers)).map { _ in
        (
          need: Int.random(in: 0...60, using: &numbers),
          value: Double(Int.random(in: 1...90, using: &numbers))
        )
      }
      let room = Int.random(in: 0...200, using: &numbers)
      let choice = Knapsack(things, room: room)
      #expect(choice.isExact, "round \(round)")
      #expect(choice.chosen.reduce(0) { $0 + things[$1].need } <= room, "round \(round)")
      #expect(
        choice.chosen.reduce(0) { $0 + things[$1].value } == best(things, room: room),
        "round \(round)")
    }
  }

  @Test func `where more is taken than there is, only what needs nothing is chosen`() {
    #expect(Knapsack([(need: 0, value: 1), (need: 1, value: 9)], room: -5).chosen == [0])
  }
}
