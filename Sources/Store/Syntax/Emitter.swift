/// Writes a file in its one canonical form.
struct Emitter {
  private var output: [UInt8] = []
  /// True after a text that keeps its last blank lines: another one would become part of it.
  private var keepsBlankLines = false

  static func bytes(_ content: FileContent) -> [UInt8] {
    var emitter = Emitter()
    emitter.output.reserveCapacity(16 * 1024)
    emitter.entries(content.entries, at: 0)
    emitter.comments(content.closing, at: 0)
    emitter.write("end: true\n")
    return emitter.output
  }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func indent(_ column: Int) {
    output.append(contentsOf: repeatElement(Byte.space, count: column))
  }

  private mutating func comments(_ comments: [String], at column: Int) {
    for comment in comments {
      indent(column)
      write("#")
      write(comment)
      write("\n")
    }
  }

  private mutating func separate() {
    if !keepsBlankLines { write("\n") }
  }

  private mutating func entries(_ entries: [FileEntry], at column: Int, isInItem: Bool = false) {
    var wasPart = false
    for (index, entry) in entries.enumerated() {
      if column == 0 && wasPart { separate() }
      wasPart = entry.value.isPart
      // The first key of an item stands behind its dash, which the list has written.
      if index > 0 || !isInItem {
        comments(entry.comments, at: column)
        indent(column)
      }
      write(entry.key)
      write(":")
      value(entry.value, at: column)
    }
  }

  private mutating func items(_ items: [FileItem], at column: Int) {
    var wasMap = false
    for (index, item) in items.enumerated() {
      let isMap = item.value.isFilledMap
      if index > 0 && (isMap || wasMap) { separate() }
      wasMap = isMap
      comments(item.comments, at: column)
      if case .map(let entries) = item.value, let first = entries.first {
        comments(first.comments, at: column)
        indent(column)
        write("- ")
        self.entries(entries, at: column + 2, isInItem: true)
      } else {
        indent(column)
        write("-")
        value(item.value, at: column)
      }
    }
  }

  private mutating func value(_ node: FileNode, at column: Int) {
    keepsBlankLines = false
    switch node {
    case .scalar(let scalar) where scalar.isText: text(scalar.text, at: column)
    case .scalar(let scalar) where scalar.text.isEmpty: write("\n")
    case .scalar(let scalar):
      write(" ")
      write(scalar.text)
      write("\n")
    case .map(let entries) where entries.isEmpty: write(" {}\n")
    case .list(let items) where items.isEmpty: write(" []\n")
    case .map(let entries):
      write("\n")
      self.entries(entries, at: column + 2)
    case .list(let items):
      write("\n")
      self.items(items, at: column + 2)
    }
  }

  private mutating func text(_ text: String, at column: Int) {
    let mustEscape = Escapes.areNeeded(in: text)
    write(" ")
    if !mustEscape && text.isBlock {
      block(text, at: column + 2)
    } else if !mustEscape && PlainText.canStandAlone(text) {
      write(text)
      write("\n")
    } else {
      Escapes.quote(text, into: &output)
      write("\n")
    }
  }

  private mutating func block(_ text: String, at column: Int) {
    let bytes = Array(text.utf8)
    write("|")
    if let first = bytes.first, Byte.isBlank(first) || first == Byte.newline { write("2") }
    let endsLine = bytes.last == Byte.newline
    let keeps = bytes.suffix(2).elementsEqual([Byte.newline, Byte.newline])
    if keeps { write("+") } else if !endsLine { write("-") }
    write("\n")
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == Byte.newline {
      if index == bytes.count && endsLine { break }
      if index > start { indent(column) }
      output.append(contentsOf: bytes[start..<index])
      output.append(Byte.newline)
      start = index + 1
    }
    keepsBlankLines = keeps
  }
}

extension FileNode {
  /// True when it takes several lines; a blank line follows such a part at the top.
  fileprivate var isPart: Bool {
    switch self {
    case .map(let entries): !entries.isEmpty
    case .list(let items): !items.isEmpty
    case .scalar(let scalar):
      scalar.isText && scalar.text.isBlock && !Escapes.areNeeded(in: scalar.text)
    }
  }

  fileprivate var isFilledMap: Bool {
    if case .map(let entries) = self { !entries.isEmpty } else { false }
  }
}

extension String {
  /// True when it has several lines and something on one of them.
  fileprivate var isBlock: Bool {
    utf8.contains(Byte.newline) && utf8.contains { $0 != Byte.newline }
  }
}
