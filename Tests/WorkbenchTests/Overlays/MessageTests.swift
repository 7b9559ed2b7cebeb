import Method
import TestSupport
import Testing

@testable import Workbench

struct MessageTests {
  @Test("a message longer than the window is read to its end")
  func longMessage() {
    let files = (1...30).map { UnreadableFile(file: "accounts/f\($0).yaml", reason: "Line \($0).") }
    var sitting = Sitting("80x24", unreadable: files)
    sitting.press("X")
    #expect(sitting.text.contains("accounts/f1.yaml"))
    #expect(sitting.text.contains("↓ down"))
    sitting.press("pgdn pgdn pgdn pgdn pgdn pgdn pgdn pgdn pgdn")
    #expect(sitting.text.contains("Line 30."))
    sitting.press("up esc")
    #expect(sitting.state.desk.overlays.isEmpty)
  }
}
