import Figures
import Terminal

/// What of a plot its layout needs to know, without its subjects.
///
/// Laying out is most of the work: a type of its own is compiled once, and not for each subject.
struct PlotScene {
  struct Item {
    let text: String
    let sign: String
    let size: Double?
    let ink: Ink
    let at: PlotPoint
    let from: PlotPoint?
    let ghost: PlotPoint?
    let votes: [Double]
    let votesAxis: PlotAxis
    let isTried: Bool
  }

  struct Zone {
    let title: String
    let note: String
    let ink: Ink
  }

  let items: [Item]
  let cuts: PlotPoint
  let zones: [Zone]
  let xTitle: String
  let yTitle: String
  let window: PlotWindow
  let isProjected: Bool
  let legend: String

  init<Subject>(_ figure: PlotFigure<Subject>) {
    let isProjected = figure.isProjected
    items = figure.discs.map { disc in
      let text = isProjected ? disc.mark.text.uppercased() : disc.mark.text
      return Item(
        text: Glyphs.width(of: text) == 0 ? "" : text,
        sign: disc.mark.sign.isEmpty ? "●" : Glyphs.cut(disc.mark.sign, to: 1),
        size: disc.mark.size, ink: disc.mark.ink, at: disc.at, from: disc.from, ghost: disc.ghost,
        votes: disc.spread?.values ?? [], votesAxis: disc.spread?.axis ?? .x,
        isTried: disc.isTried)
    }
    cuts = figure.cuts
    zones = figure.zones.map { Zone(title: $0.title.uppercased(), note: $0.note, ink: $0.ink) }
    xTitle = figure.xTitle.uppercased()
    yTitle = figure.yTitle.uppercased()
    window = figure.window
    self.isProjected = isProjected
    legend = figure.legend
  }
}

/// The room of a plot: its frame, what is told around it, and the cells within.
struct PlotFrame {
  let area: Rect
  let frame: Rect
  /// The cells of the discs.
  let plot: Rect
  let hasFrame: Bool
  /// A line below the frame with the ends of the scale and the axes' names.
  let hasAxis: Bool
  /// Whether the name of the upward axis stands at the left, a letter a row.
  let isUpright: Bool
  let legend: [String]

  init(_ scene: PlotScene, in area: Rect) {
    self.area = area
    hasFrame = area.width >= 12 && area.height >= 5
    hasAxis = hasFrame && area.height >= 7
    let air = area.width >= 60 ? 1 : 0
    let left = (hasAxis && area.width >= 24 ? 4 : 0) + air + (area.width >= 90 ? 1 : 0)
    let middle = area.dropLeading(left).dropTrailing(air)
    legend =
      hasAxis && area.height >= 14 ? Self.lines(of: scene.legend, in: middle.width) : []
    frame = middle.dropBottom((hasAxis ? 1 : 0) + legend.count)
    plot = hasFrame ? frame.inset(horizontal: 1, vertical: 1) : frame
    let letters = scene.yTitle
    isUpright =
      hasAxis && area.width >= 36 && !letters.isEmpty && letters.count <= frame.height - 4
      && letters.allSatisfy { Glyphs.width(of: $0) == 1 }
  }

  /// At most two, each as many parts as fit.
  private static func lines(of legend: String, in columns: Int) -> [String] {
    var lines: [String] = []
    for part in legend.split(separator: " · ") {
      if let last = lines.last {
        let longer = "\(last) · \(part)"
        if Glyphs.width(of: longer) <= columns {
          lines[lines.count - 1] = longer
          continue
        }
      }
      guard lines.count < 2 else { break }
      lines.append(Glyphs.cut(String(part), to: columns))
    }
    return lines
  }
}

/// From the values of the axes to cells, counted from the top left of the plot.
struct PlotScale {
  let size: Size
  let window: PlotWindow
  let cuts: PlotPoint
  /// The column and the row of the cuts; nil where they don't lie within.
  let cutX: Int?
  let cutY: Int?

  init(_ scene: PlotScene, _ size: Size) {
    self.size = size
    window = scene.window
    cuts = scene.cuts
    cutX = Self.line(at: cuts.x, of: window.x, in: size.columns)
    cutY = Self.line(at: cuts.y, of: window.y, in: size.rows).map { size.rows - 1 - $0 }
  }

  private static func line(at value: Double, of range: ClosedRange<Double>, in cells: Int) -> Int? {
    guard value > range.lowerBound, value < range.upperBound, cells >= 3 else { return nil }
    return min(max(1, cell(of: value, in: range, cells)), cells - 2)
  }

  private static func cell(of value: Double, in range: ClosedRange<Double>, _ cells: Int) -> Int {
    let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    guard part.isFinite else { return 0 }
    return PlotScale.rounded(min(max(part, 0), 1) * Double(max(0, cells - 1)))
  }

  /// Halves go up, below zero too.
  static func rounded(_ value: Double) -> Int { Int((value + 0.5).rounded(.down)) }

  /// On the side of the cut that the value is on, be it by a hair.
  func column(of x: Double) -> Int {
    let cell = Self.cell(of: x, in: window.x, size.columns)
    guard let cutX else { return cell }
    return x >= cuts.x ? max(cell, cutX + 1) : min(cell, cutX - 1)
  }

  /// On the side of the cut that the value is on, be it by a hair.
  func row(of y: Double) -> Int {
    let cell = max(0, size.rows - 1) - Self.cell(of: y, in: window.y, size.rows)
    guard let cutY else { return cell }
    return y >= cuts.y ? min(cell, cutY - 1) : max(cell, cutY + 1)
  }

  func cell(of point: PlotPoint) -> Point { Point(column(of: point.x), row(of: point.y)) }

  /// Whether a cell lies on the sides of the cuts that a point is on.
  func keepsSide(_ cell: Point, of point: PlotPoint) -> Bool {
    if let cutX, cell.x == cutX || (cell.x > cutX) != (point.x >= cuts.x) { return false }
    if let cutY, cell.y == cutY || (cell.y < cutY) != (point.y >= cuts.y) { return false }
    return true
  }

  /// The rooms of the zones: top left, top right, bottom left, bottom right.
  var zones: [Rect] {
    let (columns, rows) = (size.columns, size.rows)
    let x = cutX ?? (cuts.x <= window.x.lowerBound ? -1 : columns)
    let y = cutY ?? (cuts.y <= window.y.lowerBound ? rows : -1)
    return [
      Rect(x: 0, y: 0, width: x, height: y),
      Rect(x: x + 1, y: 0, width: columns - x - 1, height: y),
      Rect(x: 0, y: y + 1, width: x, height: rows - y - 1),
      Rect(x: x + 1, y: y + 1, width: columns - x - 1, height: rows - y - 1),
    ]
  }
}
