import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct TableGridTests {
  private typealias GridState = TableState<Int, Years.Column>

  private let years = Years()

  private func state(_ row: Int, _ year: Int) -> GridState {
    var state = GridState(focus: row, column: .year(year))
    state.reveal(row, in: years)
    return state
  }

  @Test("a grid of years shows whole columns only, in three widths", arguments: [100, 60, 40])
  func grid(width: Int) throws {
    let surface = state(1, 2023).drawn(years.table, width, 5, years)
    try expectGolden(surface.golden, "years-\(width)")
  }

  @Test("the trend leaves before a year is out of sight")
  func trendLeaves() {
    func layout(_ width: Int) -> TableLayout<Years.Column> {
      state(1, 2021).layout(
        of: years.table, in: Rect(x: 0, y: 0, width: width, height: 6), years)
    }
    let whole = 3 + 13 + 6 * 10 + 1
    #expect(layout(whole + 10).columns.count == 8)
    #expect(layout(whole + 9).columns.count == 7)
    #expect(layout(whole).columns.count == 7 && layout(whole).hidden == (0, 0))
    #expect(layout(whole - 1).columns.count == 6)
    #expect(layout(whole - 1).hidden == (0, 1))
  }

  @Test("the focused year is in sight with its neighbours; what is clicked stays where it is")
  func sideways() {
    var state = state(1, 2021)
    let area = Rect(x: 0, y: 0, width: 48, height: 6)
    func shown() -> [Int] {
      state.layout(of: years.table, in: area, years).columns.compactMap {
        if case .year(let year) = $0.column.key { year } else { nil }
      }
    }
    func move(_ steps: Int) {
      state.moveColumn(by: steps, of: state.layout(of: years.table, in: area, years))
    }
    #expect(shown() == [2021, 2022, 2023])
    move(1)
    #expect(shown() == [2021, 2022, 2023])
    move(1)
    #expect(shown() == [2022, 2023, 2024])
    move(9)
    #expect(state.column == .year(2026))
    #expect(shown() == [2024, 2025, 2026])
    func click(row: Int, year: Int) -> Bool? {
      let layout = state.layout(of: years.table, in: area, years)
      let point = layout.rect(ofRow: row, column: .year(year))?.origin
      return point.flatMap(layout.hit).map { state.click($0, of: layout, in: years) }
    }
    let first = click(row: 3, year: 2024)
    #expect(first == false && state.focus == 3 && state.column == .year(2024))
    #expect(shown() == [2024, 2025, 2026])
    let second = click(row: 3, year: 2024)
    #expect(second == true)
    move(-1)
    #expect(shown() == [2022, 2023, 2024])
  }

  @Test("the pinned row stays in sight, and nothing scrolls when it is clicked")
  func pinned() {
    var state = state(5, 2021)
    let area = Rect(x: 0, y: 0, width: 100, height: 4)
    let layout = state.layout(of: years.table, in: area, years)
    #expect(layout.pinned == 0..<1 && layout.rows == 3..<6)
    #expect(layout.rect(ofRow: 0)?.y == 0 && layout.rect(ofRow: 3)?.y == 1)
    #expect(layout.rect(ofRow: 1) == nil && layout.rect(ofRow: 0, column: .trend)?.width == 8)
    state.click(.row(place: 0, column: .year(2022)), of: layout, in: years)
    #expect(state.layout(of: years.table, in: area, years).rows == 3..<6)
    #expect(state.focus == 0 && state.column == .year(2022))
  }

  @Test("a click on what takes no cursor leaves it in its column")
  func clickOnLabel() {
    var state = state(1, 2022)
    let area = Rect(x: 0, y: 0, width: 100, height: 6)
    let layout = state.layout(of: years.table, in: area, years)
    #expect(layout.hit(at: Point(4, 2)) == .row(place: 2, column: .field))
    state.click(.row(place: 2, column: .field), of: layout, in: years)
    #expect(state.focus == 2 && state.column == .year(2022))
  }

  @Test("a column that is gone gives the cursor to the first")
  func goneColumn() {
    let state = GridState(focus: 1, column: .year(1999))
    let layout = state.layout(
      of: years.table, in: Rect(x: 0, y: 0, width: 60, height: 6), years)
    #expect(layout.cursor == .year(2021))
  }

  @Test("whole rows become cells at the first sideways move, and rows again when told")
  func cellsBegin() {
    var state = GridState(focus: 1)
    let layout = state.layout(
      of: years.table, in: Rect(x: 0, y: 0, width: 100, height: 6), years)
    #expect(layout.cursor == nil)
    state.moveColumn(by: 1, of: layout)
    #expect(state.column == .year(2021))
    state.focusColumn(nil)
    state.moveColumn(by: -1, of: layout)
    #expect(state.column == .year(2026))
  }

  @Test("a window of uneven columns holds the focus, and leaves no room empty at its end")
  func unevenColumns() {
    let window = SidewaysWindow(widths: [4, 9, 3, 12, 5, 2, 7], gap: 1, room: 20)
    for focus in 0..<7 {
      for first in [nil, 0, 3, 6] as [Int?] {
        let range = window.range(focus: focus, first: first)
        #expect(range.contains(focus))
        #expect(window.widths[range].reduce(-1) { $0 + $1 + 1 } <= 20)
      }
    }
    #expect(window.range(focus: 6, first: 6) == 4..<7)
    #expect(window.range(focus: nil, first: nil) == 0..<3)
    #expect(SidewaysWindow(widths: [9], gap: 1, room: 3).range(focus: 0, first: nil) == 0..<1)
  }
}
