import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

@Suite("The account on the screen")
struct AccountScreenTests {
  static let screens: [(name: String, keys: String)] = [
    ("identity", ""), ("identity-below", "end up pgup"), ("exercises", "2"),
    ("exercises-picture", "2 v"), ("team", "3"), ("people", "6"), ("person", "6 down f"),
    ("needs", "5"), ("needs-filtered", "5 / \"contrat\""),
    ("need", "5 f"),
    ("programme", "0 down down down"), ("typing", "j enter \"Hydrane Europe NV\""),
    ("refused", "end up up enter ctrl-u \"19x\" enter"), ("choosing", "0 down down enter"),
    ("writing", "end up up up up up up up up up enter \" Et le boire.\""),
  ]

  @Test("each page's body reads at each size, in both languages", arguments: screens.map(\.name))
  func tabs(name: String) throws {
    let keys = AccountScreenTests.screens.first { $0.name == name }?.keys ?? ""
    for (size, language) in [
      ("80x24", Language.english), ("100x30", .french), ("60x16", .french),
    ] {
      var sitting = Sitting(size, language, accounts: AccountFixture.accounts)
      try sitting.open("hydrane")
      sitting.press(keys)
      try expectGolden(sitting.body, "account-\(name)-\(size)", folder: "../Goldens")
    }
  }

  @Test("the bar, the title, the strip and the keys read at each size")
  func bars() throws {
    for (size, language) in [
      ("80x24", Language.english), ("100x30", .french), ("60x16", .french),
    ] {
      var sitting = Sitting(size, language, accounts: AccountFixture.accounts)
      try sitting.open("hydrane")
      let first = sitting.bars + sitting.hints
      sitting.press("end 0")
      try expectGolden(
        first + sitting.bars + sitting.hints, "account-bars-\(size)", folder: "../Goldens")
      sitting.press("alt-6 2")
      try expectGolden(
        sitting.bars + sitting.hints, "settings-bars-\(size)", folder: "../Goldens")
    }
  }

  @Test("the settings read at each size") func settings() throws {
    for (size, language) in [
      ("80x24", Language.english), ("100x30", .french), ("60x16", .french),
    ] {
      var sitting = Sitting(size, language)
      sitting.press("alt-6")
      try expectGolden(sitting.body, "settings-\(size)", folder: "../Goldens")
    }
  }
}
