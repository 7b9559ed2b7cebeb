import Terminal
import Testing

@testable import Widgets

@Suite struct TableStateTests {
  private let area = Rect(x: 0, y: 0, width: 40, height: 12)

  @Test("the focus passes over air and stops at the ends")
  func moves() {
    var state = TankState()
    let tank = Tank.grouped
    var walked: [String?] = []
    for _ in 0..<7 {
      state.move(by: 1, in: tank)
      walked.append(state.focus)
    }
    let shark = "Basking shark"
    #expect(walked == ["big", "Whale", shark, "small", "torn", "torn", "torn"])
    state.move(by: -1, in: tank)
    #expect(state.focus == "small")
    state.move(by: -1, in: tank)
    #expect(state.focus == "Basking shark")
    state.moveToFirst(in: tank)
    #expect(state.focus == "big")
    state.moveToLast(in: tank)
    #expect(state.focus == "torn")
  }

  @Test("air at an end never takes the focus")
  func airAtEnds() {
    let tank = Tank([.gap, .item("Carp"), .item("Eel"), .gap])
    var state = TankState()
    state.moveToFirst(in: tank)
    #expect(state.focus == "Carp")
    state.move(by: -5, in: tank)
    #expect(state.focus == "Carp")
    state.move(by: 5, in: tank)
    #expect(state.focus == "Eel")
    state.move(by: 1, in: tank)
    #expect(state.focus == "Eel")
    var nowhere = TankState()
    nowhere.move(by: 1, in: Tank([]))
    nowhere.settle(in: Tank([.gap]))
    #expect(nowhere.focus == nil)
  }

  @Test("a page is what is in sight but for two rows")
  func pages() {
    let tank = Tank.numbered(100)
    var state = TankState()
    state.moveToFirst(in: tank)
    let layout = state.layout(of: Tank.table, in: area, tank)
    state.page(by: 1, of: layout, in: tank)
    #expect(state.focus == "Fish 9")
    state.page(by: -1, of: layout, in: tank)
    #expect(state.focus == "Fish 0")
  }

  @Test(
    "the focus stays on its row, or goes to what took its place",
    arguments: [
      (["Carp", "Eel", "Trout"], "Eel"), (["Trout", "Pike", "Eel"], "Eel"),
      (["Carp", "Pike", "Trout"], "Pike"), (["Carp"], "Carp"), ([], nil),
    ] as [([String], String?)])
  func settles(after names: [String], focus: String?) {
    var state = TankState()
    state.reveal("Eel", in: Tank(["Carp", "Eel", "Trout"].map(TableRow.item)))
    state.settle(in: Tank(names.map(TableRow.item)))
    #expect(state.focus == focus)
  }

  @Test("where every group is folded, the focus goes to the first of them")
  func settlesOnHeads() {
    var state = TankState()
    state.reveal("Whale", in: Tank.grouped)
    let folded = Tank(["big", "small"].map { .head($0, TableHead([], isFolded: true)) })
    state.settle(in: folded)
    #expect(state.focus == "big")
  }

  @Test("the head of the focus's group is found, from the head itself too")
  func heads() {
    var state = TankState()
    for (id, head) in [("Basking shark", 0), ("big", 0), ("small", 4), ("torn", 4)] {
      let isThere = state.reveal(id, in: Tank.grouped)
      #expect(isThere)
      #expect(state.head(in: Tank.grouped) == head)
    }
    let isKraken = state.reveal("Kraken", in: Tank.grouped)
    #expect(!isKraken)
    #expect(state.focus == "torn")
    #expect(TankState(focus: "Carp").head(in: Tank([.item("Carp")])) == nil)
  }

