import Terminal
import Testing

@testable import Widgets

/// Lists and texts as long as workspaces make them.
@Suite struct LongListTests {
  private let members = (0..<2_000).map {
    ChoiceList.Option("m-\($0)", "Élodie Martin \($0)", meaning: "acheteuse, site \($0 % 7)")
  }

  @Test("among 2,000 options, a few letters find the one that is meant")
  func finds() throws {
    var list = ChoiceList(members)
    try list.press("\"elodie 1999\"")
    #expect(list.focused?.key == "m-1999")
    #expect(list.shown.count == 1)
  }

  @Test("options that match alike keep their order")
  func keepsOrder() throws {
    var list = ChoiceList(members)
    try list.press("\"site 3\"")
    let keys = list.shown.map(\.key)
    #expect(keys.first == "m-3" && keys.dropFirst().first == "m-10")
    let places = keys.compactMap { Int($0.dropFirst(2)) }
    #expect(places == places.sorted())
  }

  @Test("the bar comes back to its option when the filter is cleared")
  func comesBack() throws {
    var list = ChoiceList(members)
    try list.press("\"1234\" ctrl-u")
    #expect(list.focused?.key == "m-1234")
    #expect(list.shown.count == 2_000)
  }

  @Test("only rows in sight are drawn, and the focused one is among them")
  func drawsInSight() throws {
    var list = ChoiceList(members, chosen: ["m-1000"])
    let surface = drawn(50, 8) { list.draw(in: $0.bounds, on: &$0) }
    #expect(surface.text.contains("● Élodie Martin 1000"))
    #expect(surface.text.split(separator: "\n").count == 8)
    list.moveToLast()
    #expect(drawn(50, 8) { list.draw(in: $0.bounds, on: &$0) }.cursor == Point(4, 7))
  }

  @Test("a move inside of a page changes two rows of the screen")
  func movesCheaply() {
    var list = ChoiceList(members, chosen: ["m-1002"])
    let before = drawn(50, 20) { list.draw(in: $0.bounds, on: &$0) }
    list.move(1)
    let after = drawn(50, 20) { list.draw(in: $0.bounds, on: &$0) }
    let changed = (0..<20).filter { !before.showsSame(after, row: $0) }
    #expect(changed.count == 2)
  }

  @Test("a text of 200 kilobytes is typed in at its start, middle and end")
  func typesInLongText() throws {
    let line = String(repeating: "déjà vu ", count: 20)
    let text = Array(repeating: line, count: 1_100).joined(separator: "\n")
    var area = TextArea(text, width: 60, height: 10)
    try area.press("\"fin\" ctrl-home \"début \" pgdn pgdn \"milieu \"")
    #expect(area.text.hasPrefix("début "))
    #expect(area.text.hasSuffix("fin"))
    #expect(area.text.utf8.count == text.utf8.count + 17)
    try area.press("ctrl-a ctrl-x")
    #expect(area.isEmpty)
    try area.press("ctrl-z ctrl-z ctrl-z ctrl-z")
    #expect(area.text.utf8.elementsEqual(text.utf8))
  }

  @Test("a field takes a paste of 100,000 letters and stays in its row")
  func pastesLongLine() throws {
    var field = TextField()
    field.paste(String(repeating: "漢", count: 100_000))
    let surface = drawn(12, 1) { field.draw(in: $0.bounds, on: &$0) }
    #expect(surface.cursor?.y == 0)
    #expect(surface.rowText(0).contains("漢"))
    try field.press("ctrl-w")
    #expect(field.isEmpty)
  }
}
