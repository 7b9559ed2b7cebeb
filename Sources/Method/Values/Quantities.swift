/// Money in the workspace's currency, in minor units (cents), so that sums are exact.
///
/// Held within ±10^15 minor units, so that the sum of a whole portfolio cannot overflow.
public struct Amount: Hashable, Comparable, Sendable {
  public static let largest = 1_000_000_000_000_000
  public let minor: Int

  public init(minor: Int) throws(Rejection) {
    guard (-Amount.largest...Amount.largest).contains(minor) else {
      throw .outOfRange(-Amount.largest / 100...Amount.largest / 100)
    }
    self.minor = minor
  }

  private init(clamping minor: Int) {
    self.minor = min(max(minor, -Amount.largest), Amount.largest)
  }

  public static let zero = Amount(clamping: 0)

  /// In major units, for formulas whose result is a ratio; never for sums.
  public var major: Double { Double(minor) / 100 }

  public static func + (left: Amount, right: Amount) -> Amount {
    Amount(clamping: left.minor + right.minor)
  }

  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(clamping: left.minor - right.minor)
  }

  public static func < (left: Amount, right: Amount) -> Bool { left.minor < right.minor }

  /// That share of the amount, to the nearest minor unit.
  public func share(_ percent: Percent) -> Amount {
    Amount(clamping: Int((Double(minor) * Double(percent.hundredths) / 10_000).rounded()))
  }
}

/// A percentage with at most two decimals, held in hundredths: 12.5 % is 1250.
public struct Percent: Hashable, Comparable, Sendable {
  public static let bounds = -100_000...100_000
  public let hundredths: Int

  public init(hundredths: Int) throws(Rejection) {
    guard (Percent.bounds.lowerBound * 100...Percent.bounds.upperBound * 100).contains(hundredths)
    else { throw .outOfRange(Percent.bounds) }
    self.hundredths = hundredths
  }

  /// The part as a percentage of the whole; nil when the whole is zero or the answer out of bounds.
  public init?(_ part: Amount, of whole: Amount) {
    guard whole.minor != 0 else { return nil }
    let value = (Double(part.minor) / Double(whole.minor) * 10_000).rounded()
    guard value.magnitude <= Double(Percent.bounds.upperBound * 100) else { return nil }
    hundredths = Int(value)
  }

  /// 12.5 for 12.5 %.
  public var value: Double { Double(hundredths) / 100 }

  public static func < (left: Percent, right: Percent) -> Bool {
    left.hundredths < right.hundredths
  }
}

/// A mark with one decimal, held in tenths: 7.5 is 75.
///
/// Its field gives the bounds.
public struct Score: Hashable, Comparable, Sendable {
  public let tenths: Int

  public init(tenths: Int, in bounds: ClosedRange<Int>) throws(Rejection) {
    guard (bounds.lowerBound * 10...bounds.upperBound * 10).contains(tenths) else {
      throw .outOfRange(bounds)
    }
    self.tenths = tenths
  }

  public var value: Double { Double(tenths) / 10 }
  public static func < (left: Score, right: Score) -> Bool { left.tenths < right.tenths }
}

/// A level on a short scale of whole numbers, such as a maturity of 0 to 4.
public struct Level: Hashable, Comparable, Sendable {
  public let value: Int

  public init(_ value: Int, in scale: ClosedRange<Int>) throws(Rejection) {
    guard scale.contains(value) else { throw .outOfRange(scale) }
    self.value = value
  }

  public static func < (left: Level, right: Level) -> Bool { left.value < right.value }
}

/// A calendar or fiscal year.
public struct Year: Hashable, Comparable, Sendable {
  public static let bounds = 1000...2999
  public let value: Int

  public init(_ value: Int) throws(Rejection) {
    guard Year.bounds.contains(value) else { throw .outOfRange(Year.bounds) }
    self.value = value
  }

  public static func < (left: Year, right: Year) -> Bool { left.value < right.value }
}

/// The name of a record, unique among its kind: lower-case letters, digits and hyphens.
public struct ID<Named>: Hashable, Sendable {
  public let text: String

  /// Accepts `^[a-z0-9][a-z0-9-]{0,63}$`.
  public init(_ text: String) throws(Rejection) {
    guard isWellFormedID(text) else { throw .malformedID(text) }
    self.text = text
  }
}

func isWellFormedID(_ text: String) -> Bool {
  let bytes = text.utf8
  guard let first = bytes.first, first != 0x2D, bytes.count <= 64 else { return false }
  return bytes.allSatisfy {
    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
  }
}
