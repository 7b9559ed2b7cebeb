import Method
import Phrases
import Testing

struct VerbPhraseTests {
  static let all: [VerbPhrase] = [
    .noEditor("vim"), .editorFailed("vim", code: 3), .editorLeftNothing("vim"),
    .demonstrationIn(folder: "/x"), .triedAgain, .keptNowhere, .noRoomForEditor,
    .recovered(["Hydrane"]),
    .draftNotKept("Why."), .notRemembered(folder: "/home/ada/.config"), .noThread, .tooLongToCopy,
    .unknownTheme("reef"), .unexpectedArgument("x"), .missingValue(option: "--size"), .badUsage,
  ]

  @Test("whatever the rim says is a sentence in each language")
  func sentences() {
    for phrase in Self.all {
      for wording in [english, french] { expectSentence(phrase.said(wording), "\(phrase)") }
      #expect(phrase.said(english) != phrase.said(french))
      expectPunctuation(Term(phrase.said(english), phrase.said(french)))
    }
  }
}
