import Method
import Phrases
import Terminal
import TestSupport
import Testing

@testable import Workbench

extension Layer: CustomTestStringConvertible {
  public var testDescription: String { key }
}

@Suite("The rows of the tables of commands")
struct RowTests {
  @Test("no key means two things in one layer", arguments: Layer.all)
  func keysAreDistinct(layer: Layer) {
    var seen: [Key: Term] = [:]
    for command in layer.commands {
      #expect(!command.keys.isEmpty, "\(command.name) has no key")
      for key in command.keys {
        #expect(
          seen[key] == nil, "\(key.text): \(command.name) and \(String(describing: seen[key]))")
        seen[key] = command.name
      }
    }
  }

  @Test("every row's key text is understood", arguments: Layer.all)
  func keyTexts(layer: Layer) {
    for command in layer.commands {
      let words = command.keyText.split(separator: " ").map(String.init)
      #expect(command.keys.map(\.text) == words, "\(command.name)")
    }
  }

  @Test("every row has a name and one line of help in each language", arguments: Layer.all)
  func words(layer: Layer) {
    for command in layer.commands {
      for language in Language.allCases {
        let name = command.name[language]
        let help = command.help[language]
        #expect(!name.isEmpty && name.count <= 32, "\(name)")
        #expect(!help.isEmpty && help.count <= 100 && help.last != ".", "\(name): \(help)")
        #expect(!name.contains { $0.isNewline } && !help.contains { $0.isNewline })
        #expect(command.words?[language].isEmpty != true, "\(name)")
      }
      expectPunctuation(command.help.english, command.help.french)
    }
  }

  @Test("layers can be told apart by their titles, in each language")
  func titles() {
    for names in [
      Layer.all.map(\.key), Layer.all.map(\.title.english), Layer.all.map(\.title.french),
    ] {
      #expect(Set(names).count == Layer.all.count && !names.contains(""))
    }
  }

  @Test(
    "why nothing was done is told in a sentence, in each language",
    arguments: [
      Term.noWorkspace, .readOnly, .nothingSelected, .noAccount, .notInAList, .listEnd, .required,
      .enterEdits, .accountReadOnly, .computed, .notAText, .alreadyEmpty,
    ])
  func reasons(reason: Term) { expectReason(reason) }

  @Test("a sentence that speaks of a key has that of the table")
  func glyphs() {
    #expect(Everywhere.commands.glyph(of: .undo) == Keys.glyph(Keys.undo))
    #expect(Everywhere.commands.glyph(of: .refresh) == Keys.glyph(Keys.refresh))
    #expect(Everywhere.commands.glyph(of: .showDrafts) == Keys.glyph(Keys.drafts))
    #expect(PortfolioPane.commands.glyph(of: .newAccount) == Keys.glyph(Keys.newAccount))
    #expect(PortfolioPane.commands.glyph(of: .toggleArchived) == Keys.glyph(Keys.archived))
    #expect(Editor.itemCommands.glyph(of: .add) == Keys.glyph(Keys.add))
    #expect(Editor.fieldCommands.glyph(of: .change) == Keys.glyph(Keys.editor))
    #expect(Keys.choose == Keys.editor)
    #expect(Editor.fieldCommands.glyph(of: .open) == Keys.glyph(Keys.follow))
    #expect(Editor.writingCommands.glyph(of: .accept) == Keys.glyph(Keys.acceptText))
    #expect(Editor.writingCommands.glyph(of: .giveUp) == Keys.glyph(Keys.giveUpText))
  }

  @Test("a row that is lifted keeps its words, and asks with what its own table sees")
  func lifting() {
    let row = Command<Int, String>("x", "do", Term("do", "faire"), help: Term("does", "fait")) {
      $0 > 1 ? .listEnd : nil
    }
    let lifted = row.lifted({ [$0] }, { (numbers: [Int]) in numbers.count })
    #expect(lifted.action == ["do"] && lifted.keys == row.keys && lifted.name == row.name)
    #expect(lifted.off([7]) == nil && lifted.off([0, 0]) == .listEnd)
  }
}

func expectReason(_ reason: Term) {
  #expect(reason.english.hasSuffix(".") && reason.french.hasSuffix("."))
  #expect(reason.english != reason.french)
  expectPunctuation(reason.english, reason.french)
}
