/// One row of a record's table: what the field is, and how it is read and written.
public struct Field<Owner: Record>: Sendable {
  public let info: FieldInfo
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
      try list.append(&owner, items)
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
  let list: @Sendable (Owner, ArraySlice<FieldPath.Step>) -> ListView?
  let gatherLinks: @Sendable (Owner, inout [LinkField], inout [FieldPath.Step]) -> Void

  init<P: Part>(_ path: Property<Owner, P>) {
    tree = { $0[keyPath: path].tree(at: $1) }
    fill = { (owner, entries) throws(Rejection) in try owner[keyPath: path].fill(entries) }
    perform = { (owner, operation, steps) throws(Rejection) in
      try owner[keyPath: path].perform(operation, at: steps)
    }
    list = { $0[keyPath: path].list(at: $1) }
    gatherLinks = { $0[keyPath: path].gatherLinks(of: P.fields.linking, &$1, &$2) }
  }
}

/// Reads and writes a list of records without naming their type.
struct ListAccess<Owner>: Sendable {
  let items: @Sendable (Owner) -> [ItemTree]
  let treeOfItem: @Sendable (Owner, String, ArraySlice<FieldPath.Step>) -> Tree?
  let perform: @Sendable (inout Owner, Operation) throws(Rejection) -> Void
  let performInItem:
    @Sendable (inout Owner, String, Operation, ArraySlice<FieldPath.Step>) throws(Rejection) -> Void
  /// Adds many at once, in their order.
  let append: @Sendable (inout Owner, [ItemTree]) throws(Rejection) -> Void
  let view: @Sendable (Owner) -> ListView
  let listInItem: @Sendable (Owner, String, ArraySlice<FieldPath.Step>) -> ListView?
  let gatherLinks: @Sendable (Owner, String, inout [LinkField], inout [FieldPath.Step]) -> Void

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
    append = { (owner, items) throws(Rejection) in try owner[keyPath: path].append(items) }
    view = { ListView($0[keyPath: path]) }
    listInItem = { owner, id, steps in
      owner[keyPath: path].first { $0.id.text == id }?.list(at: steps)
    }
    gatherLinks = { owner, key, found, way in
      let linking = I.fields.linking
      guard !linking.isEmpty else { return }
      for item in owner[keyPath: path] {
        way.append(.item(list: key, id: item.id.text))
        item.gatherLinks(of: linking, &found, &way)
        way.removeLast()
      }
    }
  }
}

extension Array where Element: Item {
  fileprivate mutating func append(_ trees: [ItemTree]) throws(Rejection) {
    guard count + trees.count <= FieldKind.longestList else {
      throw .tooMany(count + trees.count, limit: FieldKind.longestList)
    }
    var known = Set(map(\.id.text))
    reserveCapacity(count + trees.count)
    for tree in trees {
      guard known.insert(tree.id).inserted else { throw .duplicateItem(tree.id) }
      var item = Element(id: try ID(tree.id))
      try item.fill(tree.entries)
      append(item)
    }
  }

  fileprivate mutating func perform(_ operation: Operation) throws(Rejection) {
    switch operation {
    case .set: throw .wrongShape("")
    case .insert(let tree, let place):
      guard !contains(where: { $0.id.text == tree.id }) else { throw .duplicateItem(tree.id) }
      guard count < FieldKind.longestList else {
        throw .tooMany(count + 1, limit: FieldKind.longestList)
      }
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
