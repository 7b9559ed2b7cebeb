internal import Glibc
internal import Method
internal import Phrases
internal import Store

extension WorkspaceKeeper {
  /// Copies a document that could neither be saved nor kept as a draft to this user's own folder, which
  /// may be on another disk than the workspace.
  func copyAway(_ document: Document, in store: WorkspaceStore) {
    let name = document.name
    let workspace = store.folder.split(separator: "/").last.map(String.init) ?? "workspace"
    let path = places.copy(of: name.id ?? "workspace", in: workspace)
    do throws(StoreError) {
      let file = try WorkspaceStore.file(of: document, over: versions[name])
      copies[name] = SmallFile.write(file, to: path) ? path : nil
    } catch {
      copies[name] = nil
    }
  }

  /// The document is in its file or in a draft.
  func dropCopy(_ name: DocumentName) {
    if let path = copies.removeValue(forKey: name) { unlink(path) }
  }

  /// Why a document isn't on disk, and where else it is.
  func reason(_ name: DocumentName, _ error: StoreError) -> String {
    let why = say(error.phrase)
    return copies[name].map { why + " " + say(VerbPhrase.copied(path: $0)) } ?? why
  }
}
