/// Reads the strict subset of YAML that workspaces are written in.
///
/// Reading is a little wider than writing: an editor's line ends, a wider indentation, single
/// quotes and comments behind a value are understood, and become canonical with the next save.
struct Parser {
  let bytes: [UInt8]
  /// The first byte of what is read next.
  var position = 0
  /// The column of `position` when it begins what stands on its line; -1 after the last line.
  var column = 0
  var line = 1
  /// Comments met since the last key or item.
  private var comments: [String] = []
  private var hasEnded = false

  static let deepest = 32

  static func content(
    _ bytes: [UInt8], limits: Screening.Limits = .workspace
  ) throws(SyntaxError) -> FileContent {
    var parser = Parser(bytes: try Screening.screened(bytes, limits: limits))
    try parser.settle()
    let entries = try parser.column > 0 ? parser.fail(.indentation) : parser.map(at: 0, depth: 0)
    guard parser.hasEnded else { throw SyntaxError(fault: .missingEnd, line: parser.line) }
    return FileContent(entries: entries, closing: parser.comments)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Throws on the line being read; returns a type so that it can stand in an expression.
  func fail<Value>(_ fault: SyntaxFault) throws(SyntaxError) -> Value {
    throw SyntaxError(fault: fault, line: line)
  }

  /// The byte at a place; past the end there are only newlines.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : Byte.newline }

  func endOfLine(from start: Int) -> Int {
    var index = start
    while index < bytes.count && bytes[index] != Byte.newline { index += 1 }
    return index
  }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Goes from anywhere in a line to the next line that says something.
  mutating func nextLine() throws(SyntaxError) {
    position = min(endOfLine(from: position) + 1, bytes.count)
    line += 1
    try settle()
  }

  /// From the start of a line, passes blank lines, gathers comments, and stops at what follows.
  mutating func settle() throws(SyntaxError) {
    while true {
      var index = position
      while byte(index) == Byte.space { index += 1 }
      guard index < bytes.count else {
        position = bytes.count
        column = -1
        return
      }
      switch bytes[index] {
      case Byte.newline:
        position = index + 1
      case Byte.hash:
        let end = endOfLine(from: index)
        comments.append(text(index + 1, end))
        position = min(end + 1, bytes.count)
      case Byte.tab:
        let end = endOfLine(from: index)
        guard bytes[index..<end].allSatisfy(Byte.isBlank) else { return try fail(.tab) }
        position = min(end + 1, bytes.count)
      default:
        column = index - position
        position = index
        if column == 0 { try refuseConflictMarker() }
        return
      }
      line += 1
    }
  }

  private func refuseConflictMarker() throws(SyntaxError) {
    let first = byte(position)
    guard
      first == UInt8(ascii: "<") || first == UInt8(ascii: "=") || first == UInt8(ascii: ">")
        || first == UInt8(ascii: "|")
    else { return }
    for offset in 1..<7 where byte(position + offset) != first { return }
    try fail(.conflictMarker) as Void
  }

  private mutating func takeComments() -> [String] {
    guard !comments.isEmpty else { return [] }
    defer { comments.removeAll() }
    return comments
  }

  private var isAtItem: Bool {
    guard byte(position) == Byte.dash else { return false }
    let next = byte(position + 1)
    return next == Byte.newline || Byte.isBlank(next)
  }

  /// Where the key at `position` ends, if there is one.
  private var endOfKey: Int? {
    var index = position
    guard Byte.isLetter(byte(index)) || byte(index) == UInt8(ascii: "_") else { return nil }
    while Byte.isLetter(byte(index)) || Byte.isDigit(byte(index))
      || byte(index) == UInt8(ascii: "_") || byte(index) == Byte.dash
    { index += 1 }
    guard byte(index) == Byte.colon else { return nil }
    let next = byte(index + 1)
    return next == Byte.newline || Byte.isBlank(next) ? index : nil
  }

  private mutating func map(at start: Int, depth: Int) throws(SyntaxError) -> [FileEntry] {
    guard depth <= Parser.deepest else { return try fail(.tooDeep) }
    var entries: [FileEntry] = []
    var keys = KeySet()
    while column == start {
      guard let end = endOfKey else { return try failWithoutKey() }
      let key = text(position, end)
      if depth == 0 && key == "end" {
        try readEnd(after: end + 1)
        return entries
      }
      guard keys.insert(key, after: entries) else { return try fail(.duplicateKey) }
      var entry = FileEntry(comments: takeComments(), key: key, value: .plain(""), line: line)
      position = end + 1
      entry.value = try value(under: start, isInMap: true, notes: &entry.comments, depth: depth)
      entries.append(entry)
    }
    if column > start { try fail(.indentation) as Void }
    return entries
  }

  private func failWithoutKey<Value>() throws(SyntaxError) -> Value {
    switch byte(position) {
    case UInt8(ascii: "&"): try fail(.anchor)
    case UInt8(ascii: "*"): try fail(.alias)
    case UInt8(ascii: "!"): try fail(.tag)
    case UInt8(ascii: "["), UInt8(ascii: "{"): try fail(.flow)
    case UInt8(ascii: "<") where byte(position + 1) == UInt8(ascii: "<"): try fail(.mergeKey)
    case Byte.dash where isAtItem: try fail(.strayItem)
    default: try fail(.notAKey)
    }
  }

  private mutating func readEnd(after start: Int) throws(SyntaxError) {
    position = start
    while Byte.isBlank(byte(position)) { position += 1 }
    for expected in "true".utf8 {
      guard byte(position) == expected else { return try fail(.missingEnd) }
      position += 1
    }
    guard byte(position) == Byte.newline || Byte.isBlank(byte(position)) else {
      return try fail(.missingEnd)
    }
    var notes: [String] = []
    try finishLine(notes: &notes)
    comments = notes + comments
    guard column < 0 else { return try fail(.afterEnd) }
    hasEnded = true
  }

  private mutating func list(at start: Int, depth: Int) throws(SyntaxError) -> [FileItem] {
    guard depth <= Parser.deepest else { return try fail(.tooDeep) }
    var items: [FileItem] = []
    while column == start && isAtItem {
      var item = FileItem(comments: takeComments(), value: .plain(""), line: line)
      position += 1
      let dash = position
      while byte(position) == Byte.space { position += 1 }
      let inner = start + 1 + position - dash
      if isAtItem {
        column = inner
        item.value = .list(try list(at: inner, depth: depth + 1))
      } else if endOfKey != nil {
        column = inner
        item.value = .map(try map(at: inner, depth: depth + 1))
      } else {
        item.value = try value(under: start, isInMap: false, notes: &item.comments, depth: depth)
      }
      items.append(item)
    }
    if column > start { try fail(.indentation) as Void }
    return items
  }

  /// What stands behind a key or a dash, or on the deeper lines below it.
  private mutating func value(
    under parent: Int, isInMap: Bool, notes: inout [String], depth: Int
  ) throws(SyntaxError) -> FileNode {
    while Byte.isBlank(byte(position)) { position += 1 }
    let first = byte(position)
    guard first == Byte.newline || first == Byte.hash else {
      return try inlineValue(under: parent, notes: &notes)
    }
    try finishLine(notes: &notes)
    if column > parent {
      return isAtItem
        ? .list(try list(at: column, depth: depth + 1))
        : .map(try map(at: column, depth: depth + 1))
    }
    if isInMap && column == parent && isAtItem {
      return .list(try list(at: column, depth: depth + 1))
    }
    return .plain("")
  }

  /// Passes blanks and a comment behind a value, and goes to the next line.
  mutating func finishLine(notes: inout [String]) throws(SyntaxError) {
    let start = position
    while Byte.isBlank(byte(position)) { position += 1 }
    if byte(position) == Byte.hash && (position > start || Byte.isBlank(bytes[position - 1])) {
      let end = endOfLine(from: position)
      notes.append(text(position + 1, end))
      position = end
    }
    guard byte(position) == Byte.newline else { return try fail(.quote) }
    try nextLine()
  }
}

/// The keys of one map: looked up one by one while they are few, in a set when they are many.
private struct KeySet {
  private var many: Set<String> = []

  /// False when the key is already there.
  mutating func insert(_ key: String, after entries: [FileEntry]) -> Bool {
    guard entries.count >= 24 else { return !entries.contains { $0.key == key } }
    if many.isEmpty { many = Set(entries.map(\.key)) }
    return many.insert(key).inserted
  }
}
