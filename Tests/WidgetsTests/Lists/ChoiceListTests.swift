import Terminal
import TestSupport
import Testing

@testable import Widgets

@Suite struct ChoiceListTests {
  private let segments = [
    ChoiceList.Option(
      "strategic", "Stratégique", meaning: "attrayant et bien placé", ink: .strategic),
    ChoiceList.Option("star", "Étoile", meaning: "attrayant, encore mal placé", ink: .star),
    ChoiceList.Option("status", "Statut", meaning: "bien placé, peu attrayant", ink: .status),
    ChoiceList.Option("streamline", "Rationalisation", meaning: "ni l’un ni l’autre"),
  ]

  private func numbered(_ count: Int) -> [ChoiceList.Option] {
    (0..<count).map { ChoiceList.Option("k\($0)", "Choix \($0)") }
  }

  @Test("the list begins on what is chosen, and Enter takes what the bar is on")
  func begins() throws {
    var list = ChoiceList(segments, chosen: ["status"])
    #expect(list.focused?.key == "status")
    list.move(-1)
    #expect(list.accepting == .accepted)
    #expect(list.chosen == ["star"])
  }

  @Test(
    "the bar moves and stops at the ends",
    arguments: [
      ([1], 1), ([1, 1, -1], 1), ([-1], 0), ([10], 10), ([10, 10, 10, 10], 29),
      ([10, -10, -10], 0),
    ])
  func moves(steps: [Int], focus: Int) {
    var list = ChoiceList(numbered(30))
    for step in steps { list.move(step) }
    #expect(list.focus == focus)
    list.moveToLast()
    #expect(list.focus == 29)
    list.move(1)
    #expect(list.focus == 29)
    list.moveToFirst()
    #expect(list.focus == 0)
  }

  @Test("typing narrows the list, best first, and names come before meanings")
  func narrows() throws {
    var list = ChoiceList(segments, chosen: ["status"])
    try list.press("\"sta\"")
    #expect(list.query == "sta")
    #expect(list.shown.map(\.key) == ["status", "strategic"])
    #expect(list.focused?.key == "status")
    try list.press("backspace backspace backspace \"place\"")
    #expect(list.shown.map(\.key) == ["strategic", "star", "status"])
    try list.press("ctrl-u")
    #expect(list.shown.count == 4)
    #expect(list.focused?.key == "strategic")
  }

  @Test("Enter does nothing where nothing matches")
  func nothing() throws {
    var list = ChoiceList(segments)
    try list.press("\"zzz\"")
    #expect(list.shown.isEmpty)
    #expect(list.focused == nil && list.chosen.isEmpty)
    #expect(list.accepting == .handled)
    list.move(1)
    list.moveToLast()
    list.toggle()
    #expect(list.marked.isEmpty && list.focus == 0)
    #expect(drawn { list.draw(in: $0.bounds, on: &$0) }.cursor == nil)
    list.paste("")
    try list.press("ctrl-u")
    list.move(1)
    #expect(list.focused?.key == "star")
  }

  @Test("several are marked; what was chosen before keeps its order")
  func marksSeveral() throws {
    var list = ChoiceList(segments, chosen: ["streamline"], isMultiple: true)
    #expect(list.focused?.key == "streamline")
    list.moveToFirst()
    list.toggle()
    list.move(1)
    list.toggle()
    list.toggle()
    #expect(list.chosen == ["streamline", "strategic"])
    #expect(list.accepting == .accepted)
    try list.press("\"etoi\"")
    list.toggle()
    #expect(list.chosen == ["streamline", "strategic", "star"])
  }

  @Test("in a list for one, the space bar is typed")
  func typesSpace() throws {
    var list = ChoiceList([ChoiceList.Option("a", "du Nord"), ChoiceList.Option("b", "du Sud")])
    try list.press("\"du s\"")
    #expect(list.shown.map(\.key) == ["b"])
  }

