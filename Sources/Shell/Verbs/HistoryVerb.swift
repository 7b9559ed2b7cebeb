internal import Method
internal import Phrases
internal import Store
internal import Workbench

/// `aquarium history FOLDER ACCOUNT [NUMBER]`: the older versions that this machine has kept, what has
/// changed since one of them, and the way back to it.
public enum HistoryVerb {
  public static func outcome(
    _ folder: String, account: String, number: String?, restores: Bool = false,
    json: Bool = false, language: String?, in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store =
        restores ? try voice.openToWrite(folder) : try voice.openToRead(folder)
      let held = try voice.held(account, in: store)
      let copies = try voice.copies(of: held, in: store)
      guard let number else {
        guard !restores else { throw voice.refusal(HistoryVerbPhrase.whichOne) }
        let text =
          json ? try written(copies, held, store, voice) : try lines(copies, held, store, voice)
        return Outcome(text, isData: json)
      }
      guard let place = Int(number), copies.indices.contains(place - 1) else {
        throw voice.refusal(HistoryVerbPhrase.noSuchVersion(number, of: copies.count))
      }
      let older = try voice.load(copies[place - 1], of: held, from: store)
      let speaker = voice
      guard restores else {
        var since = Edit(Held(document: older, version: nil), voice.directory(of: held))
        try speaker.make(older, into: held.document, &since)
        let directory = since.directory
        let text =
          json
          ? JSON.list(since.changes.map { $0.json(of: held, in: directory) }).written
          : since.told(voice)
        return Outcome(text, isData: json)
      }
      let edit = try voice.edit(account, in: store) { edit throws(Refusal) in
        try speaker.make(edit.held.document, into: older, &edit)
      }
      return Outcome(edit.told(voice), isSaved: true)
    }
  }

  private static func lines(
    _ copies: [OlderCopy], _ held: Held, _ store: WorkspaceStore, _ voice: Voice
  ) throws(Refusal) -> String {
    guard !copies.isEmpty else { return voice.say(HistoryVerbPhrase.none(held.name)) + "\n" }
    var table = TextTable([.right, .left, .left])
    for (place, copy) in copies.enumerated() {
      table.append([
        String(place + 1), said(copy, voice),
        voice.say(HistoryVerbPhrase.changes(try voice.changes(since: copy, held, store)?.count)),
      ])
    }
    return table.written
  }

  private static func written(
    _ copies: [OlderCopy], _ held: Held, _ store: WorkspaceStore, _ voice: Voice
  ) throws(Refusal) -> String {
    var items: [JSON] = []
    for (place, copy) in copies.enumerated() {
      let moment = Clock.moment(seconds: copy.seconds)
      items.append(
        .object([
          .init("number", .number(place + 1)),
          .init("written", .text("\(moment.today.iso) \(moment.time)")),
          .init(
            "changes_since",
            try voice.changes(since: copy, held, store).map { .number($0.count) } ?? .null),
        ]))
    }
    return JSON.list(items).written
  }

  private static func said(_ copy: OlderCopy, _ voice: Voice) -> String {
    let moment = Clock.moment(seconds: copy.seconds)
    return "\(voice.wording.day(moment.today)) \(moment.time)"
  }
}

extension Voice {
  fileprivate func copies(
    of held: Held, in store: WorkspaceStore
  ) throws(Refusal) -> [OlderCopy] {
    do throws(StoreError) { return try store.olderCopies(of: held.document.name) } catch {
      throw refusal(error.phrase)
    }
  }

  fileprivate func load(
    _ copy: OlderCopy, of held: Held, from store: WorkspaceStore
  ) throws(Refusal) -> Document {
    do throws(StoreError) { return try store.load(copy, of: held.document.name) } catch {
      throw refusal(error.phrase)
    }
  }

  /// Nil for a copy that can't be read.
  fileprivate func changes(
    since copy: OlderCopy, _ held: Held, _ store: WorkspaceStore
  ) throws(Refusal) -> [Change]? {
    do throws(StoreError) {
      let older = try store.load(copy, of: held.document.name)
      return Change.all(from: older.entries, to: held.document.entries)
    } catch {
      return nil
    }
  }

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
