import Figures
import Terminal
import Testing

@testable import Widgets

/// Whatever the room, each fish has its own cells, and the one in focus is in sight.
@Suite struct AquariumPlacesTests {
  private static let rooms =
    Room.all + [(40, 8), (60, 11), (60, 16), (84, 17), (98, 24), (200, 60)]

  private static let figures: [(String, AquariumFigure<String>)] = [
    ("twelve", AquariumSamples.twelve), ("projected", AquariumSamples.aquarium(isProjected: true)),
    ("one", AquariumSamples.crowd(1, lost: 0)), ("many lost", AquariumSamples.crowd(5, lost: 30)),
    ("sixty", AquariumSamples.crowd(60)), ("lost only", AquariumSamples.crowd(0, lost: 3)),
  ]

  @Test(
    "nothing overlaps, sticks out or stands where it isn't heard",
    arguments: AquariumPlacesTests.rooms)
  func places(width: Int, height: Int) {
    let area = Rect(x: 3, y: 2, width: width, height: height)
    for (name, figure) in Self.figures {
      for focus in [nil] + few(of: figure).map(Optional.some) {
        let places = figure.places(in: area, focus: focus)
        let said = "\(name) \(width)x\(height) \(focus ?? "")"
        #expect(places.allSatisfy { $0.rect.intersection(area) == $0.rect }, "\(said) sticks out")
        #expect(places.allSatisfy { $0.rect.contains($0.cursor) }, "\(said) lost its cursor")
        let overlap = places.indices.contains { one in
          places[(one + 1)...].contains { !$0.rect.intersection(places[one].rect).isEmpty }
        }
        #expect(!overlap, "\(said) overlaps")
        // A click looks for all places again: some will do.
        for place in places.enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
          let ends = [place.rect.x, place.rect.maxX - 1].flatMap { x in
            [Point(x, place.rect.y), Point(x, place.rect.maxY - 1)]
          }
          let heard = ends.map { figure.hit(at: $0, in: area, focus: focus) }
          #expect(heard.allSatisfy { $0 == place.subject }, "\(said): \(place.subject) isn't heard")
        }
        let isSeen = places.contains { $0.subject == focus }
        #expect(isSeen == (focus != nil && !area.isEmpty), "\(said) is out of sight")
      }
    }
  }

  @Test("nothing is drawn outside of the area, however small", arguments: AquariumPlacesTests.rooms)
  func stays(width: Int, height: Int) {
    for (name, figure) in Self.figures {
      for focus in [nil] + few(of: figure).map(Optional.some) {
        #expect(figure.spilt(width, height, focus: focus).isEmpty, "\(name) \(focus ?? "")")
      }
    }
  }

  /// The first, the last, and some between.
  private func few(of figure: AquariumFigure<String>) -> [String] {
    let subjects = figure.subjects
    let step = max(1, subjects.count / 4)
    return subjects.indices.filter { $0.isMultiple(of: step) || $0 == subjects.count - 1 }
      .map { subjects[$0] }
  }

  @Test("the same fish in the same room stand the same, whichever of them has the focus")
  func steady() {
    let area = Rect(x: 0, y: 0, width: 200, height: 60)
    for (name, figure) in Self.figures where figure.lost.count < 10 {
      let bare = figure.places(in: area, focus: nil)
      #expect(bare.count == figure.subjects.count, "\(name)")
      for focus in figure.subjects {
        #expect(figure.places(in: area, focus: focus) == bare, "\(name) \(focus)")
      }
    }
  }

  @Test("rows are walked as they are seen: from above to below, and from left to right")
  func rowsAreSeen() throws {
    for (width, height) in [(120, 40), (160, 50), (200, 60)] {
      let figure = AquariumSamples.twelve
      let area = Rect(x: 0, y: 0, width: width, height: height)
      let rects = figure.places(in: area, focus: nil).map(\.rect)
      var top = 0
      for row in figure.rows {
        let places = row.map { rects[$0] }
        #expect(places.allSatisfy { $0.y >= top }, "a row is mixed up with the one above")
        #expect(zip(places, places.dropFirst()).allSatisfy { $0.maxX < $1.x })
        top = places.map(\.maxY).max() ?? 0
      }
    }
  }

  @Test("fish don't stand in a grid: no column and no height is that of a whole row")
  func isNoGrid() {
    for (width, height) in [(98, 24), (120, 40), (200, 60)] {
      let area = Rect(x: 0, y: 0, width: width, height: height)
      let rects = AquariumSamples.twelve.places(in: area, focus: nil).prefix(12).map(\.rect)
      #expect(Set(rects.map(\.x)).count >= 10, "\(width)x\(height)")
      let heights = AquariumSamples.twelve.rows.map { row in Set(row.map { rects[$0].y }).count }
      #expect(heights.reduce(0, +) >= (width < 100 ? 5 : 10), "\(width)x\(height)")
    }
  }

  @Test("in lines without a gap, most fish keep away from those right above them")
  func apart() {
    let swimmers = (0..<40).map { Swimmer("fish \($0)", width: 9, girth: 0) }
    let plan = SchoolPlan(swimmers: swimmers, size: Size(columns: 62, rows: 20))
    let lines = plan.placed(plan.flow(), in: Rect(x: 0, y: 0, width: 62, height: 14))
    for (y, line) in lines.enumerated() { #expect(line.allSatisfy { $0.rect.y == y }) }
    let touching = zip(lines, lines.dropFirst()).flatMap { above, below in
      below.filter { low in
        above.contains { low.fish.x < $0.fish.maxX && $0.fish.x < low.fish.maxX }
      }
    }
    #expect(touching.count < 20)
  }
}
