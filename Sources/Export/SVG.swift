import Figures

/// A sheet as SVG: one file that needs no other, with fonts that every system has.
public enum SVG {
  /// The bytes of the file, the same for the same sheet.
  public static func bytes(_ sheet: Sheet) -> [UInt8] {
    var writer = SVGWriter()
    let heading = sheet.heading
    let subheading = sheet.subheading
    var shapes: [Sheet.Shape] = []
    for (text, place) in [(sheet.title, heading), (sheet.subtitle, subheading)] where text != "" {
      let run = Sheet.Run(Lettering.cut(text, place.face, to: place.box.width), place.face)
      shapes.append(
        Sheet.Shape(
          form: .area(
            Sheet.Area(box: place.box, caption: Sheet.Caption(paragraphs: [[run]])))))
    }
    for shape in shapes + sheet.shapes { writer.write(shape) }
    let size = (Decimal.text(sheet.width), Decimal.text(sheet.height))
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size.0) \(size.1)\" "
      + "width=\"\(size.0)\" height=\"\(size.1)\" role=\"img\" xml:space=\"preserve\" "
      + "font-family=\"\(fonts)\">"
    let words = Spoken.list([sheet.subtitle, sheet.summary])
    let text =
      Markup.prolog + head + "\n<title>\(Markup.escaped(sheet.title))</title>\n"
      + "<desc>\(Markup.escaped(words))</desc>\n" + writer.definitions
      + "<rect width=\"\(size.0)\" height=\"\(size.1)\" fill=\"#\(Tint.page.hex)\"/>\n"
      + writer.body + "</svg>\n"
    return Array(text.utf8)
  }

  /// All of about one width, so that names fit wherever the file is opened.
  private static let fonts =
    "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif"
}

private struct SVGWriter {
  private(set) var body = ""
  private var patterns: [Sheet.Fill] = []

  /// The hatchings that the shapes are filled with.
  var definitions: String {
    guard !patterns.isEmpty else { return "" }
    return "<defs>" + patterns.map(definition).joined() + "</defs>\n"
  }

  mutating func write(_ shape: Sheet.Shape) {
    let words = Spoken.list([shape.name, shape.detail])
    let isTold = !words.isEmpty && !shape.isText
    if isTold { body += "<g><title>\(Markup.escaped(words))</title>" }
    switch shape.form {
    case .area(let area): write(area)
    case .polygon(let spots, let fill):
      let points = spots.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
      body += "<polygon points=\"\(points)\"\(paint(fill))/>"
    case .line(let line): write(line)
    case .group(let shapes):
      body += "<g>"
      for shape in shapes { write(shape) }
      body += "</g>"
    }
    body += isTold ? "</g>\n" : "\n"
  }

  private mutating func write(_ area: Sheet.Area) {
    let box = area.box
    if area.fill != nil || area.pen != nil {
      let look = paint(area.fill) + stroke(area.pen)
      switch area.outline {
      case .rectangle, .rounded:
        let corner = area.outline == .rounded ? " rx=\"4\"" : ""
        body +=
          "<rect x=\"\(number(box.x))\" y=\"\(number(box.y))\" width=\"\(number(box.width))\" "
          + "height=\"\(number(box.height))\"\(corner)\(look)/>"
      case .ellipse:
        body +=
          "<ellipse cx=\"\(number(box.centre.x))\" cy=\"\(number(box.centre.y))\" "
          + "rx=\"\(number(box.width / 2))\" ry=\"\(number(box.height / 2))\"\(look)/>"
      }
    }
    if let caption = area.caption { write(caption, in: box) }
  }

  private mutating func write(_ caption: Sheet.Caption, in box: Sheet.Box) {
    let centre = box.centre
    // A text that is read upwards stands in the same place, turned about its middle.
    let room =
      caption.isUpright
      ? Sheet.Box(
        x: centre.x - box.height / 2, y: centre.y - box.width / 2, width: box.height,
        height: box.width) : box
    let lines = caption.lines(in: room.width)
    let height = lines.reduce(0) { $0 + Sheet.Caption.height(of: $1) }
    let turn =
      caption.isUpright
      ? " transform=\"rotate(-90 \(number(centre.x)) \(number(centre.y)))\"" : ""
    let (x, anchor) =
      switch caption.side {
      case .leading: (room.x + caption.inset, "")
      case .centre: (room.centre.x, " text-anchor=\"middle\"")
      case .trailing: (room.maxX - caption.inset, " text-anchor=\"end\"")
      }
    var top = room.centre.y - height / 2
    for line in lines {
      let lineHeight = Sheet.Caption.height(of: line)
      // The letters stand in the middle of their line: a capital is 0.72 of the size high.
      let baseline = top + lineHeight / 2 + lineHeight / 1.2 * 0.36
      top += lineHeight
      guard !line.isEmpty else { continue }
      body += "<text x=\"\(number(x))\" y=\"\(number(baseline))\"\(anchor)\(turn)>"
      for run in line { write(run) }
      body += "</text>"
    }
  }

