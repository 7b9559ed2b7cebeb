import Glibc
import Method
import Testing

@testable import Store

@Suite("Drafts")
struct DraftTests {
  let folder = TemporaryFolder()
  var path: String { folder.path("portfolio") }
  let moment = "2026-11-23 14:02"

  private func create() throws -> WorkspaceStore {
    try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
  }

  private func drafts() -> [String] {
    folder.names(in: "portfolio/.aquarium/drafts").filter { $0.hasSuffix(".yaml") }
  }

  private func keep(
    _ text: String, at field: String = "identity.mission", of account: String? = "hydrane",
    in store: WorkspaceStore
  ) throws {
    try store.keepTyped(text, at: FieldPath(field), of: name(account), moment: moment)
  }

  private func forget(
    _ field: String = "identity.mission", of account: String? = "hydrane", in store: WorkspaceStore
  ) throws {
    try store.forgetTyped(at: FieldPath(field), of: name(account))
  }

  private func name(_ account: String?) throws -> DocumentName {
    try account.map { .account(try ID($0)) } ?? .settings
  }

  @Test("what was being typed is offered after the sitting, byte for byte", arguments: oddStrings)
  func typed(text: String) throws {
    try keep(text, in: try create())
    let next = try WorkspaceStore.open(path)
    let draft = try #require(try next.offeredDrafts().first)
    #expect(draft.document.id == "hydrane")
    #expect(draft.moment == moment)
    guard case .typed(let field, let found) = draft.content else {
      Issue.record("another kind of draft")
      return
    }
    #expect(field.text == "identity.mission")
    #expect(found.utf8.elementsEqual(text.utf8))
    try next.forget(draft)
    try next.forget(draft)
    #expect(try next.offeredDrafts().isEmpty)
  }

  @Test(
    "drafts and saves go on when this machine's own folder is taken away",
    arguments: ["portfolio/.aquarium", "portfolio/.aquarium/drafts"])
  func ownFolderRemoved(taken: String) throws {
    let store = try create()
    try keep("before", in: store)
    rename(folder.path(taken), folder.path("taken"))
    TemporaryFolder.removeAll(folder.path("taken"))
    try keep("after", in: store)
    #expect(drafts().count == 1)
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    account.name = "Saved"
    guard case .saved = try store.save(.account(account), over: loaded.version) else {
      Issue.record("not saved")
      return
    }
    #expect(folder.read("portfolio/.aquarium/.gitignore") == "*\n")
  }

  @Test("a typed text larger than any file of the workspace is offered again")
  func largeText() throws {
    let text = String(repeating: "x", count: Screening.largestFile + 1)
    try keep(text, in: try create())
    let draft = try #require(try WorkspaceStore.open(path).offeredDrafts().first)
    guard case .typed(_, let found) = draft.content else {
      Issue.record("another kind of draft")
      return
    }
    #expect(found.utf8.count == text.utf8.count)
  }

  @Test("an account that is too large to be saved is kept and offered again")
  func unsavableAccount() throws {
    var account = try makeAccount("hydrane")
    // Each is written as an escape of six bytes: the line grows too long to be read.
    account.identity.mission = String(repeating: "\u{202E}", count: 300_000)
    do {
      let store = try create()
      let loaded = try store.load(.account(account.id))
      #expect(throws: StoreError.self) { try store.save(.account(account), over: loaded.version) }
      try store.keepUnsaved(.account(account), over: loaded.version, moment: moment)
    }
    let draft = try #require(try WorkspaceStore.open(path).offeredDrafts().first)
    guard case .unsaved(let found, let version) = draft.content else {
      Issue.record("another kind of draft")
      return
    }
    #expect(found == .account(account))
    #expect(version != nil)
  }

