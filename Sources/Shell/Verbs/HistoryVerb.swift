internal import Method
internal import Phrases
internal import Store

/// `aquarium history FOLDER ACCOUNT [VERSION]`: the older versions that this machine and the reviews
/// have kept, what has changed since one of them, how it was, and the way back to it.
public enum HistoryVerb {
  public static func outcome(
    _ folder: String, account: String, version: String?, restores: Bool = false,
    shows: Bool = false, json: Bool = false, language: String?, in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      guard !(restores && shows) else { throw voice.refusal(HistoryVerbPhrase.showOrRestore) }
      let store =
        restores ? try voice.openToWrite(folder) : try voice.openToRead(folder)
      let held = try voice.held(account, in: store)
      let all = try voice.versions(of: held, in: store)
      guard let version else {
        guard !restores, !shows else { throw voice.refusal(HistoryVerbPhrase.whichOne) }
        let text = json ? written(all, held, store, voice) : lines(all, held, store, voice)
        return Outcome(text, isData: json)
      }
      let chosen = try voice.version(version, among: all)
      let older = try voice.load(chosen, of: held, from: store)
      if shows {
        return try ShowVerb.shown(
          Held(document: older, version: nil), in: store, on: chosen.day, json: json, voice)
      }
      guard restores else { return try told(since: older, held, json: json, voice) }
      let speaker = voice
      let edit = try voice.edit(account, in: store) { edit throws(Refusal) in
        try speaker.make(edit.held.document, into: older, &edit)
      }
      return Outcome(edit.told(voice), isSaved: true)
    }
  }

  private static func told(
    since older: Document, _ held: Held, json: Bool, _ voice: Voice
  ) throws(Refusal) -> Outcome {
    var since = Edit(Held(document: older, version: nil), voice.directory(of: held))
    try voice.make(older, into: held.document, &since)
    let directory = since.directory
    let text =
      json
      ? JSON.list(since.changes.map { $0.json(of: held, in: directory) }).written
      : since.told(voice)
    return Outcome(text, isData: json)
  }

  private static func lines(
    _ all: [KeptVersion], _ held: Held, _ store: WorkspaceStore, _ voice: Voice
  ) -> String {
    guard !all.isEmpty else { return voice.say(HistoryVerbPhrase.none(held.name)) + "\n" }
    var table = TextTable([.right, .left, .left])
    for version in all {
      let changes = voice.changes(since: version, held, store)?.count
      table.append([
        version.name, version.said(voice), voice.say(HistoryVerbPhrase.changes(changes)),
      ])
    }
    return table.written
  }

  private static func written(
    _ all: [KeptVersion], _ held: Held, _ store: WorkspaceStore, _ voice: Voice
  ) -> String {
    JSON.list(
      all.map { version in
        let changes = voice.changes(since: version, held, store)
        return JSON.object(
          version.json + [
            JSON.Member("changes_since", changes.map { .number($0.count) } ?? .null)
          ])
      }
    ).written
  }
}

extension Voice {
  /// Changes what is held from one version into another.
  fileprivate func make(
    _ one: Document, into other: Document, _ edit: inout Edit
  ) throws(Refusal) {
    for change in Change.all(from: one.entries, to: other.entries) {
      do throws(Rejection) { try edit.make(change) } catch {
        throw refusal(change.path.text, error)
      }
    }
  }
}

extension Change {
  /// A change as a program reads it: the field or the list, and its values before and after.
  fileprivate func json(of held: Held, in directory: Directory) -> JSON {
    let info = held.document.name.info(at: path)
    func value(_ value: Value?) -> JSON {
      guard let value, let info else { return .null }
      return .value(value, info.kind, in: directory)
    }
    let kind: String
    var members: [JSON.Member] = [.init("field", .text(path.text))]
    switch self {
    case .set(_, let from, let to):
      kind = "set"
      members += [.init("from", value(from)), .init("to", value(to))]
    case .insert(_, let item, _):
      kind = "added"
      members.append(.init("id", .text(item.id)))
    case .remove(_, let item, _):
      kind = "removed"
      members.append(.init("id", .text(item.id)))
    case .move(_, let id, _, _):
      kind = "moved"
      members.append(.init("id", .text(id)))
    }
    return .object([.init("change", .text(kind))] + members)
  }
}
