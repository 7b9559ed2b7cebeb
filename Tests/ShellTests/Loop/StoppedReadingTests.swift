import Method
import Store
import TestSupport
import Testing
import Workbench

@testable import Shell

struct StoppedReadingTests {
  @Test(
    "a long reading ends when the user wants it, what is saved meanwhile is saved, and the next is whole"
  )
  func stops() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    var account = try desk.loaded("hydrane")
    for number in 0...400 {
      try trial.folder.write(
        "schema: 1\nid: a\(number)\nname: A \(number)\nstatus: key\nend: true\n",
        to: "portfolio/accounts/a\(number).yaml")
    }
    account.name = "Meanwhile"
    desk.meanwhile = [.save(.account(account), edit: 1, after: nil), .stopReading]
    let answers = desk.give(.refresh)
    var stopped = 0
    for answer in answers {
      switch answer {
      case .readingStopped: stopped += 1
      case .refreshed: Issue.record("the reading went on")
      default: break
      }
    }
    #expect(stopped == 1)
    #expect(trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains("Meanwhile") == true)
    guard case .refreshed(_, let accounts, _)? = desk.give(.refresh).last else {
      throw TestFailure(description: "not read again")
    }
    #expect(accounts.count == 403)
  }

  @Test("a stop that comes when nothing is read stops nothing later") func late() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    #expect(desk.give(.stopReading).isEmpty)
    guard case .refreshed? = desk.give(.refresh).last else {
      throw TestFailure(description: "not read")
    }
  }
}
