import Method

/// Draws fresh ids from a seed that comes in at the start: no random number is made here.
struct IDSource: Sendable {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  /// An id such as `y-7f3k9m2q`.
  mutating func id(_ prefix: String) -> String {
    FreshID.text(prefix: prefix, random: next())
  }
}
