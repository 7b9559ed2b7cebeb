public import Method

/// A key of a file that no field has: it is kept and written back, and nothing reads it.
public struct UnknownKey: Hashable, Sendable {
  public let file: String
  public let line: Int
  public let key: String
  /// The field's key that was likely meant; nil where none is near.
  public let meant: String?
}

/// Finds the keys of a file that its tables of fields don't name.
enum UnknownKeys {
  static func find(
    _ entries: [FileEntry], _ shape: Shape, in file: String, besides known: Set<String>
  ) -> [UnknownKey] {
    entries.flatMap { entry -> [UnknownKey] in
      guard let info = shape[entry.key] else {
        guard !known.contains(entry.key) else { return [] }
        let free = shape.fields.map(\.key).filter { entries[$0] == nil }
        return [
          UnknownKey(
            file: file, line: entry.line, key: entry.key, meant: nearest(to: entry.key, among: free)
          )
        ]
      }
      switch (info.kind, entry.value) {
      case (.group(let inner), .map(let entries)):
        return find(entries, inner, in: file, besides: [])
      case (.items(let kind), .list(let items)):
        return items.flatMap { item -> [UnknownKey] in
          guard case .map(let entries) = item.value else { return [] }
          return find(entries, kind.shape, in: file, besides: ["id"])
        }
      default: return []
      }
    }
  }

  /// The key that needs the fewest letters changed, if one in three will do.
  private static func nearest(to key: String, among keys: [String]) -> String? {
    let found = keys.map { (key: $0, distance: distance(key, $0)) }.min {
      $0.distance < $1.distance
    }
    guard let found, found.distance * 3 <= key.utf8.count else { return nil }
    return found.key
  }

  /// Letters to add, to take away or to change (Levenshtein).
  private static func distance(_ one: String, _ other: String) -> Int {
    let (left, right) = (Array(one.utf8), Array(other.utf8))
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var above = row[0]
      row[0] = place + 1
      for (column, against) in right.enumerated() {
        let changed = above + (letter == against ? 0 : 1)
        above = row[column + 1]
        row[column + 1] = min(changed, above + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}

extension WorkspaceStore {
  /// The keys of a document's file that no field has.
  public func unknownKeys(of name: DocumentName) throws(StoreError) -> [UnknownKey] {
    try load(name).version.unknownKeys(of: name)
  }
}

extension Version {
  func unknownKeys(of name: DocumentName) throws(StoreError) -> [UnknownKey] {
    let content: FileContent
    do throws(SyntaxError) { content = try Parser.content(bytes) } catch {
      throw .syntax(file: name.file, line: error.line, error.fault)
    }
    return UnknownKeys.find(
      content.entries, name.shape, in: name.file, besides: ["schema", "id"])
  }
}
