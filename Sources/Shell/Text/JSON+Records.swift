internal import Method

extension JSON {
  /// A record taken apart, by the keys of its fields; filled fields only.
  static func record(
    _ entries: [Entry], _ shape: Shape, id: String? = nil, in directory: Directory
  ) -> JSON {
    .object(members(entries, shape, id: id, in: directory))
  }

  static func members(
    _ entries: [Entry], _ shape: Shape, id: String? = nil, in directory: Directory
  ) -> [Member] {
    (id.map { [Member("id", .text($0))] } ?? [])
      + entries.compactMap { entry in
        shape[entry.key].map { Member(entry.key, tree(entry.tree, $0, in: directory)) }
      }
  }

  static func tree(_ tree: Tree, _ info: FieldInfo, in directory: Directory) -> JSON {
    switch (tree, info.kind.shape) {
    case (.value(let value), _): self.value(value, info.kind, in: directory)
    case (.group(let entries), .some(let shape)): record(entries, shape, in: directory)
    case (.items(let items), .some(let shape)):
      .list(items.map { record($0.entries, shape, id: $0.id, in: directory) })
    case (.group, nil), (.items, nil): .null
    }
  }

  /// Amounts in major units, percentages and marks as decimal numbers, days as 2026-11-22, links by
  /// id and name.
  static func value(_ value: Value, _ kind: FieldKind, in directory: Directory) -> JSON {
    switch value {
    case .text(let text):
      if let kinds = kind.linkedKinds {
        link(text, among: kinds, in: directory)
      } else {
        .text(text)
      }
    case .list(let texts): .list(texts.map { self.value(.text($0), kind, in: directory) })
    case .number(let number):
      .number(Decimals.text(number, places: kind.numberForm?.decimals ?? 0))
    case .day(let day): .text(day.iso)
    case .flag(let flag): .flag(flag)
    }
  }

  /// A field that the index keeps, filled or not.
  static func kept(_ field: KeptField, of account: Digest, in directory: Directory) -> JSON {
    if let value = account.value(of: field) {
      return self.value(value, field.info.kind, in: directory)
    }
    switch field.info.kind {
    case .lines, .choices, .links: return .list([])
    case .line, .text, .choice, .level, .score, .percent, .amount, .count, .day, .year, .flag,
      .link,
      .group, .items:
      return .null
    }
  }

  /// The name is null where nothing has that id any more.
  private static func link(_ id: String, among kinds: [Kind], in directory: Directory) -> JSON {
    .object([
      Member("id", .text(id)),
      Member("name", .text(directory.named(id, among: kinds)?.title.plain)),
    ])
  }
}
