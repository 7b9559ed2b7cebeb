/// The portfolio as an aquarium: what was in it, what jumped out, what was put in, what grew.
///
/// Source: method C-6.
public struct AquariumFigures: Hashable, Sendable {
  public let start: Amount
  public let lost: Amount
  public let won: Amount
  public let upsell: Amount
  public let downsell: Amount

  public init(start: Amount, lost: Amount, won: Amount, upsell: Amount, downsell: Amount) {
    self.start = start
    self.lost = lost
    self.won = won
    self.upsell = upsell
    self.downsell = downsell
  }

  public var end: Amount { start - lost + won + upsell - downsell }

  /// What stayed of the start, growth aside, 0 to 1; nil where nothing was there.
  public var gross: Double? { share(start - lost - downsell) }
  /// What stayed of it with what grew: more than 1 where growth makes up for all that left.
  public var net: Double? { share(start - lost - downsell + upsell) }
  /// What jumped out in a year, 0 to 1.
  public var leak: Double? { share(lost) }
  /// What was put in in a year, 0 to 1 and more.
  public var acquisition: Double? { share(won) }

  /// In how many years it doubles at this pace; nil for never.
  public var doublingYears: Double? {
    guard let acquisition, let leak else { return nil }
    return Self.doubling(acquisition: acquisition, leak: leak)
  }

  /// In how many years a portfolio doubles that wins and loses such shares of itself a year, each 0
  /// to 1; nil for never.
  public static func doubling(acquisition: Double, leak: Double) -> Double? {
    let net = acquisition - leak
    guard net > 1e-9 else { return nil }
    return ln2 / naturalLogarithm(1 + net)
  }

  private func share(_ amount: Amount) -> Double? {
    start > .zero ? amount.major / start.major : nil
  }

  private static let ln2 = 0.693147180559945309

  /// Without a system's library: the exponent apart, a fast series for the rest.
  static func naturalLogarithm(_ value: Double) -> Double {
    guard value > 0 else { return .nan }
    let significand = value.significand
    let ratio = (significand - 1) / (significand + 1)
    var power = ratio
    var sum = 0.0
    for term in 0..<40 {
      sum += power / Double(2 * term + 1)
      power *= ratio * ratio
    }
    return 2 * sum + Double(value.exponent) * ln2
  }
}
