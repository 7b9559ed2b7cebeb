public import Figures
import Terminal

extension PlotFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    var layout = PlotLayout(self, Sheet(title: title, subtitle: subtitle))
    layout.addZones()
    layout.addAxes()
    layout.addWays()
    layout.addDiscs()
    layout.addSpreads()
    layout.sheet.summary = layout.summary
    return layout.sheet
  }
}

/// A plot on a sheet: each disc with its name is one thing to move, and arrows go along.
struct PlotLayout<Subject: Hashable & Sendable> {
  let figure: PlotFigure<Subject>
  var sheet: Sheet
  let frame: Sheet.Box
  /// Where the two axes have their ends: the largest disc fits between it and the frame.
  let inner: Sheet.Box
  /// Those in the window, the largest first.
  let shown: [Int]
  /// What names may not lie over, beside the discs.
  var taken: [Sheet.Box] = []
  /// What they do only where there is no other room.
  var lines: [(Sheet.Spot, Sheet.Spot)] = []

  init(_ figure: PlotFigure<Subject>, _ sheet: Sheet) {
    self.figure = figure
    self.sheet = sheet
    let body = sheet.body
    frame = Sheet.Box(
      x: body.x + 44, y: body.y, width: body.width - 44, height: body.height - 40)
    let most = Self.most(isProjected: figure.isProjected)
    inner = frame.inset(most + 1, most + 1)
    shown = figure.discs.indices.filter { figure.window.holds(figure.discs[$0].at) }.sorted {
      let sizes = (figure.discs[$0].mark.size ?? 0, figure.discs[$1].mark.size ?? 0)
      return sizes.0 == sizes.1 ? $0 < $1 : sizes.0 > sizes.1
    }
  }

  private static func most(isProjected: Bool) -> Double { isProjected ? 30 : 24 }

  /// Areas tell the share of the largest; what isn't known is small and hollow.
  func radius(_ disc: PlotFigure<Subject>.Disc) -> Double {
    let size = min(max(disc.mark.size ?? 0, 0), 1)
    return max(6, Self.most(isProjected: figure.isProjected) * size.squareRoot())
  }

  func x(_ value: Double) -> Double {
    let range = figure.window.x
    let span = range.upperBound - range.lowerBound
    return inner.x + (span > 0 ? (value - range.lowerBound) / span : 0.5) * inner.width
  }

  func y(_ value: Double) -> Double {
    let range = figure.window.y
    let span = range.upperBound - range.lowerBound
    return inner.maxY - (span > 0 ? (value - range.lowerBound) / span : 0.5) * inner.height
  }

  func spot(_ point: PlotPoint) -> Sheet.Spot { Sheet.Spot(x(point.x), y(point.y)) }

  /// Unique on the sheet for the disc, where it was and where it goes.
  func key(_ place: Int, _ part: Int = 0) -> Int { place * 3 + part }

  func name(_ place: Int) -> String {
    let mark = figure.discs[place].mark
    // A disc whose name is hidden doesn't tell it here either.
    return mark.text.isEmpty ? Spoken.list([mark.sign, String(place + 1)]) : Spoken.name(mark.text)
  }

  func told(_ point: PlotPoint) -> String {
    Spoken.list([
      figure.xTitle + " " + Decimal.text(point.x, places: 1),
      figure.yTitle + " " + Decimal.text(point.y, places: 1),
    ])
  }

  var summary: String {
    shown.map { place in
      let point = figure.discs[place].at
      return name(place) + " (" + Decimal.text(point.x, places: 1) + "; "
        + Decimal.text(point.y, places: 1) + ")"
    }.joined(separator: ", ")
  }
}

/// What lies below the discs.
extension PlotLayout {
  mutating func addZones() {
    let cut = spot(figure.cuts)
    let (left, low) = (min(max(cut.x, frame.x), frame.maxX), min(max(cut.y, frame.y), frame.maxY))
    let boxes = [
      Sheet.Box(x: frame.x, y: frame.y, width: left - frame.x, height: low - frame.y),
      Sheet.Box(x: left, y: frame.y, width: frame.maxX - left, height: low - frame.y),
      Sheet.Box(x: frame.x, y: low, width: left - frame.x, height: frame.maxY - low),
      Sheet.Box(x: left, y: low, width: frame.maxX - left, height: frame.maxY - low),
    ]
    let seen = zip(figure.zones, boxes).filter { $1.width >= 60 && $1.height >= 40 }
    for (zone, box) in seen {
      sheet.add(
        Sheet.Area(box: box, fill: Sheet.Fill(Tint(zone.ink).over(0.06))), name: zone.title,
        detail: zone.note)
    }
    sheet.add(
      Sheet.Area(box: frame, pen: Sheet.Pen(Tint(.dim), figure.isProjected ? 2.5 : 1.25)))
    if !figure.zones.isEmpty { addCuts(cut) }
    for (zone, box) in seen { addTitle(of: zone, in: box) }
  }

