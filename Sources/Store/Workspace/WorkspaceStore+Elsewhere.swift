import Method
import Synchronization

/// Where drafts go that their workspace has no room for: a folder of this user's own, perhaps on
/// another disk.
struct SpareDrafts {
  /// Nil where there is none to use.
  var path: String?
  /// This sitting's part of it; begun by the first draft, or the first look, that needs it.
  var sitting: DraftFolder?
}

extension WorkspaceStore {
  /// Names the folder for drafts that the workspace has no room for.
  ///
  /// It is made when it is needed, and must serve no other workspace: what is found in it is offered.
  public func keepDraftsElsewhere(in path: String) {
    spare.withLock { $0 = SpareDrafts(path: path) }
  }

  /// The folder that it is kept in; nil when it can be kept nowhere.
  func keepElsewhere(_ bytes: [UInt8], as kind: String) -> String? {
    let disk = disk
    return attempt { () throws(DiskError) in
      try spare.withLock { (spare) throws(DiskError) in
        guard let path = spare.path else { return nil }
        if spare.sitting == nil {
          try disk.makeFolders(path: path)
          spare.sitting = try DraftFolder.begin(path, on: disk)
        }
        try spare.sitting?.write(bytes, as: kind)
        return path
      }
    } ?? nil
  }

  /// A draft that stays is offered again: harmless.
  func forgetElsewhere(_ kind: String) {
    _ = attempt { () throws(DiskError) in
      try spare.withLock { (spare) throws(DiskError) in try spare.sitting?.remove(kind: kind) }
    }
  }

  func forgetElsewhere(_ draft: KeptDraft) {
    _ = attempt { () throws(DiskError) in
      try spare.withLock { (spare) throws(DiskError) in
        try spare.sitting?.removeFile(draft.file)
      }
    }
  }

  /// Those of sittings that are over; none where nothing was ever kept there.
  func draftsElsewhere() -> [KeptDraft] {
    let disk = disk
    let found = attempt { () throws(DiskError) in
      try spare.withLock { (spare) throws(DiskError) -> [KeptDraft] in
        guard let path = spare.path else { return [] }
        if spare.sitting == nil { spare.sitting = try DraftFolder.begin(path, on: disk) }
        return try spare.sitting?.offered() ?? []
      }
    }
    return (found ?? []).map { draft in
      var draft = draft
      draft.isElsewhere = true
      return draft
    }
  }
}

extension DraftFolder {
  /// Begins a sitting in the folder at a path, which must stand there.
  fileprivate static func begin(_ path: String, on disk: any Disk) throws(DiskError) -> DraftFolder
  {
    let folder = try disk.openFolder(path: path)
    do throws(DiskError) { return try DraftFolder(disk: disk, folder: folder) } catch {
      disk.release(folder)
      throw error
    }
  }
}
