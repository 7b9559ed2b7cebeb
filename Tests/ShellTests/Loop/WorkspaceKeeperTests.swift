import Glibc
import Method
import Store
import TestSupport
import Testing
import Workbench

@testable import Shell

struct WorkspaceKeeperTests {
  private func opened(_ trial: Trial, isReadOnly: Bool = false) throws -> (Desk, OpenedWorkspace) {
    let desk = Desk(trial, isReadOnly: isReadOnly)
    return (desk, try desk.opened(trial))
  }

  private func loaded(_ desk: Desk, _ id: String) throws -> Account { try desk.loaded(id) }

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

  @Test("an account of a later version is loaded, and told to be only for reading")
  func newerAccount() throws {
    let trial = try Trial()
    try trial.folder.write(
      "schema: 2\nid: later\nname: Later\nend: true\n", to: "portfolio/accounts/later.yaml")
    let (desk, _) = try opened(trial)
    let answers = desk.give(.load(.account(try ID("later"))))
    guard case .onlyToRead(let name, let reason)? = answers.first,
      case .loaded(.account(let account))? = answers.last
    else { throw TestFailure(description: "editable: \(answers)") }
    #expect(name == .account(account.id))
    #expect(reason.contains("later.yaml"))
    #expect(account.name == "Later")
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
    guard case .saved(_, 7)? = desk.give(.save(.account(account), edit: 7, after: nil)).first
    else {
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
    _ = try store.save(.account(theirs), over: try store.load(.account(account.id)).version)
    account.identity.sector = "Ours"
    guard
      case .changedOnDisk(let contest, 1)? = desk.give(
        .save(.account(account), edit: 1, after: nil)
      ).first, let found = contest.theirs.account
    else { throw TestFailure(description: "not noticed: \(desk.answers)") }
    #expect(found.identity.sector == "Theirs")
    #expect(try store.load(.account(account.id)).account.identity.sector == "Theirs")
    desk.give(.save(.account(account), edit: 2, after: .changed(.account(found))))
    #expect(try store.load(.account(account.id)).account.identity.sector == "Ours")
  }

  @Test("settings that others changed stay asked about, even after the disk was read again")
  func contestedSettings() throws {
    let trial = try Trial()
    let (desk, workspace) = try opened(trial)
    let store = try WorkspaceStore.open(trial.path)
    let found = try store.load(.settings)
    var theirs = try found.settings
    theirs.ownCompany = "Theirs"
    _ = try store.save(.settings(theirs), over: found.version)
    var ours = workspace.settings
    ours.ownCompany = "Ours"
    desk.give(.save(.settings(ours), edit: 1, after: nil))
    desk.give(.refresh)
    guard
      case .changedOnDisk(let contest, 2)? = desk.give(
        .save(.settings(ours), edit: 2, after: nil)
      ).first, contest.theirs == .settings(theirs)
    else { throw TestFailure(description: "not asked: \(desk.answers)") }
    #expect(try store.load(.settings).settings.ownCompany == "Theirs")
    guard case .loaded(.settings(theirs))? = desk.give(.takeTheirs(.settings)).first else {
      throw TestFailure(description: "not taken: \(desk.answers)")
    }
    ours.ownCompany = "Agreed"
    desk.give(.save(.settings(ours), edit: 3, after: nil))
    #expect(try store.load(.settings).settings.ownCompany == "Agreed")
  }

  @Test("taking theirs lets go of ours")
  func takesTheirs() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    var account = try loaded(desk, "hydrane")
    let store = try WorkspaceStore.open(trial.path)
    var theirs = account
    theirs.identity.sector = "Theirs"
    _ = try store.save(.account(theirs), over: try store.load(.account(account.id)).version)
    account.identity.sector = "Ours"
    desk.give(.save(.account(account), edit: 1, after: nil))
    guard case .loaded(.account(let taken))? = desk.give(.takeTheirs(.account(account.id))).first
    else {
      throw TestFailure(description: "not taken")
    }
    #expect(taken.identity.sector == "Theirs")
    #expect(desk.settle().isEmpty)
  }

