import Method
import Testing

@testable import Store

@Suite("Accounts with people and needs, and accounts from before there were any")
struct FullModelTests {
  /// As the former version of the program wrote it.
  static let former = """
    schema: 1
    id: hydrane
    name: Hydrane Boissons
    status: key
    segment: strategic
    segment_reason: Grows with us.
    parent: group
    entered: 2019-03-01
    reviewed: 2026-09-12
    confidentiality: team
    tags:
      - water
      - "2028"

    team:
      kam: m-1
      sponsor: m-2
      members:
        - m-3
        - m-4

    identity:
      legal_name: Hydrane SAS
      sites:
        - Lyon
        - Brest
      employees: 4200
      revenue: 612000000
      growth: 3.5
      mission: |
        Water for all.

        Without loss.
      key_dates:
        - id: d-1
          day: 2027-01-15
          event: New line

    years:
      - id: y-1
        year: 2025
        kind: actual
        revenue: 4200000.50
        otif: 96.5
        satisfaction: 7.5
    end: true

    """

  static let full = """
    schema: 1
    id: hydrane
    name: Hydrane Boissons
    status: key
    contacts:
      - id: c-1
        name: Anne Castelin
        title: Head of purchasing
        joined: 2024-01-08
        known_by:
          - m-1
          - m-2
        rhythm: 45
        personal_win: |-
          A saving with her name on it.
          And quiet.

      # Since the new year.
      - id: c-2
        name: Paul Perrin
        reports_to: c-1
        seniority: 3

    needs:
      - id: n-1
        statement: Lose less water in rinsing
        expression: said
        nature: csr
        holders:
          - c-1
          - c-2
        importance: 5
        value_at_stake: 340000
        confirmed_by: c-1
        evidence:
          - id: e-1
            text: "The plant loses 8 %: minutes of March"
            source: meeting
            day: 2026-03-12
            author: m-1
            reliability: 2
            heard_by: of a later version

          # A rumour.
          - id: e-2
            text: They measure it now
            source: hearsay
        answers:
          - id: r-1
            offer: o-1
            fit: 4
            status: proposed

      - id: n-2
        statement: One contract for three countries
    end: true

    """

  private func rewritten(
    _ source: String, _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> String {
    let bytes = Array(source.utf8)
    var account = try RecordFile.account(ID("hydrane"), bytes)
    try edit(&account)
    return String(decoding: try RecordFile.bytes(.account(account), over: bytes), as: UTF8.self)
  }

  @Test("are read, and written back byte for byte", arguments: [former, full])
  func unchanged(source: String) throws {
    #expect(try rewritten(source) == source)
  }

  @Test("what was read stands in the records, nested ones too")
  func read() throws {
    let account = try RecordFile.account(ID("hydrane"), Array(Self.full.utf8))
    #expect(account.contacts.map(\.name) == ["Anne Castelin", "Paul Perrin"])
    #expect(account.contacts[1].reportsTo?.text == "c-1" && account.contacts[0].rhythm == 45)
    let need = try #require(account.needs.first)
    #expect(need.holders.map(\.text) == ["c-1", "c-2"] && need.nature == .responsibility)
    #expect(need.evidence.map(\.source) == [.meeting, .hearsay])
    #expect(need.evidence[0].author?.text == "m-1" && need.evidence[0].reliability?.value == 2)
    #expect(need.answers[0].offer?.text == "o-1" && need.answers[0].status == .proposed)
  }

  @Test("people are added to a file of before without a word of it moving")
  func added() throws {
    let written = try rewritten(Self.former) { account in
      var anne = Contact(id: try ID("c-1"))
      anne.name = "Anne Castelin"
      account.contacts = [anne]
    }
    let added = "\ncontacts:\n  - id: c-1\n    name: Anne Castelin\nend: true\n"
    #expect(written == Self.former.replacing("end: true\n", with: added))
  }

  @Test("an edit in a nested record changes its own line; what is unknown there stays")
  func nestedEdit() throws {
    let written = try rewritten(Self.full) { $0.needs[0].evidence[0].reliability = nil }
    #expect(written == Self.full.replacing("        reliability: 2\n", with: ""))
    let moved = try rewritten(Self.full) { $0.needs[0].evidence.swapAt(0, 1) }
    #expect(moved.contains("    evidence:\n      # A rumour.\n      - id: e-2\n"))
    #expect(moved.contains("heard_by: of a later version"))
  }

  @Test("a value that a nested field can't hold is refused with its place")
  func refused() throws {
    let error = try #require(throws: StoreError.self) {
      try rewritten(Self.full.replacing("reliability: 2", with: "reliability: 9"))
    }
    guard case .field(_, let line, "needs[n-1].evidence[e-1].reliability", _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(line == 41)
  }

  @Test("a link to another kind of record is kept as it stands, and found by the check")
  func wrongKind() throws {
    let source = Self.full.replacing("reports_to: c-1", with: "reports_to: n-1")
      .replacing("offer: o-1", with: "offer: m-1")
    #expect(try rewritten(source) == source)
    #expect(try rewritten(source) { $0.name = "H" }.contains("reports_to: n-1"))
    let account = try RecordFile.account(ID("hydrane"), Array(source.utf8))
    var settings = Workspace()
    settings.team = try ["m-1", "m-2"].map { Member(id: try ID($0)) }
    let today = try #require(Day(iso: "2026-11-22"))
    let context = CheckContext(settings, Directory(settings), today: today)
    let found = Digest(account).findings(in: context).filter { $0.code == "L01" }
    #expect(
      found.map(\.path?.text) == ["contacts[c-2].reports_to", "needs[n-1].answers[r-1].offer"])
  }

  @Test("offers stand in the settings")
  func offers() throws {
    let source = """
      schema: 1
      name: Fluides du Sud
      currency: EUR
      offers:
        - id: o-1
          name: Rinse
          family: Water
          promise: Less water, same hygiene.
      end: true

      """
    let document = try RecordFile.document(.settings, Array(source.utf8))
    guard case .settings(let settings) = document else {
      Issue.record("no settings")
      return
    }
    #expect(settings.offers.map(\.name) == ["Rinse"])
    let written = try RecordFile.bytes(document, over: Array(source.utf8))
    #expect(String(decoding: written, as: UTF8.self) == source)
  }
}
