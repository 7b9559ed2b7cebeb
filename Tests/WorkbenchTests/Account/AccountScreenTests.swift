import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

@Suite("The account on the screen")
struct AccountScreenTests {
  static let screens: [(name: String, keys: String)] = [
    ("identity", ""), ("identity-below", "end up pgup"), ("exercises", "2"), ("team", "3"),
    ("programme", "4 down down down"), ("typing", "j enter \"Hydrane Europe NV\""),
    ("refused", "end up up enter ctrl-u \"19x\" enter"), ("choosing", "4 down down enter"),
    ("writing", "end up up up up up up up up up enter \" Et le boire.\""),
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
      try expectGolden(sitting.screen.golden, "account-\(name)-\(size)", folder: "../Goldens")
    }
  }

  @Test("the settings read at each size") func settings() throws {
    for (size, language) in [
      ("80x24", Language.english), ("100x30", .french), ("60x16", .french),
    ] {
      var sitting = Sitting(size, language)
      sitting.press("alt-3")
      try expectGolden(sitting.screen.golden, "settings-\(size)", folder: "../Goldens")
    }
  }
}
