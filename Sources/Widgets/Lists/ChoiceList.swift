public import Terminal

/// A list to choose one or several from, narrowed by typing.
public struct ChoiceList: Sendable {
  public struct Option: Hashable, Sendable {
    public let key: String
    public let label: String
    /// What choosing it means.
    public let meaning: String
    public let ink: Ink

    public init(_ key: String, _ label: String, meaning: String = "", ink: Ink = .text) {
      self.key = key
      self.label = label
      self.meaning = meaning
      self.ink = ink
    }
  }

  /// What the key of an option begins with that is to be made of what was typed.
  public static let creating = "+"

  public private(set) var options: [Option]
  /// What is offered for a text that no option has; nil where nothing can be created.
  private let offer: (@Sendable (String) -> String)?
  public let isMultiple: Bool
  public private(set) var marked: Set<String>
  /// What was chosen before, in the order in which it was.
  private let former: [String]
  /// The place of the focused option among those shown.
  public private(set) var focus: Int {
    didSet { clickedTop = nil }
  }
  /// The first row in sight when the bar was last put somewhere by a click.
  private var clickedTop: Int?
  private var filter = TextField()
  /// False for a question that comes up by itself: letters that were meant for something else don't
  /// choose an answer.
  private let isFiltered: Bool
  /// One has gone to an option, rather than being on the first by itself.
  private var hasChosen = false
  /// The places of the options that match the filter, best first; all, in order, without one.
  private var matching: [Int]

  public init(
    _ options: [Option], chosen: [String] = [], isMultiple: Bool = false,
    isFiltered: Bool = true, creating offer: (@Sendable (String) -> String)? = nil
  ) {
    self.options = options
    self.offer = offer
    self.isMultiple = isMultiple
    self.isFiltered = isFiltered
    marked = Set(chosen)
    former = chosen
    matching = Array(options.indices)
    focus = options.firstIndex { chosen.contains($0.key) } ?? 0
  }

  /// The options that answer what was typed.
  public var shown: [Option] { matching.map { options[$0] } }

  public var query: String { filter.text }

  /// The option that the bar is on; nil when the filter leaves none.
  public var focused: Option? {
    matching.indices.contains(focus) ? options[matching[focus]] : nil
  }

  /// The keys that are chosen now: those marked, or the focused one.
  ///
  /// What was chosen before keeps its order; what is new follows in that of the list.
  public var chosen: [String] {
    if isMultiple {
      let added = options.map(\.key).filter { !former.contains($0) }
      // What is typed in full and offered to be created is meant.
      let created = focusedCreation
      // Whoever went to one and marked none means that one.
      if marked.isEmpty, former.isEmpty, created == nil, hasChosen, let focused {
        return [focused.key]
      }
      return (former + added).filter { marked.contains($0) || $0 == created }
    }
    return focused.map { [$0.key] } ?? []
  }

  /// Types in the filter.
  public mutating func press(_ key: Key) -> Reply {
    guard isFiltered else { return .handled }
    let before = filter.text
    let reply = filter.press(key)
    if !filter.text.utf8.elementsEqual(before.utf8) { narrow() }
    return reply
  }

  /// Takes what is chosen; there is nothing to take where nothing matches.
  public var accepting: Reply { isMultiple || focused != nil ? .accepted : .handled }

  public mutating func paste(_ text: String) {
    guard isFiltered else { return }
    filter.paste(text)
    narrow()
  }

  /// A click on a row of the list as it was drawn focuses its option; on the focused one it chooses.
  public mutating func click(_ row: Int, height: Int) -> Reply {
    let top = firstRow(height: height)
    let place = top + row
    guard row >= 0, row < height, matching.indices.contains(place) else { return .ignored }
    let again = place == focus
    focus = place
    clickedTop = top
    if isMultiple, focusedCreation == nil {
      toggle()
      return .handled
    }
    return again ? .accepted : .handled
  }

  public mutating func move(_ steps: Int) {
    hasChosen = true
    focus = min(max(focus + steps, 0), max(0, matching.count - 1))
  }

  public mutating func moveToFirst() { focus = 0 }

  public mutating func moveToLast() { focus = max(0, matching.count - 1) }

  /// The key of what the bar offers to create; nil on an option that is there.
  private var focusedCreation: String? {
    focused.flatMap { $0.key.hasPrefix(ChoiceList.creating) ? $0.key : nil }
  }