  @Test("an account whose file was removed is asked about, and written anew only when told to")
  func removed() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    let account = try loaded(desk, "hydrane")
    let other = try loaded(desk, "lumen")
    unlink(trial.path + "/accounts/hydrane.yaml")
    var edited = account
    edited.name = "Hydrane II"
    guard
      case .removedOnDisk(_, 1)? = desk.give(.save(.account(edited), edit: 1, after: nil))
        .first
    else { throw TestFailure(description: "not asked: \(desk.answers)") }
    desk.give(.save(.account(other), edit: 2, after: nil))
    #expect(desk.settle().isEmpty)
    #expect(trial.folder.read("portfolio/accounts/hydrane.yaml") == nil)
    desk.give(.save(.account(edited), edit: 3, after: .removed))
    #expect(trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains("Hydrane II") == true)
  }

  @Test("an account that others removed can be let go: the portfolio is read without it")
  func letGo() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    var account = try loaded(desk, "hydrane")
    unlink(trial.path + "/accounts/hydrane.yaml")
    account.name = "Hydrane II"
    desk.give(.save(.account(account), edit: 1, after: nil))
    guard case .refreshed(_, let accounts, _)? = desk.give(.takeTheirs(.account(account.id))).last
    else {
      throw TestFailure(description: "not read again: \(desk.answers)")
    }
    #expect(accounts.map(\.id.text) == ["lumen"])
    #expect(desk.settle().isEmpty)
    #expect(trial.folder.read("portfolio/accounts/hydrane.yaml") == nil)
  }

  @Test("an account that can't be saved holds up neither the others nor the settings")
  func retries() throws {
    let trial = try Trial()
    let (desk, workspace) = try opened(trial)
    let accounts = trial.path + "/accounts"
    var (first, second) = (try loaded(desk, "hydrane"), try loaded(desk, "lumen"))
    first.name = "First"
    second.name = "Second"
    rename(accounts, accounts + ".away")
    try trial.folder.write("", to: "portfolio/accounts")
    desk.give(.save(.account(first), edit: 1, after: nil))
    desk.give(.save(.account(second), edit: 2, after: nil))
    unlink(accounts)
    rename(accounts + ".away", accounts)
    // Nobody can write over a file that can't be read.
    try trial.folder.write("broken", to: "portfolio/accounts/hydrane.yaml")
    var settings = workspace.settings
    settings.name = "North"
    desk.give(.save(.settings(settings), edit: 3, after: nil))
    #expect(trial.folder.read("portfolio/accounts/lumen.yaml")?.contains("Second") == true)
    guard
      case .saved(.settings, 3)? = desk.answers.first,
      case .notSaved(.account(first.id), 1, _)? = desk.answers.dropFirst().first
    else { throw TestFailure(description: "\(desk.answers)") }
  }

  @Test("reading the disk again tries again what could not be saved")
  func refreshRetries() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    var account = try loaded(desk, "hydrane")
    account.name = "Later"
    let accounts = trial.path + "/accounts"
    rename(accounts, accounts + ".away")
    try trial.folder.write("", to: "portfolio/accounts")
    desk.give(.save(.account(account), edit: 1, after: nil))
    unlink(accounts)
    rename(accounts + ".away", accounts)
    guard case .saved(_, 1)? = desk.give(.refresh).last else {
      throw TestFailure(description: "\(desk.answers)")
    }
    #expect(trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains("Later") == true)
  }

  @Test("a reading asked for during another comes after it, with what was saved in between")
  func readsAgain() throws {
    let trial = try Trial()
    let (desk, _) = try opened(trial)
    var account = try loaded(desk, "hydrane")
    account.name = "Meanwhile"
    // Only a large portfolio is read while others wait.
    let store = try WorkspaceStore.open(trial.path)
    for number in 0...400 {
      try trial.folder.write(
        "schema: 1\nid: a\(number)\nname: A \(number)\nstatus: key\nend: true\n",
        to: "portfolio/accounts/a\(number).yaml")
    }
    #expect(try store.scan().accounts.count == 403)
    desk.meanwhile = [.save(.account(account), edit: 1, after: nil), .refresh]
    var found: [Set<String>] = []
    for case .refreshed(_, let accounts, _) in desk.give(.refresh) {
      found.append(Set(accounts.map(\.name)))
    }
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.contains("Meanwhile") })
  }

  @Test("a new account gets its file, the settings theirs")
  func newAccount() throws {
    let trial = try Trial()
    let (desk, workspace) = try opened(trial)
    var account = Account(id: try ID("fresh"))
    account.name = "Fresh"
    guard case .saved? = desk.give(.save(.account(account), edit: 1, after: nil)).first
    else {
      throw TestFailure(description: "not saved")
    }
    var settings = workspace.settings
    settings.name = "North"
    guard
      case .saved(.settings, 2)? = desk.give(.save(.settings(settings), edit: 2, after: nil))
        .first
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
      document: .account(try ID("hydrane")), path: try FieldPath("identity.mission"),
      text: "half a sent")
    let other = Draft(document: .settings, path: try FieldPath("own_company"), text: "other")
    func kept(_ text: String) -> Bool {
      trial.folder.snapshot(of: "portfolio/.aquarium/drafts").values.contains {
        String(decoding: $0, as: UTF8.self).contains(text)
      }
    }
    desk.give(.keepDrafts([draft]))
    #expect(kept("half a sent"))
    desk.give(.keepDrafts([other, draft]))
    #expect(kept("half a sent") && kept("other"))
    desk.give(.keepDrafts([other]))
    #expect(!kept("half a sent") && kept("other"))
    desk.give(.keepDrafts([]))
    #expect(!kept("other"))
  }

  @Test("read only, nothing is written, and why is said")
  func readOnly() throws {
    let trial = try Trial()
    let before = trial.folder.snapshot(of: "portfolio")
    let (desk, workspace) = try opened(trial, isReadOnly: true)
    #expect(workspace.readOnly?.isEmpty == false)
    var account = try loaded(desk, "hydrane")
    account.name = "Other"
    guard case .notSaved? = desk.give(.save(.account(account), edit: 1, after: nil)).first
    else {
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
    desk.language = .french
    guard case .notOpened(_, let reason)? = desk.give(.open(folder: "/nowhere")).first else {
      throw TestFailure(description: "opened")
    }
    #expect(reason.contains("Il n’y a pas de dossier"))
  }

  @Test("choices that can't be kept are told, once")
  func notRemembered() throws {
    let trial = try Trial()
    try trial.folder.write("", to: ".config")
    let (desk, _) = try opened(trial)
    guard case .told(let sentence, true)? = desk.give(.remember(Preferences(theme: "paper"))).first
    else { throw TestFailure(description: "not told") }
    #expect(sentence.contains(".config/aquarium"))
    #expect(desk.give(.remember(Preferences(theme: "dusk"))).isEmpty)
  }
}
