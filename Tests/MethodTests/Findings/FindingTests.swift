import Method
import Testing

struct FindingTests {
  @Test("every check says in both languages what is wrong and what to do")
  func sentences() {
    for check in Check.all {
      for language in Language.allCases {
        let said = check.term[language]
        #expect(said.hasSuffix("."), "\(said)")
        #expect(said.count > 20 && said.count < 100, "\(said)")
      }
      #expect(check.term.english != check.term.french)
    }
  }

  @Test("severities are ordered: a note, a warning, an error")
  func order() {
    #expect([Finding.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }

  @Test("codes are those of the method, each once, and fit the index: no space")
  func codes() {
    let codes = Check.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(
      Set(codes).isSuperset(of: [
        "V02", "V07", "V08", "V09", "V21", "V22", "V28", "V29", "V31", "V56", "V58",
      ]))
    #expect(codes.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
  }

  @Test("a finding takes its words and its severity from its check")
  func fromCheck() throws {
    var account = try account()
    account.status = .key
    for finding in Digest(account).findings(in: try context()) {
      let check = try #require(Check.all.first { $0.code == finding.code })
      #expect(finding.term == check.term && finding.severity == check.severity)
    }
  }

  @Test("two findings are the same when all of their parts are")
  func equality() throws {
    func findings(_ id: String, status: AccountStatus = .key) throws -> [Finding] {
      var account = try account(id)
      account.status = status
      return Digest(account).ownFindings
    }
    #expect(try findings("a") == findings("a"))
    #expect(try findings("a") != findings("b"))
    #expect(try findings("a")[0] != findings("a")[1])
  }
}
