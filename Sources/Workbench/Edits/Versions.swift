import Method
import Phrases

/// What has changed in an account since a version that was kept: field by field, in words.
extension Desk {
  mutating func showChanges(since version: Document, of day: Day) {
    guard let now = document(version.name) else { return }
    let changes = Merge.differences(now.entries, version.entries).compactMap { path in
      change(at: path, from: version, to: now)
    }
    overlays.append(
      .message(
        Message(
          title: say(PlanPhrase.changedSince(wording.day(day), changes.count)),
          body: changes.isEmpty
            ? say(OverlayPhrase.nothingDiffers) : changes.joined(separator: "\n"))))
  }

  /// "Actions ▸ Call Perrin ▸ Status: To do → Done"; what came or went bears its sign.
  private func change(at path: FieldPath, from version: Document, to now: Document) -> String? {
    let (old, new) = (version.tree(at: path), now.tree(at: path))
    let place = say(at: path, of: now.name)
    if case .item(let list, let id)? = path.steps.last {
      guard new == nil else { return "+ " + place }
      let view = version.list(at: FieldPath(path.steps.dropLast() + [.key(list)]))
      let name = view.flatMap { view in
        view.place(of: id).map {
          wording.name(of: view.title($0), view.kind, in: directory(of: now.name))
        }
      }
      return "− " + [place, name].compactMap(\.self).joined(separator: " ▸ ")
    }
    guard let info = now.name.info(at: path) else { return nil }
    return wording.labelled(place, shown(old, info) + " → " + shown(new, info))
  }
}
