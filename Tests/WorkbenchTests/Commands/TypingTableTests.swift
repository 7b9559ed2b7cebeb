import Method
import Phrases
import Terminal
import TestSupport
import Testing
import Widgets

@testable import Workbench

@Suite("The keys of texts being typed")
struct TypingTableTests {
  @Test(
    "no row takes a key from the text, but for those of lists",
    arguments: [Layer.filter, .typing, .writing, .line])
  func noneIsTaken(layer: Layer) {
    let wanted = TextCommand.allCases.filter {
      layer.key == Layer.writing.key || !$0.needsSeveralLines
    }
    #expect(layer.typed.map(\.action) == wanted.map { .type($0.keys[0]) })
  }

  @Test("the help of a text being typed shows its keys, and does what they do")
  func help() throws {
    var sitting = Sitting("80x24", accounts: AccountFixture.accounts)
    sitting.press("enter")
    try sitting.go(to: "identity.sector")
    sitting.press("enter f1 \"select all\"")
    #expect(sitting.text.contains("Ctrl-A"))
    sitting.press("enter \"Water\" enter")
    #expect(sitting.text.contains("Water"))
  }

  @Test("in the help no key runs into the name beside it", arguments: Language.allCases)
  func keysAndNames(language: Language) throws {
    var sitting = Sitting("80x24", language, accounts: AccountFixture.accounts)
    sitting.press("enter")
    try sitting.go(to: "identity.mission")
    sitting.press("enter f1")
    var texts = [sitting.text]
    for _ in 0..<60 {
      sitting.press("down")
      if sitting.text != texts.last { texts.append(sitting.text) }
    }
    for command in Layer.writing.typed {
      let name = command.name[language]
      #expect(
        texts.contains { $0.contains(command.glyph + " ") && $0.contains("  " + name) }, "\(name)")
      #expect(!texts.contains { $0.contains("…  " + name) })
    }
  }

  @Test("^Z in a text is undo; elsewhere it asks for the stop")
  func controlZ() throws {
    var sitting = Sitting("80x24", accounts: AccountFixture.accounts)
    sitting.press("enter")
    try sitting.go(to: "identity.sector")
    sitting.press("enter ctrl-a \"xyz\" ctrl-z")
    #expect(!sitting.effects.contains(.suspend))
    #expect(!sitting.text.contains("xyz"))
    sitting.press("esc ctrl-z")
    #expect(sitting.effects.contains(.suspend))
  }

  @Test("^Z over a question asks for the stop, too")
  func controlZOverAQuestion() throws {
    var sitting = Sitting("80x24")
    sitting.press("alt-6")
    try sitting.go(to: "team[m-leroux].name")
    sitting.press("D ctrl-z")
    #expect(sitting.state.topLayer.key == "question")
    #expect(sitting.effects.contains(.suspend))
  }

  @Test("what is copied in a line reaches the terminal, too")
  func copies() throws {
    var sitting = Sitting("80x24", accounts: AccountFixture.accounts)
    sitting.press("enter")
    try sitting.go(to: "identity.sector")
    sitting.press("enter ctrl-a \"Water\" ctrl-a ctrl-c")
    #expect(sitting.effects.contains(.copy("Water")))
  }
}
