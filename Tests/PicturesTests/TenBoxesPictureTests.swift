import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The picture of the ten boxes")
struct TenBoxesPictureTests {
  private func account(
    _ name: String, _ x: Int?, _ stage: RelationStage?, _ segment: Segment? = nil
  ) throws -> Digest {
    try Portfolio.digest(name) { account in
      account.segment = segment
      try account.place(x, nil) { $0.stage = stage }
    }
  }

  private func board(
    _ accounts: [Digest], _ language: Language = .english
  ) -> BoardFigure<PortfolioSubject> {
    .tenBoxes(TenBoxes(accounts, Workspace()), Wording(language))
  }

  @Test("accounts stand by the stage of the relation, those that we want above")
  func places() throws {
    let board = board(
      try [
        account("Hydrane", 80, .integrated, .strategic), account("Norval", 20, .basic, .status),
        account("Lumen", 90, .basic),
      ])
    #expect(board.columns == TenBoxes.stages.map { $0.term.english })
    #expect(board.rows == ["Attractive", "Not attractive"])
    #expect(board.cells[0][4].cards.map(\.text) == ["Hydrane"])
    #expect(board.cells[0][1].cards.map(\.text) == ["Lumen"])
    #expect(board.cells[1][1].cards.map(\.text) == ["Norval"])
    #expect(board.subjects.count == 3 && board.walked == Set(board.subjects))
  }

  @Test("a card has the sign of its segment; without one it is unknown")
  func signs() throws {
    let board = board(
      try [account("Hydrane", 80, .integrated, .strategic), account("Lumen", 90, .basic)])
    let known = board.cells[0][4].cards[0]
    let unknown = board.cells[0][1].cards[0]
    #expect(known.sign == "◆" && known.ink == .strategic)
    #expect(unknown.sign == "○" && unknown.ink == .unknown && unknown.size == nil)
  }

  @Test("who can't be placed stands beside, once")
  func unplaced() throws {
    let board = board(
      try [account("Norval", nil, .basic), account("Ferox", 20, nil)], .french)
    #expect(board.columns.last == "Non placé" && board.columns.count == 6)
    #expect(board.cells[0][5].cards.map(\.text) == ["Ferox", "Norval"])
    #expect(board.cells[1][5].cards.isEmpty)
    #expect(board.rows == ["Attirant", "Peu attirant"])
  }
}
