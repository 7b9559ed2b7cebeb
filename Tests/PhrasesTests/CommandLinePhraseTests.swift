import Method
import Phrases
import Testing

struct CommandLinePhraseTests {
  static let errors: [CommandLinePhrase] = [
    .needsTerminal, .unusableTerminal("dumb"),
    .noAccount("x", alike: []),
    .noAccount("hydran", alike: ["hydrane", "hydra"]), .folderNotEmpty("x"), .badSize("x"),
    .badLanguage("de"), .badCurrency("XXX"), .badDay("x"), .badTime("x"), .badKeys("x"),
    .badCount("x", 1...100_000), .unknownTheme("x", known: ["dusk", "paper"]),
    .unknownPane("x", known: ["portfolio"]), .notUTF8, .inputTooLong,
    .refused(field: "identity.employees", .notANumber, nil), .missing(argument: "FOLDER"),
    .unknownOption("--x"), .unknownVerb("opne"), .nothingFound,
    .found(errors: 1, warnings: 2, notes: 0), .unreadable(files: 1), .unreadable(files: 3),
    .generated(accounts: 200, folder: "x"), .unchanged(account: "hydrane"), .crashed,
    .unsaid(.noRoom), .savedUnsaid(.closed), .unknownKey("employes", meant: "employees"),
    .unknownKey("x", meant: nil),
  ]

  @Test("every answer is a sentence in each language")
  func sentences() {
    for phrase in Self.errors {
      for wording in [english, french] { expectSentence(phrase.said(wording), "\(phrase)") }
      #expect(phrase.said(english) != phrase.said(french))
      expectPunctuation(Term(phrase.said(english), phrase.said(french)))
    }
  }

  @Test("a question tells what is taken without an answer, and leaves room for one")
  func question() {
    let phrase = CommandLinePhrase.askLanguage(standard: .french)
    #expect(phrase.said(english) == "In which language, en or fr (fr)? ")
    #expect(phrase.said(french).hasSuffix(" ? "))
  }

  @Test("a name that isn't known is answered with those that are alike")
  func alike() {
    #expect(
      CommandLinePhrase.noAccount("hydran", alike: ["hydrane", "hydra"]).said(english)
        == "There is no account “hydran”: did you mean hydrane or hydra?")
    #expect(
      CommandLinePhrase.unknownTheme("dust", known: ["dusk", "paper"]).said(english)
        == "There is no theme “dust”: write dusk or paper.")
  }

  @Test("findings are counted by severity, those that there are")
  func counts() {
    let phrase = CommandLinePhrase.found(errors: 1, warnings: 12, notes: 0)
    #expect(phrase.said(english) == "1 error and 12 warnings.")
    #expect(phrase.said(french) == "1 erreur et 12 avertissements.")
    #expect(
      CommandLinePhrase.found(errors: 0, warnings: 0, notes: 2).said(french) == "2 remarques.")
  }

  @Test("a workspace that was made says how to open it, ready to paste")
  func created() {
    #expect(
      CommandLinePhrase.created(folder: "mine").said(english).hasSuffix("aquarium open mine"))
  }

  @Test("questions end where the answer is typed")
  func questions() {
    for phrase in [CommandLinePhrase.askName, .askCurrency] {
      for wording in [english, french] { #expect(phrase.said(wording).hasSuffix("? ")) }
    }
  }

  @Test("every verb, argument and option has its help", arguments: CommandHelp.allCases)
  func help(help: CommandHelp) {
    for wording in [english, french] {
      expectSentence(help.said(wording), help.rawValue)
      #expect(help.said(wording).count < 100)
    }
    expectPunctuation(help.term)
  }

  @Test("no two say the same")
  func distinct() {
    let sentences = CommandHelp.allCases.map { $0.said(french) }
    #expect(Set(sentences).count == sentences.count)
  }
}
