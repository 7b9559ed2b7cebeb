import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

@Suite("The agenda on the screen")
struct AgendaScreenTests {
  @Test(
    "it reads in both languages",
    arguments: [(Language.english, "agenda"), (.french, "agenda-french")]
  )
  func golden(language: Language, name: String) throws {
    let sitting = try AgendaFixture.sitting("100x30", language)
    try expectGolden(sitting.screen.golden, "\(name)-100x30", folder: "../Goldens")
  }

  @Test(
    "headings, days and delays are in the user’s language",
    arguments: [
      (Language.english, ["OVERDUE", "TODAY", "NEXT WEEK", "20 d", "Mon 2 Nov"]),
      (.french, ["EN RETARD", "AUJOURD’HUI", "LA SEMAINE PROCHAINE", "20 j", "lun. 2 nov."]),
    ])
  func words(language: Language, expected: [String]) throws {
    let text = try AgendaFixture.sitting("120x60", language).text
      .replacing(/[\u{A0}\u{202F}]/, with: " ")
    for words in expected { #expect(text.contains(words), "\(words)") }
  }

  @Test(
    "it draws at every size, whatever one does there",
    arguments: ["60x16", "80x24", "100x30", "120x40", "160x50", "200x60"], Language.allCases)
  func sizes(size: String, language: Language) throws {
    for keys in ["", "/ \"late\"", "v v", "s", "s space left", "up v"] {
      var sitting = try AgendaFixture.sitting(size, language)
      sitting.press(keys)
      #expect(sitting.text.contains("Late 01"), "\(keys)")
    }
  }

  @Test("it draws in windows that are hardly any", arguments: ["1x1", "20x5", "40x8"])
  func tiny(size: String) throws {
    for keys in ["", "/ \"late\"", "s", "end", "t", "o"] {
      var sitting = try AgendaFixture.sitting(size)
      sitting.press(keys)
      #expect(sitting.screen.size == Size(size), "\(keys)")
    }
  }

  @Test(
    "an empty agenda says what it is for",
    arguments: [
      (Language.english, "Nothing to do: actions, reviews"),
      (.french, "Rien à faire : actions, revues"),
    ])
  func empty(language: Language, expected: String) throws {
    for size in ["60x16", "100x30"] {
      var sitting = Sitting(size, language, accounts: [])
      sitting.press("alt-4")
      let text = sitting.text.replacing(/[\u{A0}\u{202F}]/, with: " ")
      #expect(text.contains(expected), "\(size)")
      sitting.press("space s enter")
      #expect(sitting.state.pane == .agenda && sitting.saves == 0)
    }
  }

  @Test func `a click puts the focus on a row, and a second one opens it`() throws {
    var sitting = try AgendaFixture.sitting("100x30")
    let row = try #require((0..<30).first { sitting.screen.rowText($0).contains("Late 03") })
    sitting.click(20, row)
    #expect(sitting.agenda.focused?.text == "Late 03")
    sitting.click(20, row)
    #expect(sitting.state.pane == .plan)
  }

  @Test func `another portfolio has neither the marks nor the filter of the one before`() throws {
    var sitting = try AgendaFixture.sitting()
    sitting.press("v / \"late\" enter")
    sitting.answer(
      .opened(OpenedWorkspace(folder: "/other", settings: sitting.settings, accounts: [])))
    #expect(sitting.state.agenda.marked.isEmpty && sitting.state.agenda.query.isEmpty)
  }
}
