import Method
import Terminal
import Testing

@testable import Workbench

@Suite("What one points at")
struct PointingTests {
  @Test("a row stays under the pointer that clicked it, and a second click opens it")
  func rowStays() throws {
    let accounts = (10...60).map {
      Fixture.account("a\($0)", "Account \($0)", nil, [100 - $0], reviewed: 1)
    }
    var sitting = Sitting("80x24", accounts: accounts)
    let rows = (0..<24).filter { sitting.screen.rowText($0).contains("  Account ") }
    let last = try #require(rows.last)
    for y in [last, 8, last, 8] {
      let before = sitting.screen.rowText(y)
      sitting.click(10, y)
      #expect(sitting.screen.rowText(y).dropFirst(1) == before.dropFirst(1))
    }
    let name = try #require(sitting.selectedAccount?.name)
    #expect(sitting.screen.rowText(8).contains(name))
    sitting.click(10, 8)
    #expect(sitting.state.pane == .account)
    #expect(sitting.text.contains(name))
  }

  @Test("a field stays under the pointer that clicked it, and a second click edits it")
  func fieldStays() throws {
    var sitting = Sitting("80x24")
    sitting.press("enter")
    let y = try #require((0..<24).last { sitting.screen.rowText($0).contains("Revenue") })
    sitting.click(30, y)
    #expect(sitting.screen.rowText(y).hasPrefix("▎  Revenue"))
    sitting.click(30, y)
    #expect(sitting.edit?.path.text == "identity.revenue")
  }

  @Test("a figure stays under the pointer that clicked it, and a second click edits it")
  func cellStays() throws {
    let account = Fixture.account("calda", "Calda", nil, Array(1...9), reviewed: 30)
    var sitting = Sitting("60x16", accounts: [account])
    sitting.press("enter 2")
    for x in [57, 30, 57, 30] {
      for y in [13, 8] {
        let before = sitting.screen.rowText(5)
        sitting.click(x, y)
        #expect(sitting.screen.rowText(5) == before)
        #expect(sitting.edit == nil)
        let place = sitting.focusedPlace
        sitting.click(x, y)
        #expect(sitting.focusedPlace == place)
        sitting.press("esc")
        if sitting.state.pane == .portfolio { sitting.press("enter") }
      }
    }
  }

  @Test("a drag selects in what is typed, and the wheel scrolls a long text")
  func dragAndWheel() throws {
    var sitting = Sitting("80x24")
    sitting.press("enter enter \"Hydrane SAS\"")
    let cursor = try #require(sitting.screen.cursor)
    sitting.click(cursor.x - 3, cursor.y)
    sitting.hear(.input(.mouse(Mouse(.drag(.left), at: cursor))))
    sitting.press("\"SA\"")
    #expect(sitting.edit?.text == "Hydrane SA")
    for away in [Point(0, 0), Point(79, 23)] {
      sitting.hear(.input(.mouse(Mouse(.drag(.left), at: away))))
    }
    #expect(sitting.edit?.text == "Hydrane SA")
    sitting.press("enter")
    try sitting.go(to: "identity.mission")
    sitting.press("enter")
    sitting.paste((1...40).map { "line \($0)" }.joined(separator: "\n"))
    #expect(sitting.text.contains("line 40") && !sitting.text.contains("line 1\n"))
    let writing = try #require(sitting.screen.cursor)
    for _ in 0..<20 {
      sitting.hear(.input(.mouse(Mouse(.wheelUp, at: Point(writing.x, writing.y)))))
    }
    #expect(!sitting.text.contains("line 40"))
  }

  @Test("a message read to its end stands whole in a window that has grown")
  func grownMessage() {
    var sitting = Sitting(
      "60x16",
      unreadable: (1...9).map {
        UnreadableFile(file: "accounts/f\($0).yaml", reason: "It is cut in half.")
      })
    sitting.press(": \"unread\" enter end")
    sitting.hear(.input(.resize(Size(columns: 100, rows: 50))))
    #expect(sitting.text.contains("f1.yaml") && sitting.text.contains("f9.yaml"))
  }
}
