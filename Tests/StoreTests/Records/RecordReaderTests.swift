import Method
import Testing

@testable import Store

@Suite("Fields of each kind")
struct RecordReaderTests {
  private func identity(_ lines: String) throws -> Identity {
    let source = "id: hydrane\nname: H\nidentity:\n  \(lines)\nend: true\n"
    return try RecordFile.account(ID("hydrane"), Array(source.utf8)).identity
  }

  private func year(_ lines: String) throws -> AccountYear {
    let source = "id: hydrane\nname: H\nyears:\n  - id: y-1\n    \(lines)\nend: true\n"
    let account = try RecordFile.account(ID("hydrane"), Array(source.utf8))
    return try #require(account.years.first)
  }

  private func rejection(_ work: () throws -> Void) throws -> Rejection {
    do {
      try work()
    } catch StoreError.field(_, _, _, let rejection) {
      return rejection
    }
    throw StoreError.missing(file: "nothing was refused")
  }

  @Test("lines, texts and lists of lines")
  func texts() throws {
    #expect(try identity("sector: \"a\\tb\"").sector == "a\tb")
    #expect(try identity("mission: |\n    l1\n    l2").mission == "l1\nl2\n")
    #expect(try identity("mission: one line").mission == "one line")
    #expect(try identity("sites:\n    - Lyon\n    - 69").sites == ["Lyon", "69"])
    #expect(try identity("sites: []").sites == [])
    #expect(try rejection { _ = try identity("sector: \"a\\nb\"") } == .severalLines)
    #expect(try rejection { _ = try identity("sector:\n    - a") } == .wrongShape("sector"))
    #expect(try rejection { _ = try identity("sites: Lyon") } == .wrongShape("sites"))
    #expect(try rejection { _ = try identity("sites:\n    - a: 1") } == .wrongShape("sites"))
    #expect(try rejection { _ = try identity("sites:\n    - \"a\\nb\"") } == .severalLines)
  }

  @Test("amounts in major units")
  func amounts() throws {
    #expect(try year("revenue: 12").revenue?.minor == 1_200)
    #expect(try year("revenue: -0.05").revenue?.minor == -5)
    #expect(try year("revenue:").revenue == nil)
    #expect(try rejection { _ = try year("revenue: 12 k") } == .notANumber)
    #expect(try rejection { _ = try year("revenue: 1e6") } == .notANumber)
    #expect(try rejection { _ = try year("revenue: 1.005") } == .tooManyDecimals(allowed: 2))
    let refused = try rejection { _ = try year("revenue: 99999999999999") }
    guard case .outOfRange = refused else {
      Issue.record("\(refused)")
      return
    }
  }

  @Test("percentages, marks, counts and years within their bounds")
  func numbers() throws {
    #expect(try year("margin_percent: 12.5").marginPercent?.hundredths == 1_250)
    #expect(try year("satisfaction: 7.5").satisfaction?.tenths == 75)
    #expect(try year("claims: 3").claims == 3)
    #expect(try year("year: 2026").year?.value == 2026)
    #expect(try rejection { _ = try year("otif: 100.01") } == .outOfRange(0...100))
    #expect(try rejection { _ = try year("satisfaction: 10.1") } == .outOfRange(0...10))
    #expect(try rejection { _ = try year("satisfaction: 7.55") } == .tooManyDecimals(allowed: 1))
    #expect(try rejection { _ = try year("claims: 3.5") } == .tooManyDecimals(allowed: 0))
    #expect(try rejection { _ = try year("claims: -1") } == .outOfRange(0...1_000_000))
    #expect(try rejection { _ = try year("year: '2026'") } == .notANumber)
    #expect(try rejection { _ = try year("claims: true") } == .notANumber)
    #expect(try rejection { _ = try year("claims:\n      - 1") } == .wrongShape("claims"))
  }

  @Test("choices by their key, and links by their form")
  func words() throws {
    #expect(try year("kind: actual").kind == .actual)
    let refused = try rejection { _ = try year("kind: Actual") }
    guard case .unknownChoice("Actual", let allowed) = refused else {
      Issue.record("\(refused)")
      return
    }
    #expect(allowed.contains("actual"))
    let source =
      "id: hydrane\nname: H\nteam:\n  kam: m-1\n  members:\n    - m-2\n    - m-3\nend: true\n"
    let account = try RecordFile.account(ID("hydrane"), Array(source.utf8))
    #expect(account.team.manager?.text == "m-1")
    #expect(account.team.members.map(\.text) == ["m-2", "m-3"])
    let wrong = source.replacing("m-2", with: "M 2")
    #expect(
      try rejection { _ = try RecordFile.account(ID("hydrane"), Array(wrong.utf8)) }
        == .malformedID("M 2"))
  }

  @Test("groups are maps, and lists of records hold records")
  func shapes() throws {
    func account(_ line: String) throws {
      _ = try RecordFile.account(
        ID("hydrane"), Array("id: hydrane\nname: H\n\(line)\nend: true\n".utf8))
    }
    #expect(try rejection { try account("identity: text") } == .wrongShape("identity"))
    #expect(try rejection { try account("identity:\n  - a") } == .wrongShape("identity"))
    #expect(try rejection { try account("years:\n  a: 1") } == .wrongShape("years"))
    #expect(try rejection { try account("years:\n  - text") } == .wrongShape("years"))
    #expect(try rejection { try account("years:\n  - year: 2026") } == .malformedID(""))
    #expect(
      try rejection { try account("years:\n  - id: y-1\n  - id: y-1") } == .duplicateItem("y-1"))
  }

  @Test("an account without a name is read, so that it can be given one")
  func missingName() throws {
    let source = "id: hydrane\nstatus: key\nend: true\n"
    let account = try RecordFile.account(ID("hydrane"), Array(source.utf8))
    #expect(account.name.isEmpty && account.status == .key)
  }

  @Test("settings are refused with their own file's name")
  func settings() throws {
    let source = "schema: 1\nname: A\ncurrency: XXX\nend: true\n"
    let error = try #require(throws: StoreError.self) {
      try RecordFile.document(.settings, Array(source.utf8))
    }
    guard case .field("workspace.yaml", 3, "currency", .unknownChoice("XXX", _)) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(throws: StoreError.syntax(file: "workspace.yaml", line: 2, .missingEnd)) {
      try RecordFile.document(.settings, Array("name: A\n".utf8))
    }
  }
}