  @Test("a paste narrows the list")
  func pastes() {
    var list = ChoiceList(segments)
    list.paste("etoile\n")
    #expect(list.shown.map(\.key) == ["star"])
  }

  @Test("a click goes to an option, a second one takes it; outside nothing happens")
  func clicks() {
    var list = ChoiceList(segments)
    #expect(list.click(1, height: 8) == .handled)
    #expect(list.focused?.key == "star")
    #expect(list.click(1, height: 8) == .accepted)
    #expect(list.click(4, height: 8) == .ignored)
    #expect(list.click(-1, height: 8) == .ignored)
    var several = ChoiceList(segments, isMultiple: true)
    #expect(several.click(2, height: 8) == .handled)
    #expect(several.chosen == ["status"])
  }

  @Test("in a scrolled list, a click finds what is seen there")
  func clicksScrolled() throws {
    var list = ChoiceList(numbered(30))
    list.moveToLast()
    #expect(list.click(0, height: 10) == .handled)
    #expect(list.focus == 20)
    #expect(list.click(0, height: 10) == .accepted)
    list.moveToLast()
    list.move(-1)
    #expect(list.click(9, height: 10) == .handled)
    #expect(list.focus == 29)
  }

  @Test("a list looks like this")
  func looks() throws {
    var list = ChoiceList(segments, chosen: ["star"])
    list.move(1)
    try expectGolden(drawn { list.draw(in: $0.bounds, on: &$0) }.golden, "choice-list")
  }

  @Test("a list of several, narrowed, looks like this")
  func looksNarrowed() throws {
    var list = ChoiceList(segments, chosen: ["star", "status"], isMultiple: true)
    try list.press("\"sta\"")
    try expectGolden(drawn { list.draw(in: $0.bounds, on: &$0) }.golden, "choice-list-narrowed")
  }

  @Test("a long list shows the bar's page, with a mark of where it is")
  func scrolls() throws {
    var list = ChoiceList(numbered(30))
    list.move(20)
    let surface = drawn(20, 6) { list.draw(in: $0.bounds, on: &$0) }
    #expect(surface.text.contains("▎   Choix 20"))
    #expect(surface.text.contains("▐"))
    #expect(surface[4, (surface.cursor?.y ?? 0)].style.ground == .selection)
  }

  @Test("long names are cut, and nothing is drawn outside", arguments: [1, 4, 5, 8, 20, 40])
  func narrow(width: Int) {
    let list = ChoiceList([
      ChoiceList.Option("a", "Désaltérer sans gaspiller", meaning: "moins d’eau par litre vendu"),
      ChoiceList.Option("b", "漢字漢字漢字漢字漢字", meaning: "漢字"),
    ])
    let rect = Rect(x: 1, y: 1, width: width, height: 2)
    let surface = drawn(44, 4) { list.draw(in: rect, on: &$0) }
    let blank = Surface(size: Size(columns: 44, rows: 4))
    for y in 0..<4 {
      for x in 0..<44 where !rect.contains(Point(x, y)) {
        #expect(surface[x, y] == blank[x, y])
      }
    }
  }

  @Test("where nothing is marked, Enter takes the one that was gone to, and none otherwise")
  func goneTo() {
    var list = ChoiceList(segments, isMultiple: true)
    #expect(list.chosen == [])
    list.move(1)
    #expect(list.chosen == [segments[1].key])
    list.toggle()
    list.toggle()
    #expect(list.chosen == [segments[1].key])
    var emptied = ChoiceList(segments, chosen: ["star"], isMultiple: true)
    emptied.toggle()
    emptied.move(1)
    #expect(emptied.chosen == [])
  }

  @Test("a question that comes up by itself hears no letters")
  func unfiltered() {
    var list = ChoiceList(segments, isFiltered: false)
    _ = list.press(.character("s"))
    list.paste("star")
    #expect(list.shown == segments && list.chosen == [segments[0].key])
  }
}
