import Figures
import Terminal
import Testing

@testable import Widgets

/// What stands around the discs and between them.
@Suite struct PlotAroundTests {
  private let twelve = PlotSamples.twelve
  private let projected = PlotSamples.matrix(isProjected: true)

  @Test("the axes have their names and their ends, the upward one a letter a row")
  func axes() throws {
    for figure in [twelve, projected] {
      let surface = figure.drawn(100, 27)
      let corner = try #require(surface.find(figure.isProjected ? "┏" : "┌"))
      let low = try #require(surface.find(figure.isProjected ? "┗" : "└"))
      #expect(surface.rowText(corner.y).hasPrefix("   100"))
      #expect(surface.rowText(low.y).hasPrefix("     0"))
      #expect(surface.rowText(low.y + 1).hasSuffix(" ATTRACTIVITÉ  100"))
      #expect(surface.rowText(low.y + 1).hasPrefix("      0 "))
      let letters = (corner.y...low.y).map { surface.text(from: Point(corner.x - 3, $0)).first }
      let word = String(letters.compactMap(\.self).filter(\.isLetter))
      #expect(word == "POSITION")
    }
    #expect(twelve.drawn(40, 8).text.contains("↑ POSITION"), "no room for a letter a row")
    let zoomed = PlotFigure<String>(
      [], cuts: PlotPoint(x: 50, y: 50), zones: [], xTitle: "x", yTitle: "y",
      window: PlotWindow(x: 50...100, y: 0...50))
    #expect(zoomed.drawn(80, 20).rowText(0).contains(" 50┌"))
    #expect(zoomed.drawn(80, 20).rowText(19).hasPrefix("     50 "))
  }

  @Test("the legend takes two lines at most, and none where there is no room")
  func legend() {
    let surface = twelve.drawn(98, 24)
    #expect(surface.rowText(23).contains("◌ prévision"))
    #expect(surface.rowText(23).contains("taille : chiffre d’affaires · →"))
    let narrow = twelve.drawn(50, 20)
    #expect(narrow.rowText(18).contains("taille : chiffre d’affaires"))
    #expect(narrow.rowText(19).contains("→ depuis la dernière séance · ◌ prévision"))
    #expect(!twelve.drawn(34, 20).text.contains("prévision"))
    #expect(!twelve.drawn(98, 13).text.contains("taille"))
  }

  @Test("for the back of a room the lines are thick, and names of zones two rows high or more")
  func projectedZones() throws {
    let empty = PlotSamples.figure([], isProjected: true)
    for (width, height) in [(100, 27), (120, 34), (200, 60)] {
      let sheet = empty.sheet(width, height)
      #expect(sheet.zones.count == 4 && sheet.zones.allSatisfy(\.isBig))
      let surface = empty.drawn(width, height)
      #expect(surface.text.contains("┏━━━") && surface.text.contains("╋"))
      for zone in sheet.zones {
        #expect(zone.rows.count >= 4)
        for (y, row) in zone.rows.enumerated() where row.contains("▄") {
          let shown = surface.find(trimmed(row))
          #expect(shown?.y == sheet.plot.y + zone.at.y + y, "\(zone.rows)")
        }
        let note = try #require(zone.note)
        #expect(note.at.y == zone.at.y + zone.rows.count)
        #expect(surface.find(note.text)?.y == sheet.plot.y + note.at.y)
      }
    }
    let heights = [(100, 27), (200, 60)].map { empty.sheet($0, $1).zones[0].rows.count }
    #expect(heights[0] < heights[1])
  }

