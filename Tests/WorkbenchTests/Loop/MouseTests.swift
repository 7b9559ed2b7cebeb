import Method
import Phrases
import Terminal
import Testing

@testable import Workbench

struct MouseTests {
  /// Where a text stands on the screen.
  private func place(_ text: String, in sitting: Sitting, row: Int) throws -> Int {
    let line = sitting.screen.rowText(row)
    let range = try #require(line.firstRange(of: text), "\(text) isn't in \(line)")
    return Glyphs.width(of: line[..<range.lowerBound])
  }

  @Test("a workspace called like a pane doesn't take its click")
  func nameLikeAPane() throws {
    var sitting = Sitting("100x30")
    var settings = Fixture.settings
    settings.name = "Settings and Portfolio"
    sitting.state.desk.workspace?.settings = settings
    sitting.press("alt-6")
    let name = try place("Settings and", in: sitting, row: 0)
    sitting.click(name + 15, 0)
    #expect(sitting.state.pane == .settings)
    let line = sitting.screen.rowText(0)
    let title = try #require(line.ranges(of: "Portfolio").last)
    sitting.click(Glyphs.width(of: line[..<title.lowerBound]), 0)
    #expect(sitting.state.pane == .portfolio)
  }

  @Test("every title of a pane is pressed where it is drawn", arguments: ["60x16", "80x24"])
  func paneTitles(size: String) {
    for language in Language.allCases {
      var sitting = Sitting(size, language)
      for span in sitting.state.paneSpans {
        #expect(span.width > 0)
        sitting.click(span.x + span.width - 1, 0)
        #expect(sitting.state.pane == span.subject)
      }
    }
  }

  @Test("a hint of the footer is pressed where it is drawn") func hints() throws {
    var sitting = Sitting()
    sitting.click(try place("s sort", in: sitting, row: 23), 23)
    guard case .choose = sitting.state.desk.overlays.last else {
      Issue.record("the hint opened no list")
      return
    }
  }

  @Test("a press on a message only takes it away") func toast() throws {
    var sitting = Sitting()
    let sort = try place("s sort", in: sitting, row: 23)
    sitting.press("u")
    #expect(sitting.state.desk.toast != nil)
    sitting.click(sort, 23)
    #expect(sitting.state.desk.toast == nil)
    #expect(sitting.state.desk.overlays.isEmpty)
    sitting.click(sort, 23)
    #expect(!sitting.state.desk.overlays.isEmpty)
  }

  @Test("a long message is read whole, and hides what lies under it from the mouse")
  func longToast() {
    var sitting = Sitting("80x24")
    let words = (1...20).map { "word\($0)" }.joined(separator: " ")
    sitting.answer(.told(words + ".", isError: true))
    #expect(sitting.screen.rowText(22).contains("▲ word1 ") && sitting.text.contains("word20."))
    sitting.click(10, 22)
    #expect(sitting.state.desk.toast == nil && sitting.state.pane == .portfolio)
    sitting.answer(.told(Array(repeating: words, count: 9).joined(), isError: true))
    #expect(!sitting.screen.rowText(19).contains("word"))
    #expect(sitting.screen.rowText(23).hasSuffix("…"))
  }

  @Test("a command that is off can't be pressed in the footer") func offHint() {
    let sitting = Sitting(readOnly: "only looked at")
    var quiet = sitting
    quiet.press("down")
    #expect(
      !quiet.state.footerBar.spans.contains { $0.subject.subject.action == .portfolio(.newAccount) }
    )
    for x in 0..<80 {
      var pressed = quiet
      pressed.click(x, 23)
      if case .prompt = pressed.state.desk.overlays.last { Issue.record("pressed at \(x)") }
    }
  }
}

@Suite("The mouse in what lies over a pane")
struct OverlayMouseTests {
  /// Where a text stands on the screen.
  private func place(_ text: String, in sitting: Sitting) throws -> Point {
    for row in 0..<sitting.state.desk.size.rows {
      let line = sitting.screen.rowText(row)
      guard let range = line.firstRange(of: text) else { continue }
      return Point(Glyphs.width(of: line[..<range.lowerBound]), row)
    }
    throw Rejection.required
  }

  private func click(_ text: String, in sitting: inout Sitting) throws {
    let point = try place(text, in: sitting)
    sitting.click(point.x, point.y)
  }

  @Test("a click on a command runs it, the wheel goes to the others") func palette() throws {
    var sitting = Sitting()
    sitting.press(":")
    let theme = try #require(
      sitting.state.paletteRows.firstIndex { $0.name.english == "theme" })
    for _ in 0...theme { sitting.wheel(down: true) }
    sitting.wheel(down: false)
    let marked = try #require(
      (0..<24).map { sitting.screen.rowText($0) }.first { $0.contains("▎") })
    let named = sitting.state.paletteRows[theme].name.english
    #expect(marked.contains(named), "\(marked)")
    try click("theme", in: &sitting)
    guard case .choose(let chooser) = sitting.state.desk.overlays.last else {
      Issue.record("no list of themes")
      return
    }
    #expect(chooser.purpose == .theme)
    #expect(sitting.state.desk.overlays.count == 1)
  }

  @Test("a click on a hint does what it says", arguments: ["n", "s", "c", "?", "X"])
  func hints(keys: String) throws {
    var sitting = Sitting(unreadable: [UnreadableFile(file: "x", reason: "y")])
    sitting.press(keys)
    #expect(sitting.state.desk.overlays.count == 1)
    let hint = try #require(
      sitting.state.overlayBar.spans.first { $0.subject.subject.keys.contains(.escape) })
    sitting.click(hint.x, sitting.state.desk.overlayHintLine.y)
    #expect(sitting.state.desk.overlays.isEmpty)
    #expect(sitting.effects.isEmpty)
  }

  @Test("a question is answered by a click on its answer") func question() throws {
    var sitting = Sitting()
    sitting.press("alt-6")
    try sitting.go(to: "team[m-leroux].name")
    sitting.press("D")
    try click("↵ remove", in: &sitting)
    #expect(sitting.state.desk.overlays.isEmpty)
    #expect(!sitting.effects.isEmpty)
  }

  @Test("a click beside changes nothing", arguments: ["n", "s", ":", "X"])
  func beside(keys: String) {
    var sitting = Sitting(unreadable: [UnreadableFile(file: "x", reason: "y")])
    sitting.press(keys)
    sitting.click(0, 0)
    sitting.click(10, 23)
    #expect(sitting.state.desk.overlays.count == 1)
    #expect(sitting.effects.isEmpty)
  }

  @Test("the wheel scrolls a text") func text() throws {
    let reason = (1...60).map { "Reason \($0)." }.joined(separator: "\n")
    var sitting = Sitting(unreadable: [UnreadableFile(file: "x", reason: reason)])
    sitting.press("X")
    for _ in 0..<100 { sitting.wheel(down: true) }
    #expect(sitting.text.contains("Reason 60."))
    for _ in 0..<100 { sitting.wheel(down: false) }
    #expect(sitting.text.contains("Reason 1."))
  }

  @Test("in a low window a line can still be typed") func lowWindow() {
    var sitting = Sitting("40x8")
    sitting.press("n \"Acme\"")
    #expect(sitting.text.contains("Acme"))
    #expect(sitting.text.contains("↵ accept"))
  }
}
