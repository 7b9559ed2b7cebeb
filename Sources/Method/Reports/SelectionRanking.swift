/// Who deserves to be a key account, in order, with the line below which there is no place left.
///
/// Source: method A7.1, C-1 and P2. Of all accounts that aren't archived; what if the weights were others
/// is a ranking with other settings.
public struct SelectionRanking: Sendable {
  public struct Row: Sendable {
    public let account: Digest
    /// Nil while nothing that counts is rated.
    public let index: SelectionIndex?
    /// The criteria whose bounds its marks pass: it isn't eligible, whatever its index.
    public let knockouts: [ID<Criterion>]
    /// From 1 on.
    public let place: Int
    /// The share of the trials with other weights in which it is above the line, 0 to 1; nil for one
    /// that is unrated or knocked out.
    public let stability: Double?
    /// Above the line, eligible, and known well enough.
    public let isIn: Bool
    /// Above the line in less than 80 % of the trials though it is there now, or below in less than
    /// 80 % though it is there.
    public let isFragile: Bool
    /// The criteria of which a fifth more or less weight would bring it to the other side of the line.
    public let wouldMoveWith: [ID<Criterion>]
  }

  /// Those that are eligible by their index, then those knocked out, then the unrated by name.
  public let rows: [Row]
  /// How many rows stand above the line: the places there are, or else as many as there are key
  /// accounts.
  public let cut: Int
  /// Those used for selection, in their order.
  public let criteria: [Criterion]
  /// How many accounts are left at each step.
  public let funnel: Funnel
  /// The share of all weight that must be rated, 0 to 1.
  public let neededCoverage: Double

  /// From the long list to what is decided.
  public struct Funnel: Hashable, Sendable {
    /// All that aren’t archived.
    public let long: Int
    /// Of those, the ones that no criterion is known to knock out.
    public let preselected: Int
    /// Of those, the ones that are known well enough to be compared.
    public let scored: Int
    /// Those that are managed today.
    public let decided: Int
  }

  public init(_ accounts: [Digest], _ settings: Workspace) {
    let rules = settings.selection
    let criteria = settings.criteria.filter { $0.isUsed(for: .selection) }
    let long = accounts.filter { !$0.status.isArchived }
    let entrants = SelectionRanking.ordered(long.byName.map { Entrant($0, criteria, rules) })
    let keys = long.count { $0.status == .key }
    let cut = min(max(rules.places ?? keys, 0), entrants.count)
    let eligible = entrants.prefix { $0.isEligible }
    let stability = SelectionStability(eligible.map(\.worths), criteria, rules, places: cut)
    rows = entrants.enumerated().map { offset, entrant in
      let trial = eligible.indices.contains(offset) ? stability.trial(offset, criteria) : nil
      return Row(entrant, offset, trial, isAbove: offset < cut, rules)
    }
    self.cut = cut
    neededCoverage = rules.neededCoverage
    self.criteria = criteria
    let preselected = rows.filter(\.knockouts.isEmpty)
    funnel = Funnel(
      long: long.count, preselected: preselected.count,
      scored: preselected.count { rules.areMet(by: $0.index) },
      decided: long.count { $0.status.isManaged })
  }

  /// Takes them by name, which parts those of one index.
  private static func ordered(_ entrants: [Entrant]) -> [Entrant] {
    let byIndex = entrants.largestFirst { $0.index?.value }
    return byIndex.filter(\.isEligible) + byIndex.filter { !$0.knockouts.isEmpty }
      + byIndex.filter { $0.index == nil && $0.knockouts.isEmpty }
  }
}

/// An account with its marks.
private struct Entrant {
  let account: Digest
  let index: SelectionIndex?
  let knockouts: [ID<Criterion>]
  /// What each mark is worth, 0 to 10, one for each criterion; nan where there is none.
  let worths: [Double]

  init(_ account: Digest, _ criteria: [Criterion], _ rules: SelectionRules) {
    self.account = account
    let marks = Dictionary(
      account.ratings.map { ($0.criterion, $0.value) }, uniquingKeysWith: { first, _ in first })
    index = marks.isEmpty ? nil : SelectionIndex.of(marks, criteria, rules)
    knockouts = criteria.filter { criterion in
      marks[criterion.id].map { criterion.knocksOut($0) } ?? false
    }.map(\.id)
    worths = criteria.map { criterion in
      marks[criterion.id].map { criterion.worth($0) } ?? .nan
    }
  }

  /// One that is rated on something that only excludes has no index.
  var isEligible: Bool { index != nil && knockouts.isEmpty }
}

extension SelectionRanking.Row {
  fileprivate typealias Trial = (share: Double, movers: [ID<Criterion>])

  /// A decision that holds in fewer trials is fragile.
  private static let holdsFrom = 0.8

  fileprivate init(
    _ entrant: Entrant, _ offset: Int, _ trial: Trial?, isAbove: Bool, _ rules: SelectionRules
  ) {
    account = entrant.account
    index = entrant.index
    knockouts = entrant.knockouts
    place = offset + 1
    stability = trial?.share
    isIn = isAbove && entrant.isEligible && rules.areMet(by: entrant.index)
    let holding = trial.map { isAbove ? $0.share : 1 - $0.share }
    isFragile = holding.map { $0 < Self.holdsFrom - 1e-9 } ?? false
    wouldMoveWith = trial?.movers ?? []
  }
}

extension SelectionRules {
  /// Whether enough of what counts is rated; exactly enough is, though shares are sums of fractions.
  fileprivate func areMet(by index: SelectionIndex?) -> Bool {
    (index?.coverage ?? 0) >= neededCoverage - 1e-9
  }
}

extension SelectionStability {
  /// A criterion without a family counts for nothing.
  fileprivate init(
    _ worths: [[Double]], _ criteria: [Criterion], _ rules: SelectionRules, places: Int
  ) {
    let families = CriterionFamily.allCases
    self.init(
      marks: worths,
      weights: criteria.map { $0.family == nil ? 0 : $0.weight?.value ?? 0 },
      families: criteria.map { $0.family.flatMap { families.firstIndex(of: $0) } ?? 0 },
      familyWeights: families.map { rules.weight(of: $0) }, places: places)
  }

  fileprivate func trial(_ place: Int, _ criteria: [Criterion]) -> SelectionRanking.Row.Trial {
    (shares[place], movers[place].map { criteria[$0].id })
  }
}
