import Figures
import Terminal
import Testing

@testable import Export

@Suite("Figures on a sheet")
struct LayoutTests {
  private func lines(_ sheet: Sheet) -> [Sheet.Line] {
    sheet.every.compactMap { shape in
      if case .line(let line) = shape.form { return line }
      return nil
    }
  }

  @Test("everything lies on the sheet")
  func inside() {
    for figure in Samples.all + [Samples.bars(90), Samples.heat(90)] {
      let sheet = Samples.sheet(figure)
      let page = Sheet.Box(x: 0, y: 0, width: sheet.width, height: sheet.height)
      for shape in sheet.every {
        if case .area(let area) = shape.form { #expect(page.contains(area.box), "\(shape.name)") }
      }
    }
  }

  @Test("words don’t lie over words")
  func wordsAreApart() {
    for figure in Samples.all + [Samples.bars(30), Samples.heat(30)] {
      let boxes = Samples.sheet(figure).every.compactMap { shape -> (Sheet.Box, String)? in
        guard case .area(let area) = shape.form, area.isText, let caption = area.caption,
          !caption.isUpright, let line = caption.paragraphs.first
        else { return nil }
        return (area.shown(Lettering.width(line), caption), line.map(\.text).joined())
      }
      for (place, (box, text)) in boxes.enumerated() {
        for (other, words) in boxes.dropFirst(place + 1) {
          #expect(!box.inset(1, 1).overlaps(other.inset(1, 1)), "\(text) and \(words)")
        }
      }
    }
  }

  @Test("a bar is as long as its size, its parts side by side")
  func bars() throws {
    let sheet = Samples.sheet(Samples.bars(3))
    let parts = sheet.areas(.rectangle, named: "1 Account 0").filter { $0.fill != nil }
    try #require(parts.count == 2)
    #expect(abs(parts[0].box.width - 2 * parts[1].box.width) < 0.001)
    #expect(abs(parts[0].box.maxX - parts[1].box.x) < 0.001)
    #expect(parts.map(\.fill?.pattern) == [.solid, .hatched])
    let told = sheet.shapes.filter { $0.name == "1 Account 0" }.map(\.detail)
    #expect(told.contains("Direct · 40") && told.contains("Relational · 20"))
  }

  @Test("the cut stands between those that are in and those that aren’t")
  func cut() throws {
    let sheet = Samples.sheet(Samples.bars(5))
    let line = try #require(lines(sheet).first { $0.pen.dash == .dashed })
    let tops = try (0..<5).map { place in
      try #require(
        sheet.areas(.rectangle, named: "\(place + 1) Account \(place)").first { $0.fill != nil }
      ).box.y
    }
    #expect(tops[1] < line.start.y && line.start.y < tops[2])
    #expect(sheet.words.contains("cut line: 2"))
  }

  @Test("a bar of unknown length is an empty box with a question mark")
  func unknownBar() throws {
    let figure = BarFigure<Int>([
      BarFigure<Int>.Bar("A", [Mark(0, size: nil, ink: .unknown)]),
      BarFigure<Int>.Bar("B", [Mark(1, size: -4, ink: .bad)], target: 2),
    ])
    let sheet = Samples.sheet(figure)
    let area = try #require(sheet.areas(.rectangle, named: "A").first { $0.fill != nil })
    #expect(area.fill?.pattern == .forecast)
    #expect(sheet.words.contains("?"))
    let loss = try #require(sheet.areas(.rectangle, named: "B").first { $0.fill != nil })
    // To the left of zero, where the other begins.
    #expect(abs(loss.box.maxX - area.box.x) < 0.001)
    #expect(lines(sheet).contains { $0.pen.width == 2 && $0.start.x > loss.box.maxX })
  }

