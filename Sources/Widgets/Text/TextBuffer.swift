/// A text being edited, as paragraphs of characters, with a cursor, a selection and its own undo.
///
/// Edits touch one paragraph, so that they cost the same in a long text as in a short one.
public struct TextBuffer: Hashable, Sendable {
  /// A place between two characters.
  public struct Place: Hashable, Comparable, Sendable {
    public var paragraph: Int
    public var column: Int

    public init(_ paragraph: Int, _ column: Int) {
      self.paragraph = paragraph
      self.column = column
    }

    public static func < (left: Place, right: Place) -> Bool {
      (left.paragraph, left.column) < (right.paragraph, right.column)
    }
  }

  /// What undo goes back to.
  private struct Snapshot: Hashable, Sendable {
    var paragraphs: [[Character]]
    var cursor: Place
  }

  private enum EditKind: Hashable, Sendable {
    case typing, erasing, other
  }

  public private(set) var paragraphs: [[Character]]
  public private(set) var cursor: Place
  /// Where the selection began; nil when nothing is selected.
  public private(set) var anchor: Place?
  public private(set) var isChanged = false
  private let original: String
  private var undoable: [Snapshot] = []
  private var redoable: [Snapshot] = []
  private var lastEdit = EditKind.other

  public init(_ text: String) {
    original = text
    paragraphs = TextBuffer.paragraphs(of: text)
    cursor = Place(0, 0)
    cursor = end
  }

  /// The text as it stands: to the byte what it was when nothing was edited.
  public var text: String {
    guard isChanged else { return original }
    return paragraphs.map { String($0) }.joined(separator: "\n")
  }

  public var end: Place { Place(paragraphs.count - 1, paragraphs[paragraphs.count - 1].count) }

  public var selection: Range<Place>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  public var selectedText: String? { selection.map { String(characters(in: $0)) } }

  // Moves keep or begin a selection when `extending`, and drop it otherwise.

  public mutating func move(to place: Place, extending: Bool = false) {
    anchor = extending ? anchor ?? cursor : nil
    let paragraph = min(max(place.paragraph, 0), paragraphs.count - 1)
    cursor = Place(paragraph, min(max(place.column, 0), paragraphs[paragraph].count))
    lastEdit = .other
  }

  public mutating func selectAll() {
    anchor = Place(0, 0)
    cursor = end
  }

  public func place(after place: Place) -> Place {
    if place.column < paragraphs[place.paragraph].count {
      return Place(place.paragraph, place.column + 1)
    }
    return place.paragraph + 1 < paragraphs.count ? Place(place.paragraph + 1, 0) : place
  }

  public func place(before place: Place) -> Place {
    if place.column > 0 { return Place(place.paragraph, place.column - 1) }
    guard place.paragraph > 0 else { return place }
    return Place(place.paragraph - 1, paragraphs[place.paragraph - 1].count)
  }

  /// The end of the word at or after a place.
  public func wordEnd(after place: Place) -> Place {
    var place = place
    while place != end, !isInWord(place) { place = self.place(after: place) }
    while place != end, isInWord(place) { place = self.place(after: place) }
    return place
  }

  /// The start of the word at or before a place.
  public func wordStart(before place: Place) -> Place {
    let start = Place(0, 0)
    var place = place
    while place != start, !isInWord(self.place(before: place)) { place = self.place(before: place) }
    while place != start, isInWord(self.place(before: place)) { place = self.place(before: place) }
    return place
  }

  private func isInWord(_ place: Place) -> Bool {
    let paragraph = paragraphs[place.paragraph]
    guard place.column < paragraph.count else { return false }
    let character = paragraph[place.column]
    return character.isLetter || character.isNumber || character == "_"
  }

  /// Puts a text in place of the selection, or at the cursor.
  public mutating func insert(_ text: String) {
    let isTyping = text.count == 1 && selection == nil && text != "\n" && text != " "
    remember(as: isTyping ? .typing : .other)
    removeSelection()
    let parts = TextBuffer.paragraphs(of: text)
    let tail = Array(paragraphs[cursor.paragraph][cursor.column...])
    paragraphs[cursor.paragraph].removeSubrange(cursor.column...)
    paragraphs[cursor.paragraph] += parts[0]
    paragraphs.insert(contentsOf: parts.dropFirst(), at: cursor.paragraph + 1)
    let last = cursor.paragraph + parts.count - 1
    cursor = Place(last, paragraphs[last].count)
    paragraphs[last] += tail
    rejoin(at: cursor)
  }

  /// Removes the selection, or what lies between the cursor and a place.
  public mutating func erase(to place: Place) {
    guard selection != nil || place != cursor else { return }
    remember(as: selection == nil ? .erasing : .other)
    if selection == nil { anchor = place }
    removeSelection()
    rejoin(at: cursor)
  }

  public mutating func undo() { swapSnapshots(from: \.undoable, to: \.redoable) }
  public mutating func redo() { swapSnapshots(from: \.redoable, to: \.undoable) }

  private mutating func swapSnapshots(
    from source: WritableKeyPath<TextBuffer, [Snapshot]>,
    to other: WritableKeyPath<TextBuffer, [Snapshot]>
  ) {
    guard let snapshot = self[keyPath: source].popLast() else { return }
    self[keyPath: other].append(Snapshot(paragraphs: paragraphs, cursor: cursor))
    paragraphs = snapshot.paragraphs
    cursor = snapshot.cursor
    anchor = nil
    lastEdit = .other
  }

  /// A run of typed letters is one step back; so is a run of erasures.
  private mutating func remember(as kind: EditKind) {
    if kind == .other || kind != lastEdit {
      undoable.append(Snapshot(paragraphs: paragraphs, cursor: cursor))
      if undoable.count > 500 { undoable.removeFirst() }
    }
    redoable = []
    lastEdit = kind
    isChanged = true
  }

  private mutating func removeSelection() {
    guard let range = selection else { return anchor = nil }
    let (start, end) = (range.lowerBound, range.upperBound)
    let tail = paragraphs[end.paragraph][end.column...]
    paragraphs[start.paragraph] = Array(paragraphs[start.paragraph][..<start.column] + tail)
    if end.paragraph > start.paragraph {
      paragraphs.removeSubrange(start.paragraph + 1...end.paragraph)
    }
    cursor = start
    anchor = nil
  }

  /// A combining mark typed or left alone joins the letter before it.
  private mutating func rejoin(at place: Place) {
    let paragraph = paragraphs[place.paragraph]
    let low = max(0, place.column - 2)
    let high = min(paragraph.count, place.column + 1)
    let around = paragraph[low..<high]
    let joined = Array(String(around))
    guard joined.count != around.count else { return }
    paragraphs[place.paragraph].replaceSubrange(low..<high, with: joined)
    cursor.column = min(max(low, place.column + joined.count - around.count), low + joined.count)
  }

  private func characters(in range: Range<Place>) -> [Character] {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard start.paragraph != end.paragraph else {
      return Array(paragraphs[start.paragraph][start.column..<end.column])
    }
    var characters = Array(paragraphs[start.paragraph][start.column...])
    for paragraph in paragraphs[(start.paragraph + 1)..<end.paragraph] {
      characters += ["\n"] + paragraph
    }
    return characters + ["\n"] + paragraphs[end.paragraph][..<end.column]
  }

  /// Line ends of every system part paragraphs.
  private static func paragraphs(of text: String) -> [[Character]] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { Array($0) }
  }
}
