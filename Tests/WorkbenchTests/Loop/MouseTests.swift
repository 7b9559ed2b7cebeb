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
    sitting.state.workspace?.settings = settings
    sitting.press("alt-3")
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
    guard case .choose = sitting.state.overlays.last else {
      Issue.record("the hint opened no list")
      return
    }
  }

  @Test("a press on a message only takes it away") func toast() throws {
    var sitting = Sitting()
    let sort = try place("s sort", in: sitting, row: 23)
    sitting.press("u")
    #expect(sitting.state.toast != nil)
    sitting.click(sort, 23)
    #expect(sitting.state.toast == nil)
    #expect(sitting.state.overlays.isEmpty)
    sitting.click(sort, 23)
    #expect(!sitting.state.overlays.isEmpty)
  }

  @Test("a command that is off can't be pressed in the footer") func offHint() {
    let sitting = Sitting(readOnly: "only looked at")
    var quiet = sitting
    quiet.press("down")
    #expect(!quiet.state.footerHints.contains { $0.subject.name == .newAccount })
    for x in 0..<80 {
      var pressed = quiet
      pressed.click(x, 23)
      if case .prompt = pressed.state.overlays.last { Issue.record("pressed at \(x)") }
    }
  }
}
