import Method
import Terminal
import Testing

@testable import Workbench

/// A new user, from the first screen to an own portfolio with something in it.
struct FirstPortfolioTests {
  /// Types with no help but what is on the screen, and counts the keys that are no text.
  private struct Newcomer {
    var sitting: Sitting
    var keys = 0

    init(_ language: Language) { sitting = Sitting("80x24", language, accounts: [], opened: false) }

    mutating func press(_ key: String) {
      keys += 1
      sitting.press(key)
    }

    mutating func type(_ text: String) { sitting.type(text) }
  }

  @Test(
    "a named manager, an account, six fields and two years take at most 40 keys beside the text",
    arguments: Language.allCases)
  func fortyKeys(language: Language) throws {
    var newcomer = Newcomer(language)
    newcomer.press("n")
    newcomer.type("~/portfolio")
    newcomer.press("enter")
    guard case .create(_, let settings)? = newcomer.sitting.effects.last else {
      Issue.record("nothing is created: \(newcomer.sitting.effects)")
      return
    }
    newcomer.sitting.settings = settings
    newcomer.sitting.answer(
      .opened(OpenedWorkspace(folder: "~/portfolio", settings: settings, accounts: [])))
    newcomer.press("n")
    newcomer.type("Nova Eaux")
    newcomer.press("enter")
    for text in ["Nova Eaux SAS", "Nova", "Nova Forage", "Eau", "Lyon", "France"] {
      newcomer.type(text)
      newcomer.press(text == "France" ? "enter" : "tab")
    }
    newcomer.press("right")
    for revenue in ["2000000", "2100000"] {
      newcomer.press("o")
      newcomer.type(revenue)
      newcomer.press("enter")
    }
    newcomer.press("]")
    newcomer.press("enter")
    newcomer.type("Marianne Leroux")
    newcomer.press("enter")
    let account = try #require(newcomer.sitting.account("nova-eaux"))
    #expect(account.identity.headquarters == "Lyon")
    #expect(account.identity.country == "France")
    #expect(account.identity.legalName == "Nova Eaux SAS")
    #expect(account.years.map { $0.revenue?.major } == [2_000_000, 2_100_000])
    let member = try #require(newcomer.sitting.settings.team.first)
    #expect(member.name == "Marianne Leroux")
    #expect(account.team.manager == member.id)
    #expect(newcomer.keys <= 40, "\(newcomer.keys) keys")
  }
}
