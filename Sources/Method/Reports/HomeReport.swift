/// What one wants to know of the whole portfolio on opening it: a line for each thing, with the
/// accounts that it comes from.
///
/// Source: method C.4, as far as the index knows.
public struct HomeReport: Sendable {
  public struct Line: Sendable {
    /// What JSON calls it.
    public let key: String
    public let title: Term
    /// Nil while nothing is known of it: never zero.
    public let value: Measure?
    public let tone: Reading.Tone
    /// By name, or the largest first where it is an amount or a share.
    public let accounts: [ID<Account>]
    /// Of how many accounts it is known, and how many there are that it could be known of.
    public let known: Int
    public let among: Int
  }

  public let lines: [Line]

  /// Of all accounts of the portfolio, whatever a list shows of them.
  public init(_ accounts: [Digest], _ context: IndicatorContext) {
    let home = Home(accounts, context)
    lines = home.ofMoney + home.ofSegments + home.ofRelations + home.ofPlaces
  }

  public subscript(key: String) -> Line? { lines.first { $0.key == key } }
}

/// What the lines are made from, computed once.
private struct Home {
  let context: IndicatorContext
  let managed: [Digest]
  /// Those on the matrix, managed or studied.
  let segmented: [Digest]
  let aquarium: AquariumReport
  let ranking: SelectionRanking
  let matrix: SegmentMatrix

  init(_ accounts: [Digest], _ context: IndicatorContext) {
    let named = accounts.byName
    self.context = context
    managed = named.filter(\.status.isManaged)
    segmented = named.filter(\.status.isSegmented)
    aquarium = AquariumReport(named, context: context)
    ranking = SelectionRanking(named, context.settings)
    matrix = SegmentMatrix(named, context.settings, context: context)
  }

  /// A line that counts the accounts of which something holds; nil where that isn't known.
  func counted(
    _ key: String, _ title: Term, _ tone: Reading.Tone, among accounts: [Digest],
    _ holds: (Digest) -> Bool?
  ) -> HomeReport.Line {
    let told = accounts.map { (account: $0, holds: holds($0)) }
    let found = told.filter { $0.holds == true }.map(\.account.id)
    let known = told.count { $0.holds != nil }
    return HomeReport.Line(
      key: key, title: title, value: known > 0 ? .count(found.count) : nil,
      tone: found.isEmpty ? .plain : tone, accounts: found, known: known, among: accounts.count)
  }

  /// A line with the sum of what is known.
  func summed(
    _ key: String, _ title: Term, among accounts: [Digest], _ amount: (Digest) -> Amount?
  ) -> HomeReport.Line {
    let known = accounts.compactMap { account in amount(account).map { (account, $0) } }
    return HomeReport.Line(
      key: key, title: title,
      value: known.isEmpty ? nil : .amount(known.reduce(.zero) { $0 + $1.1 }), tone: .plain,
      accounts: known.filter { $0.1 > .zero }.largestFirst { Double($0.1.minor) }.map(\.0.id),
      known: known.count, among: accounts.count)
  }
}

extension Home {
  var ofMoney: [HomeReport.Line] {
    [
      summed("revenue", Term("Revenue", "Chiffre d’affaires"), among: managed, \.revenue),
      retentionNet, retentionGross, concentration, coldTest,
      summed(
        "whitespace", Term("Whitespace, weighted", "Potentiel pondéré"), among: managed,
        \.whitespace.weighted),
    ]
  }

  private var retentionNet: HomeReport.Line {
    let changed = aquarium.fish.filter { fish in
      !fish.isNew && (fish.before.map { $0 != fish.revenue } ?? false)
    }
    return retention(
      "retention_net", Term("Net retention", "Rétention nette"), aquarium.figures?.net,
      aquarium.lost.map(\.account.id) + changed.map(\.account.id))
  }

  private var retentionGross: HomeReport.Line {
    let thinner = aquarium.fish.filter { fish in
      fish.before.map { fish.revenue < $0 } ?? false
    }
    return retention(
      "retention_gross", Term("Gross retention", "Rétention brute"), aquarium.figures?.gross,
      aquarium.lost.map(\.account.id) + thinner.map(\.account.id))
  }

  /// Less than nine tenths kept of the year before is an alarm [R].
  private func retention(
    _ key: String, _ title: Term, _ rate: Double?, _ accounts: [ID<Account>]
  ) -> HomeReport.Line {
    let percent = rate.flatMap { Percent(rounding: 100 * $0) }
    return HomeReport.Line(
      key: key, title: title, value: percent.map(Measure.percent),
      tone: rate.map { $0 < 0.9 ? .bad : $0 < 1 ? .warn : .good } ?? .plain,
      accounts: percent == nil ? [] : accounts,
      known: managed.count - aquarium.unknown.count, among: managed.count)
  }

