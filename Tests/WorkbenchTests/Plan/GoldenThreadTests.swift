import Method
import Terminal
import Testing

@testable import Workbench

@Suite("The golden thread as a way to read the plan")
struct GoldenThreadTests {
  @Test func `the caption counts the broken links and says in words what is broken first`() throws {
    var sitting = try PlanFixture.sitting("180x36")
    sitting.turn(to: "golden-thread")
    let thread = GoldenThread(try #require(sitting.planned), today: Sitting.moment.today)
    let first = try #require(thread.kindsOfBreaks.first)
    #expect(thread.kindsOfBreaks.contains(.noReason), "no objective of the sample has one")
    #expect(sitting.text.contains("\(thread.broken) broken links"))
    #expect(sitting.text.contains(first.place.english))
  }
}
