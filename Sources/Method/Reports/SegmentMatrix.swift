/// Accounts by how much we want them and how well we stand with them: the segmentation matrix.
///
/// Source: method A7.2, C-2 and P3. Those that are managed, and those that are studied for it.
public struct SegmentMatrix: Sendable {
  /// An account of which both axes are known.
  public struct Disc: Sendable {
    public let account: Digest
    public let standing: SegmentStanding
    /// Its revenue as a share of the largest on the matrix, 0 to 1; nil while it isn't known.
    public let size: Double?
    /// How healthy the relation is, and why; nil while that isn't sure.
    public let health: Reading?
  }

  /// An account that changed segment since it was last placed.
  public struct Move: Sendable {
    public let account: Digest
    public let from: Segment
    public let to: Segment
    /// The day on which it stood where it came from; nil where nobody says.
    public let since: Day?
  }

  /// The largest first, so that smaller ones are drawn over them; those of one size by name.
  public let discs: [Disc]
  /// Those of which an axis isn't known, by name.
  public let unplaced: [Digest]
  /// By name.
  public let moves: [Move]

  /// `whatIf` has the places of accounts that are tried elsewhere: nothing of it is kept.
  public init(
    _ accounts: [Digest], _ settings: Workspace, context: IndicatorContext,
    whatIf: [ID<Account>: PlotPlace] = [:]
  ) {
    var placed: [(account: Digest, standing: SegmentStanding)] = []
    var unplaced: [Digest] = []
    var moves: [Move] = []
    for account in accounts.filter(\.status.isSegmented).byName {
      let trial = whatIf[account.id]
      let standing = SegmentStanding(account, settings, moved: trial)
      if let move = Move(account, standing, settings, isTried: trial != nil) { moves.append(move) }
      if standing.x != nil, standing.y != nil {
        placed.append((account, standing))
      } else {
        unplaced.append(account)
      }
    }
    discs = SegmentMatrix.discs(placed, context)
    self.unplaced = unplaced
    self.moves = moves
  }

  private static func discs(
    _ placed: [(account: Digest, standing: SegmentStanding)], _ context: IndicatorContext
  ) -> [Disc] {
    let health = Indicator.named("health")
    let largest = placed.compactMap(\.account.revenue).max() ?? .zero
    let discs = placed.map { account, standing in
      Disc(
        account: account, standing: standing,
        size: account.revenue.flatMap { $0.share(ofLargest: largest) },
        health: health?.reading(of: account, in: context))
    }
    return discs.largestFirst(\.size)
  }
}

extension SegmentMatrix.Move {
  /// Nil for an account that stays, or of which one of the two segments isn't known.
  ///
  /// One that is tried elsewhere leaves the segment that it is in today for the one that follows from
  /// its place.
  fileprivate init?(
    _ account: Digest, _ standing: SegmentStanding, _ settings: Workspace, isTried: Bool
  ) {
    let before = standing.former?.segment(by: settings.matrix)
    let from = isTried ? standing.decided ?? before : before
    let to = isTried ? standing.computed : standing.segment
    guard let from, let to, from != to else { return nil }
    self.init(account: account, from: from, to: to, since: standing.former?.day)
  }
}

extension Placement {
  /// What was decided then, or else what follows from the place; nil while neither is known.
  func segment(by rules: MatrixRules) -> Segment? {
    if let segment { return segment }
    guard let attractiveness, let position else { return nil }
    return SegmentRule.segment(x: attractiveness, y: position, rules, former: nil)
  }
}

extension AccountStatus {
  /// It has a place on the matrix: it is managed, or studied for that.
  public var isSegmented: Bool { isManaged || self == .candidate }
}

extension Amount {
  /// How much of the largest it is, 0 to 1; nil where the largest is nothing.
  func share(ofLargest largest: Amount) -> Double? {
    guard largest > .zero else { return nil }
    return min(max(major / largest.major, 0), 1)
  }
}
