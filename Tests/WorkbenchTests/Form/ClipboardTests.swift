import Method
import Terminal
import Testing

@testable import Workbench

@Suite("One clipboard for every field")
struct ClipboardTests {
  @Test("what was cut in one field is pasted in another")
  func acrossFields() {
    var sitting = Sitting()
    sitting.press(
      "enter enter \"Hydrane Boissons SAS\" ctrl-a ctrl-x \"Hydrane\" enter down enter ctrl-v enter"
    )
    #expect(sitting.effects.contains(.copy("Hydrane Boissons SAS")))
    let rows = sitting.text.split(separator: "\n")
    #expect(rows.contains { $0.contains("Legal name") && $0.hasSuffix(" Hydrane") })
    #expect(rows.contains { $0.contains("Group") && $0.hasSuffix(" Hydrane Boissons SAS") })
  }

  @Test("a value that was copied is pasted")
  func copiedValue() {
    var sitting = Sitting()
    sitting.press("enter enter \"Hyd\" enter y esc / ctrl-v")
    #expect(sitting.state.portfolio.query == "Hyd")
  }

  @Test("with nothing copied, a paste leaves what is selected")
  func nothing() {
    var sitting = Sitting()
    sitting.press("enter enter \"Hyd\" ctrl-a ctrl-v")
    #expect(sitting.edit?.text == "Hyd")
  }

  @Test(
    "from the filter, a prompt, a list and the palette too, what is cut goes to the terminal",
    arguments: ["/", "n", "s", ":", "?"])
  func everywhere(open: String) {
    var sitting = Sitting()
    sitting.press(open + " \"stat\" ctrl-a ctrl-x")
    #expect(sitting.effects.contains(.copy("stat")))
    sitting.press("\"re\" ctrl-v ctrl-v ctrl-a ctrl-c")
    #expect(
      sitting.effects.last { if case .copy = $0 { true } else { false } } == .copy("restatstat"))
  }
}
