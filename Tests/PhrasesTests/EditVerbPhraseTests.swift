import Method
import Phrases
import Testing

struct EditVerbPhraseTests {
  static let all: [EditVerbPhrase] = [
    .badAssignment("x"), .badPlace("left"), .givenTwice("name"),
    .notAList("x", known: ["years", "contacts"]), .notAnItem("years"),
    .nameTaken("Hydrane", id: "hydrane"), .linkedFrom("contacts[Roux]", ["needs[n-1].holders"]),
  ]

  @Test("every refusal is a sentence in each language")
  func sentences() {
    for phrase in Self.all {
      for wording in [english, french] { expectSentence(phrase.said(wording), "\(phrase)") }
      #expect(phrase.said(english) != phrase.said(french))
      expectPunctuation(Term(phrase.said(english), phrase.said(french)))
    }
  }

  @Test("of many fields that link to an item, some are named and the others counted")
  func counts() {
    let fields = (1...8).map { "needs[n-\($0)].holders" }
    let said = EditVerbPhrase.linkedFrom("contacts[Roux]", fields).said(english)
    #expect(said.contains("needs[n-5].holders and 3 others:"))
    #expect(!said.contains("n-6"))
  }
}
