import Method
import Phrases

/// What has changed in an account since a version that was kept: field by field, in words.
extension Desk {
  mutating func showChanges(since version: Document, of day: Day) {
    guard let now = document(version.name) else { return }
    let words = VersionWords(desk: self, document: now.name)
    let changes = words.changes(from: version.entries, to: now.entries, now.name.shape, [])
    overlays.append(
      .message(
        Message(
          title: say(PlanPhrase.changedSince(wording.day(day), changes.count)),
          body: changes.isEmpty
            ? say(OverlayPhrase.nothingDiffers) : changes.joined(separator: "\n"))))
  }
}

/// Tells two versions of a document apart, record by record.
private struct VersionWords {
  let desk: Desk
  let document: DocumentName

  /// "Actions ▸ Call Perrin ▸ Status: To do → Done"; what came or went bears its sign.
  func changes(
    from old: [Entry], to new: [Entry], _ shape: Shape, _ way: [String]
  ) -> [String] {
    guard old != new else { return [] }
    let before = Dictionary(old.map { ($0.key, $0.tree) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.key, $0.tree) }, uniquingKeysWith: { first, _ in first })
    return shape.fields.flatMap { info -> [String] in
      let (old, new) = (before[info.key], after[info.key])
      guard old != new else { return [] }
      let way = way + [info.label[desk.language]]
      switch info.kind {
      case .group(let inner): return changes(from: entries(old), to: entries(new), inner, way)
      case .items(let kind): return changes(from: items(old), to: items(new), kind, way)
      default:
        return [
          desk.wording.labelled(
            way.joined(separator: " ▸ "), desk.shown(old, info) + " → " + desk.shown(new, info))
        ]
      }
    }
  }

  private func changes(
    from old: [ItemTree], to new: [ItemTree], _ kind: Kind, _ way: [String]
  ) -> [String] {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(new.map(\.id))
    let gone = old.filter { !kept.contains($0.id) }.map {
      "− " + (way + [name(of: $0, kind)]).joined(separator: " ▸ ")
    }
    return new.flatMap { item -> [String] in
      let way = way + [name(of: item, kind)]
      guard let former = before[item.id] else { return ["+ " + way.joined(separator: " ▸ ")] }
      return changes(from: former.entries, to: item.entries, kind.shape, way)
    } + gone
  }

  /// By the first of the fields that name its kind.
  private func name(of item: ItemTree, _ kind: Kind) -> String {
    let naming = kind.shape.naming.lazy.compactMap { info in
      item.entries.first { $0.key == info.key }.map { desk.shown($0.tree, info) }
    }
    return naming.first ?? kind.term[desk.language]
  }

  private func entries(_ tree: Tree?) -> [Entry] {
    if case .group(let entries) = tree { entries } else { [] }
  }

  private func items(_ tree: Tree?) -> [ItemTree] {
    if case .items(let items) = tree { items } else { [] }
  }
}
