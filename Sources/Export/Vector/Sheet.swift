import Terminal

/// A picture as shapes on a page, whatever file it becomes; in points (1/72 inch) from the top left.
public struct Sheet: Hashable, Sendable {
  public let title: String
  public let subtitle: String
  public var width: Double { Self.slide.width }
  /// That of a slide, or more where many rows need it.
  public internal(set) var height = Self.slide.height
  /// What it shows in words, for who can't see it.
  var summary = ""
  /// The first lies below the others.
  var shapes: [Shape] = []

  /// A sheet with its title, and nothing else yet.
  public init(title: String, subtitle: String) {
    self.title = title
    self.subtitle = subtitle
  }

  /// 16:9.
  static let slide = Box(x: 0, y: 0, width: 960, height: 540)
  static let margin = 40.0
  /// What the title and the subtitle take.
  static let head = 76.0

  /// What lies below the title, down to the margin.
  var body: Box {
    Box(
      x: Self.margin, y: 86, width: width - 2 * Self.margin, height: height - 86 - 30)
  }

  /// Where the title stands, and in what face: as large as it fits in one line.
  var heading: (box: Box, face: Face) {
    (
      Box(x: Self.margin, y: 18, width: width - 2 * Self.margin, height: 34),
      Face(24, bold: true).fitted(title, to: width - 2 * Self.margin, least: 12)
    )
  }

  var subheading: (box: Box, face: Face) {
    (
      Box(x: Self.margin, y: 52, width: width - 2 * Self.margin, height: 20),
      Face(13, Tint(.dim)).fitted(subtitle, to: width - 2 * Self.margin, least: 9)
    )
  }
}

extension Sheet {
  struct Spot: Hashable, Sendable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }

    func distance(to other: Spot) -> Double {
      ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }

    /// A point that far along the way to the other.
    func toward(_ other: Spot, by length: Double) -> Spot {
      let distance = distance(to: other)
      guard distance > 0 else { return self }
      return Spot(
        x + (other.x - x) * length / distance, y + (other.y - y) * length / distance)
    }
  }

  struct Box: Hashable, Sendable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var maxX: Double { x + width }
    var maxY: Double { y + height }
    var centre: Spot { Spot(x + width / 2, y + height / 2) }

    init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = max(0, width)
      self.height = max(0, height)
    }

    init(around centre: Spot, radius: Double) {
      self.init(
        x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
    }

    /// Smaller by that much at each side; larger where it is below zero.
    func inset(_ x: Double, _ y: Double) -> Box {
      Box(x: self.x + x, y: self.y + y, width: width - 2 * x, height: height - 2 * y)
    }

    func contains(_ other: Box) -> Bool {
      other.x >= x && other.maxX <= maxX && other.y >= y && other.maxY <= maxY
    }

    func overlaps(_ other: Box) -> Bool {
      other.x < maxX && other.maxX > x && other.y < maxY && other.maxY > y
    }

    /// The point of it that is nearest to another.
    func nearest(to spot: Spot) -> Spot {
      Spot(min(max(spot.x, x), maxX), min(max(spot.y, y), maxY))
    }

    /// Whether a line goes through it, after Liang and Barsky.
    func meets(_ start: Spot, _ end: Spot) -> Bool {
      var (enters, leaves) = (0.0, 1.0)
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let sides = [
        (-dx, start.x - x), (dx, maxX - start.x), (-dy, start.y - y), (dy, maxY - start.y),
      ]
      for (step, room) in sides {
        if step == 0 {
          if room < 0 { return false }
        } else if step < 0 {
          enters = max(enters, room / step)
        } else {
          leaves = min(leaves, room / step)
        }
      }
      return enters <= leaves
    }
  }
}
