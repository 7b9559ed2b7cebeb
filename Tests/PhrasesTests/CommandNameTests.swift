import Method
import Phrases
import Testing

struct CommandNameTests {
  @Test("every command has a name and one line of help in each language")
  func names() {
    for command in CommandName.allCases {
      for language in Language.allCases {
        let name = command.term[language]
        let help = command.help[language]
        #expect(!name.isEmpty && name.count <= 32, "\(command.rawValue): \(name)")
        #expect(!help.isEmpty && help.count <= 100, "\(command.rawValue): \(help)")
        #expect(!name.contains { $0.isNewline } && !help.contains { $0.isNewline })
      }
      expectPunctuation(command.help)
    }
  }

  @Test("everything that the workbench names is said in both languages")
  func titles() {
    let lists: [[any Phrase]] = [
      PaneTitle.allCases, ColumnTitle.allCases, GroupingTitle.allCases, OffReason.allCases,
      ContextTitle.allCases,
    ]
    for phrase in lists.flatMap({ $0 }) {
      #expect(!phrase.said(english).isEmpty && !phrase.said(french).isEmpty, "\(phrase)")
    }
  }

  @Test("columns can be told apart by their heads")
  func columns() {
    for wording in [english, french] {
      let heads = ColumnTitle.allCases.map { $0.said(wording) }
      #expect(Set(heads).count == heads.count)
    }
  }

  @Test("why a command is off is told as the rest of a sentence, or as one")
  func reasons() {
    for reason in OffReason.allCases {
      expectPunctuation(Term(reason.said(english), reason.said(french)))
      #expect(reason.said(english) != reason.said(french))
    }
  }
}
