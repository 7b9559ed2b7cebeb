import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The pictures of a vote")
struct VotePictureTests {
  private func outcome(_ votes: [Double]) throws -> VoteOutcome {
    try #require(VoteOutcome(votes, rule: RoundRule()))
  }

  private func bar(
    _ mark: Int, of votes: [Double], _ language: Language = .english
  ) throws -> BarFigure<PortfolioSubject>.Bar {
    let figure = BarFigure<PortfolioSubject>.vote(
      try outcome(votes), RoundRule(), Wording(language))
    return try #require(figure.bars.first { $0.label == String(mark) })
  }

  @Test("every mark has its bar, the highest on top, as long as it has votes")
  func bars() throws {
    let figure = BarFigure<PortfolioSubject>.vote(
      try outcome([7, 6, 7, 8]), RoundRule(), Wording(.english))
    #expect(figure.bars.map(\.label) == (0...10).reversed().map(String.init))
    let counts = figure.bars.map { $0.parts.first?.size ?? -1 }
    #expect(counts == [0, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0])
    #expect(figure.bars[3].total == "2" && figure.bars[0].total.isEmpty)
    #expect(figure.walked == Set(figure.subjects) && figure.subjects.count == 11)
  }

  @Test("votes near the median are filled, and those apart aren't")
  func near() throws {
    let votes = [7.0, 7, 7, 4]
    #expect(try bar(7, of: votes).parts.map(\.pattern) == [.solid])
    #expect(try bar(8, of: votes).parts.map(\.pattern) == [.solid])
    #expect(try bar(4, of: votes).parts.map(\.pattern) == [.hatched])
    #expect(try bar(4, of: votes).parts.map(\.ink) == [.warn])
  }

  @Test("the median is told, with its half, and one who stands alone is pointed out")
  func notes() throws {
    #expect(try bar(7, of: [7, 7, 7, 3], .french).note == "médiane 7")
    #expect(try bar(3, of: [7, 7, 7, 3], .french).note == "seul")
    #expect(try bar(7, of: [6, 7]).note == "median 6.5")
    #expect(try bar(3, of: [3, 3, 7, 7]).note.isEmpty)
  }

  @Test("accounts stand below each other with median, range and agreement")
  func accounts() throws {
    let votes = [
      AccountVote(try ID("norval"), "Norval", try outcome([7, 7, 8, 7])),
      AccountVote(try ID("ferox"), "Ferox", try outcome([0, 10, 0, 10])),
    ]
    let figure = DotFigure<PortfolioSubject>.vote(outcomes: votes, Wording(.french))
    #expect(figure.rows.map(\.title) == ["Norval", "Ferox"])
    #expect(figure.rows.map(\.note) == ["7–8", "0–10"])
    #expect(figure.rows.map { $0.marks.first??.size } == [7, 5])
    #expect(figure.rows.map { $0.marks.first??.ink } == [.good, .warn])
    #expect(figure.rows[0].result?.text.hasPrefix("✓ ") == true)
    #expect(figure.rows[1].result?.text == "△ 0\u{A0}%")
    #expect(figure.subjects.map { $0.account?.text } == ["norval", "ferox"])
    #expect(figure.scale == 0...10)
  }
}
