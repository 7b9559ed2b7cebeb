import Figures
import Terminal
import Testing

@testable import Widgets

@Suite struct BoardDrawingTests {
  private let board = FigureSamples.board
  private let crowd = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot"]

  @Test(
    "the focused card is in sight, and the cursor rests on it",
    arguments: [(24, 7), (33, 9), (40, 10), (80, 24), (120, 40)])
  func focus(width: Int, height: Int) throws {
    for (subject, sign) in zip(board.subjects, ["5", "4", "4", "3", "2", "?", "5", "3", "1"]) {
      let surface = board.drawn(width, height, focus: subject)
      let cursor = try #require(surface.cursor, "\(subject) is out of sight")
      #expect(surface[cursor].style == FigureLook.focus)
      let wanted = "\(sign) \(subject.prefix(1))"
      #expect(surface.text(from: cursor).hasPrefix(wanted), "\(subject) isn't under the cursor")
    }
  }

  @Test("only the focused card has its look, and none has it without a focus")
  func oneFocus() {
    let surface = board.drawn(80, 24, focus: "golf")
    let lit = surface.bounds.rows.filter { y in
      surface.bounds.columns.contains { surface[$0, y].style == FigureLook.focus }
    }
    #expect(lit.count == 1 && lit.first == surface.find("golf")?.y)
    let plain = board.drawn(80, 24)
    #expect(plain.cursor == nil && !plain.golden.contains(FigureLook.focus.name))
    #expect(board.drawn(80, 24, focus: "gone").cursor == nil)
  }

  @Test(
    "a field with more cards than room tells how many are out of sight",
    arguments: [(24, 7), (33, 9), (40, 10), (60, 12), (80, 24)])
  func more(width: Int, height: Int) {
    let area = Rect(x: 0, y: 0, width: width, height: height)
    for focus in board.subjects {
      let seen = board.places(in: area, focus: focus).filter { crowd.contains($0.subject) }.count
      let text = board.drawn(width, height, focus: focus).text
      #expect(seen > 0, "\(focus)")
      #expect(text.contains("▾ \(crowd.count - seen)") == (seen < crowd.count), "\(focus)")
      #expect(text.contains("▾") == (seen < crowd.count), "\(focus)")
    }
  }

  @Test("where there is room, all cards are there, under each other in their field")
  func whole() throws {
    let surface = board.drawn(80, 24)
    let first = try #require(surface.find("5 alpha"))
    for (place, name) in crowd.enumerated() {
      #expect(surface.find(" \(name)") == Point(first.x + 1, first.y + place))
    }
    let unsaid = try #require(surface.find("Unsaid"))
    for name in ["golf", "hotel", "india"] {
      let place = try #require(surface.find(name))
      #expect(place.x >= unsaid.x, "\(name) stands left of its column")
    }
    let answered = try #require(surface.find("Answered"))
    let golf = try #require(surface.find("golf"))
    let hotel = try #require(surface.find("hotel"))
    #expect(golf.y < answered.y && hotel.y >= answered.y)
  }

  @Test("a card whose weight isn't known has a question mark, and each has its ink")
  func signs() throws {
    let surface = board.drawn(80, 24)
    let heavy = try #require(surface.find("5 alpha"))
    let unknown = try #require(surface.find("? foxtrot"))
    #expect(surface[heavy].style == Style(.warn) && surface[unknown].style == Style(.dim))
    #expect(surface[heavy.x + 2, heavy.y].style == .plain)
  }

  @Test("the heads of the focused card's column and row stand out")
  func heads() {
    let surface = board.drawn(80, 24, focus: "hotel")
    let places = ["Said", "Unsaid", "Unanswered", "Answered"].compactMap { surface.find($0) }
    let styles = places.map { surface[$0].style }
    #expect(styles == [Style(.dim), Style.plain.bold, Style(.dim), Style.plain.bold])
  }

  @Test("a field says what it means, even while it is empty")
  func titles() {
    let surface = FigureSamples.offers.drawn(70, 12, focus: "oil")
    for title in ["Leverage", "Strategic", "Routine", "Bottleneck", "High risk"] {
      #expect(surface.find(title) != nil, "\(title) isn't told")
    }
    #expect(surface.cursor == surface.find("1 oil"))
  }

  @Test("a click finds the card that is drawn there, at both its ends")
  func hits() throws {
    let area = Rect(x: 0, y: 0, width: 80, height: 24)
    for focus in [nil, "alpha", "india"] {
      let surface = board.drawn(80, 24, focus: focus)
      for subject in board.subjects {
        let place = try #require(surface.find(subject))
        for x in [place.x - 2, place.x, place.x + subject.count - 1] {
          #expect(board.hit(at: Point(x, place.y), in: area, focus: focus) == subject)
        }
      }
    }
    #expect(board.hit(at: Point(80, 3), in: area, focus: nil) == nil)
    #expect(board.hit(at: Point(20, 0), in: area, focus: nil) == nil, "the heads")
  }

  @Test("scrolled cards are heard where they stand now")
  func hitsScrolled() throws {
    let area = Rect(x: 0, y: 0, width: 60, height: 7)
    let surface = board.drawn(60, 7, focus: "echo")
    let place = try #require(surface.find("echo"))
    #expect(surface.find("alpha") == nil)
    #expect(board.hit(at: place, in: area, focus: "echo") == "echo")
  }

  @Test("cards stand inside of the area and never on each other")
  func places() {
    for figure in [board, FigureSamples.offers] {
      for (width, height) in Room.all {
        let area = Rect(x: 3, y: 2, width: width, height: height)
        for focus in figure.subjects {
          let rects = figure.places(in: area, focus: focus).map(\.rect)
          #expect(rects.allSatisfy { $0.intersection(area) == $0 }, "\(width)x\(height)")
          let cells = rects.flatMap { rect in
            rect.rows.flatMap { y in rect.columns.map { Point($0, y) } }
          }
          #expect(Set(cells).count == cells.count, "\(width)x\(height) \(focus)")
        }
      }
    }
  }

  @Test("nothing is drawn outside of the area, however small", arguments: Room.all)
  func stays(width: Int, height: Int) {
    for figure in [board, FigureSamples.offers] {
      for focus in [nil] + figure.subjects.map(Optional.some) {
        let spilt = figure.spilt(width, height, focus: focus)
        #expect(spilt.isEmpty, "focus \(focus ?? "none")")
      }
    }
  }

  @Test("a board without cards, or without fields, is drawn without a cursor", arguments: Room.all)
  func empty(width: Int, height: Int) {
    let area = Rect(x: 0, y: 0, width: width, height: height)
    let bare = BoardFigure<String>(columns: [], rows: [], cells: [])
    let idle = BoardFigure<String>(
      columns: ["Said", "Unsaid"], rows: ["Answered"], cells: [[.init([]), .init([])]])
    for figure in [bare, idle] {
      let surface = figure.drawn(width, height, focus: "gone")
      #expect(surface.cursor == nil && !surface.text.contains("▾"))
      #expect(figure.places(in: area, focus: nil).isEmpty)
      #expect(figure.hit(at: Point(0, 0), in: area, focus: nil) == nil)
    }
    #expect(bare.drawn(width, height).text.allSatisfy { $0 == "\n" })
  }
}
