import Figures
import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct PlotDrawingTests {
  private let twelve = PlotSamples.twelve
  private let projected = PlotSamples.matrix(isProjected: true)

  @Test("the matrix for the back of a room, at a desk, and while a vote is looked at")
  func goldens() throws {
    try expectGolden(projected.drawn(100, 27, focus: "Hydrane").golden, "plot-projected")
    try expectGolden(twelve.drawn(80, 20, focus: "Ferox").golden, "plot-desk")
    let vote = PlotSamples.matrix(
      isProjected: true, spread: .init(axis: .x, values: [40, 60, 65, 70, 70, 70, 75, 80, 90]))
    try expectGolden(vote.drawn(100, 27, focus: "Lumen").golden, "plot-vote")
  }

  @Test("each disc has its name beside it, in capitals for the back of a room")
  func names() {
    for mark in twelve.discs.map(\.mark) {
      #expect(twelve.drawn(98, 24).find(mark.text) != nil, "\(mark.text) isn't there")
      #expect(projected.drawn(100, 27).find(mark.text.uppercased()) != nil, "\(mark.text)")
      #expect(projected.drawn(100, 27).find(mark.text) == nil)
    }
  }

  @Test("a disc has its sign in its middle, so that colour isn't the only sign")
  func signs() throws {
    for figure in [twelve, projected] {
      let surface = figure.drawn(100, 27)
      let places = figure.places(in: surface.bounds, focus: nil)
      for (place, disc) in zip(places, figure.discs) {
        #expect(surface.text(from: place.cursor).hasPrefix(disc.mark.sign), "\(place.subject)")
        #expect(surface[place.cursor].style.ink == disc.mark.ink)
        let isLarge = place.rect.width > 1
        #expect(surface[place.cursor].style.attributes.contains(.reversed) == isLarge)
      }
      let sizes = zip(places, figure.discs).map { ($0.rect.width, $1.mark.size ?? 0) }
      for (width, size) in sizes { #expect(width == (size < 0.2 ? 1 : size < 0.6 ? 5 : 7)) }
    }
  }

  @Test("the one in focus has an open disc, its name on its own ground, and the cursor")
  func focus() throws {
    for figure in [twelve, projected] {
      for disc in figure.discs {
        let surface = figure.drawn(100, 27, focus: disc.mark.subject)
        let cursor = try #require(surface.cursor)
        #expect(surface[cursor].style == FigureLook.focus)
        #expect(surface.text(from: cursor).hasPrefix(disc.mark.sign))
        let text = figure.isProjected ? disc.mark.text.uppercased() : disc.mark.text
        let name = try #require(surface.find(text))
        for x in name.x..<name.x + text.count {
          #expect(surface[x, name.y].style == Style(.text, on: .selection).bold)
        }
      }
      #expect(figure.drawn(100, 27).cursor == nil)
      #expect(!figure.drawn(100, 27).golden.contains("selection"))
    }
  }

  @Test("the one in focus has its name, even where there is no room for it")
  func focusIsNamed() throws {
    let crowd = PlotSamples.crowd(60)
    let sheet = crowd.sheet(60, 16)
    let nameless = crowd.discs.indices.filter { sheet.labels[$0] == nil }
    #expect(!nameless.isEmpty, "all have a name: try less room")
    for place in nameless {
      let mark = crowd.discs[place].mark
      let surface = crowd.drawn(60, 16, focus: mark.subject)
      let y = try #require(surface.cursor?.y)
      let lit = surface.bounds.columns.filter { surface[$0, y].style.ground == .selection }
      #expect(lit.count >= 6 && surface.rowText(y).contains(mark.text.prefix(5)), "\(mark.text)")
    }
  }

  @Test("a disc stands on the side of the cut that its value is on, be it by a hair")
  func sides() {
    let figure = PlotSamples.figure([
      PlotSamples.disc("left", 49.999, 70, nil), PlotSamples.disc("right", 50, 80, nil),
      PlotSamples.disc("low", 20, 49.999, nil), PlotSamples.disc("high", 30, 50, nil),
    ])
    for (width, height) in [(40, 8), (80, 24), (100, 27), (200, 60)] {
      let sheet = figure.sheet(width, height)
      let spots = sheet.spots.map(\.centre)
      let (x, y) = (sheet.scale.cutX ?? 0, sheet.scale.cutY ?? 0)
      #expect(spots[0].x == x - 1 && spots[1].x == x + 1, "\(width)x\(height)")
      #expect(spots[2].y == y + 1 && spots[3].y == y - 1, "\(width)x\(height)")
    }
  }

  @Test("discs on one point stand beside each other, each with its name")
  func samePoint() {
    let figure = PlotSamples.figure(
      ["Aqua", "Batio", "Cass"].map { PlotSamples.disc($0, 70, 70, 0.5) })
    let surface = figure.drawn(98, 24)
    let cursors = figure.places(in: surface.bounds, focus: nil).map(\.cursor)
    #expect(Set(cursors).count == 3)
    for name in ["Aqua", "Batio", "Cass"] { #expect(surface.find(name) != nil) }
  }

  @Test("where there are more discs than cells, a cell tells how many it has, and each is reached")
  func piles() throws {
    let figure = PlotSamples.figure(
      (0..<40).map { PlotSamples.disc("", 20, 20, nil, id: "\($0)") }, hasZones: false)
    let surface = figure.drawn(9, 4)
    #expect(surface.text.contains("5"), "36 cells have 40 discs:\n\(surface.text)")
    for subject in figure.subjects {
      let cursor = try #require(figure.drawn(9, 4, focus: subject).cursor, "\(subject)")
      #expect(figure.drawn(9, 4, focus: subject)[cursor].style == FigureLook.focus)
    }
  }

  @Test("names can be hidden")
  func hiddenNames() {
    let figure = PlotSamples.figure([
      PlotSamples.disc("", 70, 70, 1, id: "a"), PlotSamples.disc("", 20, 30, 0.3, id: "b"),
    ])
    #expect(figure.sheet(98, 24).labels.allSatisfy { $0 == nil })
    #expect(figure.drawn(98, 24, focus: "b").cursor != nil)
  }

  @Test("forty columns and eight rows, or fewer, are drawn still", arguments: Room.tiny + [(40, 8)])
  func small(width: Int, height: Int) {
    let crowd = PlotSamples.crowd(60)
    let surface = crowd.drawn(width, height)
    let hasDiscs = surface.text.contains { "◆★■▽23456789+".contains($0) }
    #expect(hasDiscs == (width > 0 && height > 0), "\(width)x\(height):\n\(surface.text)")
    let bare = PlotSamples.figure([])
    #expect(bare.drawn(width, height, focus: "gone").cursor == nil)
  }
}
