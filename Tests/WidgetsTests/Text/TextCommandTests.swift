import Terminal
import Testing

@testable import Widgets

@Suite struct TextCommandTests {
  @Test(
    "the same keys move the cursor in a field and in a text",
    arguments: [
      ("left", TextMove.left), ("right", .right), ("ctrl-left", .wordLeft), ("alt-left", .wordLeft),
      ("ctrl-right", .wordRight), ("alt-b", .wordLeft), ("alt-f", .wordRight),
      ("home", .lineStart), ("end", .lineEnd), ("ctrl-e", .lineEnd), ("ctrl-home", .textStart),
      ("ctrl-end", .textEnd), ("up", .up), ("down", .down), ("shift-down", .down),
      ("ctrl-shift-left", .wordLeft), ("pgup", .pageUp), ("pgdn", .pageDown),
    ])
  func moves(text: String, move: TextMove) throws {
    #expect(TextCommand(try #require(Key(text))) == .move(move))
  }

  @Test(
    "the same keys delete",
    arguments: [
      ("backspace", TextDeletion.before), ("shift-backspace", .before), ("ctrl-h", .before),
      ("del", .after), ("ctrl-d", .after), ("ctrl-w", .wordBefore), ("alt-backspace", .wordBefore),
      ("ctrl-backspace", .wordBefore), ("alt-d", .wordAfter), ("ctrl-del", .wordAfter),
      ("ctrl-u", .toStart), ("ctrl-k", .toEnd),
    ])
  func deletes(text: String, deletion: TextDeletion) throws {
    #expect(TextCommand(try #require(Key(text))) == .delete(deletion))
  }

  @Test(
    "other keys do nothing", arguments: ["a", "A", "tab", "f1", "ctrl-up", "alt-x", "shift-del"])
  func others(text: String) throws {
    #expect(TextCommand(try #require(Key(text))) == nil)
  }

  @Test("every key of the tables is a key, and means one thing")
  func tables() {
    for command in TextCommand.allCases {
      #expect(!command.keys.isEmpty)
      for key in command.keys { #expect(TextCommand(key) == command && Key(key.text) == key) }
    }
  }

  @Test("a line and a text answer the same keys, but for those that need several lines")
  func answersAlike() {
    for command in TextCommand.allCases {
      for key in command.keys {
        var field = TextField("un deux")
        field.selectAll()
        var area = TextArea("un deux")
        area.selectAll()
        let reply = area.press(key)
        #expect(reply != .ignored, "\(key.text)")
        guard !command.needsSeveralLines else { continue }
        #expect(field.press(key) == reply, "\(key.text)")
        #expect(field.marked == area.marked, "\(key.text)")
      }
    }
  }
}
