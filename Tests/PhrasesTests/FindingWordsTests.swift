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

  @Test("a finding is a phrase", arguments: Finding.Code.allCases)
  func findings(code: Finding.Code) {
    let finding = Finding(code, .note)
    expectSentence(finding.said(english), code.rawValue)
    expectSentence(finding.said(french), code.rawValue)
    expectPunctuation(finding.term)
  }

  @Test("the cold test's verdicts have their words")
  func verdicts() {
    #expect(ColdTest.Verdict.cold.term[.french] == "vous vous enrhumez")
    #expect(ColdTest.Verdict.pneumonia.term[.english] == "pneumonia")
    #expect(ColdTest.Verdict.unharmed.term[.english] == "you stay well")
  }
}
