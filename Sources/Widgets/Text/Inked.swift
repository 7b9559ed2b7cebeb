public import Terminal

/// A text with one role; several stand side by side in a line.
public struct Inked: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  public init(_ text: String, _ ink: Ink) {
    self.init(text, Style(ink))
  }

  /// Bold, as the focused row is; what is faint stays readable on its ground.
  public var focused: Inked {
    switch style.ink {
    case .faint: Inked(text, .dim)
    case .dim: self
    default: Inked(text, style.bold)
    }
  }
}

extension [Inked] {
  /// The columns that the line takes.
  public var width: Int { reduce(0) { $0 + Glyphs.width(of: $1.text) } }

  /// The line cut to that many columns, its last one "…" when something was left out.
  public func cut(to columns: Int) -> [Inked] {
    guard width > columns else { return self }
    var kept: [Inked] = []
    var room = columns
    for (place, piece) in enumerated() {
      let width = Glyphs.width(of: piece.text)
      guard width < room else {
        let rest = self[place...].map(\.text).joined()
        return kept + [Inked(Glyphs.cut(rest, to: room), piece.style)]
      }
      kept.append(piece)
      room -= width
    }
    return kept
  }
}

extension Inked {
  /// As many pieces of a line as there is room for whole, the first ones first.
  public static func fitting(_ pieces: [[Inked]], gap: Int = 3, in columns: Int) -> [Inked] {
    var line: [Inked] = []
    for piece in pieces where !piece.isEmpty {
      let space = line.isEmpty ? 0 : gap
      guard line.width + space + piece.width <= columns else { continue }
      if space > 0 { line.append(Inked(String(repeating: " ", count: space))) }
      line += piece
    }
    return line
  }
}

extension Surface {
  /// Writes a line of pieces and tells how many columns it took.
  @discardableResult
  public mutating func put(
    _ line: [Inked], at point: Point, ground: Ground = .page, within: Rect
  ) -> Int {
    var x = point.x
    for inked in line {
      x += put(inked.text, at: Point(x, point.y), style: inked.style.on(ground), within: within)
    }
    return x - point.x
  }
}
