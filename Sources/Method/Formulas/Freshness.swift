/// How far the page of an account can still be trusted for its age.
///
/// Source: method C-13b, the part of identity: half of it is gone after 365 days [R].
public struct Freshness: Hashable, Sendable {
  public static let halfLife = 365.0

  /// Days since the last review.
  public let age: Int
  /// 100 on the day of the review, 50 a year later.
  public let index: Double
  public let isStale: Bool

  /// Nil when the account was never reviewed, or is said to be on a day to come: unknown is not zero.
  public init?(reviewed: Day?, today: Day, reviewEvery: Int) {
    guard let reviewed, reviewed <= today else { return nil }
    age = today.days(since: reviewed)
    index = 100 * Freshness.power(0.5, Double(age) / Freshness.halfLife)
    isStale = age > reviewEvery
  }

  /// Powers of a base between 0 and 1 without the C library: whole halvings, then the series of exp.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    let whole = exponent.rounded(.down)
    var result = 1.0
    for _ in 0..<Int(min(whole, 1100)) { result *= base }
    let x = (exponent - whole) * -0.693_147_180_559_945_3
    var term = 1.0
    var sum = 1.0
    for n in 1...20 {
      term *= x / Double(n)
      sum += term
    }
    return result * sum
  }
}

extension Workspace {
  public func freshness(reviewed: Day?, today: Day) -> Freshness? {
    Freshness(reviewed: reviewed, today: today, reviewEvery: reviewEvery ?? 365)
  }
}
