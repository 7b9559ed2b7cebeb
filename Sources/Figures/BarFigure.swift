public import Terminal

/// Bars beside each other's labels, of one part or several: rankings, sums and what they are made
/// of, gaps to either side of zero.
public struct BarFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Bar: Hashable, Sendable {
    public let label: String
    /// What is above zero goes to the right of it in this order, what is below to the left.
    public let parts: [Mark<Subject>]
    public let total: String
    /// Where the bar should end.
    public let target: Double?
    /// What is told after the total, such as how sure it is.
    public let note: String
    public let noteInk: Ink

    public init(
      _ label: String, _ parts: [Mark<Subject>], total: String = "", target: Double? = nil,
      note: String = "", noteInk: Ink = .dim
    ) {
      self.label = label
      self.parts = parts
      self.total = total
      self.target = target.flatMap { $0.isFinite ? $0 : nil }
      self.note = note
      self.noteInk = noteInk
    }

    /// From where to where each part goes, away from zero; what isn't known takes no room.
    public var extents: [Extent] {
      var above = 0.0
      var below = 0.0
      return parts.map { part in
        let size = part.size ?? 0
        let start = size < 0 ? below : above
        if size < 0 { below += size } else { above += size }
        return Extent(start: start, end: start + size)
      }
    }
  }

  public struct Extent: Hashable, Sendable {
    public let start: Double
    public let end: Double

    var centre: Double { (start + end) / 2 }
  }

  /// A line across, which parts the bars above it from those below: who is in and who isn't.
  public struct Cut: Hashable, Sendable {
    /// How many bars stand above the line.
    public let after: Int
    public let label: String

    public init(after: Int, label: String) {
      self.after = after
      self.label = label
    }
  }

  public let bars: [Bar]
  /// What the parts are, in their order; none where there is one kind.
  public let legend: [FigureSeries]
  /// The values at the two ends; zero is always among them.
  public let scale: ClosedRange<Double>
  /// Nil where all bars are of one kind; a line beyond the last bar stands below it.
  public let cut: Cut?

  /// Without a scale the longest bar, or the farthest target, fills the room.
  public init(
    _ bars: [Bar], legend: [FigureSeries] = [], scale: ClosedRange<Double>? = nil, cut: Cut? = nil
  ) {
    self.bars = bars
    self.legend = legend
    self.cut = cut.map { Cut(after: min(max(0, $0.after), bars.count), label: $0.label) }
    let ends: [Double] = bars.flatMap { bar in bar.extents.map(\.end) + [bar.target ?? 0] }
    let low = scale?.lowerBound ?? ends.min() ?? 0
    let high = scale?.upperBound ?? ends.max() ?? 0
    self.scale = min(0, low)...max(0, high)
  }

  public var subjects: [Subject] { bars.flatMap { $0.parts.map(\.subject) } }

  /// The bar and the part of a subject.
  public func place(of subject: Subject) -> (bar: Int, part: Int)? {
    for (bar, content) in bars.enumerated() {
      if let part = content.parts.firstIndex(where: { $0.subject == subject }) {
        return (bar, part)
      }
    }
    return nil
  }

  /// Sideways to the part beside, which is on the other side of zero beyond the first one; up and
  /// down to the part of the next bar that lies nearest.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let (bar, part) = place(of: subject) else { return nil }
    switch direction {
    case .left, .right:
      let order = acrossZero(bars[bar])
      guard let now = order.firstIndex(of: part) else { return nil }
      let next = now + (direction == .left ? -1 : 1)
      return order.indices.contains(next) ? bars[bar].parts[order[next]].subject : nil
    case .up, .down:
      let others = direction == .up ? Array(bars[..<bar].reversed()) : Array(bars[(bar + 1)...])
      guard let next = others.first(where: { !$0.parts.isEmpty }) else { return nil }
      let centre = bars[bar].extents[part].centre
      let extents = next.extents
      let nearest = extents.indices.min {
        abs(extents[$0].centre - centre) < abs(extents[$1].centre - centre)
      }
      return nearest.map { next.parts[$0].subject }
    }
  }

  /// The places of the parts from left to right.
  private func acrossZero(_ bar: Bar) -> [Int] {
    let below = bar.parts.indices.filter { bar.parts[$0].size ?? 0 < 0 }
    return below.reversed() + bar.parts.indices.filter { !below.contains($0) }
  }
}
