internal import Method

extension JSON {
  /// A record taken apart, by the keys of its fields; filled fields only.
  static func record(_ entries: [Entry], _ shape: [FieldInfo], id: String? = nil) -> JSON {
    var members = id.map { [Member("id", .text($0))] } ?? []
    for entry in entries {
      guard let info = shape.first(where: { $0.key == entry.key }) else { continue }
      members.append(Member(entry.key, tree(entry.tree, info)))
    }
    return .object(members)
  }

  static func tree(_ tree: Tree, _ info: FieldInfo) -> JSON {
    switch tree {
    case .value(let value): self.value(value, info.kind)
    case .group(let entries): record(entries, info.children)
    case .items(let items): .list(items.map { record($0.entries, info.children, id: $0.id) })
    }
  }

  /// Amounts in major units, percentages and marks as decimal numbers, days as 2026-11-22.
  static func value(_ value: Value, _ kind: FieldKind) -> JSON {
    switch value {
    case .text(let text): .text(text)
    case .list(let texts): .list(texts.map(JSON.text))
    case .number(let number):
      .number(Decimals.text(number, places: kind.numberForm?.decimals ?? 0))
    case .day(let day): .text(day.iso)
    case .flag(let flag): .flag(flag)
    }
  }
}
