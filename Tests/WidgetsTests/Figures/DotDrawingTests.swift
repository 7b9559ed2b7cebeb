import Figures
import Terminal
import Testing

@testable import Widgets

@Suite struct DotDrawingTests {
  private let curve = FigureSamples.curve

  /// Where the cursor rests on a mark.
  private func place(_ subject: String, _ width: Int = 80, _ height: Int = 24) throws -> Point {
    try #require(curve.drawn(width, height, focus: subject).cursor, "\(subject) is out of sight")
  }

  @Test(
    "the focused mark is in sight, and the cursor rests on it",
    arguments: [(40, 2), (40, 3), (40, 7), (60, 8), (80, 24)])
  func focus(width: Int, height: Int) throws {
    for (subject, sign) in zip(curve.subjects, ["●", "A", "B", "●", "A", "?", "A", "B"]) {
      let surface = curve.drawn(width, height, focus: subject)
      let cursor = try #require(surface.cursor, "\(subject) is out of sight")
      #expect(surface[cursor].style == FigureLook.focus)
      #expect(surface.text(from: cursor).hasPrefix(sign), "\(subject) isn't under the cursor")
      let title = String(subject.prefix { $0 != " " })
      #expect(surface.rowText(cursor.y).contains(title))
    }
    #expect(curve.drawn(width, height).cursor == nil)
  }

  @Test("of marks on the same spot the focused one is on top, and ours without a focus on them")
  func sameSpot() throws {
    let spot = try place("Price us")
    #expect(try place("Price Bolt") == spot)
    #expect(curve.drawn(80, 24, focus: "Price Bolt").text(from: spot).hasPrefix("B"))
    #expect(curve.drawn(80, 24, focus: "Price us").text(from: spot).hasPrefix("●"))
    #expect(curve.drawn(80, 24, focus: "Price Acme").text(from: spot).hasPrefix("●"))
    #expect(curve.drawn(80, 24).text(from: spot).hasPrefix("●"))
  }

  @Test("marks stand by their size, in every width", arguments: [40, 60, 80, 120])
  func sizes(width: Int) throws {
    let order = ["Price us", "Delivery Acme", "Price Acme", "Delivery us", "Service Bolt"]
    let columns = try order.map { try place($0, width).x }
    #expect(columns == columns.sorted() && Set(columns).count == columns.count)
  }

  @Test("what isn't known is a question before the scale, never at its zero")
  func unknown() throws {
    let unknown = try place("Service us")
    let zero = try place("Service Acme")
    #expect(unknown.x < zero.x && unknown.y == zero.y)
    let surface = curve.drawn(80, 24)
    #expect(surface.text(from: unknown).hasPrefix("? A"))
    #expect(surface.text(from: Point(zero.x + 1, zero.y)).hasPrefix("·"))
  }

  @Test("what lies beyond the scale stands at its end")
  func beyond() {
    let figure = DotFigure<String>(
      [
        .init("a", [Mark("low", sign: "l", size: -5), Mark("high", sign: "h", size: 30)]),
        .init("b", [Mark("least", sign: "m", size: 0), Mark("most", sign: "n", size: 10)]),
      ], series: [], scale: 0...10)
    func column(_ subject: String) -> Int? { figure.drawn(40, 8, focus: subject).cursor?.x }
    #expect(column("low") != nil && column("low") == column("least"))
    #expect(column("high") != nil && column("high") == column("most"))
    #expect(column("low") != column("high"))
  }

  @Test("a scale from a value to itself is drawn all the same")
  func flat() {
    let figure = DotFigure<String>(
      [.init("a", [Mark("a", sign: "x", size: 5)])], series: [], scale: 5...5)
    #expect(figure.drawn(40, 8, focus: "a").text.contains("x"))
  }

