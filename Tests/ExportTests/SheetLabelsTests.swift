import Figures
import Terminal
import Testing

@testable import Export

@Suite("Names beside discs")
struct SheetLabelsTests {
  private let frame = Sheet.Box(x: 0, y: 0, width: 900, height: 400)

  private func spot(_ x: Int, _ y: Int) -> (x: Double, y: Double) { (Double(x), Double(y)) }

  private func labels(
    _ spots: [(x: Double, y: Double)], radius: Double = 8, width: Double = 80,
    avoiding boxes: [Sheet.Box] = []
  ) -> SheetLabels {
    let wanted = spots.map {
      SheetLabels.Wanted(
        disc: Sheet.Box(around: Sheet.Spot($0.x, $0.y), radius: radius), width: width, height: 14)
    }
    let obstacles = SheetLabels.Obstacles(frame: frame, boxes: boxes, lines: [])
    return SheetLabels(wanted, avoiding: obstacles)
  }

  @Test("a lone name stands at the right of its disc, at the left where there is no room")
  func lone() throws {
    let right = try #require(labels([(100, 200)]).places[0])
    #expect(right.box.x > 108 && right.lead == nil)
    let left = try #require(labels([(890, 200)]).places[0])
    #expect(left.box.maxX < 882 && left.lead == nil)
  }

  @Test("names lie neither over one another nor over discs, inside the frame")
  func apart() {
    let spots = (0..<40).map { spot(40 + $0 * 97 % 820, 30 + $0 * 61 % 340) }
    let found = labels(spots).places.compactMap(\.self)
    #expect(found.count == 40)
    for (place, label) in found.enumerated() {
      #expect(frame.contains(label.box))
      #expect(!found[(place + 1)...].contains { $0.box.overlaps(label.box) })
      for spot in spots {
        let disc = Sheet.Box(around: Sheet.Spot(spot.x, spot.y), radius: 8)
        #expect(!disc.overlaps(label.box))
      }
    }
  }

  @Test("where there is no room beside it, a line leads to the name")
  func away() {
    let spots = (0..<9).map { spot(400 + $0 % 3 * 14, 200 + $0 / 3 * 14) }
    let found = labels(spots).places.compactMap(\.self)
    #expect(found.count == 9)
    #expect(found.contains { $0.lead != nil })
  }

  @Test("without words there is no name, and what is taken stays free")
  func taken() throws {
    #expect(labels([(100, 200)], width: 0).places == [nil])
    let wall = Sheet.Box(x: 108, y: 0, width: 792, height: 400)
    let place = try #require(labels([(100, 200)], avoiding: [wall]).places[0])
    #expect(!place.box.overlaps(wall))
  }

  @Test("where there is no room at all, that is told")
  func noRoom() {
    let wall = Sheet.Box(x: 0, y: 0, width: 900, height: 400)
    let found = labels([(100, 200), (300, 200)], avoiding: [wall])
    #expect(found.places == [nil, nil] && found.missing == 2)
    #expect(labels([(100, 200)]).missing == 0)
  }

  @Test("a name keeps clear of lines while there is room elsewhere")
  func lines() throws {
    let line = (Sheet.Spot(100, 200), Sheet.Spot(900, 200))
    let wanted = SheetLabels.Wanted(
      disc: Sheet.Box(around: Sheet.Spot(100, 200), radius: 8), width: 60, height: 14)
    let found = SheetLabels(
      [wanted], avoiding: SheetLabels.Obstacles(frame: frame, boxes: [], lines: [line]))
    let place = try #require(found.places[0])
    #expect(place.box.maxX < 100 && place.lead == nil)
  }

  @Test("the same discs have the same places")
  func deterministic() {
    let spots = (0..<30).map { spot($0 * 31 % 900, $0 * 17 % 400) }
    #expect(labels(spots).places == labels(spots).places)
  }
}
