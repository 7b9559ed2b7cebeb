import Figures

extension Sheet {
  /// One thing on a sheet.
  struct Shape: Hashable, Sendable {
    /// What it shows: who, or which; empty for what only parts others.
    var name = ""
    /// What is to be known of it.
    var detail = ""
    var form: Form
    /// By which the end of a line finds it; once on a sheet.
    var key: Int?
  }

  indirect enum Form: Hashable, Sendable {
    case area(Area)
    case polygon([Spot], Fill)
    case line(Line)
    /// Moved as one.
    case group([Shape])
  }

  /// A rectangle or an ellipse, with or without words in it; a text alone has neither fill nor pen.
  struct Area: Hashable, Sendable {
    enum Outline: Hashable, Sendable {
      case rectangle, rounded, ellipse
    }

    var outline = Outline.rectangle
    var box: Box
    var fill: Fill?
    var pen: Pen?
    var caption: Caption?

    var isText: Bool { fill == nil && pen == nil && caption != nil }
  }

  struct Fill: Hashable, Sendable {
    var tint: Tint
    var pattern = Pattern.solid

    init(_ tint: Tint, _ pattern: Pattern = .solid) {
      self.tint = tint
      self.pattern = pattern
    }
  }

  struct Pen: Hashable, Sendable {
    enum Dash: Hashable, Sendable {
      case none, dashed, dotted
    }

    var tint: Tint
    var width: Double
    var dash: Dash

    init(_ tint: Tint, _ width: Double = 1, _ dash: Dash = .none) {
      self.tint = tint
      self.width = width
      self.dash = dash
    }
  }

  struct Line: Hashable, Sendable {
    var start: Spot
    var end: Spot
    var pen: Pen
    /// Whether it ends in the head of an arrow.
    var isArrow = false
    /// What the ends hang on: they go along when that is moved.
    var startJoint: Joint?
    var endJoint: Joint?
  }

  /// One of the eight places around an ellipse that lines hang on: 0 on top, then against the clock.
  struct Joint: Hashable, Sendable {
    var key: Int
    var site: Int

    /// Where the eight are on a circle around nothing, of radius 1.
    static let sites: [Spot] = {
      let slant = 0.5.squareRoot()
      return [
        Spot(0, -1), Spot(-slant, -slant), Spot(-1, 0), Spot(-slant, slant), Spot(0, 1),
        Spot(slant, slant), Spot(1, 0), Spot(slant, -slant),
      ]
    }()
  }

  struct Run: Hashable, Sendable {
    var text: String
    var face: Face

    init(_ text: String, _ face: Face) {
      self.text = text
      self.face = face
    }
  }

  enum Side: Hashable, Sendable {
    case leading, centre, trailing
  }

  /// Words in an area: in the middle of its height, at one side of it.
  struct Caption: Hashable, Sendable {
    var paragraphs: [[Run]]
    var side = Side.leading
    /// Read from below upwards.
    var isUpright = false
    var wraps = false
    /// What stays free at both sides.
    var inset = 0.0
  }
}

extension Sheet.Joint {
  /// The place on a circle that lies nearest to a point, and where that is.
  static func nearest(
    to spot: Sheet.Spot, of key: Int, at centre: Sheet.Spot, radius: Double
  ) -> (joint: Sheet.Joint, spot: Sheet.Spot) {
    let spots = sites.map { Sheet.Spot(centre.x + $0.x * radius, centre.y + $0.y * radius) }
    var best = 0
    for site in spots.indices where spots[site].distance(to: spot) < spots[best].distance(to: spot)
    {
      best = site
    }
    return (Sheet.Joint(key: key, site: best), spots[best])
  }
}

/// How shapes are put on a sheet.
extension Sheet {
  mutating func add(_ shape: Shape) { shapes.append(shape) }

  mutating func add(_ area: Area, name: String = "", detail: String = "") {
    shapes.append(Shape(name: name, detail: detail, form: .area(area)))
  }

  mutating func add(_ line: Line, name: String = "", detail: String = "") {
    shapes.append(Shape(name: name, detail: detail, form: .line(line)))
  }

  /// Words in one line, cut where they don't fit.
  mutating func put(_ text: String, _ face: Face, in box: Box, _ side: Side = .leading) {
    guard !text.isEmpty else { return }
    put([Run(text, face)], in: box, side)
  }

  /// Words of several faces in one line; the last that fits is cut.
  mutating func put(_ runs: [Run], in box: Box, _ side: Side = .leading) {
    let kept = Lettering.cut(runs, to: box.width)
    guard kept.contains(where: { !$0.text.isEmpty }) else { return }
    add(
      Area(box: box, caption: Caption(paragraphs: [kept], side: side)),
      name: Spoken.name(runs.map(\.text).joined()))
  }
}
