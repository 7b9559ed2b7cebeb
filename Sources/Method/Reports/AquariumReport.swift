/// The portfolio as an aquarium: the fish that swim, those that jumped out, and what was won and lost.
///
/// Source: method A2.2, C-6 and P1. Of the managed accounts, and of those that left the programme.
public struct AquariumReport: Sendable {
  /// A managed account that brought revenue in the year.
  public struct Fish: Sendable {
    public let account: Digest
    public let revenue: Amount
    /// Its revenue as a share of the largest, 0 to 1.
    public let size: Double
    /// Revenue of the year before, zero for one that is new; nil while it isn't known.
    public let before: Amount?
    public let isNew: Bool
    /// How healthy its relation is, and why; nil while that isn't sure.
    public let health: Reading?
  }

  /// An account that brought revenue in the year before, and none in the year, or not to us any more.
  public struct Lost: Sendable {
    public let account: Digest
    /// Revenue of the year before.
    public let revenue: Amount
  }

  /// The last actual year whose revenue is known of most managed accounts that have any; nil where none
  /// has.
  public let year: Int?
  /// What changed from the year before; nil where nothing is known of that.
  public let figures: AquariumFigures?
  /// The largest first, those of one size by name.
  public let fish: [Fish]
  /// The largest first.
  public let lost: [Lost]
  /// Managed accounts of which one of the two years isn't known, by name: they are in no figure.
  public let unknown: [Digest]

  public init(_ accounts: [Digest], context: IndicatorContext) {
    let candidates = accounts.filter { $0.status.isManaged || $0.status.isArchived }.byName
    let swimmers = candidates.map { Swimmer($0) }
    guard let year = AquariumReport.year(of: swimmers) else {
      self.year = nil
      figures = nil
      fish = []
      lost = []
      unknown = swimmers.filter(\.isManaged).map(\.account)
      return
    }
    let courses = swimmers.map { Course($0, year) }
    self.year = year
    fish = AquariumReport.fish(courses, context)
    lost = courses.compactMap(\.lost).largestFirst { Double($0.revenue.minor) }
    unknown = courses.filter { $0.isManaged && !$0.isKnown }.map(\.account)
    figures = AquariumReport.figures(courses)
  }

  /// The years in which our whole revenue doubles at another leak and another rate of winning, shares of
  /// the revenue at the start of each; nil where it never does.
  public func whatIf(leak: Double, acquisition: Double) -> Double? {
    AquariumFigures.doubling(acquisition: acquisition, leak: leak)
  }
}

extension AquariumReport {
  /// One that still has to report doesn't hold the others back.
  private static func year(of swimmers: [Swimmer]) -> Int? {
    var counts: [Int: Int] = [:]
    var reporting = 0
    for swimmer in swimmers where swimmer.isManaged && !swimmer.revenues.isEmpty {
      reporting += 1
      for year in swimmer.revenues.keys { counts[year, default: 0] += 1 }
    }
    let most = counts.filter { $0.value * 2 > reporting }.keys.max()
    return most ?? counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func fish(_ courses: [Course], _ context: IndicatorContext) -> [Fish] {
    let health = Indicator.named("health")
    let largest = courses.compactMap(\.now).max() ?? .zero
    let fish = courses.compactMap { course -> Fish? in
      guard course.isManaged, let now = course.now, now > .zero else { return nil }
      return Fish(
        account: course.account, revenue: now, size: now.share(ofLargest: largest) ?? 0,
        before: course.before, isNew: course.isNew,
        health: health?.reading(of: course.account, in: context))
    }
    return fish.largestFirst { Double($0.revenue.minor) }
  }

  private static func figures(_ courses: [Course]) -> AquariumFigures? {
    var start = Amount.zero
    var lost = Amount.zero
    var won = Amount.zero
    var upsell = Amount.zero
    var downsell = Amount.zero
    for course in courses where course.isKnown {
      guard let before = course.before else { continue }
      start = start + before
      if let gone = course.lost {
        lost = lost + gone.revenue
      } else if let now = course.now {
        let change = now - before
        if course.isNew {
          won = won + now
        } else if change > .zero {
          upsell = upsell + change
        } else {
          downsell = downsell - change
        }
      }
    }
    guard start > .zero else { return nil }
    return AquariumFigures(
      start: start, lost: lost, won: won, upsell: upsell, downsell: downsell)
  }
}

/// An account with its revenue of the years that happened, as far as it is known.
private struct Swimmer {
  let account: Digest
  let isManaged: Bool
  let revenues: [Int: Amount]
  /// The first year on record, known or not.
  let firstYear: Int?

  init(_ account: Digest) {
    self.account = account
    isManaged = account.status.isManaged
    let years = account.revenueYears
    firstYear = years.first?.year
    let known = years.compactMap { year in year.revenue.map { (year.year, $0) } }
    // Of a year that stands twice the first counts.
    revenues = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }
}

/// What became of an account from the year before to the year.
private struct Course {
  let account: Digest
  let isManaged: Bool
  /// Nothing before its first year, unless it was in the programme by then; a debt counts as nothing.
  let before: Amount?
  /// Nothing for one that left the programme; a debt counts as nothing.
  let now: Amount?

  init(_ swimmer: Swimmer, _ year: Int) {
    account = swimmer.account
    isManaged = swimmer.isManaged
    if let known = swimmer.revenues[year - 1] {
      before = max(known, .zero)
    } else if swimmer.firstYear == year, account.entered.map({ $0.year >= year - 1 }) ?? true {
      before = .zero
    } else {
      before = nil
    }
    now = swimmer.isManaged ? swimmer.revenues[year].map { max($0, .zero) } : .zero
  }

  /// Both years are.
  var isKnown: Bool { before != nil && now != nil }
  var isNew: Bool { before == .zero && (now ?? .zero) > .zero }

  var lost: AquariumReport.Lost? {
    guard let before, before > .zero, now == .zero else { return nil }
    return AquariumReport.Lost(account: account, revenue: before)
  }
}

extension Digest {
  /// When it was decided to manage the account.
  private static let enteredPlace = place(of: "entered")
  fileprivate var entered: Day? {
    number(at: Digest.enteredPlace).flatMap { Day(daysSince1970: $0) }
  }
}
