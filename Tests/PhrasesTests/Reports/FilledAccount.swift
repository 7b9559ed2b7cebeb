import Method
import Phrases
import Testing

/// An account with something in each of its fields: where it holds words, its own path between signs.
struct FilledAccount {
  private(set) var account: Account
  /// The paths of all texts, as they stand in the account.
  private(set) var texts: [FieldPath] = []

  init() throws {
    account = Account(id: try ID("hydrane"))
    try fill(Account.shape, FieldPath([]))
  }

  static func mark(_ path: FieldPath) -> String { "<" + path.text + ">" }

  private mutating func fill(_ shape: Shape, _ base: FieldPath) throws {
    for field in shape.fields {
      let path = base.appending(field.key)
      switch field.kind {
      case .group(let inner): try fill(inner, path)
      case .items(let kind):
        let id = kind.prefix + "-1"
        let named = kind.fields.filter(\.isRequired).map { Entry($0.key, .value(.text(id))) }
        try account.apply(try account.inserting(ItemTree(id: id, named), into: path))
        try fill(kind.shape, path.entering(id))
      default: try account.apply(try account.setting(path, to: try value(of: field, path)))
      }
    }
  }

  private mutating func value(of field: FieldInfo, _ path: FieldPath) throws -> Value {
    switch field.kind {
    case .line, .text:
      texts.append(path)
      return .text(Self.mark(path))
    case .lines:
      texts.append(path)
      return .list([Self.mark(path)])
    case .choice(let choices): return .text(Self.chosen(choices))
    case .choices(let choices): return .list([Self.chosen(choices)])
    case .link(let kinds): return .text(kinds[0].prefix + "-1")
    case .links(let kinds): return .list([kinds[0].prefix + "-1"])
    case .day: return .day(try day("2026-12-01"))
    case .flag: return .flag(true)
    case .amount: return .number(98_765_400)
    case .year: return .number(2026)
    case .level(let bounds): return .number(bounds.upperBound)
    case .score(let bounds): return .number(bounds.lowerBound * 10)
    case .percent(let bounds): return .number(bounds.upperBound * 100)
    case .count(let bounds): return .number(bounds.lowerBound)
    case .group, .items: return .flag(true)
    }
  }

  /// Those by which a report shows the record at all; otherwise the last.
  private static func chosen(_ choices: [Choice]) -> String {
    let telling = choices.map(\.key).first { ["doing", "customer_value", "monthly"].contains($0) }
    return telling ?? choices.last?.key ?? ""
  }
}

extension Report {
  /// All that a reader finds in it.
  var texts: [String] {
    [title, account, day, confidentiality]
      + sections.flatMap { section in [section.heading] + section.blocks.flatMap(\.texts) }
  }

  /// The rows of its tables, in their order.
  var rows: [[String]] {
    sections.flatMap(\.blocks).flatMap { block -> [[String]] in
      guard case .table(let table) = block else { return [] }
      return table.rows
    }
  }
}

extension ReportBlock {
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let text): [text]
    case .facts(let facts): facts.flatMap { [$0.label, $0.value] }
    case .bullets(let list): [list.title] + list.items
    case .table(let table): [table.title] + table.columns + table.rows.flatMap(\.self)
    case .picture: []
    }
  }
}
