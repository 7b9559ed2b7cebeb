import Method
import Testing

@Suite("An analysis that has not begun isn't blamed")
struct EmptyAnalysisTests {
  @Test("a managed account with a team and a review has no finding")
  func fresh() throws {
    var account = try keyAccount()
    account.reviewed = try day("2026-11-01")
    let settings = try settings()
    #expect(try Digest(account).findings(in: context(settings, [Digest(account)])).isEmpty)
  }

  @Test("people alone ask for nothing more")
  func people() throws {
    var account = try keyAccount()
    account.reviewed = try day("2026-11-01")
    account.segment = .star
    account.segmentReason = "grows by itself"
    account.contacts = try (1...8).map { number in
      try made("c-\(number)") { $0.rhythm = 30 }
    }
    let settings = try settings()
    #expect(try Digest(account).findings(in: context(settings, [Digest(account)])).isEmpty)
  }

  private func settings() throws -> Workspace {
    var settings = Workspace()
    settings.team = [try made("m-1"), try made("m-2")]
    return settings
  }
}
