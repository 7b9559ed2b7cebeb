public import Terminal

/// A text of several lines being typed, wrapped softly at the width it is shown in.
public struct TextArea: Hashable, Sendable {
  private var buffer: TextBuffer
  /// The screen column that moves up and down aim at.
  private var goal: Int?
  /// The width of the last drawing: what "a line up" means.
  public var width: Int
  /// How many lines a page is.
  public var height: Int

  public init(_ text: String, width: Int = 60, height: Int = 10) {
    buffer = TextBuffer(text)
    self.width = width
    self.height = height
  }

  public var text: String { buffer.text }
  public var isChanged: Bool { buffer.isChanged }

  /// Esc gives up; Enter is a new line; Up and Down go by the lines that are shown.
  public mutating func press(_ key: Key) -> Reply {
    let extends = key.modifiers.contains(.shift)
    switch key.code {
    case .escape: return .cancelled
    case .up: moveLines(-1, extends)
    case .down: moveLines(1, extends)
    case .pageUp: moveLines(-height, extends)
    case .pageDown: moveLines(height, extends)
    case .home where key.modifiers.contains(.control):
      buffer.move(to: .init(0, 0), extending: extends)
    case .end where key.modifiers.contains(.control):
      buffer.move(to: buffer.end, extending: extends)
    default:
      goal = nil
      if key.code == .enter {
        buffer.insert("\n")
      } else if let typed = key.typed {
        buffer.insert(String(typed))
      } else {
        return TextKeys.edit(&buffer, key)
      }
    }
    return .handled
  }

  public mutating func paste(_ text: String) {
    goal = nil
    buffer.insert(text)
  }

  /// How many lines the text takes at a width, counted up to a limit.
  public func lineCount(width: Int, limit: Int) -> Int {
    var count = 0
    for paragraph in buffer.paragraphs {
      count += TextArea.lines(of: paragraph, width: width).count
      if count >= limit { return limit }
    }
    return count
  }

  /// Draws the lines around the cursor, and puts the screen's cursor there.
  public func draw(in area: Rect, on surface: inout Surface, style: Style) {
    surface.fill(area, style)
    let columns = max(1, area.width)
    var (paragraph, line) = cursorLine(columns)
    let cursorLines = TextArea.lines(of: buffer.paragraphs[paragraph], width: columns)
    let cursorStart = cursorLines[line].lowerBound
    let rowsAbove = climb(&paragraph, &line, by: max(0, area.height - 1), columns)
    var y = area.y
    while y < area.maxY, paragraph < buffer.paragraphs.count {
      let lines = TextArea.lines(of: buffer.paragraphs[paragraph], width: columns)
      for range in lines.dropFirst(line) where y < area.maxY {
        draw(paragraph, range, at: Point(area.x, y), in: area, on: &surface, style)
        y += 1
      }
      paragraph += 1
      line = 0
    }
    let before = buffer.paragraphs[buffer.cursor.paragraph][cursorStart..<buffer.cursor.column]
    let x = before.reduce(0) { $0 + Glyphs.width(of: $1) }
    surface.cursor = Point(area.x + min(x, columns - 1), area.y + rowsAbove)
  }

  private func draw(
    _ paragraph: Int, _ range: Range<Int>, at start: Point, in area: Rect,
    on surface: inout Surface, _ style: Style
  ) {
    var x = start.x
    for column in range {
      let isSelected = buffer.selection?.contains(.init(paragraph, column)) ?? false
      x += surface.put(
        String(buffer.paragraphs[paragraph][column]), at: Point(x, start.y),
        style: isSelected ? style.reversed : style, within: area)
    }
  }

  /// Goes up as many lines as there are, at most so many, and tells how many.
  ///
  /// A text that fits is shown from its first line; a longer one has its cursor at the bottom.
  private func climb(
    _ paragraph: inout Int, _ line: inout Int, by rows: Int, _ columns: Int
  ) -> Int {
    var climbed = 0
    while climbed < rows {
      if line > 0 {
        line -= 1
      } else if paragraph > 0 {
        paragraph -= 1
        line = TextArea.lines(of: buffer.paragraphs[paragraph], width: columns).count - 1
      } else {
        break
      }
      climbed += 1
    }
    return climbed
  }

  private mutating func moveLines(_ count: Int, _ extends: Bool) {
    let columns = max(1, width)
    var (paragraph, line) = cursorLine(columns)
    let own = TextArea.lines(of: buffer.paragraphs[paragraph], width: columns)[line]
    let cells = buffer.paragraphs[paragraph][own.lowerBound..<buffer.cursor.column]
    let aim = goal ?? cells.reduce(0) { $0 + Glyphs.width(of: $1) }
    if count < 0 {
      guard climb(&paragraph, &line, by: -count, columns) > 0 else {
        return buffer.move(to: .init(0, 0), extending: extends)
      }
    } else {
      guard descend(&paragraph, &line, by: count, columns) else {
        return buffer.move(to: buffer.end, extending: extends)
      }
    }
    let lines = TextArea.lines(of: buffer.paragraphs[paragraph], width: columns)
    let isLast = line == lines.count - 1
    var column = lines[line].lowerBound
    var x = 0
    while column < lines[line].upperBound - (isLast ? 0 : 1), x < aim {
      x += Glyphs.width(of: buffer.paragraphs[paragraph][column])
      column += 1
    }
    buffer.move(to: .init(paragraph, column), extending: extends)
    goal = aim
  }

  private func descend(
    _ paragraph: inout Int, _ line: inout Int, by rows: Int, _ columns: Int
  ) -> Bool {
    var gone = 0
    while gone < rows {
      if line + 1 < TextArea.lines(of: buffer.paragraphs[paragraph], width: columns).count {
        line += 1
      } else if paragraph + 1 < buffer.paragraphs.count {
        paragraph += 1
        line = 0
      } else {
        break
      }
      gone += 1
    }
    return gone > 0
  }

  private func cursorLine(_ columns: Int) -> (paragraph: Int, line: Int) {
    let lines = TextArea.lines(of: buffer.paragraphs[buffer.cursor.paragraph], width: columns)
    let line = lines.lastIndex { $0.lowerBound <= buffer.cursor.column } ?? 0
    return (buffer.cursor.paragraph, line)
  }

  /// Where a paragraph is cut to fit: after a space where there is one, inside a word otherwise.
  static func lines(of paragraph: [Character], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    var afterSpace: Int?
    var place = 0
    while place < paragraph.count {
      let character = paragraph[place]
      let cells = Glyphs.width(of: character)
      // A space at the end hangs over the edge instead of opening the next line.
      if used + cells > width, character != " ", place > start {
        let cut = afterSpace ?? place
        lines.append(start..<cut)
        start = cut
        place = cut
        used = 0
        afterSpace = nil
        continue
      }
      used += cells
      place += 1
      if character == " " { afterSpace = place }
    }
    return lines + [start..<paragraph.count]
  }
}
