import Glibc
import Method
import Store
import TestSupport
import Testing
import Workbench

@testable import Shell

struct RecoveryTests {
  /// A sitting that could not save an account, and ended.
  private func leave(_ account: Account, in trial: Trial) throws {
    let store = try WorkspaceStore.open(trial.path)
    try store.keepUnsaved(
      .account(account), over: try store.load(.account(account.id)).version, moment: "then")
  }

  private func open(_ trial: Trial) throws -> [Answer] {
    try waitForTheEnd(in: trial)
    return Desk(trial).give(.open(folder: trial.path))
  }

  /// A process that other tests start meanwhile holds the files of this one until it is another
  /// program: until then a sitting that has ended seems to go on.
  private func waitForTheEnd(in trial: Trial) throws {
    let drafts = trial.folder.snapshot(of: "portfolio/.aquarium/drafts")
    guard drafts.keys.contains(where: { $0.hasSuffix(".yaml") }) else { return }
    for _ in 0..<10_000 {
      guard try WorkspaceStore.open(trial.path).offeredDrafts().isEmpty else { return }
      sched_yield()
    }
  }

  @Test("what could not be saved is saved at the next opening, and told")
  func recovers() throws {
    let trial = try Trial()
    var account = try WorkspaceStore.open(trial.path).load(.account(try ID("hydrane"))).account
    account.identity.sector = "Drinks"
    account.segment = .star
    try leave(account, in: trial)
    let answers = try open(trial)
    guard case .opened(let workspace)? = answers.first, case .told(let text, false)? = answers.last
    else { throw TestFailure(description: "\(answers)") }
    #expect(workspace.drafts.isEmpty)
    #expect(workspace.accounts.first?.segment == .star)
    #expect(text.contains("Hydrane Boissons"))
    #expect(
      trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains("sector: Drinks") == true)
    #expect(try open(trial).count == 1)
  }

  @Test("what others changed meanwhile in other fields is kept, and nobody is asked")
  func merges() throws {
    let trial = try Trial()
    let store = try WorkspaceStore.open(trial.path)
    let loaded = try store.load(.account(try ID("hydrane")))
    var ours = try loaded.account
    ours.segmentReason = ""
    ours.years = []
    try leave(ours, in: trial)
    var theirs = try loaded.account
    theirs.identity.sector = "Theirs"
    _ = try store.save(.account(theirs), over: loaded.version)
    guard case .told(let text, false)? = try open(trial).last else {
      throw TestFailure(description: "not told")
    }
    #expect(text.contains("Hydrane Boissons"))
    let saved = try store.load(.account(ours.id)).account
    #expect(saved.identity.sector == "Theirs")
    #expect(saved.segmentReason.isEmpty)
    #expect(saved.years.isEmpty)
    #expect(try open(trial).count == 1)
  }

  @Test("where others changed the same, all of ours stands unsaved, and the user is asked")
  func asks() throws {
    let trial = try Trial()
    let store = try WorkspaceStore.open(trial.path)
    let loaded = try store.load(.account(try ID("hydrane")))
    var ours = try loaded.account
    ours.segmentReason = ""
    var year = AccountYear(id: try ID("y-00000000"))
    year.year = try Year(2026)
    ours.years = [year]
    try leave(ours, in: trial)
    var theirs = try loaded.account
    theirs.identity.sector = "Theirs"
    theirs.segmentReason = "Theirs"
    _ = try store.save(.account(theirs), over: loaded.version)
    let desk = Desk(trial)
    try waitForTheEnd(in: trial)
    _ = try desk.opened(trial)
    guard case .recovered(.account(ours))? = desk.answers.dropFirst().first,
      case .changedOnDisk(let contest, 0)? = desk.answers.last,
      contest == Contest(base: loaded.document, theirs: .account(theirs))
    else { throw TestFailure(description: "\(desk.answers)") }
    #expect(try desk.loaded("hydrane") == ours)
    // Until the user decides, nothing is replaced, and the next opening asks again.
    #expect(desk.settle().isEmpty)
    #expect(try store.load(.account(ours.id)).account == theirs)
    desk.give(.save(.account(ours), edit: 1, after: .changed(.account(theirs))))
    #expect(try store.load(.account(ours.id)).account == ours)
  }

  @Test("a record that still can't be saved is kept, and saved as soon as it can be")
  func stillFails() throws {
    let trial = try Trial()
    var ours = try WorkspaceStore.open(trial.path).load(.account(try ID("hydrane"))).account
    ours.years = []
    try leave(ours, in: trial)
    let file = trial.path + "/accounts/hydrane.yaml"
    rename(file, file + ".away")
    mkdir(file, 0o700)
    do {
      let desk = Desk(trial)
      try waitForTheEnd(in: trial)
      _ = try desk.opened(trial)
      guard case .recovered(.account(ours))? = desk.answers.dropFirst().first,
        case .notSaved(_, 0, _)? = desk.answers.last
      else { throw TestFailure(description: "\(desk.answers)") }
    }
    rmdir(file)
    rename(file + ".away", file)
    _ = try open(trial)
    #expect(try WorkspaceStore.open(trial.path).load(.account(ours.id)).account == ours)
  }

  @Test("what can be kept nowhere in the workspace stands beside it until it is saved")
  func copies() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var account = try desk.loaded("hydrane")
    account.name = "Beside"
    let accounts = trial.path + "/accounts"
    try fillUp(trial)
    rename(accounts, accounts + ".away")
    try trial.folder.write("", to: "portfolio/accounts")
    guard
      case .notSaved(_, 1, let reason)? = desk.give(
        .save(.account(account), edit: 1, after: nil)
      ).last
    else { throw TestFailure(description: "\(desk.answers)") }
    let spare = Places(trial.around).spareDrafts(of: trial.path)
    #expect(reason.hasSuffix("Your edit is kept in \(spare) and saved at the next start."))
    #expect(Folder.names(in: spare).contains { $0.contains("unsaved-hydrane") })
    unlink(accounts)
    rename(accounts + ".away", accounts)
    desk.give(.refresh)
    #expect(!Folder.names(in: spare).contains { $0.contains("unsaved") })
    #expect(try WorkspaceStore.open(trial.path).load(.account(account.id)).account == account)
  }

  @Test("what was kept outside a full workspace is saved at the next start")
  func elsewhere() throws {
    let trial = try Trial()
    let store = try WorkspaceStore.open(trial.path)
    let loaded = try store.load(.account(try ID("hydrane")))
    var ours = try loaded.account
    ours.name = "Beside"
    try fillUp(trial)
    do {
      let full = try WorkspaceStore.open(trial.path)
      full.keepDraftsElsewhere(in: Places(trial.around).spareDrafts(of: trial.path))
      let place = try full.keepUnsaved(.account(ours), over: loaded.version, moment: "then")
      #expect(place != nil)
    }
    unlink(trial.path + "/.aquarium/drafts")
    #expect(try open(trial).contains { if case .told = $0 { true } else { false } })
    #expect(try store.load(.account(ours.id)).account == ours)
  }

  @Test("two workspaces of one name never share what is kept outside them")
  func sameName() throws {
    let trial = try Trial()
    let (first, second) = (trial.folder.path("a/plan"), trial.folder.path("b/plan"))
    for path in [first, second] {
      _ = try WorkspaceStore.create(path, settings: Workspace(), accounts: [])
    }
    let places = Places(trial.around)
    #expect(places.spareDrafts(of: first) != places.spareDrafts(of: second))
    #expect(places.spareDrafts(of: first) == places.spareDrafts(of: first + "/"))
  }

  @Test("what can be kept nowhere is told as lost by leaving")
  func keptNowhere() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var account = try desk.loaded("hydrane")
    account.name = "Nowhere"
    try fillUp(trial)
    try trial.folder.write("", to: ".local/state/aquarium/unsaved")
    rename(trial.path + "/accounts", trial.path + "/accounts.away")
    try trial.folder.write("", to: "portfolio/accounts")
    guard
      case .notSaved(_, 1, let reason)? = desk.give(
        .save(.account(account), edit: 1, after: nil)
      ).last
    else { throw TestFailure(description: "\(desk.answers)") }
    #expect(reason.hasSuffix("No draft could be kept either: leaving now loses it."))
  }

  /// Leaves the workspace no room for drafts.
  private func fillUp(_ trial: Trial) throws {
    let drafts = trial.path + "/.aquarium/drafts"
    for name in Folder.names(in: drafts) { unlink(drafts + "/" + name) }
    rmdir(drafts)
    try trial.folder.write("", to: "portfolio/.aquarium/drafts")
  }

  @Test("a record whose file was removed meanwhile is asked about")
  func removed() throws {
    let trial = try Trial()
    var ours = try WorkspaceStore.open(trial.path).load(.account(try ID("hydrane"))).account
    ours.identity.sector = "Ours"
    try leave(ours, in: trial)
    unlink(trial.path + "/accounts/hydrane.yaml")
    let desk = Desk(trial)
    try waitForTheEnd(in: trial)
    _ = try desk.opened(trial)
    guard case .removedOnDisk(_, 0)? = desk.answers.last else {
      throw TestFailure(description: "\(desk.answers)")
    }
    desk.give(.save(.account(ours), edit: 1, after: .removed))
    #expect(try WorkspaceStore.open(trial.path).load(.account(ours.id)).account == ours)
  }

  @Test("a draft that the disk holds already is dropped")
  func same() throws {
    let trial = try Trial()
    let store = try WorkspaceStore.open(trial.path)
    var ours = try store.load(.account(try ID("hydrane"))).account
    ours.identity.sector = "Ours"
    try leave(ours, in: trial)
    _ = try store.save(.account(ours), over: try store.load(.account(ours.id)).version)
    #expect(try open(trial).count <= 2)
    #expect(try open(trial).count == 1)
  }

  /// Settings with one more member, which a sitting could not save.
  private func leaveSettings(in trial: Trial) throws -> Workspace {
    let store = try WorkspaceStore.open(trial.path)
    let loaded = try store.load(.settings)
    var settings = try loaded.settings
    var member = Member(id: try ID("m-00000000"))
    member.name = "Ada"
    settings.team.append(member)
    settings.ownCompany = "Ours"
    try store.keepUnsaved(.settings(settings), over: loaded.version, moment: "then")
    return settings
  }

  @Test("settings that could not be saved are saved at the next opening, whole")
  func settings() throws {
    let trial = try Trial()
    let ours = try leaveSettings(in: trial)
    let answers = try open(trial)
    guard case .opened(let workspace)? = answers.first, case .told(let text, false)? = answers.last
    else { throw TestFailure(description: "\(answers)") }
    #expect(workspace.settings == ours)
    #expect(text.contains("Settings"))
    #expect(try WorkspaceStore.open(trial.path).load(.settings).settings == ours)
    #expect(try open(trial).count == 1)
  }

  @Test("settings that others changed meanwhile are asked about, and nothing is dropped")
  func contestedSettings() throws {
    let trial = try Trial()
    let ours = try leaveSettings(in: trial)
    let store = try WorkspaceStore.open(trial.path)
    let found = try store.load(.settings)
    var theirs = try found.settings
    theirs.ownCompany = "Theirs"
    _ = try store.save(.settings(theirs), over: found.version)
    for _ in 1...2 {
      let desk = Desk(trial)
      try waitForTheEnd(in: trial)
      _ = try desk.opened(trial)
      guard case .recovered(.settings(ours))? = desk.answers.dropFirst().first,
        case .changedOnDisk(let contest, 0)? = desk.answers.last,
        contest.theirs == .settings(theirs)
      else { throw TestFailure(description: "\(desk.answers)") }
      #expect(desk.settle().isEmpty)
      #expect(try store.load(.settings).settings == theirs)
    }
    let desk = Desk(trial)
    try waitForTheEnd(in: trial)
    _ = try desk.opened(trial)
    desk.give(.save(.settings(ours), edit: 1, after: .changed(.settings(theirs))))
    #expect(try store.load(.settings).settings == ours)
    _ = try open(trial)
    #expect(try open(trial).count == 1)
  }

  @Test("all texts of all sittings are offered, and one that two have kept, once")
  func severalTexts() throws {
    let trial = try Trial()
    for texts in [("name", "half"), ("name", "other")] as [(String, String)] {
      let store = try WorkspaceStore.open(trial.path)
      try store.keepTyped(
        texts.1, at: try FieldPath(texts.0), of: .account(try ID("lumen")), moment: "then")
      try store.keepTyped("mine", at: try FieldPath("own_company"), of: .settings, moment: texts.1)
    }
    let desk = Desk(trial)
    try waitForTheEnd(in: trial)
    let drafts = try desk.opened(trial).drafts
    #expect(drafts.map(\.text).sorted() == ["half", "mine", "other"])
    for draft in drafts { desk.give(.forgetDraft(draft)) }
    #expect(try desk.opened(trial).drafts.isEmpty)
  }

  @Test("an offered draft is forgotten once all of it is settled")
  func forgets() throws {
    let trial = try Trial()
    do {
      let store = try WorkspaceStore.open(trial.path)
      try store.keepTyped(
        "half", at: try FieldPath("name"), of: .account(try ID("lumen")), moment: "then")
    }
    let desk = Desk(trial)
    guard case .opened(let workspace)? = desk.give(.open(folder: trial.path)).first,
      let draft = workspace.drafts.first
    else { throw TestFailure(description: "nothing offered") }
    #expect(draft.text == "half")
    desk.give(.forgetDraft(draft))
    guard case .opened(let again)? = desk.give(.open(folder: trial.path)).first else {
      throw TestFailure(description: "not opened")
    }
    #expect(again.drafts.isEmpty)
  }
}
