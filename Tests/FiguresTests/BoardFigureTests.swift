import Figures
import Testing

@Suite struct BoardFigureTests {
  /// A field for each text, a card for each of its letters.
  private func board(_ rows: [[String]]) -> BoardFigure<String> {
    BoardFigure(
      columns: (rows.first ?? []).indices.map { "column \($0)" },
      rows: rows.indices.map { "row \($0)" },
      cells: rows.map { fields in
        fields.map { letters in .init(letters.map { Mark(String($0), size: nil) }) }
      })
  }

  private var figure: BoardFigure<String> { board([["ab", "", "c"], ["d", "efg", ""]]) }

  @Test("up and down lead through the cards of a column, from field to field, and stop at its ends")
  func upAndDown() {
    #expect(walk(figure, "a", [.down, .down, .down, .up, .up, .up]) == "bddbaa")
    #expect(walk(figure, "c", [.up, .down]) == "cc")
    #expect(walk(figure, "e", [.down, .down, .down]) == "fgg")
  }

  @Test(
    "sideways leads to the next column, into its field that lies nearest, and stops at the edge")
  func sideways() {
    #expect(walk(figure, "a", [.right, .right, .right, .left, .left, .left]) == "eccedd")
    #expect(walk(figure, "d", [.left, .right]) == "de")
  }

  @Test("sideways keeps the place among the cards, or takes the last one where there are fewer")
  func placeAmongCards() {
    #expect(walk(figure, "b", [.right]) == "f")
    #expect(walk(figure, "g", [.left]) == "d")
    #expect(walk(figure, "g", [.right]) == "c")
  }

  @Test("a column without any card is passed over")
  func emptyColumns() {
    let gap = board([["a", "", "", "b"], ["", "", "", "c"]])
    #expect(walk(gap, "a", [.right, .down, .left, .left]) == "bcaa")
  }

  @Test("every card is reached from the first one, whichever fields are empty")
  func reachesAll() {
    for filled in 0..<512 {
      let cells = (0..<3).map { row in
        (0..<3).map { column -> BoardFigure<Int>.Cell in
          let place = row * 3 + column
          let count = filled >> place & 1 == 1 ? place % 3 + 1 : 0
          return .init((0..<count).map { Mark(place * 10 + $0, size: nil) })
        }
      }
      let figure = BoardFigure(columns: ["a", "b", "c"], rows: ["x", "y", "z"], cells: cells)
      #expect(figure.reached == Set(figure.subjects), "fields \(String(filled, radix: 2))")
    }
  }

  @Test("cards come in reading order, each with its field and its place in it")
  func places() throws {
    #expect(figure.subjects.joined() == "abcdefg")
    #expect(figure.first == "a" && figure.settled("f") == "f" && figure.settled("z") == "a")
    let spot = try #require(figure.spot(of: "f"))
    #expect(spot.row == 1 && spot.column == 1 && spot.card == 1)
  }

  @Test("an arrow from a card that isn't there leads nowhere")
  func unknown() {
    #expect(figure.spot(of: "z") == nil)
    #expect(figure.around("z").isEmpty)
  }

  @Test("a board without cards has no first one, with or without fields")
  func empty() {
    for figure in [board([]), board([[]]), board([["", ""], ["", ""]])] {
      #expect(figure.subjects.isEmpty && figure.first == nil && figure.settled("a") == nil)
      #expect(figure.around("a").isEmpty)
    }
  }

  @Test("a card alone stays where it is, whichever arrow is pressed")
  func alone() {
    #expect(board([["", ""], ["", "a"]]).around("a").isEmpty)
  }
}
