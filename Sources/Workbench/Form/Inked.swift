import Terminal

/// A text with one role; several stand side by side in a line of a form.
struct Inked: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  init(_ text: String, _ ink: Ink) {
    self.init(text, Style(ink))
  }

  /// Bold, as the focused row is; what is faint stays readable on its ground.
  var focused: Inked {
    switch style.ink {
    case .faint: Inked(text, .dim)
    case .dim: self
    default: Inked(text, style.bold)
    }
  }
}

extension Surface {
  mutating func put(
    _ line: [Inked], at point: Point, ground: Ground = .page, within: Rect
  ) {
    var x = point.x
    for inked in line {
      x += put(inked.text, at: Point(x, point.y), style: inked.style.on(ground), within: within)
    }
  }
}
