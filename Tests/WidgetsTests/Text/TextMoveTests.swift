import Terminal
import Testing

@testable import Widgets

@Suite struct TextMoveTests {
  @Test(
    "the same keys move the cursor in a field and in a text",
    arguments: [
      ("left", TextMove.left), ("right", .right), ("ctrl-left", .wordLeft), ("alt-left", .wordLeft),
      ("ctrl-right", .wordRight), ("alt-b", .wordLeft), ("alt-f", .wordRight),
      ("home", .lineStart), ("end", .lineEnd), ("ctrl-home", .textStart), ("ctrl-end", .textEnd),
      ("up", .up), ("down", .down), ("shift-down", .down), ("pgup", .pageUp), ("pgdn", .pageDown),
    ])
  func moves(text: String, move: TextMove) throws {
    let key = try #require(Key(text))
    #expect(TextMove(key) == move)
    #expect(TextDeletion(key) == nil)
  }

  @Test(
    "the same keys delete",
    arguments: [
      ("backspace", TextDeletion.before), ("ctrl-h", .before), ("del", .after), ("ctrl-d", .after),
      ("ctrl-w", .wordBefore), ("alt-backspace", .wordBefore), ("ctrl-backspace", .wordBefore),
      ("alt-d", .wordAfter), ("ctrl-del", .wordAfter), ("ctrl-u", .toStart), ("ctrl-k", .toEnd),
    ])
  func deletes(text: String, deletion: TextDeletion) throws {
    let key = try #require(Key(text))
    #expect(TextDeletion(key) == deletion)
    #expect(TextMove(key) == nil)
  }

  @Test("other keys neither move nor delete", arguments: ["a", "tab", "f1", "ctrl-up", "alt-x"])
  func others(text: String) throws {
    let key = try #require(Key(text))
    #expect(TextMove(key) == nil)
    #expect(TextDeletion(key) == nil)
  }

  @Test("ctrl-z and ctrl-_ undo, ctrl-y does again")
  func undoKeys() throws {
    #expect(Key.control("z").isUndo && Key.control("_").isUndo && Key.control("y").isRedo)
    #expect(!Key.character("z").isUndo && !Key.character("y").isRedo)
  }
}
