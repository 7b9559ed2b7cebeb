import Method
import Phrases
import Testing

struct FindingWordsTests {
  @Test("severities are counted in both languages")
  func severities() {
    #expect(Finding.Severity.error.counted(1, english) == "1 error")
    #expect(Finding.Severity.error.counted(2, french) == "2 erreurs")
    #expect(Finding.Severity.warning.counted(0, french) == "0 avertissement")
    #expect(Finding.Severity.note.counted(3, english) == "3 notes")
    #expect(Finding.Severity.warning.term[.french] == "attention")
  }

  @Test("what a check says is a sentence")
  func checks() {
    for check in Check.all {
      expectSentence(check.term.english, check.code)
      expectSentence(check.term.french, check.code)
      expectPunctuation(check.term)
    }
  }

  @Test("a finding is said in the words of its check")
  func findings() throws {
    var account = Account(id: try ID("a"))
    account.segment = .star
    let finding = try #require(Digest(account).ownFindings.first)
    let check = try #require(Check.all.first { $0.code == finding.code })
    #expect(finding.said(english) == check.term.english)
    #expect(finding.said(french) == check.term.french)
  }

  @Test("the cold test's verdicts have their words")
  func verdicts() {
    #expect(ColdTest.Verdict.cold.term[.french] == "vous vous enrhumez")
    #expect(ColdTest.Verdict.pneumonia.term[.english] == "pneumonia")
    #expect(ColdTest.Verdict.unharmed.term[.english] == "you stay well")
  }
}
