import Method
import Phrases
import Terminal
import TestSupport
import Testing

@testable import Workbench

@Suite("Every page of a plan as it reads")
struct PlanScreenTests {
  private static let sizes = ["60x16", "80x24", "100x30", "200x60"]

  @Test(arguments: [Language.english, .french])
  func `each view draws at every size, full and empty, under whole names`(language: Language)
    throws
  {
    let empty = Fixture.account("hydrane", "Hydrane Boissons", nil, [], reviewed: nil)
    for account in [try PlanFixture.account, empty] {
      var sitting = try PlanFixture.sitting("80x24", language, account: account)
      for name in PlanScreenTests.sizes {
        let size = try #require(Size(name))
        sitting.hear(.input(.resize(size)))
        for view in PlanPages.all.flatMap(\.views) {
          sitting.turn(to: view.key)
          #expect(sitting.state.editor?.pageView?.key == view.key)
          let bar = sitting.text.prefix { $0 != "\n" }
          let title = sitting.state.say(PaneTitle.plan)
          #expect(bar.contains(" \(title) "), "\(view.key) \(name): \(bar)")
          #expect(!sitting.body.isEmpty, "\(view.key) \(name)")
        }
      }
    }
  }

  @Test(arguments: ["plan-tree", "strategy-page", "scorecard-picture"])
  func `the tree, the strategy and the scorecard`(view: String) throws {
    var sitting = try PlanFixture.sitting("100x30")
    sitting.turn(to: view)
    try expectGolden(sitting.body, "\(view)-100x30", folder: "../Goldens")
  }
}
