import Figures
import Testing

@Suite struct OutlineFigureTests {
  /// A row for each letter, as deep as the digit before it says.
  private func outline(_ rows: String) -> OutlineFigure<String> {
    OutlineFigure(
      rows: rows.split(separator: " ").map { word in
        .init(
          depth: word.first?.wholeNumberValue ?? 0,
          Mark(String(word.dropFirst()), size: nil))
      })
  }

  private var figure: OutlineFigure<String> { outline("0a 1b 2c 1d 0e 1f") }

  @Test("up and down lead from row to row, however deep, and stop at the ends")
  func upAndDown() {
    #expect(walk(figure, "a", Array(repeating: .down, count: 6)) == "bcdeff")
    #expect(walk(figure, "f", Array(repeating: .up, count: 6)) == "edcbaa")
  }

  @Test("left leads to the head, past those beside, and ends at the top")
  func heads() {
    #expect(walk(figure, "c", [.left, .left, .left]) == "baa")
    #expect(walk(figure, "d", [.left]) == "a")
    #expect(walk(figure, "f", [.left]) == "e")
    #expect(walk(figure, "e", [.left]) == "e")
  }

  @Test("right leads to the first one below, and nowhere from who has nobody below")
  func below() {
    #expect(walk(figure, "a", [.right, .right, .right]) == "bcc")
    #expect(walk(figure, "d", [.right]) == "d")
    #expect(walk(figure, "f", [.right]) == "f")
  }

  @Test("a row that lies several steps deeper still has its head above it")
  func jumps() {
    #expect(walk(outline("0a 3b 1c"), "b", [.left, .right, .down, .left]) == "abca")
    #expect(walk(outline("2a 1b"), "b", [.left, .up, .left]) == "baa")
  }

  @Test(
    "every row is reached from the first one, and no arrow leaves the figure",
    arguments: ["0a 1b 2c 1d 0e 1f", "0a", "2a 0b 1c", "0a 3b 1c 2d", "0a 0b 0c 1d 1e"])
  func reachesAll(rows: String) {
    let figure = outline(rows)
    #expect(figure.reached == Set(figure.subjects))
  }

  @Test("a line goes on below a row while another of the same head follows")
  func goesOn() {
    #expect(figure.goesOn(below: 1, at: 1), "d follows b")
    #expect(figure.goesOn(below: 2, at: 1), "the line of b passes by c")
    #expect(!figure.goesOn(below: 2, at: 2), "c is the last below b")
    #expect(!figure.goesOn(below: 3, at: 1), "d is the last below a, f has another head")
    #expect(figure.goesOn(below: 0, at: 0) && !figure.goesOn(below: 4, at: 0))
    #expect(!figure.goesOn(below: 5, at: 0) && !figure.goesOn(below: 5, at: 1))
  }

  @Test("an arrow from a row that isn't there leads nowhere")
  func unknown() {
    #expect(figure.row(of: "z") == nil && figure.row(of: "d") == 3)
    #expect(figure.around("z").isEmpty)
    #expect(figure.settled("z") == "a")
  }

  @Test("an outline without rows has no first one")
  func empty() {
    let figure = OutlineFigure<String>(columns: [.init("Roles")], rows: [])
    #expect(figure.first == nil && figure.settled("a") == nil && figure.around("a").isEmpty)
  }
}
