import Method
import Testing
import Yams

@testable import Store

@Suite("Records and their files")
struct RecordFileTests {
  static let source = """
    # Seen with the committee.
    schema: 1
    id: hydrane
    # Known as Hydrane since 1998.
    name: Hydrane Boissons
    nickname: HB
    status: key
    entered: 2019-03-01
    identity:
      sector: Boissons
      later:
        - of a later version
        - 12
      employees: 4200

    # Two years so far.
    years:
      # The first one.
      - id: y-1
        year: 2025
        revenue: 4200000.50
        mood: good

      - id: y-2
        year: 2024

    future:
      deep:
        value: 1
    # The end.
    end: true

    """

  private func read(_ text: String, id: String = "hydrane") throws -> Account {
    try RecordFile.account(ID(id), Array(text.utf8))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("an account filled by chance comes back whole", arguments: 0..<80)
  func accountsComeBack(seed: Int) throws {
    var maker = AccountMaker(seed: UInt64(seed), fullness: seed % 11)
    let account = try maker.account("hydrane")
    let bytes = try RecordFile.bytes(.account(account), over: nil)
    let read = try RecordFile.account(account.id, bytes)
    #expect(read.entries == account.entries)
    #expect(try RecordFile.bytes(.account(read), over: bytes) == bytes)
    #expect(try Yams.compose(yaml: text(bytes)) != nil)
  }

  @Test("settings filled by chance come back whole", arguments: 0..<20)
  func settingsComeBack(seed: Int) throws {
    var maker = AccountMaker(seed: UInt64(seed))
    let settings = try maker.workspace()
    let bytes = try RecordFile.bytes(.settings(settings), over: nil)
    #expect(try RecordFile.document(.settings, bytes).entries == settings.entries)
  }

  @Test("reading and writing leaves a file as it was, unknown keys and comments with it")
  func unchanged() throws {
    let bytes = Array(Self.source.utf8)
    let account = try read(Self.source)
    #expect(account.name == "Hydrane Boissons")
    #expect(account.years.first?.revenue?.minor == 420_000_050)
    #expect(text(try RecordFile.bytes(.account(account), over: bytes)) == Self.source)
  }

  @Test("an edit changes its own line and nothing else")
  func edited() throws {
    var account = try read(Self.source)
    account.identity.employees = 4300
    account.years[1].note = "no"
    let written = text(try RecordFile.bytes(.account(account), over: Array(Self.source.utf8)))
    let expected = Self.source.replacing("employees: 4200", with: "employees: 4300")
      .replacing("    year: 2024\n", with: "    year: 2024\n    note: \"no\"\n")
    #expect(written == expected)
  }

  @Test("items that move take their comments and unknown keys along")
  func moved() throws {
    var account = try read(Self.source)
    account.years.swapAt(0, 1)
    let written = text(try RecordFile.bytes(.account(account), over: Array(Self.source.utf8)))
    #expect(
      written.contains(
        """
        years:
          - id: y-2
            year: 2024

          # The first one.
          - id: y-1
            year: 2025
            revenue: 4200000.50
            mood: good

        future:
        """))
  }

  @Test("the comment of a field that is emptied stays, above what follows")
  func orphanedComment() throws {
    var account = try read(Self.source)
    account.years = []
    account.identity = Identity()
    let written = text(try RecordFile.bytes(.account(account), over: Array(Self.source.utf8)))
    #expect(written.contains("identity:\n  later:\n    - of a later version\n    - 12\n"))
    #expect(written.contains("# Two years so far.\nfuture:\n"))
    #expect(!written.contains("years:"))
  }

  @Test(
    "a value that a field can't hold is refused with its line and field",
    arguments: [
      ("status: key", "status: boss", 7, "status"),
      ("entered: 2019-03-01", "entered: 2019-02-30", 8, "entered"),
      ("entered: 2019-03-01", "entered: \"2019-03-01\"", 8, "entered"),
      ("employees: 4200", "employees: many", 14, "identity.employees"),
      ("employees: 4200", "employees: -1", 14, "identity.employees"),
      ("employees: 4200", "employees: \"4200\"", 14, "identity.employees"),
      ("employees: 4200", "employees: 1.5", 14, "identity.employees"),
      ("year: 2025", "year: 20255", 20, "years[y-1].year"),
      ("revenue: 4200000.50", "revenue: 1.234", 21, "years[y-1].revenue"),
      ("id: y-2", "id: y-1", 24, "years"),
      ("- id: y-2\n    year", "- year", 24, "years"),
      ("id: y-2", "id: Y 2", 24, "years"),
      ("name: Hydrane Boissons", "name:\n  - a", 5, "name"),
    ])
  func refused(old: String, new: String, line: Int, field: String) throws {
    let error = try #require(throws: StoreError.self) {
      try read(Self.source.replacing(old, with: new))
    }
    guard case .field("accounts/hydrane.yaml", let foundLine, let foundField, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(foundLine == line)
    #expect(foundField == field)
  }

