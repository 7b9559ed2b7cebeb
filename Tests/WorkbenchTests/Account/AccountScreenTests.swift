import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

@Suite("The account on the screen")
struct AccountScreenTests {
  static let screens: [(name: String, keys: String)] = [
    ("identity", "end up pgup"), ("exercises", "]"), ("team", "3"), ("programme", "4"),
    ("identity-top", ""), ("typing", "end up up up up enter x"),
    ("refused", "pgdn pgdn up up enter x enter"),
  ]

  @Test("each tab reads at each size, in both languages", arguments: screens.map(\.name))
  func tabs(name: String) throws {
    let keys = AccountScreenTests.screens.first { $0.name == name }?.keys ?? ""
    for (size, language) in [
      ("80x24", Language.english), ("100x30", .french), ("60x16", .french),
    ] {
      var sitting = Sitting(size, language, accounts: AccountFixture.accounts)
      try sitting.open("hydrane")
      sitting.press(keys)
      try expectGolden(sitting.screen.golden, "\(name)-\(size)")
    }
  }

  @Test("the settings read at each size") func settings() throws {
    for (size, language) in [
      ("80x24", Language.english), ("100x30", .french), ("60x16", .french),
    ] {
      var sitting = Sitting(size, language)
      sitting.press("alt-3")
      try expectGolden(sitting.screen.golden, "settings-\(size)")
    }
  }
}
