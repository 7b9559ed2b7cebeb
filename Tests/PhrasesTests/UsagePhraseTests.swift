import Method
import Phrases
import Testing

struct UsagePhraseTests {
  private let help = [
    "OVERVIEW: Ouvrir un espace de travail.", "USAGE: aquarium open <folder>", "OPTIONS:",
    "  --version               Show the version.", "  --read-only             Ne rien changer.",
  ]

  @Test("the words around our own are said in the user's language, at their places")
  func french() {
    let french = Wording(.french)
    #expect(
      help.map { UsagePhrase.said(in: $0, french) } == [
        "Ouvrir un espace de travail.", "USAGE : aquarium open <folder>", "OPTIONS :",
        "  --version               Montrer la version.",
        "  --read-only             Ne rien changer.",
      ])
  }

  @Test("in English they stay as they are")
  func english() {
    #expect(help.map { UsagePhrase.said(in: $0, Wording(.english)) } == help)
  }
}
