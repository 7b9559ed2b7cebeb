public import Figures
import Terminal

/// A figure that can be laid out as shapes.
public protocol SheetFigure: Figure {
  /// All of it on one sheet, which is as high as that takes.
  func sheet(title: String, subtitle: String) -> Sheet
  /// On as many sheets of a slide's height as it takes.
  func slides(title: String, subtitle: String) -> [Sheet]
}

extension SheetFigure {
  public func slides(title: String, subtitle: String) -> [Sheet] {
    [sheet(title: title, subtitle: subtitle)]
  }
}

/// The rows of a sheet: as high as there is room for, within what can be read.
struct SheetRows {
  let step: Double
  /// Of the letters.
  let size: Double

  private static let least = 16.0

  init(_ count: Int, in room: Double) {
    step = min(30, max(Self.least, room / Double(max(1, count))))
    size = min(13, max(9, step * 0.56))
  }

  /// What they need beyond a room.
  static func excess(_ count: Int, over room: Double) -> Double {
    max(0, Double(count) * least - room)
  }

  /// Parts of them, each of about as many as the others and none higher than a room.
  static func pages(_ count: Int, in room: Double) -> [Range<Int>] {
    let most = max(1, Int(room / least))
    guard count > most else { return [0..<count] }
    let pages = (count + most - 1) / most
    return (0..<pages).map { count * $0 / pages..<count * ($0 + 1) / pages }
  }

  /// "Rouen · 2/3"; what it was where there is one page only.
  static func subtitle(_ subtitle: String, page: Int, of pages: Int) -> String {
    pages < 2 ? subtitle : Spoken.list([subtitle, "\(page + 1)/\(pages)"])
  }
}

/// Columns as wide as what stands in them, the widest made narrower where there isn't room for all.
enum SheetColumns {
  static func shared(_ wanted: [Double], in room: Double) -> [Double] {
    guard wanted.reduce(0, +) > room else { return wanted }
    var left = room
    var most = room
    for (place, width) in wanted.sorted().enumerated() {
      most = left / Double(wanted.count - place)
      if width > most { break }
      left -= width
    }
    return wanted.map { min($0, most) }
  }
}

extension Sheet {
  /// What the inks and patterns mean, side by side in a line.
  mutating func put(_ legend: [FigureSeries], at start: Spot) {
    let face = Face(11, Tint(.dim))
    var x = start.x
    for series in legend where !series.name.isEmpty {
      let width = Lettering.width(series.name, face)
      guard x + 20 + width <= self.width - Self.margin else { return }
      add(
        Area(
          box: Box(x: x, y: start.y + 3, width: 14, height: 10),
          fill: Fill(Tint(series.ink), series.pattern)), name: series.name)
      put(series.name, face, in: Box(x: x + 20, y: start.y, width: width + 1, height: 16))
      x += 20 + width + 22
    }
  }
}
