public import Figures
import Terminal

extension AquariumFigure: SheetFigure {
  public func sheet(title: String, subtitle: String) -> Sheet {
    var layout = AquariumLayout(self, Sheet(title: title, subtitle: subtitle))
    layout.addTank()
    layout.addTap()
    layout.addSchool()
    let end = layout.addLedger()
    layout.addLeak(below: end)
    layout.sheet.summary = Spoken.list(
      [tap, leak] + (ledger + whatIf).map { $0.title + " " + $0.value }
        + [fish.map { Spoken.name($0.mark.text) }.joined(separator: ", ")])
    return layout.sheet
  }
}

/// A tank on a sheet: each fish with its name is one thing to move.
private struct AquariumLayout<Subject: Hashable & Sendable> {
  let figure: AquariumFigure<Subject>
  var sheet: Sheet
  private let tank: Sheet.Box
  /// What is told beside the tank; without width where nothing is.
  private let side: Sheet.Box
  /// How long a fish may be for each point of the largest, so that all rows fit.
  private let shrink: Double
  private let rowHeights: [Double]

  private static var name: Face { Face(11) }
  private static var lineHeight: Double { 20 }

  init(_ figure: AquariumFigure<Subject>, _ sheet: Sheet) {
    self.figure = figure
    self.sheet = sheet
    let body = sheet.body
    let hasSide =
      !(figure.ledger.isEmpty && figure.whatIf.isEmpty && figure.leak.isEmpty
      && figure.lost.isEmpty)
    let room = body.height - 40 - 24
    let names = Double(figure.rows.count) * (Self.name.lineHeight + 8)
    let wanted = figure.rows.map { row in
      row.map { Self.height(of: figure.fish[$0]) }.max() ?? 0
    }
    let sum = wanted.reduce(0, +)
    let fitting = sum > 0 ? min(1, max(0.45, (room - names) / sum)) : 1
    shrink = fitting
    let needed = sum * fitting + names
    let told = Double(figure.ledger.count + figure.whatIf.count) * Self.lineHeight
    let beside = told + 60 + Double(figure.lost.count) * 16 - (body.height - 40)
    self.sheet.height += max(0, needed - room, beside)
    let height = self.sheet.body.height - 40
    let spare = max(0, height - 24 - needed) / Double(max(1, wanted.count))
    rowHeights = wanted.map { $0 * fitting + Self.name.lineHeight + 8 + spare }
    tank = Sheet.Box(
      x: body.x, y: body.y + 40, width: hasSide ? 610 : body.width, height: height)
    side = Sheet.Box(
      x: tank.maxX + 34, y: tank.y, width: body.maxX - tank.maxX - 34, height: height)
  }

  /// Areas tell what each brings: lengths go by the root.
  private static func length(of fish: AquariumFigure<Subject>.Fish) -> Double {
    24 + 82 * min(max(fish.mark.size ?? 0, 0), 1).squareRoot()
  }

  private static func height(of fish: AquariumFigure<Subject>.Fish) -> Double {
    length(of: fish) * (fish.isThin ? 0.34 : 0.5)
  }

