public import Terminal

/// A point on both axes.
public struct PlotPoint: Hashable, Sendable {
  public let x: Double
  public let y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }
}

public enum PlotAxis: Hashable, Sendable {
  case x, y
}

/// What of the axes is in sight.
public struct PlotWindow: Hashable, Sendable {
  public let x: ClosedRange<Double>
  public let y: ClosedRange<Double>

  public static let whole = PlotWindow(x: 0...100, y: 0...100)

  public init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
    self.x = x
    self.y = y
  }

  public func holds(_ point: PlotPoint) -> Bool { x.contains(point.x) && y.contains(point.y) }
}

/// Discs by two axes, in four zones: where each stands, came from, and should go.
public struct PlotFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Disc: Hashable, Sendable {
    /// Its text is its label, its size a share of the largest, 0 to 1; its sign stands in it.
    public let mark: Mark<Subject>
    public let at: PlotPoint
    /// Where it stood before.
    public let from: PlotPoint?
    /// Where it is expected.
    public let ghost: PlotPoint?
    public let spread: Spread?
    /// Being moved to see what follows: the others and their labels stay where they are without
    /// it, as far as it doesn't lie on them.
    public let isTried: Bool

    public init(
      _ mark: Mark<Subject>, at: PlotPoint, from: PlotPoint? = nil, ghost: PlotPoint? = nil,
      spread: Spread? = nil, isTried: Bool = false
    ) {
      self.mark = mark
      self.at = at
      self.from = from.flatMap { $0.isFinite ? $0 : nil }
      self.ghost = ghost.flatMap { $0.isFinite ? $0 : nil }
      self.spread = spread.flatMap { $0.values.isEmpty ? nil : $0 }
      self.isTried = isTried
    }
  }

  /// Where several put a disc on one axis, each on the axis' own scale.
  public struct Spread: Hashable, Sendable {
    public let axis: PlotAxis
    public let values: [Double]

    public init(axis: PlotAxis, values: [Double]) {
      self.axis = axis
      self.values = values.filter(\.isFinite)
    }
  }

  public struct Zone: Hashable, Sendable {
    public let title: String
    public let note: String
    public let ink: Ink

    public init(title: String, note: String, ink: Ink) {
      self.title = title
      self.note = note
      self.ink = ink
    }
  }

  /// Those in the window.
  public let discs: [Disc]
  public let cuts: PlotPoint
  /// At the top left, top right, bottom left and bottom right; none while they are hidden, and the
  /// cuts with them.
  public let zones: [Zone]
  public let xTitle: String
  public let yTitle: String
  public let window: PlotWindow
  /// It is read from the back of a room.
  public let isProjected: Bool
  /// Parts with " · " between them.
  public let legend: String
  /// The places of the discs as they are read: from the top down, then from left to right.
  private let order: [Int]

  public init(
    _ discs: [Disc], cuts: PlotPoint, zones: [Zone], xTitle: String, yTitle: String,
    window: PlotWindow = .whole, isProjected: Bool = false, legend: String = ""
  ) {
    let shown = discs.filter { window.holds($0.at) }
    self.discs = shown
    self.cuts = cuts
    self.zones = zones.count == 4 ? zones : []
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.window = window
    self.isProjected = isProjected
    self.legend = legend
    order = shown.indices.sorted { left, right in
      let (one, other) = (shown[left].at, shown[right].at)
      if one.y != other.y { return one.y > other.y }
      return one.x == other.x ? left < right : one.x < other.x
    }
  }

  public var subjects: [Subject] { order.map { discs[$0].mark.subject } }
  public var first: Subject? { order.first.map { discs[$0].mark.subject } }

  public func place(of subject: Subject) -> Int? {
    discs.firstIndex { $0.mark.subject == subject }
  }
}

/// Where arrows lead.
extension PlotFigure {
  /// The nearest disc within 45 degrees to either side; discs on one point lie beside each other in
  /// their order.
  ///
  /// A diagonal belongs to one of the two directions only, and near is what has few steps along
  /// both axes together: so a step towards a disc never leads away from it, and each is reached.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let now = place(of: subject) else { return nil }
    let here = discs[now].at
    var best: (steps: Double, square: Double, place: Int)?
    for (place, disc) in discs.enumerated() where place != now {
      let (dx, dy) = (disc.at.x - here.x, disc.at.y - here.y)
      let steps: Double
      if dx == 0, dy == 0 {
        guard direction == (place > now ? .right : .left) else { continue }
        // Before all others, and the next of them first.
        steps = -1 / Double(abs(place - now))
      } else {
        let (along, aside) = Self.turned(dx, dy, direction)
        guard along > 0, aside > -along, aside <= along else { continue }
        steps = along + abs(aside)
      }
      let square = dx * dx + dy * dy
      if let best, (steps, square) >= (best.steps, best.square) { continue }
      best = (steps, square, place)
    }
    return best.map { discs[$0.place].mark.subject }
  }

  /// How far a way goes in a direction, and how far to the left of it.
  private static func turned(
    _ dx: Double, _ dy: Double, _ direction: Direction
  ) -> (along: Double, aside: Double) {
    switch direction {
    case .right: (dx, dy)
    case .left: (-dx, -dy)
    case .up: (dy, -dx)
    case .down: (-dy, dx)
    }
  }
}