  @Test("a draft larger than any that is read is refused when it is kept")
  func tooLargeDraft() throws {
    let store = try create()
    #expect(throws: StoreError.self) {
      try keep(String(repeating: "x", count: Screening.Limits.draft.file), in: store)
    }
    #expect(drafts().isEmpty)
  }

  @Test("a text is kept for each field of each record, and each is offered")
  func severalFields() throws {
    let long = "years[y-\(String(repeating: "0", count: 60))].note"
    let places: [(field: String, account: String?)] = [
      ("identity.mission", "hydrane"), ("identity.mission", "lumen"), ("name", "hydrane"),
      ("name", nil), (long, "hydrane"),
    ]
    do {
      let store = try create()
      for (number, place) in places.enumerated() {
        try keep("text \(number)", at: place.field, of: place.account, in: store)
      }
      try forget("name", of: "hydrane", in: store)
    }
    let offered = try WorkspaceStore.open(path).offeredDrafts()
    let found = offered.map { draft in
      guard case .typed(let field, let text) = draft.content else { return "" }
      return "\(draft.document.id ?? "-") \(field.text) \(text)"
    }
    #expect(
      found.sorted() == [
        "- name text 3", "hydrane identity.mission text 0", "hydrane \(long) text 4",
        "lumen identity.mission text 1",
      ])
  }

  @Test("only the last text of a field is kept, and nothing once it is settled")
  func replaced() throws {
    let store = try create()
    try keep("one", in: store)
    try keep("two", in: store)
    #expect(drafts().count == 1)
    try forget(in: store)
    try forget(in: store)
    #expect(drafts().isEmpty)
  }

  @Test("a sitting that goes on keeps its drafts to itself")
  func livingSitting() throws {
    var first: WorkspaceStore? = try create()
    try keep("mine", in: #require(first))
    let second = try WorkspaceStore.open(path)
    #expect(try second.offeredDrafts().isEmpty)
    first = nil
    #expect(try second.offeredDrafts().count == 1)
  }

  @Test("a sitting that ends in order leaves nothing behind")
  func orderlyEnd() throws {
    do {
      let store = try create()
      try keep("text", in: store)
      try forget(in: store)
    }
    #expect(folder.names(in: "portfolio/.aquarium/drafts").isEmpty)
  }

  @Test("an account whose save failed comes back whole, with what it was edited from")
  func unsaved() throws {
    var edited: Account
    let version: Version
    do {
      let store = try create()
      let loaded = try store.load(.account(ID("hydrane")))
      edited = try loaded.account
      edited.identity.mission = "l1\n\tl2 👍\n"
      version = loaded.version
      try store.keepUnsaved(.account(edited), over: version, moment: moment)
      let settings = try store.load(.settings).version
      try store.keepUnsaved(.settings(makeSettings("Later")), over: settings, moment: moment)
    }
    let next = try WorkspaceStore.open(path)
    let offered = try next.offeredDrafts()
    #expect(offered.contains { $0.content == .unsaved(.account(edited), over: version) })
    #expect(
      offered.contains {
        if case .unsaved(.settings(let settings), _) = $0.content {
          settings.name == "Later"
        } else {
          false
        }
      })
    guard case .saved = try next.save(.account(edited), over: version) else {
      Issue.record("the draft couldn't be saved")
      return
    }
  }

  @Test("settled failures are forgotten")
  func forgotten() throws {
    let store = try create()
    let loaded = try store.load(.account(ID("hydrane")))
    try store.keepUnsaved(loaded.document, over: loaded.version, moment: moment)
    let settings = try store.load(.settings)
    try store.keepUnsaved(settings.document, over: settings.version, moment: moment)
    #expect(drafts().count == 2)
    try store.forgetUnsaved(.account(ID("hydrane")))
    try store.forgetUnsaved(.settings)
    #expect(drafts().isEmpty)
  }

  @Test("a draft that can't be read is passed over and never removed")
  func unreadable() throws {
    try keep("text", in: try create())
    let name = try #require(drafts().first)
    let file = "portfolio/.aquarium/drafts/" + name
    let whole = try #require(folder.read(file))
    folder.write(String(whole.dropLast(5)), to: file)
    let store = try WorkspaceStore.open(path)
    #expect(try store.offeredDrafts().isEmpty)
    #expect(try store.offeredDrafts().isEmpty)
    #expect(drafts() == [name])
    folder.write(whole, to: file)
    #expect(try store.offeredDrafts().count == 1)
  }
}
