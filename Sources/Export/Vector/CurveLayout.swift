public import Figures
import Terminal

extension CurveFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    sheet(of: curves.indices, Sheet(title: title, subtitle: subtitle))
  }

  public func slides(title: String, subtitle: String) -> [Sheet] {
    let most = CurveLayout<Subject>.onSlide
    let pages = max(1, (curves.count + most - 1) / most)
    return (0..<pages).map { page in
      let shown = page * most..<min(curves.count, (page + 1) * most)
      let words = SheetRows.subtitle(subtitle, page: page, of: pages)
      return sheet(of: shown, Sheet(title: title, subtitle: words))
    }
  }

  private func sheet(of shown: Range<Int>, _ sheet: Sheet) -> Sheet {
    var layout = CurveLayout(self, shown, sheet)
    for place in shown { layout.add(curves[place], in: layout.box(of: place)) }
    layout.addLegend()
    layout.sheet.summary = shown.map { place in
      Spoken.list([curves[place].mark.text, curves[place].reading, curves[place].note])
    }.joined(separator: "; ")
    return layout.sheet
  }
}

/// Curves in two columns on a sheet, each beside its path.
private struct CurveLayout<Subject: Hashable & Sendable> {
  let figure: CurveFigure<Subject>
  var sheet: Sheet
  private let shown: Range<Int>
  private let columns: Int
  private let height: Double

  static var onSlide: Int { 4 }
  private static var leastHeight: Double { 150 }
  private static var legendHeight: Double { 22 }
  private static var gap: Double { 28 }

  init(_ figure: CurveFigure<Subject>, _ shown: Range<Int>, _ sheet: Sheet) {
    self.figure = figure
    self.shown = shown
    self.sheet = sheet
    columns = shown.count > 1 ? 2 : 1
    let rows = Double(max(1, (shown.count + columns - 1) / columns))
    let room = sheet.body.height - Self.legendHeight
    self.sheet.height += max(0, rows * Self.leastHeight - room)
    height = max(Self.leastHeight, room / rows)
  }

  func box(of place: Int) -> Sheet.Box {
    let number = place - shown.lowerBound
    let gaps = Self.gap * Double(columns - 1)
    let width = (sheet.body.width - gaps) / Double(columns)
    return Sheet.Box(
      x: sheet.body.x + Double(number % columns) * (width + Self.gap),
      y: sheet.body.y + Double(number / columns) * height, width: width, height: height - 12)
  }

  mutating func add(_ curve: CurveFigure<Subject>.Curve, in box: Sheet.Box) {
    addHead(of: curve, in: box)
    guard curve.values != nil else {
      sheet.put(
        curve.question, Face(11, Tint(.dim)),
        in: Sheet.Box(x: box.x, y: box.y + 26, width: box.width, height: 18))
      return
    }
    let labels = min(80, Lettering.widest(curve.levels.map(\.label), Face(10)) + 2)
    let chart = CurveChart(
      curve: curve,
      box: Sheet.Box(
        x: box.x + labels + 8, y: box.y + 28, width: box.width - labels - 16,
        height: box.height - 50))
    addScales(of: chart, labels)
    addLines(of: chart)
  }

  private mutating func addHead(of curve: CurveFigure<Subject>.Curve, in box: Sheet.Box) {
    let ink = Tint(curve.mark.ink)
    let said = Spoken.list([curve.reading, curve.note])
    let face = Face(12, ink, bold: true)
    let width = min(Lettering.width(said, face) + 2, box.width / 2)
    let name = [
      Sheet.Run(curve.mark.sign + " ", face), Sheet.Run(curve.mark.text, Face(12, bold: true)),
      Sheet.Run(curve.unit.isEmpty ? "" : "  " + curve.unit, Face(11, Tint(.dim))),
    ]
    sheet.put(
      name, in: Sheet.Box(x: box.x, y: box.y, width: box.width - width - 10, height: 18))
    sheet.put(
      said, face, in: Sheet.Box(x: box.maxX - width, y: box.y, width: width, height: 18), .trailing)
  }

