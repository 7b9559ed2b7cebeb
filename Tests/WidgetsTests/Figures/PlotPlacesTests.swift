import Figures
import Terminal
import Testing

@testable import Widgets

/// Whatever the room, nothing lies on anything else.
@Suite struct PlotPlacesTests {
  private static let rooms =
    Room.all + [(40, 8), (60, 16), (98, 24), (100, 27), (120, 34), (160, 45), (200, 60)]

  private static let figures: [(String, PlotFigure<String>)] = [
    ("twelve", PlotSamples.twelve), ("projected", PlotSamples.matrix(isProjected: true)),
    ("hidden", PlotSamples.matrix(hasZones: false)), ("sixty", PlotSamples.crowd(60)),
    ("sixty projected", PlotSamples.crowd(60, seed: 4, isProjected: true)),
    ("tried", PlotSamples.crowd(30, tried: 3)),
    (
      "one point",
      PlotSamples.figure(
        (0..<9).map { place in
          PlotSamples.disc("Name \(place)", 70, 70, Double(place) / 9)
        })
    ),
  ]

  @Test("nothing overlaps, sticks out or isn't heard", arguments: PlotPlacesTests.rooms)
  func places(width: Int, height: Int) {
    let area = Rect(x: 3, y: 2, width: width, height: height)
    for (name, figure) in Self.figures {
      for focus in [nil, figure.subjects.first, figure.subjects.last] {
        let places = figure.places(in: area, focus: focus)
        let rects = places.map(\.rect).filter { !$0.isEmpty }
        let said = "\(name) \(width)x\(height)"
        #expect(rects.allSatisfy { $0.intersection(area) == $0 }, "\(said) sticks out")
        #expect(places.allSatisfy { area.contains($0.cursor) }, "\(said) lost its cursor")
        #expect(!overlaps(rects), "\(said) overlaps")
        // A click lays all out again: some will do.
        let some = places.filter { !$0.rect.isEmpty }.prefix(2)
        for place in focus == nil ? some : [] {
          let heard = figure.hit(at: place.cursor, in: area, focus: focus)
          #expect(heard == place.subject, "\(said): \(place.subject) isn't heard")
        }
        let isSeen = places.contains { $0.subject == focus && !$0.rect.isEmpty }
        let hasRoom = !figure.sheet(width, height).frame.plot.isEmpty
        #expect(isSeen == (focus != nil && hasRoom), "\(said) is out of sight")
      }
    }
  }

