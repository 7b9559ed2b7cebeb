import Figures
import Terminal
import Testing

@testable import Widgets

@Suite struct AquariumDrawingTests {
  private let twelve = AquariumSamples.twelve
  private let focusLook = Style(.text, on: .selection).bold

  /// The cells that a fish looks out of.
  private func eyes(_ surface: Surface) -> [Point] {
    surface.bounds.rows.flatMap { y in
      surface.bounds.columns.map { Point($0, y) }.filter { point in
        let isEye = surface[point].scalar.map { $0 == 0x2022 || $0 == 0x25CF } ?? false
        return isEye && surface[point].style.attributes.contains(.reversed)
      }
    }
  }

  private func names(_ figure: AquariumFigure<String>) -> [String] { figure.fish.map(\.mark.text) }

  @Test(
    "each fish has an eye in its ink, and its name", arguments: [(98, 24), (80, 19), (200, 60)])
  func fish(width: Int, height: Int) {
    let surface = twelve.drawn(width, height)
    let inks = eyes(surface).map { surface[$0].style.ink }
    #expect(inks.count == 12)
    #expect(inks.filter { $0 == .bad }.count == 2 && inks.filter { $0 == .unknown }.count == 1)
    for name in names(twelve) { #expect(surface.find(name) != nil, "\(name) has no name") }
  }

  @Test("sixty fish all have their name on a wide screen", arguments: [(200, 60), (160, 50)])
  func sixty(width: Int, height: Int) {
    let crowd = AquariumSamples.crowd(60)
    let surface = crowd.drawn(width, height)
    #expect(eyes(surface).count == 60)
    let missing = names(crowd).filter { surface.find($0) == nil }
    #expect(missing.isEmpty)
    #expect(!surface.text.contains("▾") && !surface.text.contains("…"))
  }

  @Test("where not all have room the largest are there, and the floor tells how many more")
  func more() throws {
    let crowd = AquariumSamples.crowd(60)
    for (width, height) in [(98, 20), (60, 16), (60, 11)] {
      let surface = crowd.drawn(width, height)
      let seen = eyes(surface).count
      #expect((1..<60).contains(seen))
      #expect(surface.find("▾ \(60 - seen) ") != nil, "\(width)x\(height)")
      for name in names(crowd).prefix(seen) {
        #expect(surface.find(String(name.prefix(9))) != nil, "\(name) isn't there")
      }
      let end = crowd.drawn(width, height, focus: names(crowd)[59])
      #expect(end.find("▴ \(60 - eyes(end).count) ") != nil && !end.text.contains("▾"))
    }
  }

  @Test(
    "the focused name is bold on its own ground, with the cursor on it",
    arguments: [(40, 8), (60, 11), (80, 19), (98, 24), (200, 60)])
  func focus(width: Int, height: Int) throws {
    for figure in [twelve, AquariumSamples.crowd(60, lost: 5)] {
      for mark in figure.fish.map(\.mark) + figure.lost {
        let surface = figure.drawn(width, height, focus: mark.subject)
        let cursor = try #require(surface.cursor, "\(mark.text) is out of sight")
        let said = "\(mark.sign)\(mark.sign.isEmpty ? "" : " ")\(mark.text)"
        #expect(surface.text(from: cursor).hasPrefix(String(said.prefix(6))), "\(mark.text)")
        let name = Point(cursor.x + (mark.sign.isEmpty ? 0 : 2), cursor.y)
        #expect(surface[name].style == focusLook)
        let lit = surface.bounds.rows.filter { y in
          surface.bounds.columns.contains { surface[$0, y].style.ground == .selection }
        }
        #expect(lit == [cursor.y])
      }
    }
    let plain = twelve.drawn(width, height)
    #expect(plain.cursor == nil && !plain.golden.contains("selection"))
  }

  @Test("those who bring more are larger, and all are larger where there is more room")
  func sizes() throws {
    func widths(_ figure: AquariumFigure<String>, _ columns: Int, _ rows: Int) -> [Int] {
      AquariumSheet(figure, in: Rect(x: 0, y: 0, width: columns, height: rows), focus: nil)
        .school.berths.map { $0.fish.width * $0.fish.height }
    }
    let usual = widths(twelve, 98, 24)
    #expect(usual == usual.sorted(by: >))
    #expect(Set(usual).count == 4)
    #expect(zip(widths(twelve, 200, 60), usual).allSatisfy { $0 > $1 })
    let projected = widths(AquariumSamples.aquarium(isProjected: true), 120, 36)
    #expect(zip(projected, widths(twelve, 120, 36)).allSatisfy { $0 > $1 })
  }

  @Test("for the back of a room names are capitals and the glass is thick")
  func projected() {
    let surface = AquariumSamples.aquarium(isProjected: true).drawn(120, 36)
    for name in ["HYDRANE", "SÉVRAC", "CASSAGNE", "TEXTILES D’ORB"] {
      #expect(surface.find(name) != nil, "\(name) isn't in capitals")
    }
    #expect(surface.find("Hydrane") == nil && surface.find("▙▄▄▄▄▄▄") == nil)
    #expect(surface.find("███████████████████████████████████") != nil)
    #expect(twelve.drawn(120, 36).find("▙▄▄▄▄▄▄") != nil)
  }

  @Test("who is new has a plus, who brings less a minus and a thinner body")
  func signs() throws {
    let surface = twelve.drawn(98, 24)
    for (name, sign, ink) in [("Tillac", "+", Ink.good), ("Ferox", "−", .bad)] {
      let place = try #require(surface.find("\(name) \(sign)"))
      #expect(surface[place.x + name.count + 1, place.y].style == Style(ink).bold)
    }
    #expect(surface.find("? Lumen +") != nil)
    for name in ["Hydrane +", "Hydrane −"] { #expect(surface.find(name) == nil) }
  }

  @Test("a name that is cut keeps its plus, and stands alone where three letters have no room")
  func cutNames() {
    let name = FishName(
      AquariumSamples.fish("Mégisserie", 1, .good, sign: "●", isNew: true), in: twelve)
    func shown(_ width: Int) -> String {
      drawn(20, 1) {
        name.draw(in: Rect(x: 0, y: 0, width: width, height: 1), .good, .plain, on: &$0)
      }.rowText(0)
    }
    #expect(name.width == 14 && shown(14) == "● Mégisserie +")
    #expect(shown(10) == "● Mégis… +" && shown(7) == "● Mé… +" && shown(6) == "Mégis…")
    #expect(shown(1) == "…" && shown(0) == "")
  }

  @Test("an empty tank is drawn with what is told around it", arguments: Room.all)
  func empty(width: Int, height: Int) {
    let bare = AquariumFigure<String>([], tap: "tap +0", ledger: [.init("start", "0")])
    let surface = bare.drawn(width, height, focus: "gone")
    #expect(surface.cursor == nil && eyes(surface).isEmpty)
    #expect(surface.text.contains("tap +0") == (height >= 6 && width >= 12))
  }
}

/// What is told around the tank.
@Suite struct AquariumMarginTests {
  private let twelve = AquariumSamples.twelve

  @Test("the tap and how much came in stand above the water, with a drop", arguments: [8, 11, 24])
  func tap(height: Int) throws {
    let surface = twelve.drawn(98, height)
    let said = try #require(surface.find("robinet +0,9 M€"))
    let water = try #require(surface.find("≈~≈≈≈"))
    let drop = try #require(surface.find("╿"))
    #expect(said.y == 0 && drop.y == water.y - 1 && surface.find("3 nouveaux poissons") != nil)
    #expect(surface[said].style == Style(.dim))
    #expect(surface[said.x + 8, 0].style == Style(.good).bold)
    #expect(surface[water].style == Style(.accent))
  }

  @Test("on a wide screen the figures stand at the right, with their values at one column")
  func side() throws {
    let surface = twelve.drawn(98, 24)
    let wall = try #require(surface.find("▟", in: 23))
    var row = 0
    for line in twelve.ledger + twelve.whatIf where !line.isGap {
      let place = try #require(surface.find(line.title), "\(line.title) isn't told")
      #expect(place.x == wall + 4 && place.y >= row)
      #expect(line.value.isEmpty || surface.rowText(place.y).hasSuffix(" \(line.value)"))
      row = place.y + 1
      if !line.value.isEmpty { #expect(surface.rowText(place.y).count == 97) }
    }
  }

  @Test("the glass has a hole where it leaks, with those lost beside it")
  func leak() throws {
    let surface = twelve.drawn(98, 24)
    let hole = try #require(surface.find("╼╌▸ fuite −0,6 M€"))
    let wall = try #require(surface.find("▟", in: 23))
    #expect(hole.x == wall && surface[hole.x, hole.y - 1].scalar == 0x2590)
    let name = try #require(surface.find("Textiles d’Orb"))
    #expect(name.y == hole.y + 1 && name.x > wall)
    let tight = AquariumFigure<String>([], ledger: [.init("start", "0")])
    #expect(!tight.drawn(98, 24).text.contains("╼"))
  }

  @Test("on a narrow screen the figures and those lost stand below the tank")
  func below() throws {
    let surface = twelve.drawn(80, 19)
    let floor = try #require(surface.find("▙▄▄▄")?.y)
    let texts = [
      "╼╌▸ fuite −0,6 M€  × Textiles d’Orb", "début 17,5 M€", "Et si la fuite doublait ?",
    ]
    let rows = try texts.map { try #require(surface.find($0)?.y, "\($0) isn't told") }
    #expect(rows == rows.sorted() && rows.allSatisfy { $0 > floor } && rows.last == 18)
    let low = twelve.drawn(60, 11)
    #expect(low.find("début") == nil && low.find("Textiles d’Orb")?.y == 10)
  }

  @Test("where many were lost, each is seen with the focus, and how many more there are")
  func manyLost() throws {
    let crowd = AquariumSamples.crowd(3, lost: 30)
    for (width, height) in [(98, 24), (80, 19), (60, 11), (40, 8)] {
      for mark in crowd.lost {
        let surface = crowd.drawn(width, height, focus: mark.subject)
        let cursor = try #require(surface.cursor, "\(mark.text) is out of sight")
        #expect(surface.text(from: cursor).hasPrefix(mark.text))
      }
    }
    #expect(crowd.drawn(80, 19).find("▸ 2") != nil && crowd.drawn(98, 24).text.contains("▾"))
  }

  @Test("a list has small fish with their names, and what came in and went out above it")
  func list() throws {
    let surface = twelve.drawn(40, 8)
    #expect(surface.find("fuite −0,6 M€")?.y == 0 && surface.find("robinet +0,9 M€")?.y == 0)
    #expect(surface.find("≈~≈≈≈")?.y == 1 && !surface.text.contains("▙▄▄▄"))
    let name = try #require(surface.find("Hydrane"))
    let fish = surface.rowText(name.y).prefix(name.x)
    #expect(fish.hasSuffix("▐•█▙▞ ") || fish.hasSuffix("▚▟█•▌ "))
    #expect(twelve.drawn(40, 8, focus: "Textiles d’Orb").find("▚▟█×▌") != nil)
  }
}

extension Surface {
  /// The column where a text first stands in a row; nil where it doesn't.
  fileprivate func find(_ text: String, in row: Int) -> Int? {
    let line = rowText(row)
    return line.firstRange(of: text).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
  }
}
