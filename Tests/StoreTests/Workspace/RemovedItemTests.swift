import Method
import Testing

@testable import Store

@Suite("What stood in items that are removed and come back")
struct RemovedItemTests {
  let folder = TemporaryFolder()
  var path: String { folder.path("portfolio") }

  /// Written by hand, and by a version that knows more.
  private static let account = """
    schema: 1
    id: hydrane
    name: Hydrane
    status: key
    identity:
      sites:
        - Valence
        # closes in 2027
        - Metz
      key_dates:
        # not on Sundays
        - id: d-1
          weather: rain
          event: Birth

    years:
      # audited
      - id: y-1
        year: 2024
        # of the group
        audits:
          - id: a-1
            by: Ada
        note: good

      - id: y-2
        year: 2025
        mood: fine
    end: true

    """

  private func open() throws -> WorkspaceStore {
    let store = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("hydrane")])
    folder.write(Self.account, to: "portfolio/accounts/hydrane.yaml")
    return store
  }

  private var written: String? { folder.read("portfolio/accounts/hydrane.yaml") }

  /// Saves an edit of the account as it stands on disk.
  private func save(in store: WorkspaceStore, _ edit: (inout Account) throws -> Void) throws {
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    try edit(&account)
    guard case .saved = try store.save(.account(account), over: loaded.version) else {
      Issue.record("not saved")
      return
    }
  }

  @Test(
    "removed, saved, and undone, an item has its unknown keys and its comments again",
    arguments: [
      ["years/y-1"], ["years/y-2"], ["years/y-1", "years/y-2"], ["identity.key_dates/d-1"],
      ["identity.key_dates/d-1", "years/y-1"],
    ])
  func undone(paths: [String]) throws {
    let store = try open()
    let before = try store.load(.account(ID("hydrane"))).account
    var changes: [Change] = []
    for text in paths {
      let parts = text.split(separator: "/").map(String.init)
      try save(in: store) { account in
        let change = try account.removing(parts[1], from: FieldPath(parts[0]))
        try account.apply(change)
        changes.append(change)
      }
    }
    #expect(written?.contains("weather") == !paths.contains("identity.key_dates/d-1"))
    #expect(written?.contains("audits") == !paths.contains("years/y-1"))
    for change in changes.reversed() {
      try save(in: store) { account in try account.apply(change.inverse) }
    }
    #expect(try store.load(.account(ID("hydrane"))).account == before)
    #expect(written == Self.account)
  }

  @Test("a line of a list has its comment again", arguments: [["Valence"], []])
  func lines(sites: [String]) throws {
    let store = try open()
    try save(in: store) { $0.identity.sites = sites }
    #expect(written?.contains("2027") == false)
    try save(in: store) { $0.identity.sites = ["Valence", "Metz"] }
    #expect(written == Self.account)
  }

  @Test("what others write in the item meanwhile stands; nothing older comes in its place")
  func writtenByOthers() throws {
    let store = try open()
    let years = try store.load(.account(ID("hydrane"))).account.years
    try save(in: store) { $0.years = [] }
    let theirs = Self.account.replacing("mood: fine", with: "mood: bad")
    folder.write(theirs, to: "portfolio/accounts/hydrane.yaml")
    try save(in: store) { $0.years = [years[1]] }
    try save(in: store) { $0.years = years }
    #expect(written == theirs)
  }

  @Test("an item of the settings comes back whole, too")
  func settings() throws {
    let store = try open()
    let source =
      "schema: 1\nname: A\ncurrency: EUR\nteam:\n  # on leave\n  - id: m-1\n    phone: 12\n"
      + "    name: Ada\nend: true\n"
    folder.write(source, to: "portfolio/workspace.yaml")
    let loaded = try store.load(.settings)
    var settings = try loaded.settings
    settings.team = []
    guard case .saved(let version) = try store.save(.settings(settings), over: loaded.version)
    else {
      Issue.record("not saved")
      return
    }
    #expect(folder.read("portfolio/workspace.yaml")?.contains("phone") == false)
    _ = try store.save(loaded.document, over: version)
    #expect(folder.read("portfolio/workspace.yaml") == source)
  }

  @Test("an account that never had the item gets nothing of another's")
  func otherAccount() throws {
    let store = try open()
    let years = try store.load(.account(ID("hydrane"))).account.years
    try save(in: store) { $0.years = [] }
    var other = try makeAccount("other")
    other.years = years
    guard case .saved = try store.save(.account(other), over: nil) else {
      Issue.record("not saved")
      return
    }
    #expect(folder.read("portfolio/accounts/other.yaml")?.contains("audit") == false)
  }
}
