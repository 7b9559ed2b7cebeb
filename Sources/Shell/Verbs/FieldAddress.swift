internal import Method

/// How a field is named on the command line: as in the files, and an item of a list by its name
/// where just one bears it.
enum FieldAddress {
  /// The path of a field of a document: `contacts[Perrin].title`, `needs[n-7f3k9m2q].importance`;
  /// `years[2025].revenue` is of the actual figures of that year, `years[2026-budget].revenue` of
  /// its budget.
  static func path(
    _ text: String, in record: any Record, below base: FieldPath = FieldPath([]),
    _ directory: Directory
  ) throws(Rejection) -> FieldPath {
    var path = base
    for step in try steps(text) {
      // What stands behind a whole list is in none of its items.
      guard record.list(at: path) == nil else { throw .unknownField(text) }
      guard let name = step.item else {
        path = path.appending(step.key)
        continue
      }
      guard let list = record.list(at: path.appending(step.key)) else { throw .unknownField(text) }
      path = path.item(step.key, try item(name, in: list, directory))
    }
    // Told as it was typed: the path may have ids that nobody has seen.
    guard (try? type(of: record).info(at: path)) != nil else { throw .unknownField(text) }
    return path
  }

  private static func steps(
    _ text: String
  ) throws(Rejection) -> [(key: String, item: String?)] {
    var steps: [(key: String, item: String?)] = []
    var rest = text[...]
    while true {
      let key = rest.prefix { $0 != "." && $0 != "[" }
      rest = rest[key.endIndex...]
      var item: String?
      if rest.first == "[" {
        guard let end = closing(rest) else { throw .unknownField(text) }
        item = String(rest[..<end].dropFirst())
        rest = rest[end...].dropFirst()
      }
      steps.append((String(key), item))
      guard let point = rest.popFirst() else { return steps }
      guard point == "." else { throw .unknownField(text) }
    }
  }

  /// The bracket that ends an item: a name may hold points, and pairs of brackets of its own.
  private static func closing(_ text: Substring) -> String.Index? {
    var depth = 0
    return text.indices.first { place in
      if text[place] == "[" { depth += 1 }
      if text[place] == "]" { depth -= 1 }
      return depth == 0
    }
  }

  /// By its id, its whole name, or a part of its name.
  private static func item(
    _ text: String, in list: ListView, _ directory: Directory
  ) throws(Rejection) -> String {
    if list.place(of: text) != nil { return text }
    if list.kind == AccountYear.kind, let year = year(text, in: list) { return year }
    let wanted = text.folded
    let names = (0..<list.count).map { place in
      (id: list.id(place), name: name(list.title(place), directory).folded)
    }
    let whole = names.filter { $0.name == wanted }
    // A figure is a part of many numbers, and the name of none of them.
    let isPart = !wanted.isEmpty && !wanted.allSatisfy(\.isNumber)
    let found = whole.isEmpty && isPart ? names.filter { $0.name.contains(wanted) } : whole
    guard let first = found.first else { throw .unknownItem(text) }
    guard found.count == 1 else { throw .ambiguousLink(text, ids: found.map(\.id)) }
    return first.id
  }

  /// What a person would call it: a record that is called by a link has the other's name.
  private static func name(_ title: ItemTitle, _ directory: Directory) -> String {
    title.name.compactMap { part -> String? in
      guard case .text(let id) = part.value, let kinds = part.info.kind.linkedKinds else {
        return nil
      }
      return directory.named(id, among: kinds)?.title.plain
    }.first ?? title.plain
  }

  private static func year(_ text: String, in list: ListView) -> String? {
    let parts = text.split(separator: "-", maxSplits: 1).map(String.init)
    let kind = parts.count > 1 ? parts[1] : FigureKind.actual.rawValue
    return (0..<list.count).first { place in
      guard case .number(let year) = list.value(place, "year") else { return false }
      let own = list.value(place, "kind") ?? .text(FigureKind.actual.rawValue)
      return String(year) == parts.first && own == .text(kind)
    }.map(list.id)
  }
}
