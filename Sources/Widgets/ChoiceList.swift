public import Terminal

/// A list to choose one or several from, narrowed by typing.
public struct ChoiceList: Sendable {
  public struct Option: Hashable, Sendable {
    public let key: String
    public let label: String
    public let meaning: String
    public let ink: Ink

    public init(_ key: String, _ label: String, meaning: String = "", ink: Ink = .text) {
      self.key = key
      self.label = label
      self.meaning = meaning
      self.ink = ink
    }
  }

  public let options: [Option]
  public let isMultiple: Bool
  public private(set) var marked: Set<String>
  /// The place of the focused option among those shown.
  public private(set) var focus = 0
  private var filter = TextField()

  public init(_ options: [Option], chosen: [String] = [], isMultiple: Bool = false) {
    self.options = options
    self.isMultiple = isMultiple
    marked = Set(chosen)
    focus = options.firstIndex { marked.contains($0.key) } ?? 0
  }

  /// The options that answer what was typed.
  public var shown: [Option] {
    guard !filter.text.isEmpty else { return options }
    return options.filter { Fuzzy.match(filter.text, $0.label) != nil }
  }

  public var query: String { filter.text }

  /// The keys that are chosen now: those marked, in the order of the list, or the focused one.
  public var chosen: [String] {
    if isMultiple { return options.map(\.key).filter(marked.contains) }
    return shown.indices.contains(focus) ? [shown[focus].key] : []
  }

  public mutating func press(_ key: Key) -> Reply {
    switch key.code {
    case .up: move(-1)
    case .down: move(1)
    case .pageUp: move(-10)
    case .pageDown: move(10)
    case .home: focus = 0
    case .end: focus = max(0, shown.count - 1)
    case .enter: return isMultiple || !chosen.isEmpty ? .accepted : .handled
    case .escape: return .cancelled
    case .character(" ") where isMultiple: toggle()
    default:
      let reply = filter.press(key)
      focus = min(focus, max(0, shown.count - 1))
      return reply
    }
    return .handled
  }

  public mutating func paste(_ text: String) {
    filter.paste(text)
    focus = 0
  }

  /// A click focuses an option; on the focused one it chooses.
  public mutating func click(_ row: Int, height: Int) -> Reply {
    let place = offset(height) + row
    guard shown.indices.contains(place) else { return .ignored }
    if isMultiple {
      focus = place
      toggle()
      return .handled
    }
    if focus == place { return .accepted }
    focus = place
    return .handled
  }

  public mutating func move(_ steps: Int) {
    focus = min(max(focus + steps, 0), max(0, shown.count - 1))
  }

  private mutating func toggle() {
    guard shown.indices.contains(focus) else { return }
    let key = shown[focus].key
    if marked.remove(key) == nil { marked.insert(key) }
  }

  private func offset(_ height: Int) -> Int {
    Scroll.offset(focus: focus, count: shown.count, height: height)
  }

  public func draw(in area: Rect, on surface: inout Surface) {
    let shown = shown
    let first = offset(area.height)
    let widest = shown.map { Glyphs.width(of: $0.label) }.max() ?? 0
    for (row, place) in (first..<min(shown.count, first + area.height)).enumerated() {
      let option = shown[place]
      let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      let isFocused = place == focus
      let ground: Ground = isFocused ? .selection : .page
      surface.fill(line, Style(.text, on: ground))
      if isFocused { surface.put("▎", at: line.origin, style: Style(.accent, on: ground), within: line) }
      let mark = marked.contains(option.key) ? (isMultiple ? "✓" : "●") : (isMultiple ? "·" : " ")
      surface.put(mark, at: Point(line.x + 2, line.y), style: Style(.accent, on: ground), within: line)
      let label = Style(option.ink, on: ground)
      surface.put(
        option.label, at: Point(line.x + 4, line.y), style: isFocused ? label.bold : label,
        within: line)
      let meaning = line.dropLeading(min(widest, area.width / 2) + 7)
      surface.put(
        Glyphs.cut(option.meaning, to: meaning.width), at: meaning.origin,
        style: Style(.dim, on: ground), within: meaning)
    }
    if surface.cursor == nil, !shown.isEmpty {
      surface.cursor = Point(area.x + 4, area.y + focus - first)
    }
  }
}

/// Which part of a long list is in sight.
public enum Scroll {
  /// The first row shown, so that the focused one is in sight, near the middle in a long list.
  public static func offset(focus: Int, count: Int, height: Int) -> Int {
    guard count > height, height > 0 else { return 0 }
    return min(max(0, focus - height / 2), count - height)
  }
}
