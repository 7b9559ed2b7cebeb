public import Method

/// An edit told in words: `Headcount: 4,050 → 4,200`, `Exercise 2024 removed`.
public struct ChangePhrase: Phrase {
  private let change: Change
  private let fields: Shape
  /// What surrounds the change, by whose items' first fields they are called.
  private let entries: [Entry]
  private let directory: Directory

  /// Takes the document before or after the change: either gives names to its items.
  public init(_ change: Change, in document: Document, directory: Directory) {
    self.change = change
    fields = document.name.shape
    entries = document.entries
    self.directory = directory
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
    let whole = wording.value(value, of: field, in: directory)
    let line = String(whole.map { $0.isNewline ? " " : $0 })
    return line.count > 60 ? String(line.prefix(59)) + "…" : line
  }

  /// The labels of the items on the way and of the field, and the field's row.
  private func place(_ wording: Wording) -> (labels: [String], last: FieldInfo?) {
    var labels: [String] = []
    var rows: Shape? = fields
    var last: FieldInfo?
    var way: [FieldPath.Step] = []
    for step in change.path.steps {
      way.append(step)
      switch step {
      case .key(let key):
        last = rows?[key]
        // A group is a page of the form: its name would only lengthen the sentence.
        if case .group = last?.kind { break }
        labels.append(last?.label[wording.language] ?? key)
      case .item(let list, let id):
        last = rows?[list]
        let path = FieldPath(way.dropLast() + [.key(list)])
        let item = items(at: path).first { $0.id == id } ?? ItemTree(id: id)
        labels.append(last.map { name(of: item, in: $0, wording) } ?? id)
      }
      rows = last?.kind.shape
    }
    return (labels, last)
  }

  private func title(
    of item: ItemTree, in list: FieldInfo?, _ labels: [String], _ wording: Wording
  ) -> String {
    guard let list else { return item.id }
    return (labels.dropLast() + [name(of: item, in: list, wording)]).joined(separator: " · ")
  }

  /// `Exercise 2024`: the kind of record and what it is called.
  private func name(of item: ItemTree, in list: FieldInfo, _ wording: Wording) -> String {
    guard case .items(let kind) = list.kind else { return item.id }
    let parts = kind.shape.naming.compactMap { field -> String? in
      guard case .value(let value) = item.entries.first(where: { $0.key == field.key })?.tree
      else { return nil }
      return brief(value, field, wording)
    }
    return ([kind.term[wording.language]] + parts).joined(separator: " ")
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
