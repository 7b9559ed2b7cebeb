import Terminal

/// What stands in a bar, where, and how wide: it is drawn there and pressed there.
struct BarSpan<Subject> {
  let subject: Subject
  let x: Int
  let width: Int

  func contains(_ column: Int) -> Bool { (x..<x + width).contains(column) }
}

/// A command as a bar shows it: its key and a verb.
struct Hint<Subject> {
  let subject: Subject
  let glyph: String
  let text: String
  /// It stays at the right, whatever else finds no room.
  var isPinned = false

  var width: Int { Glyphs.width(of: glyph) + 1 + Glyphs.width(of: text) }
}

/// Commands side by side in a line; they leave from the end.
struct HintBar<Subject> {
  let line: Rect
  let spans: [BarSpan<Hint<Subject>>]

  init(_ hints: [Hint<Subject>], in line: Rect) {
    self.line = line
    var spans: [BarSpan<Hint<Subject>>] = []
    var limit = line.maxX
    if let pinned = hints.first(where: \.isPinned) {
      limit -= pinned.width
      spans.append(BarSpan(subject: pinned, x: limit, width: pinned.width))
      limit -= 1
    }
    var x = line.x
    for hint in hints where !hint.isPinned {
      guard x + hint.width <= limit else { continue }
      spans.append(BarSpan(subject: hint, x: x, width: hint.width))
      x += hint.width + 2
    }
    self.spans = spans
  }

  /// What is pressed at a point.
  func subject(at point: Point) -> Subject? {
    guard line.rows.contains(point.y) else { return nil }
    return spans.first { $0.contains(point.x) }?.subject.subject
  }

  func draw(_ ground: Ground, on surface: inout Surface) {
    for span in spans {
      let hint = span.subject
      let used = surface.put(
        hint.glyph, at: Point(span.x, line.y), style: Style(.accent, on: ground).bold,
        within: line)
      surface.put(
        hint.text, at: Point(span.x + used + 1, line.y), style: Style(.dim, on: ground),
        within: line)
    }
  }
}