  private func trimmed(_ row: String) -> String {
    var row = row[...]
    while row.first == " " { row.removeFirst() }
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  @Test("a name that is too long has smaller letters, and spaced capitals in the end")
  func longNames() {
    func sheet(_ titles: [String], _ width: Int) -> PlotSheet {
      PlotSamples.figure([], isProjected: true, titles: titles).sheet(width, 34)
    }
    let uneven = sheet(["Statut", "Étoile", "Rationalisation", "Clé"], 120)
    let widths = uneven.zones.map { Glyphs.width(of: $0.rows[0]) / max(1, title($0, uneven).count) }
    #expect(widths[2] < widths[0] && uneven.zones.allSatisfy(\.isBig))
    let longest = sheet(["Statut", "Étoile", "À rationaliser sans tarder", "Clé"], 120)
    #expect(longest.zones.map(\.isBig) == [true, true, false, true])
    #expect(longest.zones[2].rows == ["À   R A T I O N A L I S E R   S A N S   T A R D E R"])
    let foreign = sheet(["Статус", "Étoile", "Clé", "Or"], 120)
    #expect(foreign.zones[0].rows == ["С Т А Т У С"] && foreign.zones[1].isBig)
    #expect(sheet(["Statut", "Étoile", "Clé", "Or"], 50).zones.allSatisfy { !$0.rows.isEmpty })
  }

  private func title(_ zone: PlotZoneName, _ sheet: PlotSheet) -> String {
    sheet.scene.zones[zone.zone].title
  }

  @Test("at a desk names of zones are spaced capitals with their note below")
  func deskZones() throws {
    let surface = twelve.drawn(98, 24)
    let name = try #require(surface.find("S T A T U T"))
    let note = try #require(surface.find("maintenir, défendre"))
    #expect(note == Point(name.x, name.y + 1))
    #expect(surface[name].style == Style(.status).bold && surface[note].style == Style(.dim))
  }

  @Test("names of zones yield to discs and their names, and stand elsewhere or not at all")
  func zonesYield() {
    for (width, height) in [(60, 16), (98, 24), (120, 34), (160, 45)] {
      for isProjected in [false, true] {
        let figure = PlotSamples.crowd(60, isProjected: isProjected)
        let sheet = figure.sheet(width, height)
        for zone in sheet.zones {
          let cells = zone.rows.reduce(0) { $0 + $1.count { $0 != " " } }
          let hidden = zone.rows.enumerated().reduce(0) { sum, row in
            let point = Point(zone.at.x, zone.at.y + row.offset)
            return sum + sheet.grid.hidden(row.element, at: point, by: .taken)
          }
          #expect(hidden * 5 <= cells, "\(zone.rows) is hidden")
          guard let note = zone.note else { continue }
          #expect(sheet.grid.hidden(note.text, at: note.at, by: .taken) == 0, "\(note.text)")
        }
      }
    }
  }

  @Test("while the zones are hidden, nothing tells where they part")
  func hidden() {
    for isProjected in [false, true] {
      let figure = PlotSamples.matrix(isProjected: isProjected, hasZones: false)
      let text = figure.drawn(100, 27).text
      #expect(!text.contains("┼") && !text.contains("╋") && !text.contains("┆"))
      #expect(!text.contains("S T A T U T") && !text.contains("maintenir"))
      let shown = PlotSamples.matrix(isProjected: isProjected).sheet(100, 27).spots.map(\.origin)
      #expect(figure.sheet(100, 27).spots.map(\.origin) == shown, "discs jump when they are shown")
    }
  }

  @Test("an arrow leads from where a disc stood to its edge, and a ghost shows where it goes")
  func paths() throws {
    let surface = twelve.drawn(98, 24)
    let places = twelve.places(in: surface.bounds, focus: nil)
    let ferox = try #require(places.first { $0.subject == "Ferox" }?.rect)
    let head = try #require(surface.find("◄┄┄"))
    #expect(head == Point(ferox.maxX, ferox.y + 1) && surface[head].style == Style(.status))
    let ghosts = surface.text.count { $0 == "◌" }
    #expect(ghosts == 2 + 1, "two ghosts, and one in the legend")
    #expect(projected.drawn(100, 27).find("◄╍╍") != nil)
    for (x, y, head) in [(70.0, 50.0, "►"), (30, 50, "◄"), (50, 90, "▲"), (50, 10, "▼")] {
      let moved = PlotSamples.figure(
        [PlotSamples.disc("", x, y, nil, from: (50, 50), id: "a")], hasZones: false)
      let text = moved.drawn(80, 24).text
      #expect(text.contains(head) && text.contains("◦"))
    }
  }

  @Test("a vote has a dot for each on its value, and a line from the lowest to the highest")
  func votes() throws {
    let values = [40.0, 60, 65, 70, 70, 70, 75, 80, 90]
    let across = PlotSamples.matrix(spread: .init(axis: .x, values: values)).sheet(100, 27)
    let vote = try #require(across.votes.first)
    let dots = vote.cells.filter(\.isDot)
    #expect(across.votes.count == 1 && dots.count == values.count)
    for value in values {
      #expect(dots.contains { $0.point.x == across.scale.column(of: value) })
    }
    let line = vote.cells.filter { !$0.isDot }
    #expect(line.first?.point.x == across.scale.column(of: 40) && line.first?.glyph == "├")
    #expect(line.last?.point.x == across.scale.column(of: 90) && line.last?.glyph == "┤")
    #expect(Set(line.map(\.point.y)) == [across.spots[8].rect.maxY])
    let upright = PlotSamples.matrix(spread: .init(axis: .y, values: values)).sheet(100, 27)
    let dotsUp = try #require(upright.votes.first).cells.filter(\.isDot)
    #expect(Set(dotsUp.map(\.point.y)) == Set(values.map { upright.scale.row(of: $0) }))
    for label in across.labels.compactMap(\.self) {
      #expect(vote.cells.allSatisfy { !label.rect.contains($0.point) }, "\(label.text)")
    }
  }

  @Test("where there is no room for a dot each, the last one tells how many there are")
  func manyVotes() throws {
    let spread = PlotFigure<String>.Spread(axis: .x, values: Array(repeating: 70, count: 8))
    let figure = PlotSamples.figure([PlotSamples.disc("a", 70, 50, nil, spread: spread)])
    let sheet = figure.sheet(80, 12)
    let vote = try #require(sheet.votes.first)
    let dots = vote.cells.filter(\.isDot)
    let more = try #require(dots.compactMap { Int($0.glyph) }.first)
    #expect(dots.count - 1 + more == 8)
  }
}