  @Test("the id in the file must be the file's name")
  func wrongID() {
    #expect(throws: StoreError.wrongID(file: "accounts/norval.yaml", line: 3, found: "hydrane")) {
      try read(Self.source, id: "norval")
    }
    #expect(throws: StoreError.wrongID(file: "accounts/hydrane.yaml", line: 1, found: nil)) {
      try read("schema: 1\nend: true\n")
    }
  }

  @Test("an edit keeps the line ends of an editor of Windows")
  func windowsLineEnds() throws {
    let old = Array(Self.source.replacing("\n", with: "\r\n").utf8)
    var account = try RecordFile.account(ID("hydrane"), old)
    account.identity.employees = 4201
    let new = try RecordFile.bytes(.account(account), over: old)
    let lines = String(decoding: new, as: UTF8.self).utf8.split(separator: 0x0A)
    #expect(lines.count > 20)
    #expect(lines.allSatisfy { $0.last == 0x0D })
    #expect(try RecordFile.account(ID("hydrane"), new) == account)
    let plain = try RecordFile.bytes(.account(account), over: Array(Self.source.utf8))
    #expect(!plain.contains(0x0D))
  }

  @Test(
    "UTF-16, which some editors call Unicode, is told as such",
    arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func utf16(mark: [UInt8]) {
    #expect(
      throws: StoreError.syntax(file: "accounts/hydrane.yaml", line: 1, .utf16)
    ) { try RecordFile.account(ID("hydrane"), mark + [0x69, 0x00, 0x64, 0x00]) }
  }

  @Test("a key that no field has is told with the one that was likely meant")
  func unknownKeys() throws {
    let text = Self.source.replacing("  employees: 4200", with: "  employes: 4200")
    let found = try Version(Array(text.utf8)).unknownKeys(of: .account(ID("hydrane")))
    #expect(found.contains { $0.key == "employes" && $0.meant == "employees" && $0.line == 14 })
    #expect(found.contains { $0.key == "nickname" && $0.meant == nil })
    #expect(!found.contains { ["schema", "id", "name", "years"].contains($0.key) })
  }

  @Test("text fields take what stands there, though YAML would see a number or a truth value")
  func texts() throws {
    let account = try read("id: hydrane\nname: 007\nsegment_reason: no\ntags:\n  - 12\nend: true\n")
    #expect(account.name == "007")
    #expect(account.segmentReason == "no")
    #expect(account.tags == ["12"])
  }

  @Test("a field left empty is a field without a value")
  func empty() throws {
    let account = try read(
      "id: hydrane\nname: a\nsegment:\ntags: []\nidentity:\nyears: []\nentered: \nend: true\n")
    #expect(account.segment == nil && account.tags.isEmpty && account.entered == nil)
  }

  @Test("a file of a later schema is read and never written")
  func newerSchema() throws {
    let source = Self.source.replacing("schema: 1", with: "schema: 2")
    let account = try read(source)
    #expect(account.name == "Hydrane Boissons")
    #expect(throws: StoreError.newerSchema(file: "accounts/hydrane.yaml", schema: 2)) {
      try RecordFile.bytes(.account(account), over: Array(source.utf8))
    }
    #expect(throws: StoreError.self) {
      try RecordFile.schema(of: Array("schema: new\nend: true\n".utf8), file: "x")
    }
  }

  @Test("what couldn't be read again isn't written")
  func unwritable() throws {
    var account = try makeAccount("hydrane")
    account.identity.mission = String(repeating: "x\u{1B}", count: 400_000)
    #expect(throws: StoreError.self) { try RecordFile.bytes(.account(account), over: nil) }
  }

  @Test("a record holding what its own fields refuse isn't written")
  func refusedByItsFields() throws {
    var account = try makeAccount("hydrane")
    account.identity.sector = "two\nlines"
    let error = try #require(throws: StoreError.self) {
      try RecordFile.bytes(.account(account), over: nil)
    }
    guard case .field(_, _, "identity.sector", .severalLines) = error else {
      Issue.record("\(error)")
      return
    }
  }
}
