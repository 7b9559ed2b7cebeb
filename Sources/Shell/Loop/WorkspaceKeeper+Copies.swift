internal import Glibc
internal import Method
internal import Phrases
internal import Store

extension WorkspaceKeeper {
  /// Copies a record that could neither be saved nor kept as a draft to this user's own folder, which
  /// may be on another disk than the workspace.
  func copyAway(_ id: ID<Account>?, _ file: () throws(StoreError) -> [UInt8]) {
    guard let store else { return }
    let workspace = store.folder.split(separator: "/").last.map(String.init) ?? "workspace"
    let path = places.copy(of: id?.text ?? "workspace", in: workspace)
    do throws(StoreError) {
      copies[id] = SmallFile.write(try file(), to: path) ? path : nil
    } catch {
      copies[id] = nil
    }
  }

  /// The record is in its file or in a draft.
  func dropCopy(_ id: ID<Account>?) {
    if let path = copies.removeValue(forKey: id) { unlink(path) }
  }

  /// Why a record isn't on disk, and where else it is.
  func reason(_ id: ID<Account>?, _ error: StoreError) -> String {
    let why = say(error.phrase)
    return copies[id].map { why + " " + say(VerbPhrase.copied(path: $0)) } ?? why
  }
}
