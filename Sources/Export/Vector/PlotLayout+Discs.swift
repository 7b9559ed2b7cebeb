import Figures
import Terminal

/// Where discs stood, stand and go.
extension PlotLayout {
  mutating func addWays() {
    for place in shown {
      if let ghost = figure.discs[place].ghost, figure.window.holds(ghost) {
        addGhost(of: place, at: ghost)
      }
      if let from = figure.discs[place].from, figure.window.holds(from) {
        addArrow(of: place, from: from)
      }
    }
  }

  private mutating func addGhost(of place: Int, at point: PlotPoint) {
    let disc = figure.discs[place]
    let (start, end) = (spot(disc.at), spot(point))
    let radius = min(radius(disc), 9)
    guard start.distance(to: end) > self.radius(disc) + radius else { return }
    let tint = Tint(disc.mark.ink)
    let ends = joints((key(place), start, self.radius(disc)), (key(place, 2), end, radius))
    sheet.add(
      Sheet.Line(
        start: ends.start.spot, end: ends.end.spot, pen: Sheet.Pen(tint, 1.25, .dotted),
        startJoint: ends.start.joint, endJoint: ends.end.joint),
      name: name(place) + " ◌", detail: told(point))
    sheet.add(
      Sheet.Shape(
        name: name(place) + " ◌", detail: told(point),
        form: .area(
          Sheet.Area(
            outline: .ellipse, box: Sheet.Box(around: end, radius: radius),
            pen: Sheet.Pen(tint, 1.25, .dashed))), key: key(place, 2)))
    lines.append((start, end))
    taken.append(Sheet.Box(around: end, radius: radius))
  }

  private mutating func addArrow(of place: Int, from point: PlotPoint) {
    let disc = figure.discs[place]
    let (start, end) = (spot(point), spot(disc.at))
    let (small, large) = (4.0, radius(disc))
    guard start.distance(to: end) > small + large + 8 else { return }
    let told = told(point) + " → " + told(disc.at)
    sheet.add(
      Sheet.Shape(
        name: name(place) + " ○", detail: self.told(point),
        form: .area(
          Sheet.Area(
            outline: .ellipse, box: Sheet.Box(around: start, radius: small),
            fill: Sheet.Fill(.page), pen: Sheet.Pen(Tint(.dim), 1.25))), key: key(place, 1)))
    let ends = joints((key(place, 1), start, small), (key(place), end, large))
    sheet.add(
      Sheet.Line(
        start: ends.start.spot, end: ends.end.spot, pen: Sheet.Pen(Tint(.dim), 1.5, .dashed),
        isArrow: true, startJoint: ends.start.joint, endJoint: ends.end.joint),
      name: name(place) + " →", detail: told)
    lines.append((start, end))
    taken.append(Sheet.Box(around: start, radius: small))
  }

  private typealias End = (joint: Sheet.Joint, spot: Sheet.Spot)

  private func joints(
    _ start: (key: Int, centre: Sheet.Spot, radius: Double),
    _ end: (key: Int, centre: Sheet.Spot, radius: Double)
  ) -> (start: End, end: End) {
    (
      Sheet.Joint.nearest(
        to: end.centre, of: start.key, at: start.centre, radius: start.radius),
      Sheet.Joint.nearest(to: start.centre, of: end.key, at: end.centre, radius: end.radius)
    )
  }

  mutating func addDiscs() {
    let boxes = shown.map(box)
    let (labels, size) = placed(boxes)
    for (order, place) in shown.enumerated() {
      let disc = figure.discs[place]
      let tint = Tint(disc.mark.ink)
      let isKnown = disc.mark.size != nil
      var parts: [Sheet.Shape] = []
      if let end = labels.places[order]?.lead {
        parts.append(
          Sheet.Shape(
            form: .line(
              Sheet.Line(
                start: boxes[order].centre.toward(end, by: radius(disc)), end: end,
                pen: Sheet.Pen(Tint(.dim), 0.75)))))
      }
      parts.append(
        Sheet.Shape(
          name: name(place), detail: told(disc.at),
          form: .area(
            Sheet.Area(
              outline: .ellipse, box: boxes[order],
              fill: Sheet.Fill(isKnown ? tint : .page),
              pen: Sheet.Pen(isKnown ? .page : tint, isKnown ? 1 : 2))), key: key(place)))
      if let label = labels.places[order] {
        parts.append(
          Sheet.Shape(
            name: name(place),
            form: .area(
              Sheet.Area(
                box: label.box,
                caption: Sheet.Caption(paragraphs: [runs(disc.mark, size)], side: .centre)))))
      }
      let shape = Sheet.Shape(
        name: name(place), detail: told(disc.at), form: .group(parts))
      sheet.add(parts.count == 1 ? parts[0] : shape)
    }
  }