  @Test("the legend names who is who, and the scale its ends")
  func legend() throws {
    let surface = curve.drawn(80, 24)
    for name in ["● us", "A Acme", "B Bolt"] { #expect(surface.rowText(0).contains(name)) }
    let zero = try place("Service Acme").x
    let ten = try place("Service Bolt").x
    #expect(surface.text(from: Point(zero, 23)).hasPrefix("0"))
    #expect(surface.find("10")?.y == 23 && abs((surface.find("10")?.x ?? 0) - ten) <= 1)
  }

  @Test("a row tells what it comes to at its end, and how much it weighs before its marks")
  func ends() throws {
    let surface = curve.drawn(80, 24)
    let price = try place("Price us")
    #expect(surface.rowText(price.y).hasSuffix(" −12.5"))
    let weight = try #require(surface.find("40%"))
    #expect(weight.x < price.x && weight.y == price.y)
    let delivery = try place("Delivery us").y
    #expect(surface.rowText(delivery).last == "·", "nothing stands where there is nothing to say")
  }

  @Test("a number is told whole or not at all, however narrow the room", arguments: 0...60)
  func numbers(width: Int) {
    let text = curve.drawn(width, 8).text
    #expect(text.contains("−") == text.contains("−12.5"))
    #expect(text.contains("+") == text.contains("+3"))
    #expect(text.contains("4") == text.contains("40%"))
  }

  @Test("a click finds the mark that is drawn there, and beside it the nearest")
  func hits() throws {
    let area = Rect(x: 0, y: 0, width: 80, height: 24)
    for subject in curve.subjects where subject != "Price Bolt" {
      let spot = try place(subject)
      #expect(curve.hit(at: spot, in: area, focus: nil) == subject)
    }
    let price = try place("Price us")
    let acme = try place("Price Acme")
    #expect(curve.hit(at: Point(0, price.y), in: area, focus: nil) == "Price us")
    #expect(curve.hit(at: Point(acme.x + 5, price.y), in: area, focus: nil) == "Price Acme")
    #expect(curve.hit(at: Point(acme.x - 1, price.y), in: area, focus: nil) == "Price Acme")
    #expect(curve.hit(at: Point(price.x, 0), in: area, focus: nil) == nil, "the legend")
  }

  @Test("of marks on the same spot a click finds the one that is seen")
  func hitsOnTop() throws {
    let area = Rect(x: 0, y: 0, width: 80, height: 24)
    let spot = try place("Price us")
    #expect(curve.hit(at: spot, in: area, focus: nil) == "Price us")
    #expect(curve.hit(at: spot, in: area, focus: "Price Bolt") == "Price Bolt")
  }

  @Test("signs tell that there are rows above and below")
  func more() {
    let figure = DotFigure<Int>(
      (0..<30).map { .init("row \($0)", [Mark($0, sign: "x", size: 5)]) },
      series: [Mark(0, "us", sign: "x", size: nil)], scale: 0...10)
    let surface = figure.drawn(40, 6, focus: 15)
    #expect(surface.text.contains("row 15"))
    #expect(surface.rowText(1).last == "▴" && surface.rowText(5).last == "▾")
    let all = figure.drawn(40, 40).text
    #expect(!all.contains("▴") && !all.contains("▾"))
  }

  @Test("nothing is drawn outside of the area, however small", arguments: Room.all)
  func stays(width: Int, height: Int) {
    for focus in [nil] + curve.subjects.map(Optional.some) {
      #expect(curve.spilt(width, height, focus: focus).isEmpty, "focus \(focus ?? "none")")
    }
  }

  @Test("marks stand inside of the area, however narrow", arguments: Room.all)
  func inside(width: Int, height: Int) {
    let area = Rect(x: 3, y: 2, width: width, height: height)
    for focus in curve.subjects {
      let rects = curve.places(in: area, focus: focus).map(\.rect).filter { !$0.isEmpty }
      #expect(rects.allSatisfy { $0.intersection(area) == $0 }, "\(focus)")
    }
  }

  @Test("a figure without rows is drawn without a cursor", arguments: Room.all)
  func empty(width: Int, height: Int) {
    let area = Rect(x: 0, y: 0, width: width, height: height)
    let bare = DotFigure<String>([], series: [], scale: 0...10)
    let idle = DotFigure<String>(
      [.init("row", [nil, nil])], series: curve.series, scale: 0...10)
    for figure in [bare, idle] {
      #expect(figure.drawn(width, height, focus: "gone").cursor == nil)
      #expect(figure.places(in: area, focus: nil).isEmpty)
      #expect(figure.hit(at: Point(0, 0), in: area, focus: nil) == nil)
    }
  }
}
