import Testing

@testable import Method

struct PlanQualityTests {
  private func finding(_ code: String, in account: String? = "a") throws -> Finding {
    Finding(try #require(Check.named(code), "\(code)"), account: try account.map { try ID($0) })
  }

  @Test func `errors cost eight, warnings three, and what costs most comes first`() throws {
    let quality = PlanQuality(
      findings: try [
        finding("V21b"), finding("V08"), finding("V08"), finding("V08"), finding("V21"),
      ],
      filled: 0.5)
    #expect(quality.value == 80 && quality.isPresentable && quality.filled == 0.5)
    #expect(quality.reasons.map(\.code) == ["V08", "V21", "V21b"])
    #expect(quality.reasons.map(\.points) == [9, 8, 3])
    #expect(quality.strongest.first?.count == 3)
  }

  @Test func `what is found in the portfolio as a whole doesn't count, and zero is the least`()
    throws
  {
    #expect(PlanQuality(findings: [try finding("V02", in: nil)], filled: 1).value == 100)
    let many = try (0..<20).map { _ in try finding("V21") }
    #expect(PlanQuality(findings: many, filled: 1).value == 0)
  }

  @Test func `an account has a plan from its first objective, action or word of strategy on`()
    throws
  {
    var account = try account()
    #expect(!account.hasPlan)
    account.requests = [try made("rq-1")]
    #expect(!account.hasPlan)
    account.plan.vision = "their first choice"
    #expect(account.hasPlan && account.filledPlanParts.count { $0 } == 1)
    account.actions = [try made("ac-1")]
    #expect(account.filledPlanParts.count { $0 } == 2 && account.filledPlanParts.count == 9)
  }
}
