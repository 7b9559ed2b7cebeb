/// A kind of thing in the model, described once by its table of fields.
public protocol Record: Hashable, Sendable {
  /// What one is called.
  static var term: Term { get }
  static var fields: Fields<Self> { get }
}

/// A record without a name of its own: a part of another, such as an identity.
public protocol Part: Record {
  init()
}

/// A record of a list, known by its id.
///
/// It describes its kind: what fresh ids begin with, what several are called, where their list
/// stands. Links, choosers, the command line and undo follow.
public protocol Item: Record {
  static var idPrefix: String { get }
  static var plural: Term { get }
  static var home: Kind.Home { get }
  /// What a new one begins with, below the item in that place of the list.
  static func beginning(_ list: ListView?, below: Int?, today: Day) -> [Entry]
  var id: ID<Self> { get }
  init(id: ID<Self>)
}

extension Item {
  public static func beginning(_ list: ListView?, below: Int?, today: Day) -> [Entry] { [] }

  /// Compares the ids as well.
  public static func == (left: Self, right: Self) -> Bool {
    left.id == right.id && left.entries == right.entries
  }
}

extension Record {
  /// Compares what the files would hold, byte for byte: to Swift "é" equals "e" + U+0301, and an
  /// edit from one to the other must be seen.
  public static func == (left: Self, right: Self) -> Bool { left.entries == right.entries }

  /// The table of fields without the record's type.
  public static var shape: Shape { Shape(of: Self.self) }

  /// The record taken apart: filled fields only, in the order of the table.
  public var entries: [Entry] {
    Self.fields.rows.compactMap { field in field.tree(of: self).map { Entry(field.info.key, $0) } }
  }

  /// Fills the record from its entries; refuses unknown keys and what a field cannot hold.
  public mutating func fill(_ entries: [Entry]) throws(Rejection) {
    for entry in entries { try Self.field(entry.key).fill(&self, entry.tree) }
  }

  /// What stands at a path: nil where the field is empty or isn't there.
  public func tree(at path: FieldPath) -> Tree? { tree(at: path.steps[...]) }

  /// The value of the field at a path: nil where it is empty, isn't there or isn't a single value.
  public func value(at path: FieldPath) -> Value? {
    guard case .value(let value) = tree(at: path) else { return nil }
    return value
  }

  /// The row that describes the field at a path, whether it is filled or not.
  public static func info(at path: FieldPath) throws(Rejection) -> FieldInfo {
    var rows: Shape? = shape
    var found: FieldInfo?
    for step in path.steps {
      guard let row = rows?[step.key] else { throw .unknownField(path.text) }
      if case .item = step {
        guard case .items = row.kind else { throw .unknownField(path.text) }
      }
      found = row
      rows = row.kind.shape
    }
    guard let found else { throw .unknownField(path.text) }
    return found
  }

  static func field(_ key: String) throws(Rejection) -> Field<Self> {
    guard let field = fields[key] else { throw .unknownField(key) }
    return field
  }

  func tree(at steps: ArraySlice<FieldPath.Step>) -> Tree? {
    guard let step = steps.first else { return .group(entries) }
    let rest = steps.dropFirst()
    guard let field = Self.fields[step.key] else { return nil }
    switch (field.access, step) {
    case (.value, .key): return rest.isEmpty ? field.tree(of: self) : nil
    case (.group(let part), .key): return part.tree(self, rest)
    case (.items, .key): return rest.isEmpty ? field.tree(of: self) : nil
    case (.items(let list), .item(_, let id)): return list.treeOfItem(self, id, rest)
    case (.value, .item), (.group, .item): return nil
    }
  }
}
