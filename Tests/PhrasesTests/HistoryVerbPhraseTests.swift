import Method
import Phrases
import Testing

struct HistoryVerbPhraseTests {
  @Test("every answer is a sentence in each language")
  func sentences() {
    let all: [HistoryVerbPhrase] = [
      .none("Hydrane"), .noSuchVersion("x", of: 0), .noSuchVersion("7", of: 3), .whichOne,
    ]
    for phrase in all {
      for wording in [english, french] { expectSentence(phrase.said(wording), "\(phrase)") }
      #expect(phrase.said(english) != phrase.said(french))
      expectPunctuation(Term(phrase.said(english), phrase.said(french)))
    }
  }

  @Test("changes are counted; a copy that can't be read says so")
  func counts() {
    #expect(HistoryVerbPhrase.changes(0).said(english) == "0 changes since")
    #expect(HistoryVerbPhrase.changes(1).said(french) == "1 changement depuis")
    #expect(HistoryVerbPhrase.changes(nil).said(english) == "it cannot be read any more")
  }
}
