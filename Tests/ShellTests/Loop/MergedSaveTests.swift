import Glibc
import Method
import Store
import TestSupport
import Testing
import Workbench

@testable import Shell

@Suite("A save is merged with what others changed")
struct MergedSaveTests {
  /// What somebody else writes meanwhile.
  private func theirs(_ trial: Trial, _ change: (inout Account) -> Void) throws -> Account {
    let store = try WorkspaceStore.open(trial.path)
    let found = try store.load(.account(try ID("hydrane")))
    var account = try found.account
    change(&account)
    _ = try store.save(.account(account), over: found.version)
    return account
  }

  private func onDisk(_ trial: Trial) throws -> Account {
    try WorkspaceStore.open(trial.path).load(.account(try ID("hydrane"))).account
  }

  @Test("other fields are written together, and told")
  func otherFields() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var ours = try desk.loaded("hydrane")
    _ = try theirs(trial) { $0.identity.group = "Theirs" }
    ours.identity.sector = "Ours"
    guard
      case .merged(.account(ours), .account(let merged), 1)? = desk.give(
        .save(.account(ours), edit: 1, after: nil)
      ).first
    else { throw TestFailure(description: "not merged: \(desk.answers)") }
    #expect(merged.identity.group == "Theirs" && merged.identity.sector == "Ours")
    #expect(try onDisk(trial) == merged)
  }

  @Test("an edit on its way while it was merged loses nothing and isn't asked about")
  func onItsWay() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var ours = try desk.loaded("hydrane")
    _ = try theirs(trial) { $0.identity.group = "Theirs" }
    ours.identity.sector = "Ours"
    let heard = desk.told
    desk.give(.save(.account(ours), edit: 1, after: nil), heard: heard)
    // The same field once more, and another, by someone who hasn't heard of the merge yet.
    ours.identity.sector = "Ours again"
    ours.identity.headquarters = "Lyon"
    guard case .merged? = desk.give(.save(.account(ours), edit: 2, after: nil), heard: heard).first
    else { throw TestFailure(description: "not merged: \(desk.answers)") }
    let account = try onDisk(trial)
    #expect(account.identity.group == "Theirs")
    #expect(account.identity.sector == "Ours again" && account.identity.headquarters == "Lyon")
  }

  @Test("the user's answer holds for what was shown: anything newer stays")
  func newerStays() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var ours = try desk.loaded("hydrane")
    let seen = try theirs(trial) { $0.identity.sector = "Theirs" }
    ours.identity.sector = "Ours"
    guard
      case .changedOnDisk(let contest, 1)? = desk.give(
        .save(.account(ours), edit: 1, after: nil)
      ).first, contest.theirs == .account(seen)
    else { throw TestFailure(description: "not asked: \(desk.answers)") }
    _ = try theirs(trial) { $0.identity.group = "UNSEEN" }
    desk.give(.save(.account(ours), edit: 1, after: .changed(contest.theirs)))
    let account = try onDisk(trial)
    #expect(account.identity.group == "UNSEEN" && account.identity.sector == "Ours")
  }

  @Test("what was shown and was changed again is asked about again, settings too")
  func askedAgain() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    var ours = try desk.opened(trial).settings
    let store = try WorkspaceStore.open(trial.path)
    func write(_ company: String) throws {
      let found = try store.load(.settings)
      var settings = try found.settings
      settings.ownCompany = company
      _ = try store.save(.settings(settings), over: found.version)
    }
    try write("First")
    ours.ownCompany = "Ours"
    guard
      case .changedOnDisk(let first, _)? = desk.give(
        .save(.settings(ours), edit: 1, after: nil)
      ).first
    else { throw TestFailure(description: "not asked: \(desk.answers)") }
    try write("Second")
    guard
      case .changedOnDisk(let second, _)? = desk.give(
        .save(.settings(ours), edit: 1, after: .changed(first.theirs))
      ).first
    else { throw TestFailure(description: "written over: \(desk.answers)") }
    #expect(second.theirs.settings?.ownCompany == "Second")
    desk.give(.save(.settings(ours), edit: 1, after: .changed(second.theirs)))
    #expect(try store.load(.settings).settings.ownCompany == "Ours")
  }

  @Test("a file that was away for a moment is merged with what it was, not replaced")
  func awayForAMoment() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var ours = try desk.loaded("hydrane")
    let file = "portfolio/accounts/hydrane.yaml"
    let before = try #require(trial.folder.read(file))
    unlink(trial.folder.path(file))
    ours.identity.sector = "Ours"
    guard case .removedOnDisk? = desk.give(.save(.account(ours), edit: 1, after: nil)).first else {
      throw TestFailure(description: "not asked: \(desk.answers)")
    }
    try trial.folder.write(before, to: file)
    _ = try theirs(trial) { $0.identity.group = "Theirs" }
    desk.give(.save(.account(ours), edit: 1, after: .removed))
    let account = try onDisk(trial)
    #expect(account.identity.group == "Theirs" && account.identity.sector == "Ours")
  }

  @Test("an answer whose save fails is tried again by itself")
  func triedAgain() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var ours = try desk.loaded("hydrane")
    let seen = try theirs(trial) { $0.identity.sector = "Theirs" }
    let file = "portfolio/accounts/hydrane.yaml"
    let before = try #require(trial.folder.read(file))
    ours.identity.sector = "Ours"
    desk.give(.save(.account(ours), edit: 1, after: nil))
    try trial.folder.write("garbage", to: file)
    guard
      case .notSaved? = desk.give(
        .save(.account(ours), edit: 1, after: .changed(.account(seen)))
      ).first
    else { throw TestFailure(description: "saved: \(desk.answers)") }
    #expect(desk.tryAgain().isEmpty, "what fails once more is told once more")
    try trial.folder.write(before, to: file)
    guard case .saved? = desk.tryAgain().first else {
      throw TestFailure(description: "not saved: \(desk.answers)")
    }
    #expect(try onDisk(trial).identity.sector == "Ours")
  }

  @Test("two sittings and a writer beside them, a thousand times: nothing lost, nothing asked")
  func thousandTimes() throws {
    let trial = try Trial()
    let desks = [Desk(trial), Desk(trial)]
    var ours = try desks.map { desk in
      _ = try desk.opened(trial)
      return try desk.loaded("hydrane")
    }
    for round in 1...1_000 {
      let place = round % 3
      if place == 2 {
        _ = try theirs(trial) { $0.identity.group = "\(round)" }
        continue
      }
      if place == 0 {
        ours[place].identity.sector = "\(round)"
      } else {
        ours[place].identity.headquarters = "\(round)"
      }
      switch desks[place].give(.save(.account(ours[place]), edit: round, after: nil)).first {
      case .saved: continue
      case .merged(_, .account(let merged), _)?: ours[place] = merged
      default: throw TestFailure(description: "asked: \(desks[place].answers)")
      }
    }
    let account = try onDisk(trial)
    #expect(account.identity.sector == "999")
    #expect(account.identity.headquarters == "1000")
    #expect(account.identity.group == "998")
  }
}