  private mutating func addCuts(_ cut: Sheet.Spot) {
    let pen = Sheet.Pen(Tint(.dim), figure.isProjected ? 2 : 1, .dashed)
    let ends = [
      (Sheet.Spot(cut.x, frame.y), Sheet.Spot(cut.x, frame.maxY), figure.cuts.x, figure.window.x),
      (Sheet.Spot(frame.x, cut.y), Sheet.Spot(frame.maxX, cut.y), figure.cuts.y, figure.window.y),
    ]
    for (start, end, value, range) in ends where range.contains(value) {
      sheet.add(Sheet.Line(start: start, end: end, pen: pen), name: Decimal.text(value, places: 1))
      lines.append((start, end))
    }
  }

  /// In the corner of the zone where the least is, if it can be the one farthest from the middle.
  private mutating func addTitle(of zone: PlotFigure<Subject>.Zone, in box: Sheet.Box) {
    let room = box.width - 16
    let title = zone.title.uppercased()
    let face = Face(figure.isProjected ? 24 : 17, Tint(zone.ink), bold: true)
      .fitted(title, to: room, least: 10)
    let note = Face(figure.isProjected ? 14 : 11, Tint(.dim))
    let lines = [(title, face), (zone.note, note)].filter { !$0.0.isEmpty }
    let height = lines.reduce(0) { $0 + $1.1.lineHeight }
    let width = min(lines.map { Lettering.width($0.0, $0.1) }.max() ?? 0, room)
    let (isRight, isLow) = (box.x > frame.x, box.y > frame.y)
    let corners = [(isRight, isLow), (isRight, !isLow), (!isRight, isLow), (!isRight, !isLow)]
    let places = corners.map { atRight, isBelow in
      Sheet.Box(
        x: atRight ? box.maxX - 8 - width : box.x + 8,
        y: isBelow ? box.maxY - height - 5 : box.y + 5, width: width, height: height)
    }
    let marks = shown.map(self.box) + ends
    let counts = places.map { place in marks.count { $0.overlaps(place) } }
    let best = counts.indices.min { counts[$0] < counts[$1] } ?? 0
    var line = places[best]
    for (text, face) in lines {
      line.height = face.lineHeight
      sheet.put(text, face, in: line, corners[best].0 ? .trailing : .leading)
      line.y += line.height
    }
    taken.append(places[best])
  }

  func box(_ place: Int) -> Sheet.Box {
    Sheet.Box(around: spot(figure.discs[place].at), radius: radius(figure.discs[place]))
  }

  /// Where the ways of the discs begin and end.
  private var ends: [Sheet.Box] {
    shown.flatMap { [figure.discs[$0].from, figure.discs[$0].ghost].compactMap(\.self) }
      .filter(figure.window.holds).map { Sheet.Box(around: spot($0), radius: 6) }
  }

  mutating func addAxes() {
    let small = Face(11, Tint(.dim))
    let strong = Face(figure.isProjected ? 15 : 12, Tint(.dim), bold: true)
    let (low, high) = (figure.window.x.lowerBound, figure.window.x.upperBound)
    for (value, place) in [(low, x(low)), (high, x(high))] {
      sheet.put(
        Decimal.text(value, places: 0), small,
        in: Sheet.Box(x: place - 20, y: frame.maxY + 3, width: 40, height: 15), .centre)
    }
    sheet.put(
      figure.xTitle, strong,
      in: Sheet.Box(x: frame.x + 60, y: frame.maxY + 2, width: frame.width - 120, height: 18),
      .centre)
    for value in [figure.window.y.lowerBound, figure.window.y.upperBound] {
      sheet.put(
        Decimal.text(value, places: 0), small,
        in: Sheet.Box(x: frame.x - 34, y: y(value) - 8, width: 28, height: 16), .trailing)
    }
    let title = Lettering.cut(figure.yTitle, strong, to: frame.height)
    sheet.add(
      Sheet.Area(
        box: Sheet.Box(x: frame.x - 44, y: frame.y, width: 18, height: frame.height),
        caption: Sheet.Caption(
          paragraphs: [[Sheet.Run(title, strong)]], side: .centre, isUpright: true)),
      name: figure.yTitle)
    sheet.put(
      figure.legend, small,
      in: Sheet.Box(x: frame.x, y: frame.maxY + 22, width: frame.width, height: 16))
  }
}
