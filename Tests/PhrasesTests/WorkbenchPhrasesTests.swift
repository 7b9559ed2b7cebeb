import Method
import Phrases
import Testing

struct WorkbenchPhrasesTests {
  @Test("everything that the workbench names is said in both languages")
  func titles() {
    let lists: [[any Phrase]] = [PaneTitle.allCases, GroupingTitle.allCases]
    for phrase in lists.flatMap({ $0 }) {
      #expect(!phrase.said(english).isEmpty && !phrase.said(french).isEmpty, "\(phrase)")
    }
  }

  @Test("why a workspace is only read is said once")
  func readOnly() {
    let reasons: [StorePhrase] = [
      .readOnlyAsked, .readOnlySettings, .readOnlyFolder("/srv/x"), .newerWorkspace(schema: 2),
    ]
    for reason in reasons {
      let inEnglish = SavingPhrase.readOnly(reason.said(english)).said(english)
      #expect(inEnglish.hasPrefix("Reading only"))
      #expect(!inEnglish.contains("Read only"))
      let inFrench = SavingPhrase.readOnly(reason.said(french)).said(french)
      #expect(inFrench.components(of: "ecture seule") == 1)
    }
  }

  @Test("how far reading has come is in grouped numbers")
  func reading() {
    let phrase = SavingPhrase.reading(done: 1250, of: 5000)
    #expect(phrase.said(english) == "reading 1,250 of 5,000")
    #expect(marked(phrase.said(french)) == "lecture 1_250 sur 5_000")
  }
}

extension String {
  /// How often a part stands in the text.
  fileprivate func components(of part: String) -> Int { split(separator: part).count - 1 }
}