  private mutating func write(_ run: Sheet.Run) {
    let weight = run.face.isBold ? " font-weight=\"bold\"" : ""
    body +=
      "<tspan font-size=\"\(number(run.face.size))\" fill=\"#\(run.face.tint.hex)\"\(weight)>"
      + Markup.escaped(run.text) + "</tspan>"
  }

  private mutating func write(_ line: Sheet.Line) {
    var end = line.end
    if line.isArrow { end = line.end.toward(line.start, by: 6) }
    body +=
      "<line x1=\"\(number(line.start.x))\" y1=\"\(number(line.start.y))\" "
      + "x2=\"\(number(end.x))\" y2=\"\(number(end.y))\"\(stroke(line.pen))/>"
    guard line.isArrow else { return }
    let length = line.start.distance(to: line.end)
    guard length > 0 else { return }
    let (dx, dy) = ((line.end.x - line.start.x) / length, (line.end.y - line.start.y) / length)
    let foot = line.end.toward(line.start, by: 9)
    let points = [
      line.end, Sheet.Spot(foot.x - dy * 4, foot.y + dx * 4),
      Sheet.Spot(foot.x + dy * 4, foot.y - dx * 4),
    ]
    body +=
      "<polygon points=\"\(points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " "))"
      + "\" fill=\"#\(line.pen.tint.hex)\"/>"
  }

  private func number(_ value: Double) -> String { Decimal.text(value) }

  private mutating func paint(_ fill: Sheet.Fill?) -> String {
    guard let fill else { return " fill=\"none\"" }
    switch fill.pattern {
    case .solid: return " fill=\"#\(fill.tint.hex)\""
    case .forecast:
      return " fill=\"#\(Tint.page.hex)\"" + stroke(Sheet.Pen(fill.tint, 1, .dashed))
    case .dense, .hatched, .light:
      if !patterns.contains(fill) { patterns.append(fill) }
      return " fill=\"url(#\(name(fill)))\" stroke=\"#\(fill.tint.hex)\" stroke-width=\"0.75\""
    }
  }

  private func stroke(_ pen: Sheet.Pen?) -> String {
    guard let pen else { return "" }
    let dash =
      switch pen.dash {
      case .none: ""
      case .dashed: " stroke-dasharray=\"5 4\""
      case .dotted: " stroke-dasharray=\"1.5 3\""
      }
    return " stroke=\"#\(pen.tint.hex)\" stroke-width=\"\(number(pen.width))\"\(dash)"
  }

  /// Says all that it looks like: two files in one page may have the same one.
  private func name(_ fill: Sheet.Fill) -> String {
    switch fill.pattern {
    case .dense: "dense-\(fill.tint.hex)"
    case .hatched: "hatched-\(fill.tint.hex)"
    case .light, .solid, .forecast: "light-\(fill.tint.hex)"
    }
  }

  private func definition(_ fill: Sheet.Fill) -> String {
    let (step, width, turn) =
      switch fill.pattern {
      case .dense: ("4", "2.6", "-45")
      case .hatched: ("5", "1.6", "45")
      case .light, .solid, .forecast: ("7", "0.8", "-45")
      }
    let ground = Tint.page.hex
    return "<pattern id=\"\(name(fill))\" width=\"\(step)\" height=\"\(step)\" "
      + "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(\(turn))\">"
      + "<rect width=\"\(step)\" height=\"\(step)\" fill=\"#\(ground)\"/>"
      + "<rect width=\"\(width)\" height=\"\(step)\" fill=\"#\(fill.tint.hex)\"/></pattern>"
  }
}

extension Sheet.Shape {
  /// Words tell themselves.
  var isText: Bool {
    if case .area(let area) = form { return area.isText }
    return false
  }
}

extension Sheet.Caption {
  /// As they are shown in a room of that width.
  func lines(in width: Double) -> [[Sheet.Run]] {
    guard wraps else { return paragraphs }
    return paragraphs.flatMap { Lettering.wrap($0, to: width - 2 * inset) }
  }

  static func height(of line: [Sheet.Run]) -> Double {
    line.map(\.face.lineHeight).max() ?? 0
  }
}
