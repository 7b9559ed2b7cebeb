import Terminal
import Testing

@testable import Widgets

@Suite struct InkedTests {
  private let line = [Inked("Hydrane ", .strategic), Inked("Boissons", .dim), Inked("!", .bad)]

  @Test(
    "a line is cut as a text is, each piece in its own role",
    arguments: [
      (20, "Hydrane |Boissons|!"), (17, "Hydrane |Boissons|!"), (16, "Hydrane |Boisson…"),
      (9, "Hydrane |…"), (8, "Hydrane…"), (3, "Hy…"), (1, "…"), (0, ""),
    ])
  func cuts(columns: Int, shown: String) {
    let cut = line.cut(to: columns)
    #expect(cut.map(\.text).joined(separator: "|") == shown)
    #expect(cut.width <= columns)
  }

  @Test("what is focused is bold, but for what is dim; what is faint is no longer")
  func focused() {
    #expect(Inked("a").focused.style == Style.plain.bold)
    #expect(Inked("a", .dim).focused.style == Style(.dim))
    #expect(Inked("a", .faint).focused.style == Style(.dim))
  }

  @Test("pieces stand side by side on one ground, cut at the end of their room")
  func draws() {
    let surface = drawn(12, 1) {
      let used = $0.put(line, at: Point(1, 0), ground: .selection, within: $0.bounds.leading(11))
      #expect(used == 10)
    }
    #expect(surface.rowText(0) == " Hydrane Bo")
    #expect(surface[1, 0].style == Style(.strategic, on: .selection))
  }
}
