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

  @Test("the welcome says how to begin")
  func welcomeSaysHowToBegin() throws {
    let sitting = Sitting("80x24", .french, opened: false)
    try expectGolden(sitting.screen.golden, "welcome-80x24", folder: "../Goldens")
  }

  @Test("the help lists what works here")
  func helpListsWhatWorks() throws {
    var sitting = Sitting("80x24", .french)
    sitting.press("?")
    try expectGolden(sitting.screen.golden, "help-80x24", folder: "../Goldens")
  }
}
