import Method
import Terminal
import Testing

@testable import Workbench

struct WelcomeTests {
  private func opened(_ folder: String) -> Answer {
    .opened(OpenedWorkspace(folder: folder, settings: Fixture.settings, accounts: []))
  }

  @Test(
    "while a workspace is being opened nothing else can be",
    arguments: ["d", "o \"/a\" enter", "n \"/a\" enter", "enter"])
  func oneAtATime(first: String) {
    var sitting = Sitting(opened: false)
    sitting.press(first)
    #expect(sitting.text.contains("Opening "))
    let asked = sitting.effects.count
    #expect(asked == 1)
    for key in ["d", "o", "n", "enter", "down enter", "down d"] {
      sitting.press(key)
      #expect(sitting.text.contains("A portfolio is being opened."), "\(key)")
      #expect(sitting.state.desk.overlays.isEmpty, "\(key)")
    }
    for y in 1..<23 { sitting.click(10, y) }
    #expect(sitting.effects.count == asked)
    sitting.answer(.notOpened(folder: "/a", reason: "It is not there."))
    sitting.press("d")
    #expect(sitting.effects.last == .openDemonstration(.english))
  }

  @Test("one can leave while it opens") func leaving() {
    var sitting = Sitting(opened: false)
    sitting.press("d q")
    #expect(sitting.effects.last == .quit)
  }

  @Test("a workspace that comes second doesn't take the place of one with unsaved edits")
  func secondWorkspace() throws {
    var sitting = Sitting()
    sitting.isSlow = true
    sitting.press("t \"watch\" enter")
    let edits = sitting.state.desk.history.done
    #expect(!sitting.state.desk.saving.isClean)
    sitting.answer(opened("/other"))
    #expect(sitting.state.desk.workspace?.folder == "/portfolio")
    #expect(sitting.state.desk.history.done == edits)
    #expect(sitting.text.contains("Fluides du Sud stays open"))
    #expect(sitting.effects.last == .open(folder: "/portfolio"))
    let asked = sitting.effects.count
    sitting.answer(opened("/portfolio"))
    #expect(sitting.effects.count == asked)
    #expect(sitting.state.desk.history.done == edits)
  }

  @Test("what is typed keeps its workspace open too") func typing() throws {
    var sitting = Sitting()
    try sitting.open("hydrane")
    sitting.press("enter \"x\"")
    sitting.answer(opened("/other"))
    #expect(sitting.state.desk.workspace?.folder == "/portfolio")
  }

  @Test("a click runs the row that is pressed", arguments: ["80x24", "60x16", "40x8"])
  func clicks(size: String) throws {
    let columns = try #require(Size(size))
    var found = 0
    for y in 1..<columns.rows - 1 {
      var sitting = Sitting(size, opened: false)
      let line = sitting.screen.rowText(y)
      sitting.click(10, y)
      if line.contains("See a demonstration") {
        #expect(sitting.effects == [.openDemonstration(.english)])
      } else if line.contains("Begin your own portfolio") {
        guard case .prompt(let prompt) = sitting.state.desk.overlays.last else { continue }
        #expect(prompt.purpose == .newWorkspace)
      } else if line.contains("Open a portfolio") {
        guard case .prompt(let prompt) = sitting.state.desk.overlays.last else { continue }
        #expect(prompt.purpose == .openFolder)
      } else if line.contains("Français") {
        #expect(sitting.text.contains("Voir une démonstration"))
      } else if line.contains("Quit") {
        #expect(sitting.effects == [.quit])
      } else {
        #expect(sitting.effects.isEmpty && sitting.state.desk.overlays.isEmpty, "row \(y)")
        continue
      }
      found += 1
    }
    #expect(found == WelcomeSource.rows.count)
  }

  @Test("a reason why it couldn't be opened is shown, whatever the size")
  func failure() {
    for size in ["80x24", "40x8"] {
      var sitting = Sitting(size, opened: false)
      sitting.answer(.notOpened(folder: "/a", reason: "It is not there."))
      #expect(sitting.text.contains("It is not there."))
    }
  }
}
