import Method

/// Lays a record's fields out as a document, over the document that it was read from: keys that the
/// table doesn't name keep their places, and comments stay above what they were written for.
struct RecordWriter {
  /// Comments of fields that are empty now; they go to whatever is written next.
  private(set) var orphans: [String] = []

  /// The entries of a record: `leading` first (the schema, the id), then the table's order.
  mutating func entries(
    _ filled: [Entry], shape: [FieldInfo], over base: [FileEntry], leading: [FileEntry] = []
  ) -> [FileEntry] {
    let places = Places(order: leading.map(\.key) + shape.map(\.key), base, after: leading.count)
    var written: [FileEntry] = []
    for (place, entry) in leading.enumerated() {
      written.append(adopting(entry, comments: places.known[place]?.comments ?? []))
    }
    written += places.strangers[leading.count].map { adopting($0, comments: $0.comments) }
    for (index, info) in shape.enumerated() {
      let place = leading.count + index
      let old = places.known[place]
      let tree = filled.first { $0.key == info.key }?.tree
      if let entry = entry(info, tree, over: old) { written.append(entry) }
      written += places.strangers[place + 1].map { adopting($0, comments: $0.comments) }
    }
    return written
  }

  private mutating func adopting(_ entry: FileEntry, comments: [String]) -> FileEntry {
    FileEntry(comments: takeOrphans() + comments, key: entry.key, value: entry.value)
  }

  private mutating func takeOrphans() -> [String] {
    defer { orphans = [] }
    return orphans
  }

  /// Nil when the field is empty and its place holds nothing that must be kept.
  private mutating func entry(
    _ info: FieldInfo, _ tree: Tree?, over old: FileEntry?
  ) -> FileEntry? {
    let comments = takeOrphans() + (old?.comments ?? [])
    let node: FileNode
    switch tree {
    case .value(let value): node = RecordWriter.node(value, info.kind, over: old?.value)
    case .items(let items): node = .list(self.items(items, info.children, over: old?.value))
    case .group(let entries):
      node = .map(self.entries(entries, shape: info.children, over: old?.value.entries ?? []))
    case nil:
      // A group whose fields are all empty may still hold keys of a later version.
      guard case .group(let shape) = info.kind, let inner = old?.value.entries else {
        orphans = comments
        return nil
      }
      let kept = entries([], shape: shape, over: inner)
      guard !kept.isEmpty else {
        orphans = comments + orphans
        return nil
      }
      node = .map(kept)
    }
    return FileEntry(comments: comments, key: info.key, value: node)
  }

  private mutating func items(
    _ items: [ItemTree], _ shape: [FieldInfo], over old: FileNode?
  ) -> [FileItem] {
    var before: [String: FileItem] = [:]
    if case .list(let oldItems) = old {
      for item in oldItems {
        if case .scalar(let id) = item.value.entries["id"]?.value { before[id.text] = item }
      }
    }
    return items.map { item in
      let base = before[item.id]
      let comments = takeOrphans() + (base?.comments ?? [])
      let id = FileEntry(key: "id", value: .text(item.id))
      let entries = entries(
        item.entries, shape: shape, over: base?.value.entries ?? [], leading: [id])
      return FileItem(comments: comments, value: .map(entries))
    }
  }

  private static func node(_ value: Value, _ kind: FieldKind, over old: FileNode?) -> FileNode {
    switch value {
    case .text(let text): return .text(text)
    case .day(let day): return .plain(day.iso)
    case .flag(let flag): return .plain(flag ? "true" : "false")
    case .number(let number):
      let isMoney = if case .amount = kind { true } else { false }
      let decimals = kind.numberForm?.decimals ?? 0
      return .plain(Decimal.text(number, decimals: decimals, isMoney: isMoney))
    case .list(let texts):
      // Equal lines keep their own comments, in order.
      var notes: [String: [[String]]] = [:]
      if case .list(let items) = old {
        for item in items {
          if case .scalar(let scalar) = item.value {
            notes[scalar.text, default: []].append(item.comments)
          }
        }
      }
      return .list(
        texts.map { text in
          let comments = notes[text]?.first ?? []
          if notes[text]?.isEmpty == false { notes[text]?.removeFirst() }
          return FileItem(comments: comments, value: .text(text))
        })
    }
  }
}

/// Where the entries of a document belong in the order of a table.
private struct Places {
  /// What stands under each key of the order.
  var known: [FileEntry?]
  /// Entries with other keys, by the place that they come after.
  var strangers: [[FileEntry]]

  init(order: [String], _ base: [FileEntry], after first: Int) {
    known = Array(repeating: nil, count: order.count)
    strangers = Array(repeating: [], count: order.count + 1)
    var place = first
    for entry in base {
      if let found = order.firstIndex(of: entry.key) {
        known[found] = entry
        place = max(found + 1, first)
      } else {
        strangers[place].append(entry)
      }
    }
  }
}

extension FileNode {
  /// The entries of a map; none for anything else.
  var entries: [FileEntry] {
    if case .map(let entries) = self { entries } else { [] }
  }
}
