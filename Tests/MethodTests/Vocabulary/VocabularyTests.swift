import Method
import Testing

struct VocabularyTests {
  /// What holds of every closed list of words.
  private func expectWords<Word: Vocabulary>(_ type: Word.Type) {
    let words = Array(Word.allCases)
    for word in words {
      for language in Language.allCases {
        let term = word.term[language]
        #expect(!term.isEmpty && term.first?.isLowercase == false, "\(word.rawValue)")
        #expect(!word.meaning[language].isEmpty, "\(word.rawValue)")
      }
      #expect(Word(rawValue: word.rawValue) == word)
    }
    for language in Language.allCases {
      let names = words.map { $0.term[language].folded }
      #expect(Set(names).count == names.count, "two words look alike")
    }
    expectTyping(words)
  }

  /// Every word can be typed as it is shown, and is never taken for another.
  private func expectTyping<Word: Vocabulary>(_ words: [Word]) {
    let kind = FieldKind.choice(words.map(Choice.init))
    for word in words {
      for text in [word.rawValue, word.term.english, word.term.french] {
        for language in Language.allCases {
          let value = try? kind.value(typed: text, in: language)
          #expect(value == .text(word.rawValue), "\(text)")
        }
      }
    }
  }

  @Test("every word of the method has its term and its meaning, and can be typed")
  func words() {
    expectWords(AccountStatus.self)
    expectWords(Segment.self)
    expectWords(Confidentiality.self)
    expectWords(FigureKind.self)
    expectWords(TeamRole.self)
    expectWords(Month.self)
    expectWords(Language.self)
    expectWords(Currency.self)
    expectWords(NeedLevel.self)
    expectWords(NeedNature.self)
    expectWords(Expression.self)
    expectWords(NeedStatus.self)
    expectWords(AnswerStatus.self)
    expectWords(EvidenceSource.self)
  }

  @Test("the words that files hold never change")
  func rawValues() {
    #expect(
      AccountStatus.allCases.map(\.rawValue) == [
        "prospect", "candidate", "key", "watch", "leaving", "exited",
      ])
    #expect(Segment.allCases.map(\.rawValue) == ["strategic", "star", "status", "streamline"])
    #expect(
      Confidentiality.allCases.map(\.rawValue) == ["private", "team", "company", "shareable"])
    #expect(
      FigureKind.allCases.map(\.rawValue) == ["actual", "year_to_date", "budget", "forecast"])
    #expect(
      TeamRole.allCases.map(\.rawValue) == ["kam", "sponsor", "champion", "local", "correspondent"])
    #expect(Language.allCases.map(\.rawValue) == ["en", "fr"])
    #expect(NeedLevel.allCases.map(\.rawValue) == ["organisation", "unit", "individual"])
    #expect(
      NeedNature.allCases.map(\.rawValue) == [
        "functional", "economic", "service", "relational", "symbolic", "csr",
      ])
    #expect(Expression.allCases.map(\.rawValue) == ["said", "latent", "inferred"])
    #expect(
      NeedStatus.allCases.map(\.rawValue) == [
        "new", "qualified", "addressed", "satisfied", "dropped",
      ])
    #expect(
      AnswerStatus.allCases.map(\.rawValue) == [
        "idea", "proposed", "accepted", "delivered", "refused",
      ])
    #expect(
      EvidenceSource.allCases.map(\.rawValue) == [
        "interview", "meeting", "document", "press", "crm", "survey", "observation", "hearsay",
        "guess",
      ])
  }

  @Test("months are counted from one")
  func months() {
    #expect(Month.allCases.map(\.number) == Array(1...12))
  }

  @Test("the programme manages key accounts, those it watches and those on their way out")
  func managed() {
    #expect(AccountStatus.allCases.filter(\.isManaged) == [.key, .watch, .leaving])
  }

  @Test("a term gives the word of each language")
  func terms() {
    let term = Term("Account", "Compte")
    #expect(term[.english] == "Account")
    #expect(term[.french] == "Compte")
  }
}
