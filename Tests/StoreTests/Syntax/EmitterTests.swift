import Testing

@testable import Store

@Suite("Writing documents")
struct EmitterTests {
  private func entry(_ key: String, _ value: FileNode, _ comments: [String] = []) -> FileEntry {
    FileEntry(comments: comments, key: key, value: value)
  }

  private func written(_ entries: FileEntry...) -> String {
    emitted(FileContent(entries: entries))
  }

  @Test("an empty file is its end")
  func empty() throws {
    #expect(emitted(FileContent()) == "end: true\n")
    #expect(try parse("end: true\n") == FileContent())
    #expect(emitted(FileContent(closing: [" c"])) == "# c\nend: true\n")
  }

  @Test("a blank line follows each part of several lines, at the top alone")
  func blankLines() {
    let map = FileNode.map([
      entry("b", .plain("1")), entry("c", .map([entry("d", .text("x"))])),
      entry("e", .text("w")),
    ])
    #expect(
      written(entry("a", map), entry("f", .text("z"))) == """
        a:
          b: 1
          c:
            d: x
          e: w

        f: z
        end: true

        """)
  }

  @Test("a blank line parts records of a list, and not texts")
  func items() {
    let record = FileNode.map([entry("id", .text("x"))])
    #expect(
      written(entry("a", .list([FileItem(value: record), FileItem(value: record)]))) == """
        a:
          - id: x

          - id: x
        end: true

        """)
    #expect(
      written(entry("a", .list([FileItem(value: .text("x")), FileItem(value: .text("w"))])))
        == "a:\n  - x\n  - w\nend: true\n")
  }

  @Test("no blank line is added to a text that keeps its own")
  func keptLines() throws {
    let content = FileContent(entries: [
      entry("a", .text("x\n\n")), entry("b", .map([entry("c", .text("y\n\n\n"))])),
      entry("d", .plain("1")),
    ])
    #expect(emitted(content) == "a: |+\n  x\n\nb:\n  c: |+\n    y\n\n\nd: 1\nend: true\n")
    #expect(try parse(emitted(content)) == content)
  }

  @Test("comments stand at the column of what they precede")
  func comments() {
    let list = FileNode.list([
      FileItem(
        comments: [" item"],
        value: .map([entry("id", .text("x")), entry("b", .plain("1"), [" deep"])]))
    ])
    #expect(
      written(entry("a", list, [" top", " two"])) == """
        # top
        # two
        a:
          # item
          - id: x
            # deep
            b: 1
        end: true

        """)
  }

  @Test("empty lists, maps and values have a form of their own")
  func empties() throws {
    let source = written(
      entry("a", .list([])), entry("b", .map([])), entry("c", .plain("")), entry("d", .text("")),
      entry("e", .list([FileItem(value: .list([])), FileItem(value: .map([]))])))
    #expect(source == "a: []\nb: {}\nc:\nd: \"\"\ne:\n  - []\n  - {}\nend: true\n")
    #expect(emitted(try parse(source)) == source)
  }

  @Test("lists within lists come back")
  func nestedLists() throws {
    let inner = FileNode.list([FileItem(value: .text("x")), FileItem(value: .text("w"))])
    let content = FileContent(entries: [
      entry("a", .list([FileItem(value: inner), FileItem(value: inner)]))
    ])
    #expect(emitted(content) == "a:\n  -\n    - x\n    - w\n  -\n    - x\n    - w\nend: true\n")
    #expect(try parse(emitted(content)) == content)
  }

  @Test("an emoji, a tab or a space at the end of a line leave a text readable")
  func readableTexts() {
    for text in ["l1 👍\nl2\n", "l1\tx\nl2\n", "l1 \nl2\n"] {
      #expect(written(entry("a", .text(text))).hasPrefix("a: |\n  l1"))
    }
  }

  @Test("one edited line is one changed line")
  func smallDifferences() {
    func source(_ line: String) -> [Substring] {
      written(entry("a", .text("un\n\(line)\ntrois\n")), entry("b", .plain("1")))
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (old, new) = (source("deux"), source("deux 👍"))
    #expect(old.count == new.count)
    #expect(zip(old, new).count { $0 != $1 } == 1)
  }
}
