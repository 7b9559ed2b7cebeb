import Glibc
import Method
import Store
import TestSupport
import Testing
import Workbench

@testable import Shell

/// A keeper that is given effects one by one, and what it has told.
private final class Desk {
  var answers: [Answer] = []
  private var keeper: WorkspaceKeeper?
  private let moment: Moment

  init(_ trial: Trial, isReadOnly: Bool = false) {
    moment = Moment(today: trial.around.today, time: trial.around.time)
    keeper = WorkspaceKeeper(
      .init(
        places: Places(trial.around), home: trial.folder.path, language: .english,
        fallbackLanguage: .english, preferences: PreferencesFile([]), isReadOnly: isReadOnly),
      surroundings: .init(
        tell: { [self] news in
          if case .answer(let answer) = news { answers.append(answer) }
        }, next: { nil }, waiting: { [] }, isHurried: { false }))
  }

  @discardableResult
  func give(_ effect: Effect) -> [Answer] {
    answers = []
    keeper?.perform(.effect(effect, moment))
    return answers
  }

  func settle() -> [Answer] {
    answers = []
    keeper?.perform(.settle(moment))
    return answers
  }
}

struct WorkspaceKeeperTests {
  private func opened(_ trial: Trial, isReadOnly: Bool = false) throws -> (Desk, OpenedWorkspace) {
    let desk = Desk(trial, isReadOnly: isReadOnly)
    guard case .opened(let opened)? = desk.give(.open(folder: trial.path)).first else {
      throw TestFailure(description: "not opened: \(desk.answers)")
    }
    return (desk, opened)
  }

  private func loaded(_ desk: Desk, _ id: String) throws -> Account {
    guard case .loaded(let account)? = desk.give(.load(try ID(id))).first else {
      throw TestFailure(description: "not loaded: \(desk.answers)")
    }
    return account
  }

  @Test("opening tells the settings, the accounts and what can't be read, and is remembered")
  func opens() throws {
    let trial = try Trial()
    try trial.folder.write("schema: 1\nid: broken\n", to: "portfolio/accounts/broken.yaml")
    let (_, workspace) = try opened(trial)
    #expect(workspace.settings.name == "South")
    #expect(workspace.accounts.map(\.id.text) == ["hydrane", "lumen"])
    #expect(workspace.unreadable.map(\.file) == ["accounts/broken.yaml"])
    #expect(workspace.readOnly == nil)
    #expect(Places(trial.around).rememberedWorkspace() == trial.path)
  }

