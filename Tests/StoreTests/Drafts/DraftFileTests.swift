import Method
import Testing

@testable import Store

@Suite("Drafts as bytes")
struct DraftFileTests {
  private func draft(_ source: String) -> KeptDraft? {
    DraftFile.draft(Array(source.utf8), file: "x.yaml")
  }

  @Test("a typed text is readable by a person, and comes back")
  func typed() throws {
    let bytes = DraftFile.typed(
      .account(try ID("hydrane")), path: try FieldPath("years[y-1].note"), text: "l1\nl2",
      moment: "2026-11-23 14:02")
    let source = String(decoding: bytes, as: UTF8.self)
    #expect(
      source
        == """
        account: hydrane
        moment: 2026-11-23 14:02
        field: years[y-1].note
        text: |-
          l1
          l2
        end: true

        """.replacing("2026-11-23 14:02", with: "\"2026-11-23 14:02\""))
    let read = try #require(draft(source))
    #expect(read.content == .typed(path: try FieldPath("years[y-1].note"), text: "l1\nl2"))
    #expect(read.moment == "2026-11-23 14:02")
    #expect(read.file == "x.yaml")
  }

  @Test("a text typed into the settings has no account")
  func settings() throws {
    let bytes = DraftFile.typed(
      .settings, path: try FieldPath("name"), text: "", moment: "")
    let read = try #require(DraftFile.draft(bytes, file: "x"))
    #expect(read.document == .settings)
    #expect(read.content == .typed(path: try FieldPath("name"), text: ""))
  }

  @Test(
    "what isn't a draft is none",
    arguments: [
      "", "end: true\n", "text: a\nend: true\n", "field: a\nend: true\n",
      "field: a..b\ntext: x\nend: true\n", "account: A B\nfield: a\ntext: x\nend: true\n",
      "field: a\ntext: x\n", "account: hydrane\nfile: x\nend: true\n",
      "account: other\nfile: |\n  id: hydrane\n  end: true\nend: true\n",
      "file:\n  - a\nend: true\n",
    ])
  func others(source: String) {
    #expect(draft(source) == nil)
  }

  @Test("an account filled by chance comes back from a draft", arguments: 0..<16)
  func unsaved(seed: Int) throws {
    var maker = AccountMaker(seed: UInt64(seed) + 500)
    let old = try RecordFile.bytes(.account(maker.account("hydrane")), over: nil)
    let account = try maker.account("hydrane")
    let bytes = DraftFile.unsaved(
      .account(account.id), file: try RecordFile.bytes(.account(account), over: old), over: old,
      moment: "m")
    let read = try #require(DraftFile.draft(bytes, file: "x"))
    guard case .unsaved(let found, let version) = read.content else {
      Issue.record("another kind of draft")
      return
    }
    #expect(found == .account(account))
    #expect(version == Version(old))
  }
}
