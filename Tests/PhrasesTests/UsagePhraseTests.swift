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
        "Ouvrir un espace de travail.", "USAGE : aquarium open <dossier>", "OPTIONS :",
        "  --version               Montrer la version.",
        "  --read-only             Ne rien changer.",
      ])
  }

  @Test("what stands for a value is in the language, and what follows keeps its column")
  func placeholders() {
    let lines = [
      "  <folder>                The folder.", "  --theme <theme> <theme>  Two. (default: 3)",
    ]
    #expect(
      lines.map { UsagePhrase.said(in: $0, Wording(.french)) } == [
        "  <dossier>               The folder.", "  --theme <thème> <thème>  Two. (par défaut : 3)",
      ])
  }

  @Test("in English they stay as they are")
  func english() {
    #expect(help.map { UsagePhrase.said(in: $0, Wording(.english)) } == help)
  }
}
