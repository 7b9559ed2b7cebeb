import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

struct PortfolioScreenTests {
  @Test("the portfolio reads at every size", arguments: ["80x24", "60x16", "100x30"])
  func portfolioReads(size: String) throws {
    let sitting = Sitting(size, .french)
    try expectGolden(sitting.screen.golden, "portfolio-\(size)", folder: "../Goldens")
  }
}
