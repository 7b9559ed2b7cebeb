public import Method

/// An edit told in words: `Headcount: 4,050 → 4,200`, `Exercise 2024 removed`.
public struct ChangePhrase: Phrase {
  public typealias LinkName = @Sendable (String, LinkTarget) -> String?

  private let change: Change
  private let fields: [FieldInfo]
  /// What surrounds the change, by whose items' first fields they are called.
  private let entries: [Entry]
  private let linkName: LinkName

  /// Takes the document before or after the change: either gives names to its items.
  public init(
    _ change: Change, in document: Document, linkName: @escaping LinkName = { _, _ in nil }
  ) {
    self.change = change
    fields = document.name.shape
    entries = document.entries
    self.linkName = linkName
  }

  public func said(_ wording: Wording) -> String {
    let (labels, last) = place(wording)
    switch change {
    case .set(_, let from, let to):
      let label = labels.joined(separator: " · ")
      guard let last else { return label }
      return wording.labelled(label, told(from, to, last, wording))
    case .insert(_, let item, _):
      let name = title(of: item, in: last, labels, wording)
      return wording.say("\(name) added", "Ajouté : \(name)")
    case .remove(_, let item, _):
      let name = title(of: item, in: last, labels, wording)
      return wording.say("\(name) removed", "Supprimé : \(name)")
    case .move(let list, let id, let from, let to):
      let item = items(at: list).first { $0.id == id } ?? ItemTree(id: id)
      let name = title(of: item, in: last, labels, wording)
      return to < from
        ? wording.say("\(name) moved up", "Remonté : \(name)")
        : wording.say("\(name) moved down", "Descendu : \(name)")
    }
  }

  private func told(
    _ from: Value?, _ to: Value?, _ field: FieldInfo, _ wording: Wording
  ) -> String {
    if case .text = field.kind, from != nil, to != nil {
      return wording.say("text edited", "texte modifié")
    }
    let empty = wording.say("empty", "vide")
    guard let from else { return to.map { brief($0, field, wording) } ?? empty }
    return brief(from, field, wording) + " → " + (to.map { brief($0, field, wording) } ?? empty)
  }

  /// The value on one line, cut where a toast would be too long to read at a glance.
  private func brief(_ value: Value, _ field: FieldInfo, _ wording: Wording) -> String {
    let whole = wording.value(value, of: field, linkName: linkName)
    let line = String(whole.map { $0.isNewline ? " " : $0 })
    return line.count > 60 ? String(line.prefix(59)) + "…" : line
  }

  /// The labels of the items on the way and of the field, and the field's row.
  private func place(_ wording: Wording) -> (labels: [String], last: FieldInfo?) {
    var labels: [String] = []
    var rows = fields
    var last: FieldInfo?
    var way: [FieldPath.Step] = []
    for step in change.path.steps {
      way.append(step)
      switch step {
      case .key(let key):
        last = rows.first { $0.key == key }
        // A group is a page of the form: its name would only lengthen the sentence.
        if case .group = last?.kind { break }
        labels.append(last?.label[wording.language] ?? key)
      case .item(let list, let id):
        last = rows.first { $0.key == list }
        let path = FieldPath(way.dropLast() + [.key(list)])
        let item = items(at: path).first { $0.id == id } ?? ItemTree(id: id)
        labels.append(last.map { name(of: item, in: $0, wording) } ?? id)
      }
      rows = last?.children ?? []
    }
    return (labels, last)
  }

  private func title(
    of item: ItemTree, in list: FieldInfo?, _ labels: [String], _ wording: Wording
  ) -> String {
    guard let list else { return item.id }
    return (labels.dropLast() + [name(of: item, in: list, wording)]).joined(separator: " · ")
  }

  /// `Exercise 2024`: the kind of record and the first thing that is known of it.
  private func name(of item: ItemTree, in list: FieldInfo, _ wording: Wording) -> String {
    guard case .items(let shape) = list.kind else { return item.id }
    let kind = shape.term[wording.language]
    guard let entry = item.entries.first, case .value(let value) = entry.tree,
      let field = shape.fields.first(where: { $0.key == entry.key })
    else { return kind }
    return kind + " " + brief(value, field, wording)
  }

  private func items(at path: FieldPath) -> [ItemTree] {
    var level = entries
    var items: [ItemTree] = []
    for step in path.steps {
      switch step {
      case .key(let key):
        switch level.first(where: { $0.key == key })?.tree {
        case .group(let entries): level = entries
        case .items(let found): items = found
        case .value, nil: return []
        }
      case .item(let list, let id):
        guard case .items(let found) = level.first(where: { $0.key == list })?.tree,
          let item = found.first(where: { $0.id == id })
        else { return [] }
        level = item.entries
      }
    }
    return items
  }
}
