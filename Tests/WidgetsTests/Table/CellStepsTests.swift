import Terminal
import Testing

@testable import Widgets

@Suite struct CellStepsTests {
  private let tank = Tank([
    .head("fish", TableHead([], isFolded: false)), .item("Carp"), .item("Eel"), .gap,
    .item("Pike"),
  ])

  /// Where the steps lead, as "row column"; "!" for one that leads nowhere.
  private func walk(
    _ start: (String, Tank.Column), _ steps: [CellStep], width: Int = 80,
    isEditable: (Int, Tank.Column) -> Bool
  ) -> [String] {
    var state = TankState(focus: start.0, column: start.1)
    let area = Rect(x: 0, y: 0, width: width, height: 8)
    return steps.map { step in
      let layout = state.layout(of: Tank.table, in: area, tank)
      let found = state.step(step, of: layout, in: tank, isEditable: isEditable)
      return "\(state.focus ?? "") \(state.column?.rawValue ?? "")" + (found ? "" : " !")
    }
  }

  @Test("Enter goes down its column, past what isn't a cell, and stops at the end")
  func down() {
    let steps: [CellStep] = [.down, .down, .down, .up, .up, .up]
    #expect(
      walk(("Carp", .weight), steps) { _, _ in true } == [
        "Eel weight", "Pike weight", "Pike weight !", "Eel weight", "Carp weight", "Carp weight !",
      ])
  }

  @Test("Tab goes right, and on to the next row's first cell that can be typed in")
  func right() {
    let steps: [CellStep] = [.right, .right, .right, .left, .left, .left, .left]
    #expect(
      walk(("Carp", .name), steps) { place, key in
        key == .weight || key == .keeper && place != 2
      } == [
        "Carp weight", "Carp keeper", "Eel weight", "Carp keeper", "Carp weight", "Carp weight !",
        "Carp weight !",
      ])
  }

  @Test("what can't be typed in is passed over, whole rows too")
  func passesOver() {
    #expect(
      walk(("Carp", .weight), [.down]) { place, _ in place == 4 } == ["Pike weight"])
    #expect(walk(("Carp", .keeper), [.right]) { place, _ in place == 4 } == ["Pike name"])
    #expect(
      walk(("Carp", .keeper), [.right, .down]) { _, _ in false } == [
        "Carp keeper !", "Carp keeper !",
      ])
  }

  @Test("a column that has left for want of room isn't stepped into")
  func hiddenColumns() {
    #expect(
      walk(("Carp", .name), [.right, .right], width: 28) { _, _ in true } == [
        "Carp weight", "Eel name",
      ])
  }

  @Test("whole rows have no cell to step from")
  func wholeRows() {
    var state = TankState(focus: "Carp")
    let layout = state.layout(of: Tank.table, in: Rect(x: 0, y: 0, width: 80, height: 8), tank)
    let moved = state.step(.down, of: layout, in: tank) { _, _ in true }
    #expect(!moved && state.focus == "Carp")
  }
}
