import Method
import Phrases
import Testing

struct PortfolioPhrasesTests {
  @Test(
    "counts are grouped and agree with what they count",
    arguments: [
      (PortfolioPhrase.keyAccounts(1), "1 key account", "1 compte clé"),
      (.keyAccounts(0), "0 key accounts", "0 compte clé"),
      (.keyAccounts(1250), "1,250 key accounts", "1_250 comptes clés"),
      (.candidates(1), "1 candidate", "1 candidat"),
      (.candidates(2000), "2,000 candidates", "2_000 candidats"),
      (.unreadable(1), "▲ 1 unreadable", "▲ 1 illisible"),
      (.unreadable(1000), "▲ 1,000 unreadable", "▲ 1_000 illisibles"),
      (.matches(1000, of: 5000), "1,000 of 5,000", "1_000 sur 5_000"),
    ])
  func counts(phrase: PortfolioPhrase, inEnglish: String, inFrench: String) {
    #expect(phrase.said(english) == inEnglish)
    #expect(marked(phrase.said(french)) == inFrench)
  }
}
