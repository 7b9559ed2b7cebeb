internal import Method
internal import Phrases
internal import Store

/// Changes to one document, each made on what those before it left, to be saved as one.
struct Edit {
  private(set) var held: Held
  private(set) var changes: [Change] = []
  /// The names around the document as it was.
  var directory: Directory

  init(_ held: Held, _ directory: Directory) {
    self.held = held
    self.directory = directory
  }

  mutating func make(_ change: Change) throws(Rejection) {
    try held.document.apply(change)
    changes.append(change)
  }

  /// The same value again is no change.
  mutating func set(_ path: FieldPath, to value: Value?) throws(Rejection) {
    let change = try held.document.setting(path, to: value)
    guard case .set(_, let old, let new) = change, old != new else { return }
    try make(change)
  }

  /// Each change in words, one a line; or that there was none.
  func told(_ voice: Voice) -> String {
    guard !changes.isEmpty else {
      return voice.say(CommandLinePhrase.unchanged(account: held.name)) + "\n"
    }
    return changes.map { change in
      voice.say(ChangePhrase(change, in: held.document, directory: directory)) + "\n"
    }.joined()
  }
}

extension Voice {
  /// How often an edit is made again on a document that others change meanwhile.
  static let mostTries = 20

  /// Opens a workspace that can be saved to.
  mutating func openToWrite(_ folder: String) throws(Refusal) -> WorkspaceStore {
    let store = try open(folder, readOnly: false)
    if let reason = store.readOnly { throw refusal(reason.phrase) }
    return store
  }

  /// Edits a document and saves it, anew on what others write meanwhile; what changes nothing saves
  /// nothing.
  func edit(
    _ document: String, in store: WorkspaceStore,
    _ work: (inout Edit) throws(Refusal) -> Void
  ) throws(Refusal) -> Edit {
    var held = try held(document, in: store)
    for _ in 0..<Voice.mostTries {
      var edit = Edit(held, directory(of: held))
      try work(&edit)
      guard !edit.changes.isEmpty, let theirs = try save(edit.held, in: store) else { return edit }
      held = theirs
    }
    throw refusal(StorePhrase.changedOnDisk(file: held.file))
  }

  /// What others have written meanwhile, when nothing was saved for it; nil when it is saved.
  private func save(_ held: Held, in store: WorkspaceStore) throws(Refusal) -> Held? {
    do throws(StoreError) {
      switch try store.save(held.document, over: held.version) {
      case .saved: return nil
      case .changedOnDisk(let theirs):
        return Held(document: theirs.document, version: theirs.version)
      case .removedOnDisk: throw .missing(file: held.file)
      }
    } catch {
      throw refusal(error.phrase)
    }
  }
}
