/// Accounts by whether we want them and how far the relationship has come: ten boxes.
///
/// Source: method A7.2, after McDonald's matrix. Those that are managed, and those that are studied for it.
public struct TenBoxes: Sendable {
  /// The stages that lead up, in their order: what comes undone has no box.
  public static let stages: [RelationStage] = [
    .exploratory, .basic, .cooperative, .interdependent, .integrated,
  ]

  public struct Row: Sendable {
    public let isAttractive: Bool
    /// One for each stage, the accounts by name.
    public let boxes: [[Digest]]
  }

  /// The attractive ones first.
  public let rows: [Row]
  /// Those of which the attractiveness or the stage isn't known, or whose bond comes undone; by name.
  public let unplaced: [Digest]

  public init(_ accounts: [Digest], _ settings: Workspace) {
    let none = [[Digest]](repeating: [], count: TenBoxes.stages.count)
    var attractive = none
    var others = none
    var unplaced: [Digest] = []
    for account in accounts.filter(\.status.isSegmented).byName {
      guard let place = account.stage.flatMap({ TenBoxes.stages.firstIndex(of: $0) }),
        let isAttractive = SegmentStanding(account, settings).isAttractive(settings.matrix)
      else {
        unplaced.append(account)
        continue
      }
      if isAttractive { attractive[place].append(account) } else { others[place].append(account) }
    }
    rows = [
      Row(isAttractive: true, boxes: attractive), Row(isAttractive: false, boxes: others),
    ]
    self.unplaced = unplaced
  }
}

extension Digest {
  /// How far the relationship had come when somebody last said; nil while nobody has.
  var stage: RelationStage? { placements.last { $0.stage != nil }?.stage }
}

extension SegmentStanding {
  /// On the right side of the matrix: by its segment where the figures give one, so that both pictures
  /// agree about an account close to the cut; nil while its attractiveness isn't known.
  fileprivate func isAttractive(_ rules: MatrixRules) -> Bool? {
    guard let x else { return nil }
    return computed?.isAttractive ?? (x >= rules.cut(.attractiveness))
  }
}

extension Segment {
  /// One of the two segments of those whom we want.
  public var isAttractive: Bool {
    switch self {
    case .strategic, .star: true
    case .status, .streamline: false
    }
  }
}