  @Test("many rows make the sheet higher, or go on on the next slide, and none is left out")
  func pages() {
    #expect(Samples.sheet(Samples.bars(60)).height > Sheet.slide.height)
    let slides = Samples.bars(60).slides(title: "P", subtitle: "S")
    #expect(slides.count > 1 && slides.allSatisfy { $0.height == Sheet.slide.height })
    #expect(slides.first?.subtitle == "S · 1/\(slides.count)")
    let words = slides.flatMap(\.words)
    for place in 0..<60 { #expect(words.contains("\(place + 1)  Account \(place)")) }
    #expect(words.count { $0 == "cut line: 2" } == 1)
    #expect(Samples.bars(5).slides(title: "P", subtitle: "S").map(\.subtitle) == ["S"])
    let rows = Samples.heat(70).slides(title: "P", subtitle: "S").flatMap(\.words)
    for place in 0..<70 { #expect(rows.contains("◆ Account \(place)")) }
  }

  @Test("a cell that nobody knows has an edge of dashes, one of nothing to know isn’t there")
  func heat() throws {
    let sheet = Samples.sheet(Samples.heat(2))
    let first = sheet.areas(.rectangle, named: "Account 0").filter { $0.fill != nil }
    let second = sheet.areas(.rectangle, named: "Account 1").filter { $0.fill != nil }
    #expect(first.count == 1 && second.count == 2)
    #expect(second.last?.pen?.dash == .dashed && second.last?.fill == Sheet.Fill(.page))
    #expect(sheet.shapes.contains { $0.name == "Account 1" && $0.detail == "Trust · ?" })
  }

  @Test("heads that are too long for their columns are read upwards")
  func uprightHeads() {
    let names = (0..<18).map { "Contribution \($0)" }
    let grid = HeatGrid<Int>(
      columns: names,
      rows: [HeatGrid<Int>.Row("A", names.indices.map { Mark($0, "5", size: 0.5) })])
    let captions = Samples.sheet(grid).every.compactMap { shape -> Sheet.Caption? in
      guard case .area(let area) = shape.form else { return nil }
      return area.caption
    }
    #expect(captions.count(where: \.isUpright) == 18)
    #expect(Samples.sheet(grid).words.contains("Contribution 17"))
  }

  @Test("a card lies in its field, with all of its words told")
  func board() throws {
    let sheet = Samples.sheet(Samples.board)
    let fields = sheet.shapes.filter { $0.name.hasPrefix("Unanswered · ") }.compactMap(\.box)
    #expect(fields.count == 2)
    let cards = sheet.areas(.rounded, named: "\(Samples.wicked) 2").map(\.box)
    #expect(cards.count == 1)
    #expect(fields.filter { field in cards.allSatisfy(field.contains) }.count == 1)
  }

  @Test("more cards than there is room for make the board higher")
  func fullBoard() {
    let cards = (0..<120).map { Mark($0, "Account \($0)", size: 1) }
    let figure = BoardFigure<Int>(
      columns: ["A", "B"], rows: ["C"],
      cells: [[BoardFigure<Int>.Cell(cards), BoardFigure<Int>.Cell([])]])
    let sheet = Samples.sheet(figure)
    #expect(sheet.height > Sheet.slide.height)
    #expect(sheet.words.count { $0.hasPrefix("Account ") } == 120)
  }

  @Test("a fish is as large as what it brings, thin where it shrinks, empty where nobody knows")
  func aquarium() throws {
    let sheet = Samples.sheet(Samples.aquarium)
    func body(_ name: String) throws -> Sheet.Area {
      let fish = try #require(sheet.shapes.first { $0.name == name })
      guard case .group(let parts) = fish.form else { throw MarkupReader.Broken(reason: name) }
      let areas = parts.compactMap { part -> Sheet.Area? in
        if case .area(let area) = part.form, area.outline == .ellipse { return area }
        return nil
      }
      return try #require(areas.max { $0.box.width < $1.box.width })
    }
    let (large, thin) = (try body("Hydrane"), try body(Samples.wicked))
    #expect(large.box.width > thin.box.width)
    #expect(large.box.height / large.box.width > thin.box.height / thin.box.width)
    #expect(try body("Lumen").fill?.pattern == .forecast)
    let words = sheet.words
    for told in ["● Hydrane +", "Textiles d’Orb", "leak −0.6 M€", "17.5 M€", "What if"] {
      #expect(words.contains(told), "\(told)")
    }
    #expect(words.contains { $0.hasPrefix("tap +0.9 M€") })
  }

  @Test("dots on one place stand beside each other, what isn’t known before the scale")
  func dots() throws {
    let sheet = Samples.sheet(Samples.dots)
    func centre(_ name: String) throws -> Double {
      try #require(sheet.areas(.rectangle, named: name).first).box.centre.x
    }
    let ours = try centre("Price · us · 7")
    #expect(ours != (try centre("Price · \(Samples.wicked) · 7")))
    let start = try #require(lines(sheet).map(\.start.x).min())
    #expect(try centre("Service · us · ?") < start)
  }

  @Test("an outline leads from the head to what is below it, and tells what is folded")
  func outline() {
    let sheet = Samples.sheet(Samples.outline)
    #expect(sheet.words.contains("Marianne Leroux +3") && sheet.words.contains("⇢ Paul"))
    #expect(sheet.words.contains("Weight") && sheet.words.contains("9"))
    // The rule below the heads, and the two of the branch.
    #expect(lines(sheet).count == 3)
  }

  @Test("a column goes up from zero or down; what isn’t known is a sign alone")
  func columns() throws {
    let sheet = Samples.sheet(Samples.columns)
    let up = try #require(sheet.areas(.rectangle, named: "2025 · Revenue").first?.box)
    let down = try #require(sheet.areas(.rectangle, named: "2025 · Contribution").first?.box)
    #expect(abs(up.maxY - down.y) < 0.001 && abs(up.height - 4 * down.height) < 0.001)
    #expect(sheet.areas(.rectangle, named: "2026 · Revenue").isEmpty)
    #expect(sheet.words.contains("?") && sheet.words.contains("2026"))
  }

  @Test("a long title is made smaller rather than cut")
  func longTitle() {
    let title = String(repeating: "Segmentation ", count: 8)
    let face = Sheet(title: title, subtitle: "").heading.face
    #expect(face.size < 24 && Lettering.width(title, face) <= 880.001)
    #expect(Sheet(title: "Matrix", subtitle: "").heading.face.size == 24)
  }
}

extension Sheet.Shape {
  fileprivate var box: Sheet.Box? {
    if case .area(let area) = form { return area.box }
    return nil
  }
}

extension Sheet.Area {
  /// What its words take of its box, in one line.
  fileprivate func shown(_ width: Double, _ caption: Sheet.Caption) -> Sheet.Box {
    let start =
      switch caption.side {
      case .leading: box.x
      case .centre: box.centre.x - width / 2
      case .trailing: box.maxX - width
      }
    let size = caption.paragraphs.first?.map(\.face.size).max() ?? 0
    return Sheet.Box(
      x: start, y: box.centre.y - size * 0.4, width: width, height: size * 0.8)
  }
}
