/// A place on the matrix, both axes 0 to 100.
public struct PlotPlace: Hashable, Sendable {
  public let x: Double
  public let y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// Where an account stands on the matrix, where that comes from, and which segment follows.
///
/// Source: method C-2. What was decided counts before what is computed.
public struct SegmentStanding: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    /// By somebody who decided, or tries it.
    case placed
    /// From the marks on the criteria of the axis.
    case rated
    /// From the customer's own criteria.
    case customer
    /// From the stage of the relationship.
    case stage
    case unknown
  }

  /// Attractiveness, 0 to 100.
  public let x: Double?
  /// Our position, 0 to 100.
  public let y: Double?
  public let xSource: Source
  public let ySource: Source
  /// What follows from the place; nil while an axis isn't known.
  public let computed: Segment?
  /// The account's own, as it was decided.
  public let decided: Segment?
  /// Where it stood before.
  public let former: Placement?
  /// Where it should stand in three years.
  public let forecast: PlotPlace?

  public var segment: Segment? { decided ?? computed }

  /// The decision goes against the matrix.
  public var isOverridden: Bool {
    guard let decided, let computed else { return false }
    return decided != computed
  }

  /// `moved` is a place that is tried.
  public init(_ account: Digest, _ settings: Workspace, moved: PlotPlace? = nil) {
    let placements = account.placements
    let last = placements.last
    (x, xSource) = moved.map { ($0.x, .placed) } ?? Self.attractiveness(account, last, settings)
    (y, ySource) = moved.map { ($0.y, .placed) } ?? Self.position(account, last, settings)
    let isPlaced = moved == nil && xSource == .placed && ySource == .placed
    former = isPlaced ? placements.dropLast().last : last
    decided = account.segment
    if let x, let y {
      let held = former?.segment ?? account.segment ?? former?.segment(by: settings.matrix)
      computed = SegmentRule.segment(x: x, y: y, settings.matrix, former: held)
    } else {
      computed = nil
    }
    let ahead = placements.last { $0.forecastAttractiveness != nil || $0.forecastPosition != nil }
    if let ahead, let x = ahead.forecastAttractiveness ?? x, let y = ahead.forecastPosition ?? y {
      forecast = PlotPlace(x: x, y: y)
    } else {
      forecast = nil
    }
  }

  private static func attractiveness(
    _ account: Digest, _ last: Placement?, _ settings: Workspace
  ) -> (Double?, Source) {
    if let placed = last?.attractiveness { return (placed, .placed) }
    guard let index = account.selectionIndex(settings, use: .attractiveness) else {
      return (nil, .unknown)
    }
    return (index.value, .rated)
  }

  private static func position(
    _ account: Digest, _ last: Placement?, _ settings: Workspace
  ) -> (Double?, Source) {
    if let placed = last?.position { return (placed, .placed) }
    if let judged = account.customerPosition { return (judged, .customer) }
    if let index = account.selectionIndex(settings, use: .position) { return (index.value, .rated) }
    let stages: [RelationStage: Double] = [
      .exploratory: 10, .basic: 30, .cooperative: 50, .interdependent: 70, .integrated: 90,
    ]
    guard let stage = account.stage, let y = stages[stage] else { return (nil, .unknown) }
    return (y, .stage)
  }
}
