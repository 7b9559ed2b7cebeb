/// How much of the whole hangs on a few accounts.
///
/// Source: method C-18. Shares are of the sum of what is known and positive.
public struct Concentration: Hashable, Sendable {
  /// The largest share, in percent: above 20 is a dependency.
  public let top1: Double
  /// The share of the five largest, in percent.
  public let top5: Double
  /// The Herfindahl-Hirschman index, 0 to 10,000: above 2,500 is a dependency.
  public let herfindahl: Double
  /// How many of the accounts have a known figure.
  public let known: Int

  /// Nil when nothing positive is known.
  public init?(_ amounts: [Amount]) {
    let positive = amounts.filter { $0 > .zero }.map(\.major).sorted(by: >)
    let total = positive.reduce(0, +)
    guard total > 0 else { return nil }
    let shares = positive.map { $0 / total }
    top1 = shares[0] * 100
    top5 = shares.prefix(5).reduce(0, +) * 100
    herfindahl = shares.reduce(0) { $0 + $1 * $1 } * 10_000
    known = positive.count
  }

  public var isDependency: Bool { top1 > 20 || herfindahl > 2500 }
}
