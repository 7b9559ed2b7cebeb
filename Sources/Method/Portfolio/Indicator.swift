/// A value computed of each account: a row, from which the column, its order, the detail, the
/// reasons, JSON and CSV follow.
///
/// A class, though it never changes: every column holds one.
public final class Indicator: Sendable {
  /// What JSON, CSV and preferences call it.
  public let key: String
  /// The head of its column: short.
  public let title: Term
  /// What it is, in a few words.
  public let meaning: Term
  public let form: Form
  /// Whether the portfolio may show it as a column; others are for JSON alone.
  public let isColumn: Bool
  /// The most that one wants first when sorting by it; the least otherwise.
  public let beginsWithLargest: Bool
  /// How the page of one account tells it; nil where it doesn't.
  public let detail: Detail?
  let read: @Sendable (Digest, IndicatorContext) -> Reading?

  /// How a column or a detail shows it.
  public enum Form: Hashable, Sendable {
    /// As its measure is written.
    case number
    /// An amount of money, in the unit of its column.
    case money
    /// A change, with its sign.
    case change
    /// An index of 0 to 100 as a bar.
    case bar
    /// A series as a line of small columns.
    case line
    /// A count behind the sign of its tone.
    case marked

    /// A number that can be more or less: the heat map has a column for it.
    public var isMeasured: Bool {
      switch self {
      case .number, .money, .change, .bar, .marked: true
      case .line: false
      }
    }

    /// Where nothing is counted there is nothing: that isn't to be unknown.
    public var isCounted: Bool {
      switch self {
      case .marked: true
      case .number, .money, .change, .bar, .line: false
      }
    }

    /// Written in figures, which line up at the right.
    public var isNumber: Bool {
      switch self {
      case .number, .money, .change: true
      case .bar, .line, .marked: false
      }
    }
  }

  public enum Detail: Hashable, Sendable {
    /// A line with its value, and the year that it is of where that matters.
    case line(Term, withYear: Bool = false)
    /// Behind the value of the indicator with that key.
    case behind(String)
    /// A section of its own, with what makes it up.
    case section(Term)
  }

  init(
    _ key: String, _ title: Term, _ meaning: Term, _ form: Form = .number, isColumn: Bool = true,
    beginsWithLargest: Bool = true, detail: Detail? = nil,
    _ read: @escaping @Sendable (Digest, IndicatorContext) -> Reading?
  ) {
    self.key = key
    self.title = title
    self.meaning = meaning
    self.form = form
    self.isColumn = isColumn
    self.beginsWithLargest = beginsWithLargest
    self.detail = detail
    self.read = read
  }

  /// Nil where it isn't known: never zero.
  public func reading(of account: Digest, in context: IndicatorContext) -> Reading? {
    read(account, context)
  }
}

/// What an indicator says of one account, with what makes it up.
public struct Reading: Hashable, Sendable {
  /// How it is to be taken.
  public enum Tone: Hashable, Sendable {
    case plain, good, warn, bad
  }

  public let value: Measure
  public let parts: [Explained<Amount>.Part]
  public let tone: Tone
  /// A change, which is told with its sign.
  public let isChange: Bool

  init(
    _ value: Measure, parts: [Explained<Amount>.Part] = [], _ tone: Tone = .plain,
    isChange: Bool = false
  ) {
    self.value = value
    self.parts = parts
    self.tone = tone
    self.isChange = isChange
  }

  /// By what accounts are ordered: larger is more.
  public var order: Double {
    switch value {
    case .amount(let amount): Double(amount.minor)
    case .percent(let percent): Double(percent.hundredths)
    case .days(let number), .count(let number), .year(let number): Double(number)
    case .index(let index): index
    case .flag(let flag): flag ? 1 : 0
    case .word: 0
    case .series(let values): values.last.flatMap(\.self) ?? 0
    }
  }
}

/// What indicators know besides the account: the settings, the day, and the whole portfolio.
public struct IndicatorContext: Sendable {
  public let checks: CheckContext
  /// Of all managed accounts, for shares of it.
  public let managedRevenue: Amount

  public init(_ checks: CheckContext, managedRevenue: Amount) {
    self.checks = checks
    self.managedRevenue = managedRevenue
  }

  public var settings: Workspace { checks.settings }
  public var today: Day { checks.today }
}
