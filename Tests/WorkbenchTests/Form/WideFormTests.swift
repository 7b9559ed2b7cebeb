import Method
import Terminal
import Testing

@testable import Workbench

/// A form in a large window: its sections stand in two columns.
struct WideFormTests {
  private func sitting(_ size: String) throws -> Sitting {
    var sitting = Sitting(size, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    return sitting
  }

  private func row(_ text: String, _ sitting: Sitting) -> Int? {
    (0..<sitting.screen.size.rows).first { sitting.screen.rowText($0).contains(text) }
  }

  @Test("the sections stand side by side, and in a usual window below each other")
  func sideBySide() throws {
    let wide = try sitting("200x60")
    #expect(row("The company", wide) == row("Its course", wide))
    let usual = try sitting("100x60")
    let (first, second) = (
      try #require(row("The company", usual)), try #require(row("Its course", usual))
    )
    #expect(first < second)
  }

  @Test("one goes on from the foot of the first column at the head of the second, and back")
  func walked() throws {
    var sitting = try sitting("200x60")
    try sitting.go(to: "identity.mission")
    #expect((sitting.screen.cursor?.x ?? 0) > 100)
    sitting.press("up")
    #expect((sitting.screen.cursor?.x ?? 200) < 100)
    sitting.press("down")
    #expect(sitting.focusedField?.info.key == "mission")
  }

  @Test("a click in either column focuses what is there, and typing happens in its place")
  func clicked() throws {
    var sitting = try sitting("200x60")
    let line = try #require(row("Mission", sitting))
    let text = sitting.screen.rowText(line)
    let found = try #require(text.firstRange(of: "Mission"))
    sitting.click(text.distance(from: text.startIndex, to: found.lowerBound), line)
    #expect(sitting.focusedField?.info.key == "mission")
    sitting.click(4, line)
    #expect(sitting.focusedField?.info.key != "mission")
    try sitting.go(to: "identity.strategy")
    sitting.press("enter ctrl-a \"Grow\"")
    #expect((sitting.screen.cursor?.x ?? 0) > 100)
    sitting.press("enter")
    #expect(sitting.account("hydrane")?.identity.strategy == "Grow")
  }

  @Test("a large window shows the years' curve below their figures")
  func curve() throws {
    var sitting = try sitting("200x60")
    sitting.press("]")
    #expect(sitting.page == "years")
    #expect(sitting.text.contains("▓ Contribution"))
    var usual = try self.sitting("100x30")
    usual.press("]")
    #expect(!usual.text.contains("▓ Contribution"))
  }
}
