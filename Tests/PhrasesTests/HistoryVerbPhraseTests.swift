import Method
import Phrases
import Testing

struct HistoryVerbPhraseTests {
  @Test("every answer is a sentence in each language")
  func sentences() throws {
    let review = try day("2026-11-28")
    let all: [HistoryVerbPhrase] = [
      .none("Hydrane"), .noSuchVersion("x", of: 0, review: nil),
      .noSuchVersion("7", of: 3, review: nil), .noSuchVersion("7", of: 0, review: review),
      .noSuchVersion("7", of: 3, review: review), .whichOne, .showOrRestore,
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

  @Test("what a review has kept says its day, and how to write it")
  func reviews() throws {
    let review = try day("2026-11-28")
    #expect(HistoryVerbPhrase.review(review).said(english) == "review of 28 Nov 2026")
    #expect(HistoryVerbPhrase.review(review).said(french).hasPrefix("revue du 28 nov"))
    let refusal = HistoryVerbPhrase.noSuchVersion("7", of: 3, review: review)
    #expect(refusal.said(english).hasSuffix("1 to 3, or the day of a review, such as 2026-11-28."))
  }
}
