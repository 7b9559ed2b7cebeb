extension Change {
  /// The changes that make one version of a record another, in an order in which they can be applied.
  public static func all(
    from one: [Entry], to other: [Entry], below path: FieldPath = FieldPath([])
  ) -> [Change] {
    let keys = one.map(\.key) + other.map(\.key).filter { key in !one.contains { $0.key == key } }
    return keys.flatMap { key -> [Change] in
      let (old, new) = (tree(key, one), tree(key, other))
      guard old != new else { return [] }
      let place = path.appending(key)
      return switch old ?? new {
      case .group: all(from: fields(old), to: fields(new), below: place)
      case .items: changes(of: place, from: items(old), to: items(new))
      case .value, nil: [.set(place, from: value(old), to: value(new))]
      }
    }
  }

  /// What goes, what comes and what is moved, then what is changed within what stays.
  private static func changes(
    of list: FieldPath, from old: [ItemTree], to new: [ItemTree]
  ) -> [Change] {
    var changes: [Change] = []
    var present = old
    for item in old where !new.contains(where: { $0.id == item.id }) {
      guard let place = present.firstIndex(where: { $0.id == item.id }) else { continue }
      changes.append(.remove(list, item, at: place))
      present.remove(at: place)
    }
    for (place, item) in new.enumerated() {
      guard let now = present.firstIndex(where: { $0.id == item.id }) else {
        changes.append(.insert(list, item, at: place))
        present.insert(item, at: place)
        continue
      }
      guard now != place else { continue }
      changes.append(.move(list, id: item.id, from: now, to: place))
      present.insert(present.remove(at: now), at: place)
    }
    for item in new {
      guard let former = old.first(where: { $0.id == item.id }) else { continue }
      changes += all(from: former.entries, to: item.entries, below: list.entering(item.id))
    }
    return changes
  }

  private static func tree(_ key: String, _ entries: [Entry]) -> Tree? {
    entries.first { $0.key == key }?.tree
  }

  private static func value(_ tree: Tree?) -> Value? {
    if case .value(let value) = tree { value } else { nil }
  }

  private static func fields(_ tree: Tree?) -> [Entry] {
    if case .group(let entries) = tree { entries } else { [] }
  }

  private static func items(_ tree: Tree?) -> [ItemTree] {
    if case .items(let items) = tree { items } else { [] }
  }
}
