import Method
import Phrases

/// How two versions of a document differ, in words.
extension Desk {
  func say(at paths: [FieldPath], of target: DocumentName) -> String {
    paths.prefix(3).map { say(at: $0, of: target) }.joined(separator: ", ")
      + (paths.count > 3 ? ", …" : "")
  }

  /// The field's label, behind those of what it stands in and what each record is called.
  private func say(at path: FieldPath, of target: DocumentName) -> String {
    path.steps.indices.flatMap { depth -> [String] in
      let way = FieldPath(Array(path.steps[...depth]))
      let label = target.info(at: way)?.label[language]
      return [label, name(ofRecord: way, of: target)].compactMap(\.self)
    }.joined(separator: " ▸ ")
  }

  private func name(ofRecord path: FieldPath, of target: DocumentName) -> String? {
    guard case .item(let key, let id) = path.steps.last else { return nil }
    let list = list(of: target, at: FieldPath(path.steps.dropLast() + [.key(key)]))
    guard let list, let place = list.place(of: id) else { return nil }
    return wording.name(of: list.title(place), list.kind, in: directory(of: target))
  }

  func describe(
    mine: [Entry], theirs: [Entry], shape: Shape
  ) -> [String] {
    shape.fields.flatMap { info -> [String] in
      let own = mine.first { $0.key == info.key }?.tree
      let other = theirs.first { $0.key == info.key }?.tree
      guard own != other else { return [] }
      if case .group(let fields) = info.kind {
        return describe(mine: entries(own), theirs: entries(other), shape: fields)
      }
      return [compared(info, mine: own, theirs: other)]
    }
  }

  func compared(_ info: FieldInfo, mine: Tree?, theirs: Tree?) -> String {
    info.label[language] + "\n  " + wording.labelled(say(OverlayPhrase.mine), shown(mine, info))
      + "\n  " + wording.labelled(say(OverlayPhrase.theirs), shown(theirs, info))
  }

  func compared(
    _ path: FieldPath, of target: DocumentName, theirs: Document
  ) -> String? {
    guard let info = target.info(at: path) else { return nil }
    let (mine, other) = (document(target)?.tree(at: path), theirs.tree(at: path))
    return say(at: path, of: target) + "\n  "
      + wording.labelled(say(OverlayPhrase.mine), shown(mine, info)) + "\n  "
      + wording.labelled(say(OverlayPhrase.theirs), shown(other, info))
  }

  private func entries(_ tree: Tree?) -> [Entry] {
    if case .group(let entries) = tree { entries } else { [] }
  }

  func shown(_ tree: Tree?, _ info: FieldInfo) -> String {
    switch tree {
    case nil: say(OverlayPhrase.empty)
    case .value(let value): wording.value(value, of: info, in: dossier?.directory ?? directory)
    case .group(let entries): shown(entries, info.children)
    case .items(let items):
      items.map { shown($0.entries, info.children) }.joined(separator: "; ")
    }
  }

  private func shown(_ entries: [Entry], _ shape: [FieldInfo]) -> String {
    entries.compactMap { entry in
      shape.first { $0.key == entry.key }.map { shown(entry.tree, $0) }
    }.joined(separator: ", ")
  }
}
