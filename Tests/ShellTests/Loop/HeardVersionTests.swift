import Method
import TestSupport
import Testing
import Workbench

@testable import Shell

@Suite("An edit comes from what had been heard when it was made")
struct HeardVersionTests {
  @Test("an account read anew behind an edit's back doesn't let it replace what others wrote")
  func account() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var account = try desk.loaded("hydrane")
    let heard = desk.told
    try trial.folder.write(
      "schema: 1\nid: hydrane\nname: Theirs\nend: true\n", to: "portfolio/accounts/hydrane.yaml")
    _ = try desk.loaded("hydrane")
    account.name = "Ours"
    guard
      case .changedOnDisk(let contest, _)? = desk.give(
        .save(.account(account), edit: 1, after: nil), heard: heard
      ).first, let theirs = contest.theirs.account
    else { throw TestFailure(description: "written over: \(desk.answers)") }
    #expect(theirs.name == "Theirs")
    #expect(trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains("Theirs") == true)
  }

  @Test("once what was read has been heard, an edit of it is saved over it")
  func heardAccount() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    try trial.folder.write(
      "schema: 1\nid: hydrane\nname: Theirs\nend: true\n", to: "portfolio/accounts/hydrane.yaml")
    var account = try desk.loaded("hydrane")
    account.name = "Ours"
    guard case .saved? = desk.give(.save(.account(account), edit: 1, after: nil)).first
    else {
      throw TestFailure(description: "not saved: \(desk.answers)")
    }
  }

  @Test("what was saved is newer than a reading before it that is heard afterwards")
  func savedMeanwhile() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var account = try desk.loaded("hydrane")
    let heard = desk.told
    _ = try desk.loaded("hydrane")
    account.name = "First"
    desk.give(.save(.account(account), edit: 1, after: nil), heard: heard)
    account.name = "Second"
    guard case .saved? = desk.give(.save(.account(account), edit: 2, after: nil)).first
    else {
      throw TestFailure(description: "not saved: \(desk.answers)")
    }
  }

  @Test("settings read anew while a text of them is in the editor aren't written over")
  func settings() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    var settings = try desk.opened(trial).settings
    let heard = desk.told
    let file = "portfolio/workspace.yaml"
    let before = try #require(trial.folder.read(file))
    try trial.folder.write(before.replacing("name: South", with: "name: Theirs"), to: file)
    desk.give(.refresh)
    settings.name = "Ours"
    guard
      case .changedOnDisk(let contest, _)? = desk.give(
        .save(.settings(settings), edit: 1, after: nil), heard: heard
      ).first, let theirs = contest.theirs.settings
    else { throw TestFailure(description: "written over: \(desk.answers)") }
    #expect(theirs.name == "Theirs")
    #expect(trial.folder.read(file)?.contains("Theirs") == true)
  }
}