  private mutating func addScales(of chart: CurveChart<Subject>, _ labels: Double) {
    let (box, face) = (chart.box, Face(10, Tint(.dim)))
    for level in chart.curve.levels {
      let y = chart.y(level.value)
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(box.x, y), end: Sheet.Spot(box.maxX, y), pen: Sheet.Pen(.rule, 0.75)))
      sheet.put(
        level.label, face,
        in: Sheet.Box(x: box.x - 8 - labels, y: y - 8, width: labels, height: 16), .trailing)
    }
    var free = box.x
    for tick in chart.curve.ticks where chart.curve.days.contains(tick.day) {
      let x = chart.x(tick.day)
      let width = Lettering.width(tick.label, face) + 1
      guard x >= free, x + width <= box.maxX + 8 else { continue }
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(x, box.maxY), end: Sheet.Spot(x, box.maxY + 4),
          pen: Sheet.Pen(.rule, 0.75)))
      sheet.put(
        tick.label, face, in: Sheet.Box(x: x, y: box.maxY + 4, width: width, height: 16))
      free = x + width + 6
    }
  }

  private mutating func addLines(of chart: CurveChart<Subject>) {
    let (curve, box) = (chart.curve, chart.box)
    if let floor = curve.floor {
      let y = chart.y(floor)
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(box.x, y), end: Sheet.Spot(box.maxX, y), pen: Pens.floor),
        name: figure.names.floor)
    }
    if let today = figure.today, curve.days.contains(today) {
      let x = chart.x(today)
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(x, box.y), end: Sheet.Spot(x, box.maxY), pen: Pens.today),
        name: figure.names.today)
    }
    add(curve.path.map(chart.spot), Pens.path, figure.names.path)
    let ink = Tint(curve.mark.ink)
    add(curve.actuals.map(chart.spot), Sheet.Pen(ink, 2), figure.names.actual)
    if let target = curve.target {
      addDot(at: chart.spot(target), nil, Sheet.Pen(Tint(.good), 1.5), figure.names.target)
    }
    for actual in curve.actuals {
      addDot(at: chart.spot(actual), Sheet.Fill(ink), nil, figure.names.actual)
    }
  }

  private mutating func add(_ spots: [Sheet.Spot], _ pen: Sheet.Pen, _ name: String) {
    for (start, end) in zip(spots, spots.dropFirst()) {
      sheet.add(Sheet.Line(start: start, end: end, pen: pen), name: name)
    }
  }

  private mutating func addDot(
    at spot: Sheet.Spot, _ fill: Sheet.Fill?, _ pen: Sheet.Pen?, _ name: String
  ) {
    sheet.add(
      Sheet.Area(
        outline: .ellipse, box: Sheet.Box(around: spot, radius: fill == nil ? 5 : 3), fill: fill,
        pen: pen), name: name)
  }

  /// What the lines are, side by side below them all.
  mutating func addLegend() {
    guard !shown.isEmpty else { return }
    let (face, names) = (Face(11, Tint(.dim)), figure.names)
    let y = sheet.body.maxY - 8
    var x = sheet.body.x
    let lines = [
      (names.actual, Sheet.Pen(Tint(.text), 2)), (names.path, Pens.path),
      (names.floor, Pens.floor), (names.today, Pens.today),
    ]
    for (name, pen) in lines {
      let width = Lettering.width(name, face) + 1
      guard x + 30 + width <= sheet.body.maxX else { return }
      sheet.add(Sheet.Line(start: Sheet.Spot(x, y), end: Sheet.Spot(x + 24, y), pen: pen))
      sheet.put(name, face, in: Sheet.Box(x: x + 30, y: y - 8, width: width, height: 16))
      x += 30 + width + 22
    }
    let width = Lettering.width(names.target, face) + 1
    guard x + 18 + width <= sheet.body.maxX else { return }
    addDot(at: Sheet.Spot(x + 5, y), nil, Sheet.Pen(Tint(.good), 1.5), names.target)
    sheet.put(names.target, face, in: Sheet.Box(x: x + 18, y: y - 8, width: width, height: 16))
  }
}

/// With what the lines are drawn that are the same in each chart.
private enum Pens {
  static let path = Sheet.Pen(Tint(.dim), 1.5, .dashed)
  static let floor = Sheet.Pen(Tint(.warn), 1, .dotted)
  static let today = Sheet.Pen(Tint(.accent), 1, .dashed)
}

/// One curve, and where its values lie.
private struct CurveChart<Subject: Hashable & Sendable> {
  let curve: CurveFigure<Subject>.Curve
  let box: Sheet.Box

  func x(_ day: Int) -> Double { box.x + curve.share(of: day) * box.width }
  func y(_ value: Double) -> Double { box.maxY - curve.share(of: value) * box.height }

  func spot(_ value: CurveFigure<Subject>.DatedValue) -> Sheet.Spot {
    Sheet.Spot(x(value.day), y(value.value))
  }
}