  @Test("names lie neither on discs nor on each other", arguments: PlotPlacesTests.rooms)
  func names(width: Int, height: Int) {
    for (name, figure) in Self.figures {
      let sheet = figure.sheet(width, height)
      let bounds = Rect(sheet.frame.plot.size)
      let labels = sheet.labels.compactMap(\.self)
      let discs = sheet.spots.filter { !$0.isStacked }.map(\.rect)
      let leads = labels.flatMap(\.lead).map { cell in
        Rect(x: cell.point.x, y: cell.point.y, width: 1, height: 1)
      }
      let all = labels.map(\.rect) + discs + leads
      #expect(!overlaps(all), "\(name) \(width)x\(height) overlaps")
      #expect(all.allSatisfy { $0.intersection(bounds) == $0 }, "\(name) sticks out")
      for label in labels {
        let others = labels.filter { $0.at != label.at }.map(\.rect) + discs
        #expect(
          others.allSatisfy { $0.intersection(label.room).isEmpty }, "\(label.text) touches another"
        )
      }
    }
  }

  private func overlaps(_ rects: [Rect]) -> Bool {
    let sorted = rects.sorted { $0.y < $1.y }
    return sorted.indices.contains { one in
      sorted[(one + 1)...].prefix { $0.y < sorted[one].maxY }
        .contains { !$0.intersection(sorted[one]).isEmpty }
    }
  }

  @Test("nothing is drawn outside of the area, however small", arguments: PlotPlacesTests.rooms)
  func stays(width: Int, height: Int) {
    for (name, figure) in Self.figures {
      for focus in [nil, figure.subjects.first, figure.subjects.last, "gone"] {
        #expect(figure.spilt(width, height, focus: focus).isEmpty, "\(name) \(focus ?? "")")
      }
    }
  }

  @Test(
    "the same discs stand the same, whichever of them has the focus",
    arguments: [(98, 24), (160, 45)])
  func steady(width: Int, height: Int) {
    let area = Rect(x: 0, y: 0, width: width, height: height)
    for (name, figure) in Self.figures {
      #expect(figure.drawn(width, height) == figure.drawn(width, height), "\(name)")
      let bare = figure.places(in: area, focus: nil)
      for focus in figure.subjects.prefix(5) {
        #expect(figure.places(in: area, focus: focus) == bare, "\(name) \(focus)")
      }
    }
  }

  @Test("sixty discs all have their name where there is room", arguments: [(160, 45), (200, 60)])
  func sixty(width: Int, height: Int) throws {
    for isProjected in [false, true] {
      let figure = PlotSamples.crowd(60, isProjected: isProjected)
      let surface = figure.drawn(width, height)
      for (mark, label) in zip(figure.discs.map(\.mark), figure.sheet(width, height).labels) {
        let shown = try #require(label, "\(mark.text) isn't named").text
        let name = isProjected ? mark.text.uppercased() : mark.text
        #expect(name.hasPrefix(shown.hasSuffix("…") ? shown.dropLast() : shown[...]))
        #expect(surface.find(shown) != nil, "\(shown) isn't drawn")
      }
    }
  }

  @Test("with less room names get shorter, and most are there still")
  func shorter() {
    for (width, height, least) in [(120, 34, 52), (98, 24, 45), (60, 16, 25)] {
      let labels = PlotSamples.crowd(60).sheet(width, height).labels.compactMap(\.self)
      #expect(labels.count >= least, "\(width)x\(height): \(labels.count)")
      #expect(labels.contains { $0.text.hasSuffix("…") })
      #expect(labels.allSatisfy { $0.width == Glyphs.width(of: $0.text) && $0.width >= 4 })
    }
  }
}

/// What moving a disc does to the others.
@Suite struct PlotMovingTests {
  /// How many names of others shift with each step of each disc, to all four sides.
  private func shifts(_ count: Int, _ size: Size, isTried: Bool) -> [Int] {
    let plot = PlotSamples.twelve.sheet(size.columns, size.rows).frame.plot.size
    // Of many every sixth: each is laid out five times.
    return stride(from: 0, to: count, by: count > 30 ? 6 : 1).flatMap { place in
      let tried = isTried ? place : nil
      let here = PlotSamples.crowd(count, tried: tried).sheet(size.columns, size.rows).labels
      return [(1, 0), (-1, 0), (0, 1), (0, -1)].map { x, y in
        let moved = PlotSamples.crowd(count, tried: tried, moving: (place, x, y, plot))
        let there = moved.sheet(size.columns, size.rows).labels
        return (0..<count).count { other in
          other != place
            && (here[other]?.rect != there[other]?.rect || here[other]?.text != there[other]?.text)
        }
      }
    }
  }

  @Test(
    "a disc that is tried a cell farther shifts at most two other names",
    arguments: [(60, 160, 45), (25, 120, 40), (12, 98, 24)])
  func tried(count: Int, width: Int, height: Int) {
    let shifts = shifts(count, Size(columns: width, rows: height), isTried: true)
    #expect(shifts.allSatisfy { $0 <= 2 }, "\(shifts.max() ?? 0)")
    #expect(shifts.contains { $0 > 0 }, "no disc lies on a name")
  }

  @Test("a disc that stands elsewhere shifts few of the others' names")
  func moved() {
    let shifts = shifts(25, Size(columns: 120, rows: 40), isTried: false)
    #expect(shifts.reduce(0, +) * 2 < shifts.count)
    #expect(shifts.allSatisfy { $0 <= 2 })
  }

  @Test("a disc that is tried elsewhere pushes no other disc")
  func pushesNone() {
    for place in 0..<25 {
      let spots = [0, 3, 8].map { x in
        PlotSamples.crowd(
          25, tried: place, moving: (place, x, 0, Size(columns: 114, rows: 36))
        ).sheet(120, 40).spots.map(\.origin)
      }
      for other in 0..<25 where other != place {
        #expect(Set(spots.map { $0[other] }).count == 1, "\(other) gives way to \(place)")
      }
    }
  }
}
