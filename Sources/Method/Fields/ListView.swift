/// A list of records as it stands in one version of its owner, read item by item: nothing is taken
/// apart that isn't asked for.
public struct ListView: Sendable {
  public let kind: Kind
  public let count: Int
  /// The id of the item in a place.
  public let id: @Sendable (Int) -> String
  /// The value of a field, by its key, of the item in a place; nil where it is empty.
  public let value: @Sendable (Int, String) -> Value?
  /// How many items a nested list of the item in a place has, by the list's key.
  public let nested: @Sendable (Int, String) -> Int
  /// The item in a place, taken apart.
  public let item: @Sendable (Int) -> ItemTree
  /// What the item in a place is called by, and what stands beside it.
  public let title: @Sendable (Int) -> ItemTitle

  init<I: Item>(_ items: [I]) {
    kind = I.kind
    count = items.count
    id = { items[$0].id.text }
    value = { place, key in
      guard case .value(let value) = I.fields[key]?.tree(of: items[place]) else { return nil }
      return value
    }
    nested = { place, key in items[place].list(at: [.key(key)])?.count ?? 0 }
    item = { ItemTree(id: items[$0].id.text, items[$0].entries) }
    title = { ItemTitle(items[$0]) }
  }

  public var ids: [String] { (0..<count).map(id) }

  public func place(of id: String) -> Int? { (0..<count).first { self.id($0) == id } }
}

/// What a record is called: values that are said in the reader's language.
public struct ItemTitle: Hashable, Sendable {
  public struct Part: Sendable {
    public let info: FieldInfo
    public let value: Value
  }

  public let name: [Part]
  /// What tells it from another of its name: a function, a kind.
  public let beside: [Part]

  init<I: Item>(_ item: I) {
    func parts(_ places: [Int]) -> [Part] {
      places.compactMap { place in
        let field = I.fields.rows[place]
        guard case .value(let value) = field.tree(of: item) else { return nil }
        return Part(info: field.info, value: value)
      }
    }
    name = parts(I.fields.table.naming)
    beside = parts(I.fields.table.beside)
  }

  /// A title of which only the name is known, as an account's is.
  init(name: String, _ info: FieldInfo?) {
    self.name = info.map { [Part(info: $0, value: .text(name))] } ?? []
    beside = []
  }
}

extension ItemTitle.Part: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.info.key == right.info.key && left.value == right.value
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(info.key)
    hasher.combine(value)
  }
}

extension Record {
  /// The list at a path; nil where there is none.
  public func list(at path: FieldPath) -> ListView? { list(at: path.steps[...]) }

  func list(at steps: ArraySlice<FieldPath.Step>) -> ListView? {
    guard let step = steps.first else { return nil }
    let rest = steps.dropFirst()
    switch (step, Self.fields[step.key]?.access) {
    case (.key, .items(let list)) where rest.isEmpty: return list.view(self)
    case (.key, .group(let part)): return part.list(self, rest)
    case (.item(_, let id), .items(let list)): return list.listInItem(self, id, rest)
    default: return nil
    }
  }
}
