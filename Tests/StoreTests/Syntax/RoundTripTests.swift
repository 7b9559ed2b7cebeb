import Testing
import Yams

@testable import Store

@Suite("What is written is read back")
struct RoundTripTests {
  @Test("an odd text comes back byte for byte from every place", arguments: oddStrings)
  func oddTextComesBack(text: String) throws {
    let written = content(holding: text)
    let bytes = Emitter.bytes(written)
    let read = try Parser.content(bytes)
    #expect(read == written)
    #expect(Emitter.bytes(read) == bytes)
  }

  @Test("another reader of YAML sees the same text", arguments: oddStrings)
  func yamsAgrees(text: String) throws {
    // Yams drops a leading mark and refuses this noncharacter: its own limits.
    guard !text.contains("\u{FEFF}"), !text.contains("\u{FFFE}") else { return }
    let source = emitted(content(holding: text))
    let node = try #require(try Yams.compose(yaml: source))
    for place in [
      node["top"], node["group"]?["text"], node["texts"]?[0], node["items"]?[0]?["text"],
      node["items"]?[1]?["text"], node["items"]?[2]?["text"], node["last"],
    ] {
      let scalar = try #require(place?.scalar)
      #expect(scalar.string.utf8.elementsEqual(text.utf8), "\(source)")
      #expect(place?.tag == Tag(.str), "read as something else than a text:\n\(source)")
    }
    #expect(node["items"]?.sequence?.count == 3)
    #expect(node["items"]?[2]?["after"]?.string == "kept")
    #expect(node["group"]?["after"]?.string == "kept")
  }

  @Test("composed and decomposed accents stay apart")
  func accentsStayApart() throws {
    let composed = content(holding: "é")
    let decomposed = content(holding: "e\u{301}")
    #expect(composed != decomposed)
    #expect(try parse(emitted(decomposed)) == decomposed)
  }

  @Test("random documents come back, and are canonical", arguments: 0..<300)
  func randomDocuments(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let written = FileContent(
      entries: randomEntries(&dice, depth: 0), closing: dice.below(5) == 0 ? [" bye"] : [])
    let bytes = Emitter.bytes(written)
    let read = try Parser.content(bytes)
    #expect(read == written, "\(String(decoding: bytes, as: UTF8.self))")
    #expect(Emitter.bytes(read) == bytes)
    #expect(try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)) != nil)
  }

  private func randomEntries(_ dice: inout Dice, depth: Int) -> [FileEntry] {
    (0..<dice.below(5) + 1).map { index in
      FileEntry(
        comments: dice.below(6) == 0 ? [" note \(index)"] : [], key: "key_\(index)",
        value: randomNode(&dice, depth: depth))
    }
  }

  private func randomNode(_ dice: inout Dice, depth: Int) -> FileNode {
    switch dice.below(depth > 4 ? 3 : 6) {
    case 0: return .plain(dice.pick(["12", "-4.5", "true", "2026-11-23", ""]))
    case 1: return .text(randomText(&dice))
    case 2: return dice.below(2) == 0 ? .map([]) : .list([])
    case 3: return .map(randomEntries(&dice, depth: depth + 1))
    case 4:
      return .list((0..<dice.below(3) + 1).map { _ in FileItem(value: .text(randomText(&dice))) })
    default:
      return .list(
        (0..<dice.below(3) + 1).map { _ in
          var entries = randomEntries(&dice, depth: depth + 1)
          // Comments of the first key stand above the dash: they are the item's.
          entries[0].comments = []
          return FileItem(comments: dice.below(4) == 0 ? [" item"] : [], value: .map(entries))
        })
    }
  }

  /// Noncharacters and marks are left out: the second reader has its own opinion on them.
  private func randomText(_ dice: inout Dice) -> String {
    let pieces = [
      "a", "é", " ", "  ", "\n", "\n\n", "\t", ":", ": ", " #", "-", "- ", "\"", "'", "\\", "👍",
      "\r\n", "no", "1", "|", "\u{1B}", "\u{202E}", "{", "e\u{301}", "日本",
    ]
    return (0..<dice.below(8)).map { _ in dice.pick(pieces) }.joined()
  }
}
