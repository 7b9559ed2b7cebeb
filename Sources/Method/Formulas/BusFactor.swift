/// How few of our people would take more than half of our coverage of an account with them.
///
/// Source: method C-9. Every set of up to four is tried, of up to two in a team of more than 24:
/// beyond that whoever would be missed most leaves first, so that the number is the most that it
/// can be.
struct BusFactor {
  /// What one of ours reaches with one of theirs; of nobody known when the member is nil.
  struct Reach {
    let member: ID<Member>?
    let worth: Double

    init(_ member: ID<Member>?, _ worth: Double) {
      self.member = member
      self.worth = worth
    }
  }

  private let count: Int
  /// For each of theirs what is reached, the most first, by the place of our person.
  private let reaches: [[(place: Int?, worth: Double)]]

  /// One list for each of theirs.
  init(_ theirs: [[Reach]]) {
    let members = Set(theirs.joined().compactMap(\.member?.text)).sorted()
    let places = Dictionary(
      members.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    count = members.count
    reaches = theirs.map { reaches in
      reaches.map { (place: $0.member.flatMap { places[$0.text] }, worth: $0.worth) }
        .sorted { $0.worth > $1.worth }
    }
  }

  var fewest: Int? {
    var gone = [Bool](repeating: false, count: count)
    let whole = left(without: gone)
    guard whole > 0, count > 0 else { return nil }
    // Exactly half is not below it, whatever the rounding of the sums.
    let bound = whole * (0.5 - 1e-12)
    let most = min(count, count <= 24 ? 4 : 2)
    for size in 1...most where falls(below: bound, without: size, from: 0, &gone) { return size }
    return most < count ? greedy(below: bound) : nil
  }

  private func left(without gone: [Bool]) -> Double {
    reaches.reduce(0) { sum, reaches in
      let next = reaches.first { reach in reach.place.map { !gone[$0] } ?? true }
      return sum + (next?.worth ?? 0)
    }
  }

  /// Whether some set of that size, of those from a place on, leaves less than the bound.
  private func falls(
    below bound: Double, without size: Int, from first: Int, _ gone: inout [Bool]
  ) -> Bool {
    guard size > 0 else { return left(without: gone) < bound }
    guard first + size <= count else { return false }
    for place in first...count - size {
      gone[place] = true
      let falls = falls(below: bound, without: size - 1, from: place + 1, &gone)
      gone[place] = false
      if falls { return true }
    }
    return false
  }

  private func greedy(below bound: Double) -> Int? {
    var gone = [Bool](repeating: false, count: count)
    for size in 1...count {
      var least = (place: 0, left: Double.infinity)
      for place in 0..<count where !gone[place] {
        gone[place] = true
        let left = left(without: gone)
        gone[place] = false
        if left < least.left { least = (place, left) }
      }
      gone[least.place] = true
      if least.left < bound { return size }
    }
    return nil
  }
}
