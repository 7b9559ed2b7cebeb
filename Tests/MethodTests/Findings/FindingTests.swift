import Method
import Testing

struct FindingTests {
  @Test("every check says in both languages what is wrong", arguments: Finding.Code.allCases)
  func sentences(code: Finding.Code) {
    let term = Finding(code, .note).term
    for language in Language.allCases {
      #expect(term[language].hasSuffix("."))
      #expect(term[language].count > 20 && term[language].count < 100)
    }
    #expect(term.english != term.french)
  }

  @Test("severities are ordered: a note, a warning, an error")
  func order() {
    #expect([Finding.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }

  @Test("codes are those of the method, each once")
  func codes() {
    let codes = Finding.Code.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes).isSuperset(of: ["V02", "V07", "V08", "V09", "V21", "V22", "V56", "V58"]))
  }

  @Test("two findings are the same when all of their parts are")
  func equality() throws {
    let path = try path("reviewed")
    let finding = Finding(.reviewOverdue, .warning, account: try ID("a"), path: path)
    #expect(finding == Finding(.reviewOverdue, .warning, account: try ID("a"), path: path))
    #expect(finding != Finding(.reviewOverdue, .warning, account: try ID("b"), path: path))
    #expect(finding != Finding(.reviewOverdue, .warning, account: try ID("a")))
  }
}
