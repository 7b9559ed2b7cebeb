import Method

/// Lays a record's fields out as a file, over the file that it was read from: keys that the
/// table doesn't name keep their places, and comments stay above what they were written for.
struct RecordWriter {
  /// Comments of fields that are empty now; they go to whatever is written next.
  private(set) var orphans: [String] = []
  /// What earlier writings took out of lists, by where it stood: when it comes back, as it does when
  /// the removal is undone, so do its comments and the keys that the table doesn't name.
  private(set) var removed: [String: FileItem]
  /// The keys and ids on the way to what is being written.
  private var way: [String] = []

  init(removed: [String: FileItem] = [:]) { self.removed = removed }

  private func place(_ last: String) -> String { (way + [last]).joined(separator: "/") }

  /// The entries of a record: `leading` first (the schema, the id), then the table's order.
  mutating func entries(
    _ filled: [Entry], shape: Shape?, over base: [FileEntry], leading: [FileEntry] = []
  ) -> [FileEntry] {
    let rows = shape?.fields ?? []
    let places = Places(order: leading.map(\.key) + rows.map(\.key), base, after: leading.count)
    var written: [FileEntry] = []
    for (place, entry) in leading.enumerated() {
      written.append(adopting(entry, comments: places.known[place]?.comments ?? []))
    }
    written += places.strangers[leading.count].map { adopting($0, comments: $0.comments) }
    for (index, info) in rows.enumerated() {
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
    way.append(info.key)
    defer { way.removeLast() }
    let node: FileNode
    switch tree {
    case .value(let value): node = self.node(value, info.kind, over: old?.value)
    case .items(let items): node = .list(self.items(items, info.kind.shape, over: old?.value))
    case .group(let entries):
      node = .map(self.entries(entries, shape: info.kind.shape, over: old?.value.entries ?? []))
    case nil:
      // A group whose fields are all empty may still hold keys of a later version.
      guard case .group(let shape) = info.kind, let inner = old?.value.entries else {
        rememberAll(of: old?.value)
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

  private mutating func rememberAll(of old: FileNode?) {
    guard case .list(let items) = old else { return }
    for item in items {
      if let name = item.name { removed[place(name)] = item }
    }
  }

  private mutating func items(
    _ items: [ItemTree], _ shape: Shape?, over old: FileNode?
  ) -> [FileItem] {
    rememberAll(of: old)
    return items.map { item in
      let base = removed.removeValue(forKey: place(item.id))
      way.append(item.id)
      defer { way.removeLast() }
      let comments = takeOrphans() + (base?.comments ?? [])
      let id = FileEntry(key: "id", value: .text(item.id))
      let entries = entries(
        item.entries, shape: shape, over: base?.value.entries ?? [], leading: [id])
      return FileItem(comments: comments, value: .map(entries))
    }
  }

  private mutating func node(_ value: Value, _ kind: FieldKind, over old: FileNode?) -> FileNode {
    switch value {
    case .text(let text): return .text(text)
    case .day(let day): return .plain(day.iso)
    case .flag(let flag): return .plain(flag ? "true" : "false")
    case .number(let number):
      let isMoney = if case .amount = kind { true } else { false }
      let decimals = kind.numberForm?.decimals ?? 0
      return .plain(Decimal.text(number, decimals: decimals, isMoney: isMoney))
    case .list(let texts):
      return .list(lines(texts, over: old))
    }
  }

  private mutating func lines(_ texts: [String], over old: FileNode?) -> [FileItem] {
    // Equal lines keep their own comments, in order.
    var notes: [String: [[String]]] = [:]
    if case .list(let items) = old {
      for item in items {
        if case .scalar(let scalar) = item.value {
          notes[scalar.text, default: []].append(item.comments)
        }
      }
    }
    let lines = texts.map { text in
      let known = notes[text] ?? []
      notes[text] = Array(known.dropFirst())
      let comments = known.first ?? removed.removeValue(forKey: place(text))?.comments
      return FileItem(comments: comments ?? [], value: .text(text))
    }
    for (text, rest) in notes {
      guard let comments = rest.first else { continue }
      removed[place(text)] = FileItem(comments: comments, value: .text(text))
    }
    return lines
  }
}

/// Where the entries of a file belong in the order of a table.
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

extension FileItem {
  /// What tells it from the others of its list: a record's id, or the text itself.
  fileprivate var name: String? {
    switch value {
    case .scalar(let scalar): scalar.text
    case .map(let entries): if case .scalar(let id) = entries["id"]?.value { id.text } else { nil }
    case .list: nil
    }
  }
}

extension FileNode {
  /// The entries of a map; none for anything else.
  var entries: [FileEntry] {
    if case .map(let entries) = self { entries } else { [] }
  }
}
