/// What each account gets of each service beside what its segment is due, and what that costs us.
///
/// Source: method A7.3, P4, and V10: accounts that are managed, and others that are given a service.
public struct ServiceReport: Sendable {
  public struct Row: Sendable {
    public let account: Digest
    public let segment: Segment?
    /// One for each dimension.
    public let cells: [Cell]
    /// A year, of what is known of it.
    public let cost: Amount
    /// How many services are given at a cost that nobody knows.
    public let unpriced: Int
    /// Of the last actual year; nil while it isn't known.
    public let contribution: Amount?
    /// The cost in percent of the contribution; nil while either isn't known, or nothing is left us.
    public let share: Double?
    /// More than 15 % of the contribution, or any cost at all where nothing is left us.
    public let isCostly: Bool
  }

  public struct Cell: Hashable, Sendable {
    /// 0 to 3; nil while nobody says.
    public let given: Int?
    /// 0 to 3; nil while the segment isn't known, or nothing is set for it.
    public let due: Int?
    /// A year: as recorded, or else by the levels above the base; nil while it isn't known.
    public let cost: Amount?
    public let state: State

    /// How what is given compares with what is due.
    public enum State: Hashable, Sendable {
      case asDue, above, below
      /// Something else, as agreed until a day that hasn't passed.
      case exception
      /// Something else, though the day until which it was agreed has passed.
      case lapsed
      case unknown
    }
  }

  public let dimensions: [ServiceDimension]
  /// By segment, the strategic ones first and those without one last, and by name in each.
  public let rows: [Row]

  /// The percentage of its contribution above which serving an account apart is costly.
  public static let costlyFrom = 15.0

  public init(_ accounts: [Digest], _ settings: Workspace, today: Day) {
    dimensions = settings.services
    let segments = Segment.allCases
    var bySegment = [[Row]](repeating: [], count: segments.count + 1)
    for account in accounts.byName {
      let services = account.services
      let isManaged = account.status.isManaged
      guard isManaged || !account.status.isArchived && !services.isEmpty else { continue }
      let segment = SegmentStanding(account, settings).segment
      let row = Row(
        account, segment,
        ServiceReport.cells(services, settings.services, today: today) { dimension in
          guard isManaged else { return dimension.base?.value }
          return segment.flatMap { dimension.level(for: $0) }
        })
      bySegment[segment.flatMap { segments.firstIndex(of: $0) } ?? segments.count].append(row)
    }
    rows = bySegment.flatMap(\.self)
  }

  /// Of a service that stands twice the first counts.
  private static func cells(
    _ services: [ServiceGiven], _ dimensions: [ServiceDimension], today: Day,
    due: (ServiceDimension) -> Int?
  ) -> [Cell] {
    let given = Dictionary(
      services.map { ($0.dimension, $0) }, uniquingKeysWith: { first, _ in first })
    return dimensions.map { dimension in
      Cell(given[dimension.id], dimension, due: due(dimension), today: today)
    }
  }
}

extension ServiceReport.Row {
  fileprivate init(_ account: Digest, _ segment: Segment?, _ cells: [ServiceReport.Cell]) {
    self.account = account
    self.segment = segment
    self.cells = cells
    let costs = cells.compactMap(\.cost)
    cost = costs.reduce(.zero, +)
    unpriced = cells.count { $0.given != nil && $0.cost == nil }
    contribution = account.latestActual?.contribution?.value
    if let contribution, contribution > .zero, !costs.isEmpty {
      share = 100 * cost.major / contribution.major
    } else {
      share = nil
    }
    let isLeft = contribution.map { $0 > .zero } ?? true
    isCostly = isLeft ? (share ?? 0) > ServiceReport.costlyFrom : cost > .zero
  }
}

extension ServiceReport.Cell {
  fileprivate init(
    _ service: ServiceGiven?, _ dimension: ServiceDimension, due: Int?, today: Day
  ) {
    given = service?.level
    self.due = due
    cost = service?.cost ?? given.flatMap { dimension.cost(ofLevel: $0) }
    guard let given, let due else {
      state = .unknown
      return
    }
    if given == due {
      state = .asDue
    } else if let until = service?.exceptionUntil {
      state = until >= today ? .exception : .lapsed
    } else {
      state = given > due ? .above : .below
    }
  }
}

extension ServiceDimension {
  /// What a level costs a year by the cost of each level above the base; nil while either isn't known.
  ///
  /// What every customer gets costs nothing apart, whatever a level costs.
  func cost(ofLevel level: Int) -> Amount? {
    guard let base = base?.value else { return nil }
    guard level > base else { return .zero }
    return unitCost.map { unit in (base..<level).reduce(.zero) { sum, _ in sum + unit } }
  }
}
