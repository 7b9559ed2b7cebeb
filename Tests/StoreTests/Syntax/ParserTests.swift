import Testing

@testable import Store

@Suite("Reading documents")
struct ParserTests {
  private func node(_ source: String) throws -> FileNode? {
    try parse(source + "end: true\n").entries["a"]?.value
  }

  private func texts(_ texts: String...) -> FileNode {
    .list(texts.map { FileItem(value: .text($0)) })
  }

  @Test(
    "a text of several lines is taken as it stands",
    arguments: [
      ("a: |\n  x\n  y\n", "x\ny\n"), ("a: |-\n  x\n  y\n", "x\ny"),
      ("a: |+\n  x\n\n\n", "x\n\n\n"),
      ("a: |\n  x\n\n\n", "x\n"), ("a: |2\n    x\n  y\n", "  x\ny\n"), ("a: |2-\n   x\n", " x"),
      ("a: |-2\n   x\n", " x"), ("a: |\n\n  x\n", "\nx\n"), ("a: |\n  x\n\n  y\n", "x\n\ny\n"),
      ("a: |\n  x\n   \n  y\n", "x\n \ny\n"), ("a: |\n  # no comment\n", "# no comment\n"),
      ("a: |\n  end: true\n", "end: true\n"), ("a: |\n  \tx\n", "\tx\n"), ("a: |\n", ""),
      ("a: |+\n\n", "\n"), ("a: | # why\n  x\n", "x\n"), ("a: |3\n   x\n", "x\n"),
      ("a: |\n  - x\n  ? y\n", "- x\n? y\n"),
    ])
  func blocks(source: String, text: String) throws {
    #expect(try node(source) == .text(text))
  }

  @Test(
    "a value on its line is a text or a token",
    arguments: [
      ("a: x", FileNode.text("x")), ("a: 12", .plain("12")), ("a: '12'", .text("12")),
      ("a: \"12\"", .text("12")), ("a: ''", .text("")), ("a: \"\"", .text("")), ("a:", .plain("")),
      ("a: ", .plain("")), ("a: true", .plain("true")), ("a: 2026-01-01", .plain("2026-01-01")),
      ("a: -k", .text("-k")), ("a: x: ", .text("never")), ("a: it's", .text("it's")),
      ("a: x # y", .text("x")), ("a: x#y", .text("x#y")), ("a: '# y'", .text("# y")),
      ("a: http://x", .text("http://x")), ("a: []", .list([])), ("a: {}", .map([])),
      ("a:   x   ", .text("x")), ("a:\tx", .text("x")), ("a: x y  z", .text("x y  z")),
    ])
  func values(source: String, expected: FileNode) throws {
    if expected == .text("never") {
      #expect(throws: SyntaxError(fault: .needsQuotes, line: 1)) { try node(source + "\n") }
    } else {
      #expect(try node(source + "\n") == expected)
    }
  }

  @Test("lists hold texts, records, texts of several lines and lists")
  func lists() throws {
    #expect(try node("a:\n  - x\n  - \"y\"\n") == texts("x", "y"))
    #expect(try node("a:\n  - |\n    x\n    y\n  - z\n") == texts("x\ny\n", "z"))
    #expect(
      try node("a:\n  -\n  - x\n")
        == .list([
          FileItem(value: .plain("")), FileItem(value: .text("x")),
        ]))
    #expect(try node("a:\n  - - x\n    - w\n") == .list([FileItem(value: texts("x", "w"))]))
    #expect(try node("a:\n  -\n    - x\n    - w\n") == .list([FileItem(value: texts("x", "w"))]))
    #expect(
      try node("a:\n  - b:\n      c: x\n    d:\n      - w\n")
        == .list([
          FileItem(
            value: .map([
              FileEntry(key: "b", value: .map([FileEntry(key: "c", value: .text("x"))])),
              FileEntry(key: "d", value: texts("w")),
            ]))
        ]))
  }

  @Test("a list at the column of its key ends where the next key begins")
  func sameColumn() throws {
    let content = try parse("a:\n- b: x\n  c: y\n- b: z\nd: 1\nend: true\n")
    #expect(content.entries.map(\.key) == ["a", "d"])
    guard case .list(let items) = content.entries["a"]?.value else {
      Issue.record("no list")
      return
    }
    #expect(items.map { $0.value.entries.map(\.key) } == [["b", "c"], ["b"]])
  }

  @Test("lines are counted through texts, comments and blank lines")
  func lines() throws {
    let content = try parse(
      "# c\na: |\n  x\n\n  y\n\nb:\n\n  - c: 1\n\n    d: 2\ne: 3\nend: true\n")
    #expect(content.entries.map(\.line) == [2, 7, 12])
    guard case .list(let items) = content.entries["b"]?.value else {
      Issue.record("no list")
      return
    }
    #expect(items.first?.line == 9)
    #expect(items.first?.value.entries.map(\.line) == [9, 11])
  }

  @Test("comments stay with what follows them, however deep")
  func comments() throws {
    let source = """
      # first
      a:
        # second
        b: 1
        # third, of a deeper line
      c:
        # fourth
        - x
      # last
      end: true
      # after

      """
    let content = try parse(source)
    #expect(content.entries["a"]?.comments == [" first"])
    #expect(content.entries["a"]?.value.entries["b"]?.comments == [" second"])
    #expect(content.entries["c"]?.comments == [" third, of a deeper line"])
    guard case .list(let items) = content.entries["c"]?.value else {
      Issue.record("no list")
      return
    }
    #expect(items.first?.comments == [" fourth"])
    #expect(content.closing == [" last", " after"])
  }

  @Test(
    "a key is letters, digits, lines and hyphens, and begins with a letter or a line",
    arguments: [
      ("a", true), ("a_b", true), ("_a", true), ("A1", true), ("a-b", true), ("1a", false),
      ("-a", false), ("a b", false), ("é", false), ("", false), ("a.b", false), ("a/b", false),
    ])
  func keys(key: String, isKey: Bool) throws {
    let source = "\(key): 1\nend: true\n"
    if isKey {
      #expect(try parse(source).entries.map(\.key) == [key])
    } else {
      #expect(throws: SyntaxError.self) { try parse(source) }
    }
  }

  @Test("the same key is lawful in different places")
  func sameKeyElsewhere() throws {
    let content = try parse("a:\n  a: 1\nb:\n  - a: 1\n  - a: 2\nend: true\n")
    #expect(content.entries.count == 2)
    #expect(throws: SyntaxError(fault: .duplicateKey, line: 3)) {
      try parse("b:\n  - a: 1\n    a: 2\nend: true\n")
    }
  }

  @Test("end is only the end at the top")
  func innerEnd() throws {
    let content = try parse("a:\n  end: 2027-01-01\nend: true\n")
    #expect(content.entries["a"]?.value.entries["end"]?.value == .plain("2027-01-01"))
    #expect(throws: SyntaxError(fault: .missingEnd, line: 1)) { try parse("end: false\n") }
    #expect(throws: SyntaxError(fault: .missingEnd, line: 1)) { try parse("end: trues\n") }
  }
}
