/// One edit, with what stood before: it can be undone, journalled, merged and told in words.
public enum Change: Hashable, Sendable {
  case set(FieldPath, from: Value?, to: Value?)
  /// The path names the list.
  case insert(FieldPath, ItemTree, at: Int)
  case remove(FieldPath, ItemTree, at: Int)
  case move(FieldPath, id: String, from: Int, to: Int)

  /// The change that takes this one back.
  public var inverse: Change {
    switch self {
    case .set(let path, let from, let to): .set(path, from: to, to: from)
    case .insert(let list, let item, let place): .remove(list, item, at: place)
    case .remove(let list, let item, let place): .insert(list, item, at: place)
    case .move(let list, let id, let from, let to): .move(list, id: id, from: to, to: from)
    }
  }

  /// The field or the list that the change touches.
  public var path: FieldPath {
    switch self {
    case .set(let path, _, _), .insert(let path, _, _), .remove(let path, _, _),
      .move(let path, _, _, _):
      path
    }
  }
}

extension Record {
  /// The one place where records are edited.
  ///
  /// Nothing is changed when it throws.
  public mutating func apply(_ change: Change) throws(Rejection) {
    let operation: Operation =
      switch change {
      case .set(_, _, let value): .set(value)
      case .insert(_, let item, let place): .insert(item, at: place)
      case .remove(_, let item, _): .remove(id: item.id)
      case .move(_, let id, _, let place): .move(id: id, to: place)
      }
    var edited = self
    try edited.perform(operation, at: change.path.steps[...])
    self = edited
  }

  /// The change that sets a field, with what stands there now; checked against the field's rules.
  ///
  /// Here, not where changes are applied, a required field refuses to be emptied: a fresh record
  /// has an empty name, and undo must be able to go back to it.
  public func setting(_ path: FieldPath, to value: Value?) throws(Rejection) -> Change {
    let info = try Self.info(at: path)
    if info.isRequired, value?.isBlank ?? true { throw .required }
    if let value { try info.kind.check(value) }
    let change = Change.set(path, from: self.value(at: path), to: value)
    var trial = self
    try trial.apply(change)
    return change
  }

  /// The change that adds a record to a list, at the end unless told.
  public func inserting(
    _ item: ItemTree, into list: FieldPath, at place: Int? = nil
  ) throws(Rejection) -> Change {
    let change = Change.insert(list, item, at: place ?? items(at: list).count)
    var trial = self
    try trial.apply(change)
    return change
  }

  /// The change that takes a record out of a list.
  public func removing(_ id: String, from list: FieldPath) throws(Rejection) -> Change {
    let items = items(at: list)
    guard let place = items.firstIndex(where: { $0.id == id }) else { throw .unknownItem(id) }
    return .remove(list, items[place], at: place)
  }

  /// The change that moves a record within its list, kept inside the list's bounds.
  public func moving(
    _ id: String, in list: FieldPath, by steps: Int
  ) throws(Rejection) -> Change {
    let items = items(at: list)
    guard let place = items.firstIndex(where: { $0.id == id }) else { throw .unknownItem(id) }
    return .move(list, id: id, from: place, to: min(max(place + steps, 0), items.count - 1))
  }

  /// The records of the list at a path, taken apart.
  public func items(at list: FieldPath) -> [ItemTree] {
    guard case .items(let items) = tree(at: list) else { return [] }
    return items
  }

  mutating func perform(
    _ operation: Operation, at steps: ArraySlice<FieldPath.Step>
  ) throws(Rejection) {
    guard let step = steps.first else { throw .wrongShape("") }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key):
      let field = try Self.field(key)
      switch (field.access, operation) {
      case (.value(_, let set), .set(let value)) where rest.isEmpty:
        if let value { try field.info.kind.check(value) }
        try set(&self, value)
      case (.group(let part), _): try part.perform(&self, operation, rest)
      case (.items(let list), _) where rest.isEmpty: try list.perform(&self, operation)
      default: throw .wrongShape(key)
      }
    case .item(let key, let id):
      guard case .items(let list) = try Self.field(key).access else { throw .wrongShape(key) }
      try list.performInItem(&self, id, operation, rest)
    }
  }
}
