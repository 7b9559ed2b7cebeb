/// Two versions of a record that come from a third, made one: what either side has changed stands.
public struct Merge: Sendable {
  /// What the record is filled from.
  public private(set) var entries: [Entry] = []
  /// What both sides have changed, each in its own way: ours stands there.
  public private(set) var conflicts: [FieldPath] = []

  public init(base: [Entry], ours: [Entry], theirs: [Entry]) {
    entries = merged(base, ours, theirs, FieldPath([]))
  }

  /// The fields in which two versions differ: those of groups one by one, a list as a whole.
  public static func differences(
    _ one: [Entry], _ other: [Entry], below path: FieldPath = FieldPath([])
  ) -> [FieldPath] {
    let (ones, others) = (byKey(one), byKey(other))
    let keys = one.map(\.key) + other.map(\.key).filter { ones[$0] == nil }
    return keys.flatMap { key -> [FieldPath] in
      let (left, right) = (ones[key], others[key])
      if left == right { return [] }
      guard case .group = left ?? right else { return [path.appending(key)] }
      return differences(fields(left), fields(right), below: path.appending(key))
    }
  }

  private mutating func merged(
    _ base: [Entry], _ ours: [Entry], _ theirs: [Entry], _ path: FieldPath
  ) -> [Entry] {
    let old = Self.byKey(base)
    let mine = Self.byKey(ours)
    let other = Self.byKey(theirs)
    let keys = ours.map(\.key) + theirs.map(\.key).filter { mine[$0] == nil }
    return keys.compactMap { key in
      merged(old[key], mine[key], other[key], path, key).map { Entry(key, $0) }
    }
  }

  private mutating func merged(
    _ base: Tree?, _ ours: Tree?, _ theirs: Tree?, _ path: FieldPath, _ key: String
  ) -> Tree? {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    // An empty group or list has no entry.
    switch (ours ?? theirs, theirs ?? ours) {
    case (.group, .group):
      return .group(
        merged(
          Self.fields(base), Self.fields(ours), Self.fields(theirs), path.appending(key)))
    case (.items, .items):
      let items = merged(Self.items(base), Self.items(ours), Self.items(theirs), path, key)
      return items.isEmpty ? nil : .items(items)
    default:
      conflicts.append(path.appending(key))
      return ours
    }
  }

  private mutating func merged(
    _ base: [ItemTree], _ ours: [ItemTree], _ theirs: [ItemTree], _ path: FieldPath, _ key: String
  ) -> [ItemTree] {
    let old = Self.byID(base)
    let mine = Self.byID(ours)
    let other = Self.byID(theirs)
    var items: [String: ItemTree] = [:]
    for id in mine.keys.sorted() + other.keys.sorted() where items[id] == nil {
      items[id] = merged(old[id], mine[id], other[id], path.item(key, id))
    }
    return order(base, ours, theirs, path.appending(key)).compactMap { items[$0] }
  }

  /// Nil when the item is gone.
  private mutating func merged(
    _ base: ItemTree?, _ ours: ItemTree?, _ theirs: ItemTree?, _ path: FieldPath
  ) -> ItemTree? {
    if let ours, let theirs {
      return ItemTree(
        id: ours.id, merged(base?.entries ?? [], ours.entries, theirs.entries, path))
    }
    // One side added it or the other removed it: of an item that was changed, both can't stand.
    guard let base else { return ours ?? theirs }
    if base == ours || base == theirs { return nil }
    if ours != nil || theirs != nil { conflicts.append(path) }
    return ours
  }

  /// The ids of all items: in the order of the side that moved some, those of the other behind
  /// those that they follow there.
  private mutating func order(
    _ base: [ItemTree], _ ours: [ItemTree], _ theirs: [ItemTree], _ path: FieldPath
  ) -> [String] {
    let common = Set(base.map(\.id)).intersection(ours.map(\.id)).intersection(theirs.map(\.id))
    func shared(_ items: [ItemTree]) -> [String] { items.map(\.id).filter(common.contains) }
    let isMovedByUs = shared(ours) != shared(base)
    if isMovedByUs, shared(theirs) != shared(base), shared(theirs) != shared(ours) {
      conflicts.append(path)
    }
    let leading = (isMovedByUs ? ours : theirs).map(\.id)
    let known = Set(leading)
    var first: [String] = []
    var followers: [String: [String]] = [:]
    var anchor: String?
    for id in (isMovedByUs ? theirs : ours).map(\.id) {
      if known.contains(id) {
        anchor = id
      } else if let anchor {
        followers[anchor, default: []].append(id)
      } else {
        first.append(id)
      }
    }
    return first + leading.flatMap { [$0] + (followers[$0] ?? []) }
  }

  private static func byKey(_ entries: [Entry]) -> [String: Tree] {
    Dictionary(entries.map { ($0.key, $0.tree) }, uniquingKeysWith: { first, _ in first })
  }

  private static func byID(_ items: [ItemTree]) -> [String: ItemTree] {
    Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func fields(_ tree: Tree?) -> [Entry] {
    if case .group(let entries) = tree { entries } else { [] }
  }

  private static func items(_ tree: Tree?) -> [ItemTree] {
    if case .items(let items) = tree { items } else { [] }
  }
}