  /// Marks the focused option, or takes its mark away; in a name to be created it is a space.
  public mutating func toggle() {
    guard focusedCreation == nil else { return paste(" ") }
    guard let key = focused?.key else { return }
    if marked.remove(key) == nil { marked.insert(key) }
  }

  /// Options that match by their name come before those that match by their meaning.
  ///
  /// What none of them is called is offered to be created, behind those that match.
  private mutating func narrow() {
    hasChosen = !filter.isEmpty
    // Read before the options move: their places are what is matched.
    let key = focused?.key
    options.removeAll { $0.key.hasPrefix(ChoiceList.creating) && !marked.contains($0.key) }
    defer { offerCreation() }
    let query = Fuzzy.Query(filter.text)
    guard !query.isEmpty else {
      matching = Array(options.indices)
      focus = options.firstIndex { $0.key == key } ?? 0
      return
    }
    let words = filter.text.split(separator: " ").map { Folding.fold(String($0)) }
    let found = options.indices.compactMap { place -> (place: Int, score: Int)? in
      if let match = query.match(options[place].label) { return (place, match.score) }
      let meaning = Folding.fold(options[place].meaning)
      guard words.allSatisfy({ meaning.contains($0) }) else { return nil }
      return (place, ChoiceList.meantOnly)
    }
    matching = found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.place)
    focus = 0
  }

  private mutating func offerCreation() {
    let text = filter.text
    guard let offer, text.contains(where: { !$0.isWhitespace }) else { return }
    let typed = Folding.fold(text)
    guard !options.contains(where: { Folding.fold($0.label) == typed }) else { return }
    matching.append(options.count)
    options.append(Option(ChoiceList.creating + text, offer(text), ink: .accent))
  }

  private static let meantOnly = Int.min / 2

  private func firstRow(height: Int) -> Int {
    Scroll.offset(focus: focus, count: matching.count, height: height, clicked: clickedTop)
  }
}

extension ChoiceList {
  /// Draws the options with what each means beside it.
  ///
  /// The surface's cursor rests on the focused one, unless it is somewhere already.
  public func draw(in area: Rect, on surface: inout Surface) {
    let first = firstRow(height: area.height)
    let widest = options.map { Glyphs.width(of: $0.label) }.max() ?? 0
    let hasMeanings = options.contains { !$0.meaning.isEmpty }
    let labelWidth = hasMeanings ? min(widest, max(12, area.width / 2 - 4)) : widest
    for row in 0..<max(0, min(area.height, matching.count - first)) {
      draw(first + row, labelWidth: labelWidth, in: area.row(row), on: &surface)
    }
    Scroll.draw(offset: first, count: matching.count, in: area, on: &surface)
    if surface.cursor == nil, focused != nil, area.height > 0, area.width > 4 {
      surface.cursor = Point(area.x + 4, area.y + focus - first)
    }
  }

  private func draw(_ place: Int, labelWidth: Int, in line: Rect, on surface: inout Surface) {
    let option = options[matching[place]]
    let isFocused = place == focus
    let ground: Ground = isFocused ? .selection : .page
    surface.fill(line, Style(.text, on: ground))
    if isFocused {
      surface.put("▎", at: line.origin, style: Style(.accent, on: ground), within: line)
    }
    let sign = marked.contains(option.key) ? (isMultiple ? "✓" : "●") : (isMultiple ? "·" : " ")
    surface.put(
      sign, at: Point(line.x + 2, line.y), style: Style(.accent, on: ground), within: line)
    let label = line.dropLeading(4).leading(labelWidth)
    let style = Style(option.ink, on: ground)
    surface.put(
      Glyphs.cut(option.label, to: label.width), at: label.origin,
      style: isFocused ? style.bold : style, within: label)
    underline(option.label, in: label, on: &surface)
    let meaning = line.dropLeading(labelWidth + 7).dropTrailing(1)
    surface.put(
      Glyphs.cut(option.meaning, to: meaning.width), at: meaning.origin,
      style: Style(.dim, on: ground), within: meaning)
  }

  /// Underlines the letters that the filter found.
  private func underline(_ label: String, in rect: Rect, on surface: inout Surface) {
    guard !filter.isEmpty, let match = Fuzzy.match(filter.text, label) else { return }
    var x = rect.x
    for (place, character) in label.enumerated() where x < rect.maxX {
      let width = Glyphs.width(of: character)
      if match.positions.contains(place) {
        let cell = Rect(x: x, y: rect.y, width: width, height: 1).intersection(rect)
        surface.restyle(cell) { $0.underlined }
      }
      x += width
    }
  }
}