  private func runs(_ mark: Mark<Subject>, _ size: Double) -> [Sheet.Run] {
    guard !mark.text.isEmpty else { return [] }
    let sign = Sheet.Run(mark.sign, Face(size, Tint(mark.ink), bold: true))
    let name = Sheet.Run(mark.text, Face(size, bold: figure.isProjected))
    return mark.sign.isEmpty
      ? [name] : [sign, Sheet.Run(" " + name.text, name.face)]
  }

  /// Names as large as all of them find room, and smaller where that leads to fewer lines through
  /// names.
  private func placed(_ discs: [Sheet.Box]) -> (labels: SheetLabels, size: Double) {
    let all = figure.isProjected ? [15.0, 13.5, 12, 11, 10, 9] : [12.0, 11, 10, 9, 8]
    let sizes = discs.count > SheetLabels.most ? Array(all.suffix(1)) : all
    let obstacles = SheetLabels.Obstacles(
      frame: frame.inset(2, 2), boxes: taken + shown.flatMap(spreadBoxes), lines: lines)
    var size = sizes[0]
    var labels = self.labels(discs, size, obstacles)
    var price = 1000 * labels.missing + labels.crossings
    for step in sizes.indices.dropFirst() where 3 * step < price {
      let smaller = self.labels(discs, sizes[step], obstacles)
      let asked = 1000 * smaller.missing + smaller.crossings + 3 * step
      guard asked < price else { continue }
      (labels, size, price) = (smaller, sizes[step], asked)
    }
    return (labels, size)
  }

  private func labels(
    _ discs: [Sheet.Box], _ size: Double, _ obstacles: SheetLabels.Obstacles
  ) -> SheetLabels {
    let wanted = zip(shown, discs).map { place, disc in
      let width = Lettering.width(runs(figure.discs[place].mark, size))
      return SheetLabels.Wanted(
        disc: disc, width: min(width, frame.width - 4), height: size * 1.2)
    }
    return SheetLabels(wanted, avoiding: obstacles)
  }
}

/// The votes, on the axis that they are on.
extension PlotLayout {
  /// What the line and the dots of a vote take.
  private func spreadBoxes(_ place: Int) -> [Sheet.Box] {
    votes(place).map { Sheet.Box(around: $0, radius: 5) }
  }

  /// Below the disc, or at its right; who votes alike stands beside each other.
  private func votes(_ place: Int) -> [Sheet.Spot] {
    let disc = figure.discs[place]
    guard let spread = disc.spread else { return [] }
    let centre = spot(disc.at)
    var seen: [Double: Int] = [:]
    return spread.values.sorted().map { value in
      let beside = Double(seen[value, default: 0]) * 9
      seen[value, default: 0] += 1
      switch spread.axis {
      case .x:
        return Sheet.Spot(x(value), min(centre.y + radius(disc) + 8, frame.maxY - 8) + beside)
      case .y:
        return Sheet.Spot(min(centre.x + radius(disc) + 8, frame.maxX - 8) + beside, y(value))
      }
    }
  }

  mutating func addSpreads() {
    for place in shown {
      guard let spread = figure.discs[place].spread else { continue }
      let dots = votes(place)
      guard let first = dots.first, let last = dots.last else { continue }
      let end =
        switch spread.axis {
        case .x: Sheet.Spot(last.x, first.y)
        case .y: Sheet.Spot(first.x, last.y)
        }
      let told = spread.values.sorted().map { Decimal.text($0, places: 1) }.joined(separator: ", ")
      sheet.add(
        Sheet.Line(start: first, end: end, pen: Sheet.Pen(Tint(.accent), 1.5)), name: name(place),
        detail: told)
      for dot in dots {
        sheet.add(
          Sheet.Area(
            outline: .ellipse, box: Sheet.Box(around: dot, radius: 3.5),
            fill: Sheet.Fill(Tint(.accent))))
      }
    }
  }
}
