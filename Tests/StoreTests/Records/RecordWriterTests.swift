import Method
import Testing

@testable import Store

@Suite("Records laid over their files")
struct RecordWriterTests {
  private func rewritten(
    _ source: String, _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> String {
    let bytes = Array(source.utf8)
    var account = try RecordFile.account(ID("hydrane"), bytes)
    try edit(&account)
    return String(decoding: try RecordFile.bytes(.account(account), over: bytes), as: UTF8.self)
  }

  private let head = "schema: 1\nid: hydrane\nname: Hydrane\nstatus: key\n"

  @Test("a new record has its schema, its id and its filled fields, in the table's order")
  func fresh() throws {
    var account = try makeAccount("hydrane")
    account.tags = ["x"]
    account.segment = .star
    let bytes = try RecordFile.bytes(.account(account), over: nil)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        schema: 1
        id: hydrane
        name: Hydrane
        status: key
        segment: star
        tags:
          - x
        end: true

        """)
  }

  @Test("keys in another order are put in order, each with its comments")
  func order() throws {
    let source =
      "status: key\n# the name\nname: Hydrane\n# the id\nid: hydrane\nschema: 1\nend: true\n"
    #expect(
      try rewritten(source) == """
        schema: 1
        # the id
        id: hydrane
        # the name
        name: Hydrane
        status: key
        end: true

        """)
  }

  @Test("unknown keys stay behind the key that they followed")
  func strangers() throws {
    let source = head.replacing("status", with: "alias: H\nstatus") + "zzz: 1\nend: true\n"
    #expect(try rewritten(source) == source)
    #expect(
      try rewritten(source) { $0.segment = .star }
        == source.replacing("zzz", with: "zzz").replacing(
          "key\nzzz: 1\n", with: "key\nzzz: 1\nsegment: star\n"))
    #expect(try rewritten(source) { $0.name = "M" }.contains("name: M\nalias: H\nstatus"))
  }

  @Test("unknown keys before all others come behind the id")
  func leadingStrangers() throws {
    let source = "future: 1\n" + head + "end: true\n"
    #expect(try rewritten(source).hasPrefix("schema: 1\nid: hydrane\nfuture: 1\nname: Hydrane\n"))
  }

  @Test("unknown keys of every form are written back as they were read")
  func formsOfStrangers() throws {
    let source =
      head + """
        f_text: |
          l1
          l2

        f_list:
          - 1
          - "2"

        f_map:
          # kept
          b:
            - id: x
              c: {}

        f_quoted: "no"
        f_empty:
        end: true

        """
    #expect(try rewritten(source) == source)
  }

  @Test("an item that is removed takes its own comments and keys along, and no other's")
  func removedItem() throws {
    let source =
      head + """
        years:
          # one
          - id: y-1
            year: 2024
            x: 1

          # two
          - id: y-2
            year: 2025
            x: 2
        end: true

        """
    let written = try rewritten(source) { $0.years.removeFirst() }
    #expect(
      written == head + """
        years:
          # two
          - id: y-2
            year: 2025
            x: 2
        end: true

        """)
  }

  @Test("an item that is added has no comments of another")
  func addedItem() throws {
    let source = head + "years:\n  # one\n  - id: y-1\n    year: 2024\nend: true\n"
    let written = try rewritten(source) { account in
      var year = AccountYear(id: try ID("y-0"))
      year.year = try Year(2023)
      account.years.insert(year, at: 0)
    }
    #expect(written.contains("years:\n  - id: y-0\n    year: 2023\n\n  # one\n  - id: y-1\n"))
  }

  @Test("comments among texts of a list stay with their text")
  func listComments() throws {
    let source = head + "tags:\n  # about b\n  - b\n  - c\nend: true\n"
    #expect(try rewritten(source) == source)
    #expect(
      try rewritten(source) { $0.tags = ["a", "b"] }
        .contains("tags:\n  - a\n  # about b\n  - b\n"))
  }

  @Test("equal texts of a list keep their own comments, in order")
  func equalTexts() throws {
    let source = head + "tags:\n  # one\n  - b\n  - b\n  # two\n  - b\nend: true\n"
    #expect(try rewritten(source) == source)
  }

  @Test("comments of emptied fields gather above what is written next, or at the end")
  func orphans() throws {
    let source =
      head + "# about the segment\nsegment: star\n# about tags\ntags:\n  - x\nend: true\n"
    #expect(
      try rewritten(source) { $0.segment = nil }
        .contains("status: key\n# about the segment\n# about tags\ntags:"))
    #expect(
      try rewritten(source) {
        $0.segment = nil
        $0.tags = []
      } == head + "# about the segment\n# about tags\nend: true\n")
  }

  @Test("settings keep unknown keys, too")
  func settings() throws {
    let source = "schema: 1\nname: A\ncurrency: EUR\nsegments:\n  later: x\nend: true\n"
    let bytes = Array(source.utf8)
    let read = try RecordFile.document(.settings, bytes)
    var settings = try #require(read.settings)
    #expect(settings.name == "A")
    #expect(String(decoding: try RecordFile.bytes(read, over: bytes), as: UTF8.self) == source)
    settings.segments.star = "Comète"
    let written = String(
      decoding: try RecordFile.bytes(.settings(settings), over: bytes), as: UTF8.self)
    #expect(written.contains("segments:\n  later: x\n  star: Comète\n"))
  }
}
