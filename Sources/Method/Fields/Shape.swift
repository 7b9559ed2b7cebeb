/// A record's table of fields: its rows, and what is derived from them once.
///
/// A class, so that a record's `static let` holds it and every reader shares it.
public final class Fields<Owner: Record>: ExpressibleByArrayLiteral, Sendable {
  public let rows: [Field<Owner>]
  let table: ShapeTable
  /// The places of the rows that are links, or that hold records, which may have links: their tables
  /// aren't looked into here.
  let linking: [Int]

  public init(_ rows: [Field<Owner>]) {
    self.rows = rows
    table = ShapeTable(rows.map(\.info))
    linking = rows.indices.filter { place in
      switch rows[place].info.kind {
      case .link, .links, .group, .items: true
      default: false
      }
    }
  }

  public convenience init(arrayLiteral rows: Field<Owner>...) { self.init(rows) }

  /// The row with that key; nil where there is none.
  subscript(key: String) -> Field<Owner>? { table.places[key].map { rows[$0] } }
}

/// The rows of a table without the record's type, and where each stands.
final class ShapeTable: Sendable {
  let infos: [FieldInfo]
  let places: [String: Int]
  /// The places of what a record is called by: the rows marked so, or else the first.
  let naming: [Int]
  /// The places of what stands beside its name.
  let beside: [Int]

  init(_ infos: [FieldInfo]) {
    self.infos = infos
    places = Dictionary(
      infos.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    let named = infos.indices.filter { infos[$0].isNaming }
    naming = named.isEmpty ? Array(infos.indices.prefix(1)) : named
    beside = infos.indices.filter { infos[$0].isBeside }
  }
}

/// The table of a record's fields without the record's type.
///
/// The tables of nested records are made when they are first asked for: forty kinds of records cost
/// the start nothing.
public struct Shape: Sendable {
  private let make: @Sendable () -> ShapeTable

  init<R: Record>(of record: R.Type) { make = { R.fields.table } }

  var table: ShapeTable { make() }

  /// In the order of the table.
  public var fields: [FieldInfo] { table.infos }

  /// The row with that key; nil where there is none.
  public subscript(key: String) -> FieldInfo? {
    let table = table
    return table.places[key].map { table.infos[$0] }
  }

  /// The rows that a record of this shape is called by, first those that name it.
  public var naming: [FieldInfo] { table.naming.map { table.infos[$0] } }
}

/// A kind of record that lists hold: what one is called, where its list stands and whose it is.
public struct Kind: Sendable {
  /// Where the records of a kind stand.
  public enum Home: Hashable, Sendable {
    /// In a list of the workspace's settings, by its key.
    case workspace(String)
    /// In a list of each account, by its key.
    case account(String)
    /// The accounts themselves.
    case portfolio
    /// In a list of each round, by its key.
    case round(String)
    /// The rounds themselves, each a document.
    case rounds
    /// In another record: nothing links to it.
    case nested
  }

  /// What a fresh id begins with, such as `n` in `n-7f3k9m2q`: no two kinds share it.
  public let prefix: String
  public let term: Term
  public let plural: Term
  public let home: Home
  public let shape: Shape
  /// What a new one begins with, below the item in that place of its list.
  public let beginning: @Sendable (_ list: ListView?, _ below: Int?, _ today: Day) -> [Entry]

  public init<I: Item>(_ item: I.Type) {
    prefix = I.idPrefix
    term = I.term
    plural = I.plural
    home = I.home
    shape = Shape(of: I.self)
    beginning = { I.beginning($0, below: $1, today: $2) }
  }

  public var fields: [FieldInfo] { shape.fields }
}

extension Kind: Hashable {
  public static func == (left: Kind, right: Kind) -> Bool { left.prefix == right.prefix }
  public func hash(into hasher: inout Hasher) { hasher.combine(prefix) }
}

extension Item {
  public static var kind: Kind { Kind(Self.self) }
}

/// The id of a record of one of several kinds: its prefix tells which.
public struct Reference: Hashable, Sendable {
  public let text: String

  public init(_ text: String) throws(Rejection) {
    guard isWellFormedID(text) else { throw .malformedID(text) }
    self.text = text
  }

  public init<Named>(_ id: ID<Named>) { text = id.text }
}