  mutating func addTank() {
    let water = Sheet.Box(
      x: tank.x, y: tank.y + 10, width: tank.width, height: tank.height - 10)
    sheet.add(
      Sheet.Area(box: water, fill: Sheet.Fill(Tint.water.over(0.6))), name: sheet.title,
      detail: sheet.subtitle)
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(water.x, water.y), end: Sheet.Spot(water.maxX, water.y),
        pen: Sheet.Pen(Tint(.accent), 2)))
    let glass = Sheet.Pen(Tint(.dim), figure.isProjected ? 5 : 3)
    let corners = [
      Sheet.Spot(tank.x, tank.y), Sheet.Spot(tank.x, tank.maxY), Sheet.Spot(tank.maxX, tank.maxY),
      Sheet.Spot(tank.maxX, tank.y),
    ]
    for (start, end) in zip(corners, corners.dropFirst()) {
      sheet.add(Sheet.Line(start: start, end: end, pen: glass))
    }
  }

  mutating func addTap() {
    guard !figure.tap.isEmpty else { return }
    let (x, y) = (tank.x + 40, tank.y - 34)
    let pipe = [
      Sheet.Spot(x - 16, y + 4), Sheet.Spot(x + 16, y + 4), Sheet.Spot(x + 16, y + 20),
      Sheet.Spot(x + 6, y + 20), Sheet.Spot(x + 6, y + 13), Sheet.Spot(x - 16, y + 13),
    ]
    let drop = Sheet.Area(
      outline: .ellipse, box: Sheet.Box(x: x + 8, y: y + 25, width: 6, height: 9),
      fill: Sheet.Fill(Tint(.accent)))
    sheet.add(
      Sheet.Shape(
        name: figure.tap, detail: figure.tapNote,
        form: .group([
          Sheet.Shape(form: .polygon(pipe, Sheet.Fill(Tint(.dim)))), Sheet.Shape(form: .area(drop)),
        ])))
    let runs = [
      Sheet.Run(figure.tap, Face(13, Tint(.good), bold: true)),
      Sheet.Run("   " + figure.tapNote, Face(12, Tint(.dim))),
    ]
    sheet.put(
      runs, in: Sheet.Box(x: x + 28, y: y, width: tank.width - 80, height: 22))
  }

  mutating func addSchool() {
    var y = tank.y + 18
    for (row, places) in figure.rows.enumerated() {
      let width = (tank.width - 16) / Double(max(1, places.count))
      for (column, place) in places.enumerated() {
        let slot = Sheet.Box(
          x: tank.x + 8 + Double(column) * width, y: y, width: width, height: rowHeights[row])
        add(figure.fish[place], in: slot.inset(6, 2))
      }
      y += rowHeights[row]
    }
  }

  private mutating func add(_ fish: AquariumFigure<Subject>.Fish, in slot: Sheet.Box) {
    let length = min(Self.length(of: fish) * shrink, slot.width)
    let height = Self.height(of: fish) * shrink
    let top = slot.centre.y - (height + Self.name.lineHeight + 2) / 2
    let body = Sheet.Box(
      x: slot.centre.x - length / 2, y: top, width: length, height: height)
    var shapes = FishShapes.of(fish.mark.size == nil ? nil : Tint(fish.mark.ink), in: body)
    let name = Lettering.cut(runs(of: fish), to: slot.width)
    let words = Sheet.Box(
      x: slot.x, y: body.maxY + 2, width: slot.width, height: Self.name.lineHeight)
    shapes.append(
      Sheet.Shape(
        name: Spoken.name(fish.mark.text),
        form: .area(
          Sheet.Area(box: words, caption: Sheet.Caption(paragraphs: [name], side: .centre)))))
    let told = Spoken.list([fish.mark.sign, fish.isNew ? "+" : "", fish.isThin ? "−" : ""])
    sheet.add(
      Sheet.Shape(name: Spoken.name(fish.mark.text), detail: told, form: .group(shapes)))
  }

  private func runs(of fish: AquariumFigure<Subject>.Fish) -> [Sheet.Run] {
    let mark = fish.mark
    let size = Self.name.size
    let sign = Sheet.Run(mark.sign + " ", Face(size, Tint(mark.ink), bold: true))
    var runs = mark.sign.isEmpty ? [] : [sign]
    runs.append(Sheet.Run(mark.text, Face(size, bold: figure.isProjected)))
    if fish.isNew { runs.append(Sheet.Run(" +", Face(size, Tint(.good), bold: true))) }
    if fish.isThin { runs.append(Sheet.Run(" −", Face(size, Tint(.bad), bold: true))) }
    return runs
  }

  /// Gives where it ends.
  mutating func addLedger() -> Double {
    var y = side.y
    let gap = figure.ledger.isEmpty || figure.whatIf.isEmpty ? [] : [Line("")]
    for line in figure.ledger + gap + figure.whatIf {
      let box = Sheet.Box(x: side.x, y: y, width: side.width, height: Self.lineHeight)
      let hasValue = !line.value.isEmpty
      let value = Face(13, Tint(line.ink), bold: true)
      let room = hasValue ? Lettering.width(line.value, value) + 8 : 0
      sheet.put(
        line.title, hasValue ? Face(13, Tint(.dim)) : value,
        in: Sheet.Box(x: box.x, y: box.y, width: box.width - room, height: box.height))
      sheet.put(line.value, value, in: box, .trailing)
      y += line.isGap ? Self.lineHeight / 2 : Self.lineHeight
    }
    return y
  }

  private typealias Line = AquariumFigure<Subject>.Line

  /// Out of the tank near its bottom, with the names of those lost below.
  mutating func addLeak(below end: Double) {
    guard !figure.leak.isEmpty || !figure.lost.isEmpty else { return }
    let y = max(end + 16, tank.maxY - 30 - Double(figure.lost.count) * 16)
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(tank.maxX, y + 10), end: Sheet.Spot(side.x - 4, y + 10),
        pen: Sheet.Pen(Tint(.bad), 2), isArrow: true), name: figure.leak)
    sheet.put(
      figure.leak, Face(13, Tint(.bad), bold: true),
      in: Sheet.Box(x: side.x, y: y, width: side.width, height: 20))
    for (place, mark) in figure.lost.enumerated() {
      let box = Sheet.Box(
        x: side.x, y: y + 22 + Double(place) * 16, width: side.width, height: 16)
      sheet.put(mark.text, Face(11, Tint(.dim)), in: box)
    }
  }
}

/// A fish that swims to the left, in a box.
private enum FishShapes {
  /// One of unknown size has no colour.
  static func of(_ tint: Tint?, in box: Sheet.Box) -> [Sheet.Shape] {
    let fill = tint.map { Sheet.Fill($0) } ?? Sheet.Fill(Tint(.unknown), .forecast)
    let middle = box.centre.y
    let tail = [
      Sheet.Spot(box.x + box.width * 0.68, middle), Sheet.Spot(box.maxX, box.y),
      Sheet.Spot(box.x + box.width * 0.9, middle), Sheet.Spot(box.maxX, box.maxY),
    ]
    let body = Sheet.Box(x: box.x, y: box.y, width: box.width * 0.78, height: box.height)
    let eye = Sheet.Spot(box.x + box.width * 0.16, middle - box.height * 0.1)
    return [
      Sheet.Shape(form: .polygon(tail, fill)),
      Sheet.Shape(form: .area(Sheet.Area(outline: .ellipse, box: body, fill: fill))),
      Sheet.Shape(
        form: .area(
          Sheet.Area(
            outline: .ellipse, box: Sheet.Box(around: eye, radius: max(1.2, box.height * 0.07)),
            fill: Sheet.Fill(tint == nil ? Tint(.text) : .page)))),
    ]
  }
}
