import Method
import Samples
import Testing

struct SyntheticPlansTests {
  @Test func `plans are as large as the segment deserves`() throws {
    let (_, account) = try SyntheticTests.workspace()
    let sizes: [Segment: Int] = [.strategic: 8, .star: 6, .status: 4, .streamline: 2]
    for place in 0..<120 {
      let account = account(place)
      let planned = account.status.isManaged ? account.segment.flatMap { sizes[$0] } ?? 0 : 0
      #expect(account.actions.count == planned, "\(account.name)")
      #expect(account.operationalObjectives.count == account.strategicObjectives.count)
      #expect(account.actions.allSatisfy { $0.owner != nil && $0.due != nil })
    }
  }

  @Test
  func `the heavy account has 500 actions over twelve objectives, and none waits in a circle`()
    throws
  {
    let heavy = try SyntheticTests.workspace(isHeavy: true).account(0)
    #expect(heavy.actions.count == 500 && heavy.strategicObjectives.count == 12)
    let served = Set(heavy.actions.compactMap(\.objective))
    #expect(heavy.operationalObjectives.allSatisfy { served.contains(Reference($0.id)) })
    var earlier: Set<ID<PlanAction>> = []
    for action in heavy.actions {
      #expect(action.waitsFor.allSatisfy(earlier.contains))
      earlier.insert(action.id)
    }
    #expect(earlier.count == 500 && heavy.actions.contains { !$0.waitsFor.isEmpty })
  }
}
