/// One filled link field: where it stands, what it may point at, and the ids that it holds.
public struct LinkField: Hashable, Sendable {
  public let path: FieldPath
  public let kinds: [Kind]
  public let ids: [String]
}

extension FieldKind {
  /// The kinds of records that a link may point at; nil for any other field.
  public var linkedKinds: [Kind]? {
    switch self {
    case .link(let kinds), .links(let kinds): kinds
    default: nil
    }
  }
}

extension Record {
  /// Every filled link of the record and of what it holds, in the order of its table.
  ///
  /// Only the rows that are links are read.
  public var linkFields: [LinkField] {
    var found: [LinkField] = []
    var way: [FieldPath.Step] = []
    gatherLinks(of: Self.fields.linking, &found, &way)
    return found
  }

  /// `rows` are the places of the rows to read: told by whoever reads many records of a kind.
  func gatherLinks(
    of rows: [Int], _ found: inout [LinkField], _ way: inout [FieldPath.Step]
  ) {
    for place in rows {
      let field = Self.fields.rows[place]
      switch field.access {
      case .value(let get, _):
        guard let kinds = field.info.kind.linkedKinds, let value = get(self) else { continue }
        let ids =
          switch value {
          case .text(let id): [id]
          case .list(let ids): ids
          case .number, .day, .flag: [String]()
          }
        let path = FieldPath(way + [.key(field.info.key)])
        found.append(LinkField(path: path, kinds: kinds, ids: ids))
      case .group(let part):
        way.append(.key(field.info.key))
        part.gatherLinks(self, &found, &way)
        way.removeLast()
      case .items(let list): list.gatherLinks(self, field.info.key, &found, &way)
      }
    }
  }
}
