import Method
import Pictures
import Terminal
import Testing
import Widgets

@testable import Workbench

@Suite("What accounts ask, shared out")
struct ArbitrationTests {
  /// Hydrane asks for 80 to win 400, Lumen for 80 to win 200; 100 are there.
  private func sitting(
    _ view: String = WorkshopView.arbitration,
    gains: [String: Int] = ["hydrane": 400, "lumen": 200],
    cents: Int = 0, granted: String = ""
  ) throws -> Sitting {
    let accounts = try Fixture.accounts.map { account in
      var account = account
      guard let gain = gains[account.id.text] else { return account }
      var request = ResourceRequest(id: try ID("rq-1"))
      request.text = "Trial line"
      request.cost = try Amount(minor: 80_00 + (account.id.text == "lumen" ? cents : 0))
      request.days = try Score(tenths: 50, in: 0...10_000)
      request.gain = try Amount(minor: gain * 100)
      request.probability = try Percent(hundredths: 100_00)
      request.decision = account.id.text == granted ? .granted : nil
      account.requests = [request]
      return account
    }
    var sitting = Sitting("140x30", .english, accounts: accounts)
    sitting.settings.resources.budget = try Amount(minor: 100_00)
    sitting.answer(
      .refreshed(
        settings: sitting.settings, accounts: accounts.map(Digest.init), unreadable: []))
    sitting.state.pane = .workshop
    sitting.state.workshop.go(toViewNamed: view)
    return sitting
  }

  private func chosen(_ sitting: Sitting) -> [String] {
    let report = WorkshopSight(pane: sitting.state.workshop, desk: sitting.state.desk).arbitration
    return report.rows.prefix(report.chosen).map(\.account.id.text)
  }

  @Test func `the budget line stands below those that bring most for it`() throws {
    let sitting = try sitting()
    #expect(chosen(sitting) == ["hydrane"])
    #expect(sitting.text.contains("left to give") && sitting.text.contains("Trial line"))
  }

  @Test func `a larger budget is tried by one key, and Esc drops it`() throws {
    var sitting = try sitting()
    sitting.press("+ + + + + +")
    #expect(chosen(sitting) == ["hydrane", "lumen"] && sitting.text.contains("what if"))
    sitting.press("esc")
    #expect(chosen(sitting) == ["hydrane"])
    #expect(sitting.settings.resources.budget?.major == 100)
  }

  @Test func `an accepted budget is kept, and undo takes it back`() throws {
    var sitting = try sitting()
    sitting.press("- - a")
    #expect(sitting.settings.resources.budget?.major == 80)
    #expect(sitting.state.workshop.trial.isEmpty)
    sitting.press("u")
    #expect(sitting.settings.resources.budget?.major == 100)
  }

  @Test func `Space puts a request out and lets it go again`() throws {
    var sitting = try sitting()
    let hydrane = RequestKey(account: try ID("hydrane"), request: try ID("rq-1"))
    sitting.state.workshop.focus[WorkshopView.arbitration] = .request(hydrane)
    sitting.press("space")
    #expect(chosen(sitting) == ["lumen"] && sitting.text.contains("Put out"))
    sitting.press("space")
    #expect(chosen(sitting) == ["hydrane"])
  }

  @Test func `the request that Space moved keeps the focus, wherever it goes`() throws {
    var sitting = try sitting()
    let hydrane = RequestKey(account: try ID("hydrane"), request: try ID("rq-1"))
    func focused(_ sitting: Sitting) -> RequestKey? {
      WorkshopSight(pane: sitting.state.workshop, desk: sitting.state.desk).focusedRequest
    }
    #expect(focused(sitting) == hydrane)
    sitting.press("space")
    #expect(chosen(sitting) == ["lumen"] && focused(sitting) == hydrane)
  }

  @Test func `what was granted is told beside the budget, with what is left of it`() throws {
    let sitting = try sitting(granted: "lumen")
    #expect(chosen(sitting).isEmpty, "80 of 100 are given: Hydrane’s 80 aren’t there")
    #expect(caption(sitting).contains("granted ") && caption(sitting).contains("left "))
    #expect(!caption(try self.sitting()).contains("granted"))
  }

  private func caption(_ sitting: Sitting) -> String {
    WorkshopSight(pane: sitting.state.workshop, desk: sitting.state.desk).arbitrationCaption
      .joined().map(\.text).joined()
  }

  @Test func `a request that would lose is told to bring less than it takes`() throws {
    var sitting = try sitting(WorkshopView.arbitration, gains: ["hydrane": 400, "lumen": 70])
    let lumen = RequestKey(account: try ID("lumen"), request: try ID("rq-1"))
    sitting.state.workshop.focus[WorkshopView.arbitration] = .request(lumen)
    let sight = WorkshopSight(pane: sitting.state.workshop, desk: sitting.state.desk)
    let verdict = sight.explained(request: lumen).contains { line in
      if case .words("It brings less than it takes.", _) = line { return true }
      return false
    }
    #expect(verdict && !sitting.text.contains("probably the best"))
  }

  @Test func `where too much is asked to try it all, the choice is told to be probable`() throws {
    #expect(caption(try sitting(cents: 1)).contains("probably the best choice"))
    #expect(!caption(try sitting()).contains("probably"))
  }

  @Test func `Enter opens the account that asks`() throws {
    var sitting = try sitting(WorkshopView.arbitrationOfDays)
    sitting.press("enter")
    #expect(sitting.state.pane != .workshop)
  }
}