  @Test("a folder that can't be opened is told in a sentence, and the open one stays")
  func refuses() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    guard case .notOpened(_, let reason)? = desk.give(.open(folder: "/nowhere")).first else {
      throw TestFailure(description: "opened")
    }
    #expect(reason.contains("/nowhere"))
    _ = try loaded(desk, "hydrane")
  }

  @Test("an edit is on disk when it is told as saved")
  func saves() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    var account = try loaded(desk, "hydrane")
    account.name = "Hydrane & Fils"
    guard case .saved(_, 7)? = desk.give(.save(account, edit: 7, overTheirs: false)).first else {
      throw TestFailure(description: "not saved: \(desk.answers)")
    }
    #expect(
      trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains("name: Hydrane & Fils") == true
    )
  }

  @Test("what someone else wrote meanwhile is asked about, and replaced only when told to")
  func conflict() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    var account = try loaded(desk, "hydrane")
    var theirs = account
    theirs.identity.sector = "Theirs"
    let store = try WorkspaceStore.open(trial.path)
    _ = try store.save(theirs, over: try store.load(account.id).version)
    account.identity.sector = "Ours"
    guard
      case .changedOnDisk(_, let found, 1)? = desk.give(
        .save(account, edit: 1, overTheirs: false)
      ).first
    else { throw TestFailure(description: "not noticed: \(desk.answers)") }
    #expect(found.identity.sector == "Theirs")
    #expect(try store.load(account.id).account.identity.sector == "Theirs")
    desk.give(.save(account, edit: 2, overTheirs: true))
    #expect(try store.load(account.id).account.identity.sector == "Ours")
  }

  @Test("settings that others changed stay asked about, even after the disk was read again")
  func contestedSettings() throws {
    let trial = try Trial()
    let (desk, workspace) = try opened(trial)
    let store = try WorkspaceStore.open(trial.path)
    let found = try store.loadSettings()
    var theirs = found.settings
    theirs.ownCompany = "Theirs"
    _ = try store.saveSettings(theirs, over: found.version)
    var ours = workspace.settings
    ours.ownCompany = "Ours"
    desk.give(.saveSettings(ours, edit: 1, overTheirs: false))
    desk.give(.refresh)
    guard
      case .settingsChangedOnDisk? = desk.give(.saveSettings(ours, edit: 2, overTheirs: false))
        .first
    else { throw TestFailure(description: "not asked: \(desk.answers)") }
    #expect(try store.loadSettings().settings.ownCompany == "Theirs")
    desk.give(.takeTheirSettings)
    ours.ownCompany = "Agreed"
    desk.give(.saveSettings(ours, edit: 3, overTheirs: false))
    #expect(try store.loadSettings().settings.ownCompany == "Agreed")
  }

  @Test("taking theirs lets go of ours")
  func takesTheirs() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    var account = try loaded(desk, "hydrane")
    let store = try WorkspaceStore.open(trial.path)
    var theirs = account
    theirs.identity.sector = "Theirs"
    _ = try store.save(theirs, over: try store.load(account.id).version)
    account.identity.sector = "Ours"
    desk.give(.save(account, edit: 1, overTheirs: false))
    guard case .loaded(let taken)? = desk.give(.takeTheirs(account.id)).first else {
      throw TestFailure(description: "not taken")
    }
    #expect(taken.identity.sector == "Theirs")
    #expect(desk.settle().isEmpty)
  }

  @Test("an account whose file was removed is told, and written anew by the next edit")
  func removed() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    let account = try loaded(desk, "hydrane")
    unlink(trial.path + "/accounts/hydrane.yaml")
    var edited = account
    edited.name = "Hydrane II"
    guard case .notSaved? = desk.give(.save(edited, edit: 1, overTheirs: false)).first else {
      throw TestFailure(description: "saved")
    }
    desk.give(.save(edited, edit: 2, overTheirs: false))
    #expect(trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains("Hydrane II") == true)
  }

  @Test("a new account gets its file, the settings theirs")
  func newAccount() throws {
    let trial = try Trial()
    let (desk, workspace) = try opened(trial)
    var account = Account(id: try ID("fresh"))
    account.name = "Fresh"
    guard case .saved? = desk.give(.save(account, edit: 1, overTheirs: false)).first else {
      throw TestFailure(description: "not saved")
    }
    var settings = workspace.settings
    settings.name = "North"
    guard
      case .settingsSaved(2)? = desk.give(.saveSettings(settings, edit: 2, overTheirs: false)).first
    else { throw TestFailure(description: "settings not saved") }
    guard case .refreshed(let now, let accounts, _)? = desk.give(.refresh).first else {
      throw TestFailure(description: "not refreshed")
    }
    #expect(now.name == "North")
    #expect(accounts.map(\.id.text) == ["fresh", "hydrane", "lumen"])
  }

  @Test("what was being typed is kept and taken back")
  func drafts() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    let draft = Draft(
      account: try ID("hydrane"), path: try FieldPath("identity.mission"), text: "half a sent")
    desk.give(.keepDraft(draft))
    let drafts = trial.folder.snapshot(of: "portfolio/.aquarium/drafts")
    #expect(drafts.values.contains { String(decoding: $0, as: UTF8.self).contains("half a sent") })
    desk.give(.keepDraft(nil))
    let after = trial.folder.snapshot(of: "portfolio/.aquarium/drafts")
    #expect(!after.values.contains { String(decoding: $0, as: UTF8.self).contains("half a sent") })
  }

  @Test("read only, nothing is written, and why is said")
  func readOnly() throws {
    let trial = try Trial()
    let before = trial.folder.snapshot(of: "portfolio")
    let (desk, workspace) = try opened(trial, isReadOnly: true)
    #expect(workspace.readOnly?.isEmpty == false)
    var account = try loaded(desk, "hydrane")
    account.name = "Other"
    guard case .notSaved? = desk.give(.save(account, edit: 1, overTheirs: false)).first else {
      throw TestFailure(description: "saved")
    }
    #expect(trial.folder.snapshot(of: "portfolio") == before)
  }

  @Test("choices are remembered, and change the language of what is said")
  func remembers() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    desk.give(.remember(Preferences(language: .french, theme: "paper")))
    #expect(
      PreferencesFile.load(from: Places(trial.around)).preferences
        == Preferences(language: .french, theme: "paper"))
    guard case .notOpened(_, let reason)? = desk.give(.open(folder: "/nowhere")).first else {
      throw TestFailure(description: "opened")
    }
    #expect(reason.contains("Il n'y a pas de dossier"))
  }
}

struct RecoveryTests {
  /// A sitting that could not save an account, and ended.
  private func leave(_ account: Account, in trial: Trial) throws {
    let store = try WorkspaceStore.open(trial.path)
    try store.keepUnsaved(account, over: try store.load(account.id).version, moment: "then")
  }

  private func open(_ trial: Trial) -> [Answer] { Desk(trial).give(.open(folder: trial.path)) }

  @Test("what could not be saved is saved at the next opening, and told")
  func recovers() throws {
    let trial = try Trial()
    var account = try WorkspaceStore.open(trial.path).load(try ID("hydrane")).account
    account.identity.sector = "Drinks"
    try leave(account, in: trial)
    let answers = open(trial)
    guard case .opened(let workspace)? = answers.first, case .told(let text, false)? = answers.last
    else { throw TestFailure(description: "\(answers)") }
    #expect(workspace.drafts.isEmpty)
    #expect(workspace.accounts.first?.sector == "Drinks")
    #expect(text.contains("Hydrane Boissons"))
    #expect(
      trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains("sector: Drinks") == true)
    #expect(open(trial).count == 1)
  }

  @Test("where others wrote meanwhile, each field that differs is offered, and nothing is replaced")
  func offers() throws {
    let trial = try Trial()
    let store = try WorkspaceStore.open(trial.path)
    let loaded = try store.load(try ID("hydrane"))
    var ours = loaded.account
    ours.identity.sector = "Ours"
    ours.years[0].note = "A word"
    try leave(ours, in: trial)
    var theirs = loaded.account
    theirs.identity.sector = "Theirs"
    _ = try store.save(theirs, over: loaded.version)
    guard case .opened(let workspace)? = open(trial).first else {
      throw TestFailure(description: "not opened")
    }
    #expect(workspace.drafts.map(\.text) == ["Ours", "A word"])
    #expect(workspace.drafts.map(\.path.text) == ["identity.sector", "years[y-7f3k9m2q].note"])
    #expect(try store.load(try ID("hydrane")).account.identity.sector == "Theirs")
  }

  @Test("an offered draft is forgotten once all of it is settled")
  func forgets() throws {
    let trial = try Trial()
    do {
      let store = try WorkspaceStore.open(trial.path)
      try store.keepTyped("half", at: try FieldPath("name"), of: try ID("lumen"), moment: "then")
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
