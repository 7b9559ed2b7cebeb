import Glibc
import Method
import Store
import TestSupport
import Testing
import Workbench

@testable import Shell

/// A workspace that goes away under an open program: edits are kept, and saved once it is back.
struct GoneWorkspaceTests {
  /// An edit while the folder has gone, and what is told of it.
  private func edit(_ desk: Desk) throws -> (Account, String) {
    var account = try desk.loaded("hydrane")
    account.name = "Edited"
    guard
      case .notSaved(_, 1, let reason)? = desk.give(
        .save(.account(account), edit: 1, after: nil)
      ).last
    else { throw TestFailure(description: "\(desk.answers)") }
    return (account, reason)
  }

  @Test("renamed away, it is told; the edit is saved by itself once it is back")
  func renamed() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    _ = try desk.loaded("hydrane")
    rename(trial.path, trial.path + ".away")
    let (account, reason) = try edit(desk)
    #expect(reason.contains("is not there any more: put it back"))
    #expect(desk.tryAgain().isEmpty)
    rename(trial.path + ".away", trial.path)
    #expect(desk.tryAgain().contains { if case .saved = $0 { true } else { false } })
    #expect(try trial.stored("hydrane") == account)
  }

  @Test("opened where it is now, it is offered the edit that it was moved with")
  func openedElsewhere() throws {
    let trial = try Trial()
    var account: Account
    do {
      let desk = Desk(trial)
      _ = try desk.opened(trial)
      _ = try desk.loaded("hydrane")
      rename(trial.path, trial.path + ".away")
      account = try edit(desk).0
    }
    let next = Desk(trial)
    next.give(.open(folder: trial.path + ".away"))
    let store = try WorkspaceStore.open(trial.path + ".away")
    #expect(try store.load(.account(account.id)).account == account)
  }

  @Test("settings that were removed are asked about, and written anew when told to")
  func settingsGone() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    var settings = try desk.opened(trial).settings
    settings.ownCompany = "Ours"
    unlink(trial.path + "/workspace.yaml")
    guard
      case .removedOnDisk(.settings, 1)? = desk.give(
        .save(.settings(settings), edit: 1, after: nil)
      ).last
    else { throw TestFailure(description: "\(desk.answers)") }
    desk.give(.save(.settings(settings), edit: 2, after: .removed))
    #expect(try WorkspaceStore.open(trial.path).load(.settings).settings == settings)
  }
}
