import Method
import Phrases
import Terminal
import TestSupport
import Testing

@testable import Workbench

struct CommandTests {
  @Test(
    "the footer always keeps the way to the help", arguments: ["40x10", "60x16", "80x24", "200x60"])
  func footerKeepsHelp(size: String) {
    let sitting = Sitting(size, .french)
    let last = sitting.screen.rowText(sitting.state.desk.size.rows - 1)
    #expect(last.hasSuffix("? aide"))
  }

  @Test("the palette finds a command by a few letters and runs it")
  func paletteRuns() {
    var sitting = Sitting("80x24", .french)
    sitting.press(": \"renom\" enter")
    #expect(sitting.text.contains("Renommer le compte"))
  }

  @Test(
    "the palette finds a command by the words that people use for it",
    arguments: [
      (Language.english, "search", Action.portfolio(.filter)),
      (.english, "delete", .portfolio(.archive)), (.english, "dark", .app(.chooseTheme)),
      (.english, "reload", .app(.refresh)), (.english, "team", .app(.goTo(.settings))),
      (.french, "chercher", .portfolio(.filter)), (.french, "equipe", .app(.goTo(.settings))),
      (.french, "créer", .portfolio(.newAccount)), (.french, "sombre", .app(.chooseTheme)),
    ])
  func everydayWords(language: Language, word: String, action: Action) throws {
    var sitting = Sitting("80x24", language)
    sitting.press(": \"\(word)\"")
    let name = sitting.state.layersBelow.flatMap(\.commands).first { $0.action == action }?.name
    let rows = (0..<24).map { sitting.screen.rowText($0) }
    let first = try #require(rows.firstIndex { $0.contains("▎") })
    let told = try #require(name)[language]
    #expect(rows[first...first + 1].contains { $0.contains(told) }, "\(told)")
  }

  @Test("a command that is off says why, in the palette and when pressed")
  func offReasons() {
    var sitting = Sitting()
    sitting.press("u")
    #expect(sitting.text.contains("Nothing to undo."))
    sitting.press(": \"undo\"")
    #expect(sitting.text.contains("△ Nothing to undo."))
  }

  @Test("what is off keeps its description; the reason stands once, at the foot")
  func offKeepsHelp() {
    var sitting = Sitting("120x40", readOnly: "The disk is full.")
    sitting.press("? \"archive\"")
    let rows = (0..<40).map { sitting.screen.rowText($0) }
    #expect(rows.contains { $0.contains("takes it out of the programme") })
    #expect(rows.count { $0.contains("△ ") } == 1)
  }

  @Test("a list that nothing matches says so", arguments: ["L", "s", "c"])
  func emptyListSays(key: String) {
    var sitting = Sitting("80x24", .french)
    sitting.press("\(key) \"qqqq\"")
    #expect(sitting.text.contains("Rien ne correspond."))
  }

  @Test("the language changes while it runs, and is remembered")
  func languageChanges() {
    var sitting = Sitting()
    sitting.press("L \"fran\" enter")
    #expect(sitting.text.contains("Portefeuille"))
    #expect(sitting.effects.contains(.remember(Preferences(language: .french))))
  }

  @Test("the theme changes while it runs")
  func themeChanges() {
    var sitting = Sitting()
    sitting.press("T \"paper\" enter")
    #expect(sitting.effects.contains(.show(theme: "paper")))
  }

  @Test("a theme that one looks at in the list is shown at once, and given up with it")
  func themePreview() {
    var sitting = Sitting("80x24", .english)
    sitting.press("T")
    #expect(sitting.text.contains("light, for a bright room"))
    #expect(sitting.effects.isEmpty)
    sitting.press("down")
    #expect(sitting.effects.last == .show(theme: "paper"))
    sitting.press("esc")
    #expect(sitting.effects.last == .show(theme: "dusk"))
    #expect(sitting.state.desk.theme == "dusk")
  }

  @Test(
    "any window is drawn: tiny, thin, wide",
    arguments: ["1x1", "2x50", "39x9", "41x9", "60x16", "300x100"])
  func anyWindow(size: String) {
    for keys in ["", "?", "/", "n", "c", "T", "enter"] {
      var sitting = Sitting(size, .french)
      sitting.press(keys)
      #expect(sitting.screen.size == Size(size))
    }
  }

  @Test("a window too small says what it needs")
  func tooSmall() {
    #expect(Sitting("30x6").text.contains("Aquarium needs 40x8"))
    let narrow = Sitting("12x4", .french).text
    #expect(narrow.contains("Aquarium") && narrow.contains("demande") && narrow.contains("40x8"))
  }

  @Test(
    "hostile names cannot leave their cells",
    arguments: [
      "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{202E}gnihtemos", String(repeating: "w", count: 10_000),
      "中文客户名称", "👩‍👩‍👧‍👦 family", "e\u{301}te\u{301}",
    ])
  func hostileNames(name: String) {
    var account = Fixture.account("evil", "x", .star, [1], reviewed: 1)
    account.name = name
    let sitting = Sitting("100x30", accounts: Fixture.accounts + [account])
    #expect(!sitting.text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    for row in 0..<30 { #expect(Glyphs.width(of: sitting.screen.rowText(row)) <= 100) }
  }
}