  /// What the largest account is of the whole.
  private var concentration: HomeReport.Line {
    let known = managed.compactMap { account in account.revenue.map { (account, $0) } }
    let share = known.count > 1 ? Concentration(known.map(\.1)) : nil
    let largest = known.largestFirst { Double($0.1.minor) }.first
    return HomeReport.Line(
      key: "concentration", title: Term("Largest account", "Premier compte"),
      value: share.flatMap { Percent(rounding: $0.top1) }.map(Measure.percent),
      tone: share?.isDependency == true ? .warn : .plain,
      accounts: share == nil ? [] : largest.map { [$0.0.id] } ?? [], known: known.count,
      among: managed.count)
  }

  /// The accounts whose bad year we should feel, the worst first.
  private var coldTest: HomeReport.Line {
    let tests = managed.compactMap { account in
      account.coldTest(in: context).map { (account: account, test: $0) }
    }
    let felt = tests.filter { $0.test.verdict != .unharmed }.largestFirst(\.test.loss)
    let isGrave = felt.first?.test.verdict == .pneumonia
    return HomeReport.Line(
      key: "cold_test", title: Term("We catch a cold from", "Nous enrhument"),
      value: tests.isEmpty ? nil : .count(felt.count),
      tone: isGrave ? .bad : felt.isEmpty ? .plain : .warn, accounts: felt.map(\.account.id),
      known: tests.count, among: managed.count)
  }
}

extension Home {
  /// Managed accounts by the segment that was decided.
  var ofSegments: [HomeReport.Line] {
    let settings = context.settings
    let bySegment = Segment.allCases.map { segment in
      counted(
        "segment_\(segment.rawValue)",
        Term(settings.name(of: segment, in: .english), settings.name(of: segment, in: .french)),
        .plain, among: managed
      ) { $0.segment == segment }
    }
    return bySegment + [
      counted(
        "segment_none", Term("Without a segment", "Sans segment"), .warn, among: managed
      ) { $0.segment == nil }
    ]
  }

  var ofRelations: [HomeReport.Line] {
    [
      counted("stale", Term("Review overdue", "Revue en retard"), .warn, among: managed) {
        // One that is dated in the future tells nothing.
        $0.reviewed == nil ? true : $0.freshness(in: context)?.isStale
      },
      counted(
        "single_threaded", Term("Hanging on one person", "Tenus par une seule personne"), .bad,
        among: managed
      ) { $0.buyingCentre.threads.map { BuyingCentre.Threading($0) == .single } },
      counted("blind_spot", Term("Blind spots", "Angles morts"), .warn, among: managed) {
        $0.relation.blindSpot.map { $0 >= 15 }
      },
      counted(
        "broken_assumptions", Term("Broken assumptions", "Hypothèses caduques"), .bad,
        among: managed
      ) { $0.finds(.assumptionBroken) },
    ]
  }

  /// What selection and segmentation leave open.
  var ofPlaces: [HomeReport.Line] {
    let rows = Dictionary(
      ranking.rows.map { ($0.account.id, $0) }, uniquingKeysWith: { first, _ in first })
    let standings = Dictionary(
      matrix.discs.map { ($0.account.id, $0.standing) }, uniquingKeysWith: { first, _ in first })
    let moved = Set(matrix.moves.map(\.account.id))
    let hasCriteria = ranking.criteria.contains { criterion in
      criterion.family != nil && (criterion.weight?.value ?? 0) > 0
    }
    return [
      counted("not_rated", Term("Not rated", "Sans note"), .warn, among: segmented) {
        hasCriteria ? rows[$0.id]?.index == nil : nil
      },
      counted(
        "fragile_selection", Term("Fragile selection", "Sélection fragile"), .warn,
        among: segmented
      ) { rows[$0.id].flatMap { row in row.stability.map { _ in row.isFragile } } },
      counted(
        "unplaced", Term("Segment without a place", "Segment sans place"), .warn, among: segmented
      ) { account in account.segment.map { _ in standings[account.id] == nil } },
      counted(
        "overridden_segments", Term("Segment against figures", "Segment contre les chiffres"),
        .warn, among: segmented
      ) { account in account.segment.flatMap { _ in standings[account.id]?.isOverridden } },
      counted(
        "moves", Term("Changed segment", "Changements de segment"), .plain, among: segmented
      ) { account in
        if moved.contains(account.id) { return true }
        return standings[account.id]?.former?.segment(by: context.settings.matrix).map { _ in false
        }
      },
    ]
  }
}

extension Digest {
  private static let findingsPlace = place(of: "findings")

  /// Whether a check of the account alone finds something, without taking its places apart.
  fileprivate func finds(_ check: Check) -> Bool {
    texts(at: Digest.findingsPlace).contains { $0.hasPrefix(check.code + " ") }
  }
}

extension Percent {
  /// To the hundredth; nil beyond its bounds.
  fileprivate init?(rounding value: Double) {
    guard let hundredths = Int(exactly: (value * 100).rounded()),
      let percent = try? Percent(hundredths: hundredths)
    else { return nil }
    self = percent
  }
}
