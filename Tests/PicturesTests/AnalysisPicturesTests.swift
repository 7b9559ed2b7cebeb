import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The picture of what we know")
struct AnalysisPicturesTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func picture(
    _ account: Account, _ open: [OpenPoints] = [], folded: Set<String> = [],
    _ language: Language = .english
  ) throws -> OutlineFigure<FieldPath> {
    OutlineFigure<FieldPath>.analysis(
      AnalysisState(account, today: try day("2026-11-22")), open, folded: folded,
      Wording(language))
  }

  /// One interaction of today, and a need that nothing proves.
  private func example() throws -> Account {
    try account { account in
      var exchange = Interaction(id: try ID("it-1"))
      exchange.day = try day("2026-11-22")
      account.interactions = [exchange]
      account.needs = [try made("n-1")]
    }
  }

  private func row(
    _ section: AnalysisSection, in figure: OutlineFigure<FieldPath>
  ) throws -> OutlineFigure<FieldPath>.Row {
    figure.rows[try #require(figure.row(of: .analysis(section.rawValue)))]
  }

  private func points(_ key: String, _ paths: [String]) throws -> OpenPoints {
    OpenPoints(
      key, Term("Open", "Ouvert"),
      try paths.map { OpenPoints.Point("About \($0)", aside: "Need", at: try FieldPath($0)) })
  }

  @Test(
    "every section has its row, in its order, and tells which it is", arguments: Language.allCases)
  func sections(language: Language) throws {
    let figure = try picture(try account(), [], folded: [], language)
    #expect(figure.rows.map(\.mark.text) == AnalysisSection.allCases.map { $0.term[language] })
    #expect(figure.subjects.map(\.analysisKey) == AnalysisSection.allCases.map(\.rawValue))
    #expect(figure.rows.allSatisfy { $0.depth == 0 && $0.cells.count == figure.columns.count })
  }

  @Test("where nothing is known the confidence is a question, not zero")
  func unknown() throws {
    for row in try picture(try account()).rows {
      #expect(row.mark.size == nil && row.mark.sign == "○" && row.mark.ink == .unknown)
      #expect(row.cells[0].words.hasSuffix("?") && !row.cells[0].words.contains("▇"))
      #expect(row.cells[1].words == "0" && row.cells[2].words.isEmpty)
      #expect(row.cells[3].words.isEmpty)
    }
  }

  @Test("what is fresh and proved is good, what nothing proves is bad, and both are known")
  func confidence() throws {
    let figure = try picture(try example())
    let history = try row(.history, in: figure)
    #expect(history.mark.sign == "●" && history.mark.ink == .good)
    #expect(history.cells[0].words == "▇▇▇▇▇▇▇▁▁▁ 67")
    #expect(history.cells.dropFirst().map(\.words) == ["1", "100%", "22 Nov 2026"])
    let needs = try row(.needs, in: figure)
    #expect(needs.mark.sign == "●" && needs.mark.ink == .bad && needs.mark.size == 0)
    #expect(needs.cells[0].words == "▁▁▁▁▁▁▁▁▁▁ 0")
    #expect(needs.cells.dropFirst().map(\.words) == ["1", "0%", ""])
  }

  @Test("open points stand below their head, which counts them, and lead to their field")
  func openPoints() throws {
    let open = [
      try points("guess", ["needs[n-1].confirmed_on", "roles[ro-1].evidence"]),
      try points("sowhat", ["signals[sg-1].so_what"]),
    ]
    let rows = try picture(try account(), open).rows.dropFirst(AnalysisSection.allCases.count)
    #expect(rows.map(\.depth) == [0, 1, 1, 0, 1])
    #expect(rows.first?.mark.subject.analysisKey == "guess")
    #expect(rows.first?.cells.map(\.words) == ["2"] && rows.first?.folded == 0)
    let asked = rows.filter { $0.depth == 1 }
    #expect(
      asked.map(\.mark.subject.text)
        == ["needs[n-1].confirmed_on", "roles[ro-1].evidence", "signals[sg-1].so_what"])
    #expect(asked.allSatisfy { $0.mark.sign == "?" && $0.mark.ink == .warn })
    #expect(asked.allSatisfy { $0.aside == "Need" && $0.mark.text.hasPrefix("About ") })
  }

  @Test("folded away, a head tells how many points it hides, and the others stay")
  func folding() throws {
    let open = [
      try points("guess", ["needs[n-1].evidence", "needs[n-2].evidence"]),
      try points("ask", ["needs[n-3].holders"]),
    ]
    let rows = try picture(try account(), open, folded: ["guess"]).rows
      .dropFirst(AnalysisSection.allCases.count)
    #expect(
      rows.map(\.mark.subject.text) == ["analysis.guess", "analysis.ask", "needs[n-3].holders"])
    #expect(rows.map(\.folded) == [2, 0, 0])
  }

  @Test("one walks down to the last point, even where two heads ask for the same field")
  func twice() throws {
    let open = [
      try points("sowhat", ["signals[sg-1].so_what"]),
      try points("ask", ["signals[sg-1].so_what", "needs[n-1].holders"]),
    ]
    let figure = try picture(try account(), open)
    var subject = try #require(figure.first)
    for _ in figure.rows.dropFirst() {
      subject = figure.neighbour(of: subject, .down) ?? subject
    }
    #expect(subject == figure.subjects.last)
  }

  @Test("every row is reached by arrows")
  func reached() throws {
    let open = [try points("guess", ["needs[n-1].evidence"]), try points("ask", [])]
    let figure = try picture(try example(), open)
    #expect(figure.reached == Set(figure.subjects))
    #expect(figure.rows.count == AnalysisSection.allCases.count + 2)
  }
}