  @Test("a point is a title, a row with its column, or nothing")
  func hits() {
    let layout = TankState().layout(
      of: Tank.table, in: Rect(x: 2, y: 1, width: 60, height: 9), Tank.grouped)
    #expect(layout.hit(at: Point(5, 1)) == .head(.name))
    #expect(layout.hit(at: Point(30, 1)) == .head(.weight))
    #expect(layout.hit(at: Point(5, 3)) == .row(place: 1, column: .name))
    #expect(layout.hit(at: Point(2, 3)) == .row(place: 1, column: nil))
    #expect(layout.hit(at: Point(35, 4)) == .row(place: 2, column: .weight))
    #expect(layout.hit(at: Point(26, 4)) == .row(place: 2, column: .weight))
    #expect(layout.hit(at: Point(25, 4)) == .row(place: 2, column: nil))
    #expect(layout.hit(at: Point(5, 9)) == nil)
    #expect(layout.hit(at: Point(0, 3)) == nil)
    #expect(layout.hit(at: Point(5, 0)) == nil)
  }

  @Test("with several lines a row, each of them is the row's, and the line of words nobody's")
  func hitsOfSeveralLines() {
    var table = Tank.table
    table.linesPerRow = 2
    table.more = .words { "\($0)" }
    let layout = TankState().layout(of: table, in: area, Tank.numbered(30))
    #expect(layout.rows == 0..<5)
    #expect(layout.hit(at: Point(4, 1)) == .row(place: 0, column: .name))
    #expect(layout.hit(at: Point(4, 2)) == .row(place: 0, column: .name))
    #expect(layout.hit(at: Point(4, 10)) == .row(place: 4, column: .name))
    #expect(layout.hit(at: Point(4, 11)) == nil)
    #expect(layout.rect(ofRow: 1) == Rect(x: 0, y: 3, width: 40, height: 2))
  }

  @Test("what is clicked stays under the pointer; a second click is told")
  func clicks() {
    let tank = Tank.numbered(100)
    var state = TankState()
    state.reveal("Fish 50", in: tank)
    let layout = state.layout(of: Tank.table, in: area, tank)
    let last = layout.rows.upperBound - 1
    func click(_ hit: TableHit<Tank.Column>, in source: Tank) -> Bool {
      state.click(hit, of: state.layout(of: Tank.table, in: area, tank), in: source)
    }
    let first = click(.row(place: last, column: .name), in: tank)
    #expect(!first && state.focus == "Fish \(last)" && state.column == nil)
    #expect(state.layout(of: Tank.table, in: area, tank).rows == layout.rows)
    let second = click(.row(place: last, column: .weight), in: tank)
    let onHead = click(.head(.name), in: tank)
    let onAir = click(.row(place: 3, column: nil), in: Tank.grouped)
    #expect(second && !onHead && !onAir)
    state.move(by: 1, in: tank)
    #expect(state.layout(of: Tank.table, in: area, tank).rows.contains(last + 1))
  }

  @Test("of ten thousand rows, those in sight are asked for, whatever is done")
  func lazy() {
    let source = Watched(count: 10_000)
    var state = TableState<Int, Tank.Column>()
    state.reveal(5_000, in: source)
    func asked(_ action: () -> Void) -> Int {
      source.asked.places = []
      action()
      return source.asked.places.count
    }
    let layout = state.layout(of: Tank.table, in: area, source)
    let drawing = asked { _ = state.drawn(Tank.table, 40, 12, source) }
    let moving = [
      asked { state.move(by: 1, in: source) },
      asked { state.page(by: 1, of: layout, in: source) },
      asked { state.moveToLast(in: source) },
      asked { state.moveToFirst(in: source) },
      asked { state.click(.row(place: 9_000, column: nil), of: layout, in: source) },
      asked { state.settle(in: source) },
    ]
    #expect(drawing <= 14)
    #expect(moving.allSatisfy { $0 <= 2 })
    #expect(state.focus == 9_000)
  }

  /// Notes which rows it was asked for.
  private struct Watched: TableSource {
    final class Asked {
      var places: Set<Int> = []
    }

    let count: Int
    let asked = Asked()

    func row(at place: Int) -> TableRow<Int> {
      asked.places.insert(place)
      return .item(place)
    }

    func cell(at place: Int, _ column: Tank.Column, in room: CellRoom) -> TableCell {
      asked.places.insert(place)
      return TableCell("\(place)")
    }

    func place(of id: Int) -> Int? { id }
  }
}
