/// One row of a record's table: what the field is, and how it is read and written.
public struct Field<Owner: Record>: Sendable {
  public internal(set) var info: FieldInfo
  let access: Access

  enum Access: Sendable {
    case value(
      get: @Sendable (Owner) -> Value?,
      set: @Sendable (inout Owner, Value?) throws(Rejection) -> Void)
    case group(PartAccess<Owner>)
    case items(ListAccess<Owner>)
  }

  func tree(of owner: Owner) -> Tree? {
    switch access {
    case .value(let get, _): return get(owner).map(Tree.value)
    case .group(let part):
      guard case .group(let entries) = part.tree(owner, []), !entries.isEmpty else { return nil }
      return .group(entries)
    case .items(let list):
      let items = list.items(owner)
      return items.isEmpty ? nil : .items(items)
    }
  }

  func fill(_ owner: inout Owner, _ tree: Tree) throws(Rejection) {
    switch (access, tree) {
    case (.value(_, let set), .value(let value)):
      try info.kind.check(value)
      try set(&owner, value)
    case (.group(let part), .group(let entries)): try part.fill(&owner, entries)
    case (.items(let list), .items(let items)):
      for (place, item) in items.enumerated() {
        try list.perform(&owner, .insert(item, at: place))
      }
    default: throw .wrongShape(info.key)
    }
  }
}

/// What a change does at the end of its path.
enum Operation {
  case set(Value?)
  case insert(ItemTree, at: Int)
  case remove(id: String)
  case move(id: String, to: Int)
}

/// Reads and writes a part of a record without naming the part's type.
struct PartAccess<Owner>: Sendable {
  let tree: @Sendable (Owner, ArraySlice<FieldPath.Step>) -> Tree?
  let fill: @Sendable (inout Owner, [Entry]) throws(Rejection) -> Void
  let perform:
    @Sendable (inout Owner, Operation, ArraySlice<FieldPath.Step>) throws(Rejection) -> Void

  init<P: Part>(_ path: Property<Owner, P>) {
    tree = { $0[keyPath: path].tree(at: $1) }
    fill = { (owner, entries) throws(Rejection) in try owner[keyPath: path].fill(entries) }
    perform = { (owner, operation, steps) throws(Rejection) in
      try owner[keyPath: path].perform(operation, at: steps)
    }
  }
}

/// Reads and writes a list of records without naming their type.
struct ListAccess<Owner>: Sendable {
  let items: @Sendable (Owner) -> [ItemTree]
  let treeOfItem: @Sendable (Owner, String, ArraySlice<FieldPath.Step>) -> Tree?
  let perform: @Sendable (inout Owner, Operation) throws(Rejection) -> Void
  let performInItem:
    @Sendable (inout Owner, String, Operation, ArraySlice<FieldPath.Step>) throws(Rejection) -> Void

  init<I: Item>(_ path: Property<Owner, [I]>) {
    items = { owner in owner[keyPath: path].map { ItemTree(id: $0.id.text, $0.entries) } }
    treeOfItem = { owner, id, steps in
      owner[keyPath: path].first { $0.id.text == id }?.tree(at: steps)
    }
    perform = { (owner, operation) throws(Rejection) in
      try owner[keyPath: path].perform(operation)
    }
    performInItem = { (owner, id, operation, steps) throws(Rejection) in
      guard let place = owner[keyPath: path].firstIndex(where: { $0.id.text == id }) else {
        throw .unknownItem(id)
      }
      try owner[keyPath: path][place].perform(operation, at: steps)
    }
  }
}

extension Array where Element: Item {
  fileprivate mutating func perform(_ operation: Operation) throws(Rejection) {
    switch operation {
    case .set: throw .wrongShape("")
    case .insert(let tree, let place):
      guard !contains(where: { $0.id.text == tree.id }) else { throw .duplicateItem(tree.id) }
      var item = Element(id: try ID(tree.id))
      try item.fill(tree.entries)
      insert(item, at: Swift.min(Swift.max(place, 0), count))
    case .remove(let id): remove(at: try place(of: id))
    case .move(let id, let place):
      let item = remove(at: try self.place(of: id))
      insert(item, at: Swift.min(Swift.max(place, 0), count))
    }
  }

  private func place(of id: String) throws(Rejection) -> Int {
    guard let place = firstIndex(where: { $0.id.text == id }) else { throw .unknownItem(id) }
    return place
  }
}

/// The stored property behind a row.
public typealias Property<Owner, Stored> = any WritableKeyPath<Owner, Stored> & Sendable
