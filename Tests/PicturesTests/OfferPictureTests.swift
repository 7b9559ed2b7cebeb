import Figures
import Method
import Pictures
import Terminal
import Testing

struct OfferPictureTests {
  private func position(
    _ number: Int, _ kraljic: Kraljic?, _ preferencing: Preferencing?, isProved: Bool = true
  ) throws -> OfferPosition {
    var position = OfferPosition(id: try ID("op-\(number)"))
    position.offer = try ID("o-\(number)")
    position.kraljic = kraljic
    position.preferencing = preferencing
    position.evidence = isProved ? [Evidence(id: try ID("e-1"))] : []
    return position
  }

  private func positions(_ positions: [OfferPosition]) throws -> Account {
    try account { $0.offerPositions = positions }
  }

  private func example() throws -> Account {
    try positions([
      try position(1, .strategic, nil), try position(2, .leverage, .nuisance, isProved: false),
      try position(3, nil, .core),
    ])
  }

  private var offers: [String] { ["Pumps", "Valves", "Seals", "Oil"] }

  @Test(
    "each field means what its column and its row say",
    arguments: [
      (0, 0, Kraljic.leverage, Preferencing.development), (0, 1, .strategic, .core),
      (1, 0, .routine, .nuisance), (1, 1, .bottleneck, .exploitable),
    ])
  func fields(row: Int, column: Int, kraljic: Kraljic, preferencing: Preferencing) throws {
    let account = try positions([try position(1, kraljic, preferencing)])
    let settings = try settings(offers: ["Pumps"])
    let risk = BoardFigure<FieldPath>.kraljic(of: account, settings, .english)
    #expect(risk.columns == ["Little risk", "High risk"])
    #expect(risk.rows == ["Weighs much", "Weighs little"])
    #expect(risk.cells[row][column].title == kraljic.term.english)
    #expect(
      risk.cells[row][column].cards.map(\.subject)
        == [.field("kraljic", of: "op-1", in: "offer_positions")])
    let business = BoardFigure<FieldPath>.preferencing(of: account, settings, .french)
    #expect(business.columns == ["Peu d’affaires", "Beaucoup d’affaires"])
    #expect(business.cells[row][column].title == preferencing.term.french)
    #expect(
      business.cells[row][column].cards.map(\.subject)
        == [.field("preferencing", of: "op-1", in: "offer_positions")])
    #expect(risk.subjects.count == 1 && business.subjects.count == 1)
  }

  @Test("what nobody has placed stands beside: first what is begun, then the other offers")
  func waiting() throws {
    let board = BoardFigure<FieldPath>.kraljic(
      of: try example(), try settings(offers: offers), .english)
    #expect(board.columns.last == "Not placed")
    let waiting = board.cells[0][2].cards
    #expect(waiting.map(\.text) == ["Seals", "Oil"] && board.cells[1][2].cards.isEmpty)
    #expect(waiting.first?.subject == .field("kraljic", of: "op-3", in: "offer_positions"))
    let room = try #require(waiting.last)
    let pair = try #require(room.subject.roomOf)
    #expect(pair.first == "o-4" && pair.second.isEmpty && room.size == nil)
    #expect(waiting.first?.subject.roomOf == nil)
  }

  @Test("what is placed in one picture may wait in the other")
  func otherPicture() throws {
    let board = BoardFigure<FieldPath>.preferencing(
      of: try example(), try settings(offers: offers), .english)
    #expect(board.cells[0][1].cards.map(\.text) == ["Seals"])
    #expect(board.cells[1][0].cards.map(\.text) == ["Valves"])
    #expect(board.cells[0][2].cards.map(\.text) == ["Pumps", "Oil"])
  }

  @Test("a place that nothing proves has a question mark and the ink of the unknown")
  func unproved() throws {
    let board = BoardFigure<FieldPath>.kraljic(
      of: try example(), try settings(offers: offers), .english)
    let proved = try #require(board.cells[0][1].cards.first)
    let guess = try #require(board.cells[0][0].cards.first)
    #expect(proved.sign == "●" && proved.ink == .accent)
    #expect(guess.sign == "?" && guess.ink == .unknown)
  }

  @Test("a position whose offer we don't sell any more keeps its place, without a name")
  func gone() throws {
    let board = BoardFigure<FieldPath>.kraljic(
      of: try positions([try position(9, .routine, nil)]), Workspace(), .english)
    #expect(board.cells[1][0].cards.map(\.text) == ["?"])
    #expect(board.columns.count == 2, "nothing waits")
  }

  @Test("every card is a field of the account, and is reached by arrows")
  func everyCard() throws {
    let account = try example()
    let settings = try settings(offers: offers)
    for board in [
      BoardFigure<FieldPath>.kraljic(of: account, settings, .english),
      BoardFigure<FieldPath>.preferencing(of: account, settings, .english),
    ] {
      #expect(board.astray.isEmpty && board.reached == Set(board.subjects))
      #expect(board.subjects.count == 4, "each offer once")
    }
  }

  @Test("without offers there are the fields alone")
  func empty() throws {
    let board = BoardFigure<FieldPath>.kraljic(of: try account(), Workspace(), .french)
    #expect(board.first == nil && board.columns.count == 2)
    #expect(board.cells.allSatisfy { fields in fields.allSatisfy { !$0.title.isEmpty } })
  }
}
