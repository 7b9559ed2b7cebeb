import Method
import Phrases
import TestSupport
import Testing
import Workbench

@testable import Shell

/// Versions that a review keeps and reads, and reports that are made from the screen.
struct VersionsTests {
  @Test func `a version is kept without a word, and read as it was`() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    let id: ID<Account> = try ID("hydrane")
    #expect(desk.give(.keepVersion(id, try day("2026-11-22"))).isEmpty)
    #expect(trial.set("hydrane", "identity.employees", "5000").code == 0)
    let answers = desk.give(.readVersion(id, try day("2026-11-22")))
    guard case .version(.account(let kept), of: let keptOn)? = answers.last else {
      throw TestFailure(description: "\(answers)")
    }
    #expect(try kept == trial.hydrane() && keptOn == trial.around.today)
    #expect(try trial.stored().identity.employees == 5000)
  }

  @Test func `a version that isn't there is told`() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    let answers = desk.give(.readVersion(try ID("hydrane"), try day("2026-11-21")))
    guard case .told(let words, isError: true)? = answers.last else {
      throw TestFailure(description: "\(answers)")
    }
    #expect(words.contains("2026-11-21.yaml"))
  }

  @Test func `a version that can't be kept is told`() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    try trial.folder.write("in the way", to: "portfolio/versions")
    let answers = desk.give(.keepVersion(try ID("hydrane"), try day("2026-11-22")))
    guard case .told(_, isError: true)? = answers.last, answers.count == 1 else {
      throw TestFailure(description: "\(answers)")
    }
    #expect(trial.folder.read("portfolio/versions") == "in the way")
  }

  @Test func `a report from the screen is a page and slides in the portfolio's folder`() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    let answers = desk.give(.report(try ID("hydrane"), .review))
    guard case .told(let words, isError: false)? = answers.last else {
      throw TestFailure(description: "\(answers)")
    }
    #expect(words.contains("hydrane-review.html") && words.contains("hydrane-review.pptx"))
    #expect(
      trial.folder.names(in: "portfolio/reports")
        == ["hydrane-review.html", "hydrane-review.pptx"])
  }

  @Test func `a report that can't be written is told`() throws {
    let trial = try Trial()
    let desk = Desk(trial)
    _ = try desk.opened(trial)
    try trial.folder.write("in the way", to: "portfolio/reports")
    let answers = desk.give(.report(try ID("hydrane"), .plan))
    guard case .told(_, isError: true)? = answers.last else {
      throw TestFailure(description: "\(answers)")
    }
    #expect(trial.folder.read("portfolio/reports") == "in the way")
  }
}
