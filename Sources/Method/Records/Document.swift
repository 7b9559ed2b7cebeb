/// Which document of the workspace: each is one file, read, edited and saved as a whole.
public enum DocumentName: Hashable, Sendable {
  case settings
  case account(ID<Account>)
  case round(ID<Round>)

  /// What its record is before anything is filled in.
  public var empty: any DocumentRecord {
    switch self {
    case .settings: Workspace()
    case .account(let id): Account(id: id)
    case .round(let id): Round(id: id)
    }
  }

  /// What tells it from others of its kind; nil for what there is only one of.
  public var id: String? {
    switch self {
    case .settings: nil
    case .account(let id): id.text
    case .round(let id): id.text
    }
  }

  public var account: ID<Account>? {
    if case .account(let id) = self { id } else { nil }
  }

  public var round: ID<Round>? {
    if case .round(let id) = self { id } else { nil }
  }

  public var shape: Shape {
    switch self {
    case .settings: Workspace.shape
    case .account: Account.shape
    case .round: Round.shape
    }
  }

  /// The row that describes a field; nil when the document has none of that path.
  public func info(at path: FieldPath) -> FieldInfo? { try? type(of: empty).info(at: path) }
}

/// A record that is a document.
public protocol DocumentRecord: Record {
  var document: Document { get }
}

extension Workspace: DocumentRecord {
  public var document: Document { .settings(self) }
}

extension Account: DocumentRecord {
  public var document: Document { .account(self) }
}

extension Round: DocumentRecord {
  public var document: Document { .round(self) }
}

/// What one file of the workspace holds: whatever kind it is of, it goes one way to the disk and back.
public enum Document: Hashable, Sendable {
  case settings(Workspace)
  case account(Account)
  case round(Round)

  public var name: DocumentName {
    switch self {
    case .settings: .settings
    case .account(let account): .account(account.id)
    case .round(let round): .round(round.id)
    }
  }

  public var record: any DocumentRecord {
    switch self {
    case .settings(let settings): settings
    case .account(let account): account
    case .round(let round): round
    }
  }

  public var account: Account? {
    if case .account(let account) = self { account } else { nil }
  }

  public var round: Round? {
    if case .round(let round) = self { round } else { nil }
  }

  public var settings: Workspace? {
    if case .settings(let settings) = self { settings } else { nil }
  }
}

extension Document {
  /// The document of that name with these entries, as a merge gives them.
  public init(_ name: DocumentName, filledWith entries: [Entry]) throws(Rejection) {
    self = try name.empty.filled(with: entries)
  }

  public var entries: [Entry] { record.entries }

  /// Every row of a form asks: the record isn't copied for it.
  public func tree(at path: FieldPath) -> Tree? {
    switch self {
    case .settings(let settings): settings.tree(at: path)
    case .account(let account): account.tree(at: path)
    case .round(let round): round.tree(at: path)
    }
  }

  public func value(at path: FieldPath) -> Value? {
    if case .value(let value) = tree(at: path) { value } else { nil }
  }

  /// The list at a path, read item by item.
  public func list(at path: FieldPath) -> ListView? {
    switch self {
    case .settings(let settings): settings.list(at: path)
    case .account(let account): account.list(at: path)
    case .round(let round): round.list(at: path)
    }
  }

  public func items(at list: FieldPath) -> [ItemTree] {
    if case .items(let items) = tree(at: list) { items } else { [] }
  }

  /// Nothing is changed when it throws.
  public mutating func apply(_ change: Change) throws(Rejection) {
    self = try record.applying(change)
  }

  public func setting(_ path: FieldPath, to value: Value?) throws(Rejection) -> Change {
    try record.setting(path, to: value)
  }

  public func inserting(
    _ item: ItemTree, into list: FieldPath, at place: Int? = nil
  ) throws(Rejection) -> Change {
    try record.inserting(item, into: list, at: place)
  }

  public func removing(_ id: String, from list: FieldPath) throws(Rejection) -> Change {
    try record.removing(id, from: list)
  }

  public func moving(
    _ id: String, in list: FieldPath, by steps: Int
  ) throws(Rejection) -> Change {
    try record.moving(id, in: list, by: steps)
  }
}

extension DocumentRecord {
  fileprivate func filled(with entries: [Entry]) throws(Rejection) -> Document {
    var record = self
    try record.fill(entries)
    return record.document
  }

  fileprivate func applying(_ change: Change) throws(Rejection) -> Document {
    var record = self
    try record.apply(change)
    return record.document
  }
}
