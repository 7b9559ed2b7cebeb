import Glibc
public import Method
import Synchronization

/// What this sitting has written and kept of a document.
struct Rewriting {
  /// What the last save of this sitting wrote.
  var written: Fingerprint?
  /// When the version was written that was kept last, in nanoseconds since 1970.
  var kept: Int64?
}

extension WorkspaceStore {
  private static let olderName = "older"
  /// Nanoseconds within which this sitting's own versions are one.
  private static let oneVersion: Int64 = 600_000_000_000

  /// Keeps a version that has just been replaced: each one of others', and of this sitting's own one in
  /// ten minutes.
  ///
  /// A failure costs the copy, never the save. `status` is that of its file before.
  func keepOlder(
    _ version: Version, _ status: FileStatus, replacedBy bytes: [UInt8], of name: DocumentName
  ) {
    guard let own, version.bytes != bytes else { return }
    let isKept = rewritings.withLock { all in
      var rewriting = all[name] ?? Rewriting()
      let isOurs = rewriting.written == version.fingerprint
      let last = rewriting.kept ?? .min
      rewriting.written = Fingerprint(bytes)
      let isKept =
        !isOurs
        || status.modified.subtractingReportingOverflow(last).partialValue
          >= WorkspaceStore.oneVersion
      if isKept { rewriting.kept = status.modified }
      all[name] = rewriting
      return isKept
    }
    guard isKept else { return }
    _ = attempt { () throws(DiskError) in
      try keepOlder(version.bytes, writtenAt: status.modified, of: name, in: own)
    }
  }

  /// Keeps bytes as a version that was written at a moment, in nanoseconds since 1970.
  func keepOlder(
    _ bytes: [UInt8], writtenAt moment: Int64, of name: DocumentName, in own: Handle
  ) throws(DiskError) {
    let folder = try disk.openOrMake(WorkspaceStore.path(ofOlder: name), in: own)
    defer { disk.release(folder) }
    var file = AtomicFile(disk: disk, folder: folder)
    file.isDurable = false
    try file.replace(OlderCopy.file(writtenAt: moment), with: bytes)
    try WorkspaceStore.thin(folder, on: disk)
  }

  private static func thin(_ folder: Handle, on disk: any Disk) throws(DiskError) {
    let copies = try copies(in: folder, on: disk)
    for place in OlderCopy.surplus(copies.map(\.seconds)) {
      try disk.remove(copies[place].file, in: folder)
    }
  }

  /// The oldest first.
  private static func copies(
    in folder: Handle, on disk: any Disk
  ) throws(DiskError) -> [OlderCopy] {
    try disk.names(in: folder).sorted().compactMap(OlderCopy.init(file:))
  }

  private static func path(ofOlder name: DocumentName) -> [String] {
    switch name {
    case .settings: [olderName, "workspace"]
    case .account(let id): [olderName, accountsName, id.text]
    case .round(let id): [olderName, roundsName, id.text]
    }
  }

  /// The versions of a document that this machine has kept, the newest first.
  public func olderCopies(of name: DocumentName) throws(StoreError) -> [OlderCopy] {
    try withOlder(of: name) { folder throws(DiskError) in
      try WorkspaceStore.copies(in: folder, on: disk).reversed()
    } ?? []
  }

  /// Reads one of them.
  public func load(
    _ copy: OlderCopy, of name: DocumentName
  ) throws(StoreError) -> Document {
    let bytes = try withOlder(of: name) { folder throws(DiskError) in
      try disk.contents(of: copy.file, in: folder, atMost: Screening.largestFile)?.bytes
    }
    guard let bytes = bytes ?? nil else { throw .missing(file: copy.file) }
    return try RecordFile.document(name, bytes)
  }

  /// Nil where nothing was kept yet.
  private func withOlder<Value>(
    of name: DocumentName, _ work: (Handle) throws(DiskError) -> Value
  ) throws(StoreError) -> Value? {
    guard let own else { return nil }
    let path = WorkspaceStore.path(ofOlder: name)
    do throws(DiskError) {
      let folder = try disk.openFolder(path, in: own)
      defer { disk.release(folder) }
      return try work(folder)
    } catch {
      if error.code == ENOENT { return nil }
      throw .disk(file: ([WorkspaceStore.ownName] + path).joined(separator: "/"), error)
    }
  }
}

extension Disk {
  /// The last of folders inside each other, made where they are missing.
  func openOrMake(_ path: [String], in folder: Handle) throws(DiskError) -> Handle {
    try walk(path, in: folder) { name, above throws(DiskError) in try openOrMake(name, in: above) }
  }

  func openFolder(_ path: [String], in folder: Handle) throws(DiskError) -> Handle {
    try walk(path, in: folder) { name, above throws(DiskError) in try openFolder(name, in: above) }
  }

  /// Opens one folder after the other; the one that it begins with stays open.
  private func walk(
    _ path: [String], in folder: Handle,
    opening: (String, Handle) throws(DiskError) -> Handle
  ) throws(DiskError) -> Handle {
    var present = folder
    for name in path {
      let above = present
      defer { if above != folder { release(above) } }
      present = try opening(name, above)
    }
    return present
  }
}
