import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

/// A screen that a user can come to, by its name.
struct Screen: Sendable, CustomStringConvertible {
  let description: String
  let sitting: @Sendable (String) throws -> Sitting

  init(_ name: String, _ sitting: @escaping @Sendable (String) throws -> Sitting) {
    description = name
    self.sitting = sitting
  }

  /// A screen of the portfolio after some keys.
  init(_ name: String, keys: String) {
    self.init(name) { size in
      var sitting = Sitting(size, .french, unreadable: Screen.unreadable)
      sitting.press(keys)
      return sitting
    }
  }

  static let unreadable = [
    UnreadableFile(
      file: "accounts/brasseries-du-nord.yaml",
      reason: "Ligne 12 : le revenu est attendu après « revenue: »."),
    UnreadableFile(file: "accounts/velo.yaml", reason: "Le fichier n’est pas en UTF-8."),
  ]

  /// Someone else has changed the account that is being renamed.
  private static func conflict(_ size: String) throws -> Sitting {
    var sitting = Sitting(size, .french, accounts: AccountFixture.accounts)
    try sitting.open("hydrane")
    var theirs = AccountFixture.rich
    theirs.name = "Hydrane Europe"
    theirs.identity.sites = ["Valence", "Metz"]
    theirs.identity.sector = "Boissons"
    sitting.theirs[theirs.id] = theirs
    try sitting.go(to: "identity.sector")
    sitting.press("enter end \" et eaux\" enter")
    return sitting
  }

  static let all: [Screen] = [
    Screen("welcome") { Sitting($0, .french, opened: false) },
    Screen("opening") { size in
      var sitting = Sitting(size, .french, opened: false)
      sitting.press("o \"~/portefeuille\" enter")
      return sitting
    },
    Screen("not-opened") { size in
      var sitting = Sitting(size, .french, opened: false)
      sitting.answer(
        .notOpened(folder: "/a", reason: "« /a » n’est pas là : vérifiez le chemin."))
      return sitting
    },
    Screen("help", keys: "?"), Screen("help-end", keys: "? pgdn pgdn pgdn pgdn"),
    Screen("filter", keys: "/ \"me\""), Screen("filter-empty", keys: "/ \"zzz\""),
    Screen("palette", keys: ":"), Screen("palette-found", keys: ": \"compte\""),
    Screen("prompt", keys: "n \"Acme\""),
    Screen("prompt-refused", keys: "n enter"),
    Screen("prompt-same-name", keys: "n \"hydrane boissons\" enter"),
    Screen("archive", keys: "D"), Screen("question", keys: "alt-6 2 D"),
    Screen("unreadable", keys: "X"),
    Screen("unreadable-row", keys: "end"),
    Screen("sort", keys: "s"), Screen("group", keys: "g"), Screen("columns", keys: "c"),
    Screen("theme", keys: "T"), Screen("status", keys: "t"), Screen("language", keys: "L"),
    Screen("grouped-by-status", keys: "g down enter"), Screen("toast", keys: "S u"),
    Screen("empty") { Sitting($0, .french, accounts: []) },
    Screen("read-only") {
      Sitting($0, .french, readOnly: "Lecture seule : ouvert pour être lu.")
    },
    Screen("reading") { size in
      var sitting = Sitting(size, .french)
      sitting.answer(.scanned([], done: 3_200, of: 10_000))
      return sitting
    },
    Screen("reading-stopped") { size in
      var sitting = Sitting(size, .french)
      sitting.answer(.scanned([], done: 3_200, of: 10_000))
      sitting.press("ctrl-g")
      sitting.answer(.readingStopped)
      return sitting
    },
    Screen("account-not-read") { size in
      var sitting = Sitting(size, .french)
      sitting.disk = [:]
      sitting.press("enter")
      sitting.answer(
        .notLoaded(
          .account(try ID("hydrane")), reason: "accounts/hydrane.yaml a disparu du dossier."))
      return sitting
    },
    Screen("account-being-read") { size in
      var sitting = Sitting(size, .french)
      sitting.disk = [:]
      sitting.press("enter")
      return sitting
    },
    Screen("quit-unsaved") { size in
      var sitting = Sitting(size, .french)
      sitting.failure = "Le disque est plein : libérez de la place."
      sitting.press("t down enter esc q")
      return sitting
    },
    Screen("conflict") { try conflict($0) },
    Screen("conflict-both") { size in
      var sitting = try conflict(size)
      sitting.press("home enter")
      return sitting
    },
    Screen("settings-conflict") { size in
      var sitting = Sitting(size, .french)
      var theirs = Fixture.settings
      theirs.name = "Fluides du Nord"
      sitting.theirSettings = theirs
      sitting.press("alt-6 enter end \"!\" enter")
      return sitting
    },
    Screen("drafts") { size in
      let text = "Désaltérer sans gaspiller : moins de 1,6 l d’eau par litre vendu en 2030."
      return Sitting(
        size, .french,
        drafts: [
          Draft(
            document: .account(try ID("hydrane")), path: try FieldPath("identity.mission"),
            text: text),
          Draft(document: .settings, path: try FieldPath("company"), text: "Fluides"),
        ])
    },
  ]
}

@Suite("Every screen as it reads")
struct ScreenTests {
  @Test("in the wider language, at the usual size and at the smallest", arguments: Screen.all)
  func screens(screen: Screen) throws {
    for size in ["80x24", "60x16"] {
      let sitting = try screen.sitting(size)
      try expectGolden(sitting.screen.golden, "\(screen)-\(size)", folder: "../Goldens")
    }
  }

  @Test("a file that can't be read tells why beside the table") func unreadableDetail() throws {
    let screen = Screen("unreadable-row", keys: "end")
    let sitting = try screen.sitting("100x30")
    try expectGolden(sitting.screen.golden, "unreadable-row-100x30", folder: "../Goldens")
  }

  @Test("an account's tabs and the settings fit the usual size in the wider language")
  func wideWords() throws {
    for (name, keys) in [
      ("identity", ""), ("exercises", "2"), ("team", "3"), ("people", "4"),
      ("needs", "5"), ("programme", "6"),
    ] {
      var sitting = Sitting("80x24", .french, accounts: AccountFixture.accounts)
      try sitting.open("hydrane")
      sitting.press(keys)
      try expectGolden(sitting.body, "account-\(name)-french-80x24", folder: "../Goldens")
    }
    var sitting = Sitting("80x24", .french)
    sitting.press("alt-6")
    try expectGolden(sitting.body, "settings-french-80x24", folder: "../Goldens")
  }
}
