import Method
import Pictures
import Testing

struct PortfolioSubjectTests {
  @Test("a mark of an account leads to it, one of the portfolio to none")
  func accounts() throws {
    let account: ID<Account> = try ID("norval")
    let about: [PortfolioSubject] = [
      .account(account), .family(account, .image), .rating(account, try ID("cr-1")),
      .service(account, try ID("sd-1")), .lineAccount("stale", account),
    ]
    #expect(about.allSatisfy { $0.account == account })
    #expect(PortfolioSubject.line("stale").account == nil)
    #expect(PortfolioSubject.dimension(try ID("sd-1"), .star).account == nil)
  }

  @Test("each segment has a sign of its own")
  func signs() {
    #expect(Set(Segment.allCases.map(\.sign)).count == Segment.allCases.count)
    #expect(Segment.allCases.allSatisfy { $0.sign.count == 1 })
  }
}
