extension Parser {
  /// A scalar, `[]` or `{}` that begins at `position`.
  mutating func inlineValue(
    under parent: Int, notes: inout [String]
  ) throws(SyntaxError) -> FileNode {
    switch byte(position) {
    case UInt8(ascii: "|"): return .text(try block(under: parent, notes: &notes))
    case Byte.quote: return .text(try doubleQuoted(notes: &notes))
    case Byte.apostrophe: return .text(try singleQuoted(notes: &notes))
    case UInt8(ascii: "["): return try empty(UInt8(ascii: "]"), .list([]), notes: &notes)
    case UInt8(ascii: "{"): return try empty(UInt8(ascii: "}"), .map([]), notes: &notes)
    case UInt8(ascii: ">"): return try fail(.folded)
    case UInt8(ascii: "&"): return try fail(.anchor)
    case UInt8(ascii: "*"): return try fail(.alias)
    case UInt8(ascii: "!"): return try fail(.tag)
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      return try fail(.needsQuotes)
    default: return .scalar(try unquoted(notes: &notes))
    }
  }

  private mutating func empty(
    _ closing: UInt8, _ node: FileNode, notes: inout [String]
  ) throws(SyntaxError) -> FileNode {
    guard byte(position + 1) == closing else { return try fail(.flow) }
    position += 2
    try finishLine(notes: &notes)
    return node
  }

  private mutating func unquoted(notes: inout [String]) throws(SyntaxError) -> Scalar {
    let start = position
    let first = byte(start)
    if first == Byte.dash || first == UInt8(ascii: "?") || first == Byte.colon {
      let next = byte(start + 1)
      if next == Byte.newline || Byte.isBlank(next) { return try fail(.needsQuotes) }
    }
    var end = start
    var index = start
    while index < bytes.count {
      let current = bytes[index]
      if current == Byte.newline { break }
      if Byte.isBlank(current) {
        if byte(index + 1) == Byte.hash { break }
      } else {
        end = index + 1
        if current == Byte.colon {
          let next = byte(end)
          if next == Byte.newline || Byte.isBlank(next) { return try fail(.needsQuotes) }
        }
      }
      index += 1
    }
    position = end
    let scalar = Scalar(
      text: text(start, end), isText: PlainText.readsAsText(bytes[start..<end]))
    try finishLine(notes: &notes)
    return scalar
  }

  private mutating func singleQuoted(notes: inout [String]) throws(SyntaxError) -> String {
    var content: [UInt8] = []
    position += 1
    while byte(position) != Byte.newline {
      if bytes[position] == Byte.apostrophe {
        position += 1
        guard byte(position) == Byte.apostrophe else {
          try finishLine(notes: &notes)
          return String(decoding: content, as: UTF8.self)
        }
      }
      content.append(bytes[position])
      position += 1
    }
    return try fail(.quote)
  }

  private mutating func doubleQuoted(notes: inout [String]) throws(SyntaxError) -> String {
    var content: [UInt8] = []
    position += 1
    while byte(position) != Byte.newline {
      let current = bytes[position]
      position += 1
      if current == Byte.quote {
        try finishLine(notes: &notes)
        return String(decoding: content, as: UTF8.self)
      }
      if current == Byte.backslash {
        content.append(contentsOf: String(try escape()).utf8)
      } else {
        content.append(current)
      }
    }
    return try fail(.quote)
  }

  /// The character that an escape stands for; `position` is behind the backslash.
  private mutating func escape() throws(SyntaxError) -> Character {
    let name = byte(position)
    position += 1
    switch name {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "e"): return "\u{1B}"
    case UInt8(ascii: "0"): return "\0"
    case UInt8(ascii: "a"): return "\u{07}"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "v"): return "\u{0B}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "N"): return "\u{85}"
    case UInt8(ascii: "_"): return "\u{A0}"
    case UInt8(ascii: "L"): return "\u{2028}"
    case UInt8(ascii: "P"): return "\u{2029}"
    case Byte.quote, Byte.backslash, UInt8(ascii: "/"), Byte.space:
      return Character(Unicode.Scalar(name))
    case UInt8(ascii: "x"): return try escape(digits: 2)
    case UInt8(ascii: "u"): return try escape(digits: 4)
    case UInt8(ascii: "U"): return try escape(digits: 8)
    default: return try fail(.escape)
    }
  }

  private mutating func escape(digits: Int) throws(SyntaxError) -> Character {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexadecimal(byte(position)) else { return try fail(.escape) }
      // Eight digits are 32 bits: the shift never loses any.
      value = value << 4 | digit
      position += 1
    }
    guard let scalar = Unicode.Scalar(value) else { return try fail(.escape) }
    return Character(scalar)
  }

  private func hexadecimal(_ byte: UInt8) -> UInt32? {
    if Byte.isDigit(byte) { return UInt32(byte) - 0x30 }
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x66 ? UInt32(lower) - 0x61 + 10 : nil
  }
}

/// What stands behind `|`.
private struct BlockHeader {
  enum Ending { case one, none, all }
  var ending = Ending.one
  /// The indentation beyond the parent's, when it is told.
  var step: Int?
}

extension Parser {
  /// A text of several lines, taken as it stands below `|`.
  fileprivate mutating func block(
    under parent: Int, notes: inout [String]
  ) throws(SyntaxError) -> String {
    let header = try blockHeader(notes: &notes)
    var indentation = header.step.map { parent + $0 }
    var content: [UInt8] = []
    // Newlines owed before the next line with content.
    var newlines = 0
    while position < bytes.count {
      var index = position
      while byte(index) == Byte.space && index - position < indentation ?? .max { index += 1 }
      if index >= bytes.count { break }
      if bytes[index] == Byte.newline {
        newlines += 1
      } else {
        let found = index - position
        guard found >= indentation ?? (parent + 1) else { break }
        indentation = found
        content.append(contentsOf: repeatElement(Byte.newline, count: newlines))
        let end = endOfLine(from: index)
        content.append(contentsOf: bytes[index..<end])
        newlines = 1
        index = end
      }
      position = min(index + 1, bytes.count)
      line += 1
    }
    finish(&content, newlines: newlines, ending: header.ending)
    try settle()
    return String(decoding: content, as: UTF8.self)
  }

  private func finish(_ content: inout [UInt8], newlines: Int, ending: BlockHeader.Ending) {
    switch ending {
    case .none: break
    case .one: if !content.isEmpty { content.append(Byte.newline) }
    case .all: content.append(contentsOf: repeatElement(Byte.newline, count: newlines))
    }
  }

  private mutating func blockHeader(notes: inout [String]) throws(SyntaxError) -> BlockHeader {
    var header = BlockHeader()
    position += 1
    while byte(position) != Byte.newline && !Byte.isBlank(byte(position)) {
      switch byte(position) {
      case Byte.dash where header.ending == .one: header.ending = .none
      case UInt8(ascii: "+") where header.ending == .one: header.ending = .all
      case let digit where digit > 0x30 && digit <= 0x39 && header.step == nil:
        header.step = Int(digit) - 0x30
      default: return try fail(.blockHeader)
      }
      position += 1
    }
    while Byte.isBlank(byte(position)) { position += 1 }
    if byte(position) == Byte.hash {
      let end = endOfLine(from: position)
      notes.append(text(position + 1, end))
      position = end
    }
    guard byte(position) == Byte.newline else { return try fail(.blockHeader) }
    position = min(position + 1, bytes.count)
    line += 1
    return header
  }
}
