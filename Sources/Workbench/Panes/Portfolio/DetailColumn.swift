import Method
import Phrases
import Terminal
import Widgets

/// Lines written one below the other, as far as there is room.
struct DetailColumn {
  let area: Rect
  private var row = 0

  init(area: Rect) { self.area = area }

  mutating func gap() { row += 1 }

  mutating func line(_ text: String, _ style: Style, on surface: inout Surface) {
    for line in Glyphs.wrap(text, width: max(1, area.width)) {
      put(String(line.text), at: 0, style, on: &surface)
      row += 1
    }
  }

  /// A label with its value, cut where it is longer than the room.
  mutating func pair(_ label: String, _ value: [Inked], on surface: inout Surface) {
    put(label, at: 0, Style(.dim), on: &surface)
    let start = max(14, Glyphs.width(of: label) + 2)
    var x = start
    for piece in value.cut(to: area.width - start) {
      put(piece.text, at: x, piece.style.bold, on: &surface)
      x += Glyphs.width(of: piece.text)
    }
    row += 1
  }

  /// What makes a sum up: "+ 420 k€  margin"; of what isn't an amount, its value.
  mutating func parts(
    _ parts: [Explained<Amount>.Part], _ wording: Wording, on surface: inout Surface
  ) {
    for part in parts {
      var sign = " "
      var ink = Ink.text
      var size = part.value
      if case .amount(let amount) = part.value {
        let isLoss = amount < .zero
        sign = isLoss ? "−" : "+"
        ink = isLoss ? .bad : .good
        size = .amount(isLoss ? .zero - amount : amount)
      }
      let number = Glyphs.pad(wording.measure(size), to: 8, at: .trailing)
      put(sign + " " + number, at: 0, Style(ink), on: &surface)
      let text = part.term[wording.language]
      put(Glyphs.cut(text, to: area.width - 12), at: 12, .plain, on: &surface)
      row += 1
    }
  }

  mutating func marked(_ mark: Inked, _ text: String, on surface: inout Surface) {
    put(mark.text, at: 0, mark.style, on: &surface)
    for line in Glyphs.wrap(text, width: max(1, area.width - 2)) {
      put(String(line.text), at: 2, .plain, on: &surface)
      row += 1
    }
  }

  private func put(_ text: String, at x: Int, _ style: Style, on surface: inout Surface) {
    guard row < area.height else { return }
    surface.put(text, at: Point(area.x + x, area.y + row), style: style, within: area)
  }
}
