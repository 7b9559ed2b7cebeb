import Glibc
import Method
import Store
import TestSupport
import Testing
import Workbench

@testable import Shell

/// A copy that a synchronisation left beside an account: compared, and put among the older versions.
struct CopiesTests {
  private let file = "accounts/hydrane 2.yaml"

  private func withCopy() throws -> Trial {
    let trial = try Trial()
    let text = try #require(trial.folder.read("portfolio/accounts/hydrane.yaml"))
    try trial.folder.write(
      text.replacing("employees: 4050", with: "employees: 9999"), to: "portfolio/" + file)
    return trial
  }

  @Test("it is listed with its original, and read as it")
  func compared() throws {
    let trial = try withCopy()
    let desk = Desk(trial)
    let unreadable = try desk.opened(trial).unreadable
    #expect(unreadable.map(\.original?.text) == ["hydrane"])
    let answers = desk.give(.compareCopy(file: file, of: try ID("hydrane")))
    guard case .loaded(.account(let own))? = answers.first,
      case .copyFound(file, .account(let copy))? = answers.last
    else { throw TestFailure(description: "\(answers)") }
    #expect(own.identity.employees == 4050)
    #expect(copy.identity.employees == 9999)
  }

  @Test("put aside, it is no file of the portfolio any more, and a version that history shows")
  func putAside() throws {
    let trial = try withCopy()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    let answers = desk.give(.setCopyAside(file: file, of: try ID("hydrane")))
    guard case .refreshed(_, _, let unreadable)? = answers.last else {
      throw TestFailure(description: "\(answers)")
    }
    #expect(unreadable.isEmpty)
    #expect(trial.folder.names(in: "portfolio/accounts") == ["hydrane.yaml", "lumen.yaml"])
    let told = HistoryVerb.outcome(
      trial.path, account: "hydrane", version: "1", language: "en", in: trial.around)
    #expect(told.text.contains("Headcount: 9,999 people → 4,050 people"))
  }

  @Test("a copy that is gone meanwhile is told")
  func gone() throws {
    let trial = try withCopy()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    unlink(trial.path + "/" + file)
    for effect in [
      Effect.compareCopy(file: file, of: try ID("hydrane")),
      .setCopyAside(file: file, of: try ID("hydrane")),
    ] {
      guard case .told(_, isError: true)? = desk.give(effect).last else {
        throw TestFailure(description: "\(desk.answers)")
      }
    }
  }
}
