import Method
import Terminal
import Testing

@testable import Workbench

/// The help says what to do first, and explains signs, columns and words besides the keys.
struct HelpRowsTests {
  private func rows(_ sitting: Sitting) -> [PaletteRow] { sitting.state.paletteRows }

  @Test("what to do first here stands above the keys, in every place")
  func first() throws {
    var sitting = Sitting("100x30", opened: false)
    sitting.press("?")
    #expect(rows(sitting).first?.help.english.hasPrefix("see the demonstration") == true)
    sitting = Sitting("100x30")
    sitting.press("?")
    #expect(rows(sitting).first?.help.english.hasPrefix("go to an account") == true)
    sitting = Sitting("100x30", accounts: [])
    sitting.press("?")
    #expect(rows(sitting).first?.help.english == "add your first account")
    sitting.press("esc alt-6 ?")
    #expect(rows(sitting).first?.help.english.hasPrefix("name your currency") == true)
  }

  @Test("signs and columns are explained in the portfolio, the method's questions on a page")
  func explained() throws {
    var sitting = Sitting("100x30")
    sitting.press("? \"mend\"")
    #expect(sitting.text.contains("something is missing or doubtful"))
    sitting.press("esc ? \"contribution\"")
    #expect(rows(sitting).contains { $0.name.english == "Contrib." && !$0.help.english.isEmpty })
    sitting.press("esc")
    try sitting.open("hydrane")
    try sitting.go(to: "identity.employees")
    sitting.press("? \"headcount\"")
    #expect(sitting.text.contains("Headcount"))
  }

  @Test("Enter on a command still does it, and on an explanation closes the help")
  func runs() {
    var sitting = Sitting("100x30")
    sitting.press("? \"sort\" enter")
    #expect(sitting.text.contains("Sort"))
    sitting.press("esc ? \"doubtful\" enter")
    #expect(sitting.state.desk.overlays.isEmpty)
  }
}
