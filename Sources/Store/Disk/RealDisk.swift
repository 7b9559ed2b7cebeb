import CDisk
import Glibc

/// The machine's own disk.
struct RealDisk: Disk {
  private static let readFlags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK

  func openFolder(path: String) throws(DiskError) -> Handle {
    try handle(.open) { open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY) }
  }

  func openFolder(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    try handle(.open) {
      openat(folder.number, name, O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW)
    }
  }

  func makeFolder(path: String) throws(DiskError) {
    try repeated(.makeFolder) { mkdir(path, 0o700) }
  }

  func makeFolder(_ name: String, in folder: Handle) throws(DiskError) {
    try repeated(.makeFolder) { mkdirat(folder.number, name, 0o700) }
  }

  func openToRead(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    try handle(.open) { openat(folder.number, name, RealDisk.readFlags) }
  }

  func create(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    try handle(.create) {
      openat(
        folder.number, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }
  }

  func openToLock(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    while true {
      do throws(DiskError) {
        return try handle(.lock) { openat(folder.number, name, O_RDWR | flags) }
      } catch {
        // Another's lock is held as well by whoever can only read it.
        if error.code == EACCES {
          return try handle(.lock) { openat(folder.number, name, O_RDONLY | flags) }
        }
        guard error.code == ENOENT else { throw error }
      }
      do throws(DiskError) {
        let made = try handle(.lock) {
          openat(folder.number, name, O_RDWR | O_CREAT | O_EXCL | flags, 0o600)
        }
        let others = try status(of: folder)
        share(made, with: others, mode: others.mode & 0o666 | 0o600)
        return made
      } catch {
        guard error.code == EEXIST else { throw error }
      }
    }
  }

  func status(of handle: Handle) throws(DiskError) -> FileStatus {
    var found = stat()
    try repeated(.status) { fstat(handle.number, &found) }
    return FileStatus(found)
  }

  func status(_ name: String, in folder: Handle) throws(DiskError) -> FileStatus {
    var found = stat()
    try repeated(.status) { fstatat(folder.number, name, &found, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(found)
  }

  func read(_ handle: Handle, count: Int) throws(DiskError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var done = 0
      repeat {
        done = Glibc.read(handle.number, buffer.baseAddress, count)
      } while done < 0
        && errno == EINTR
      if done < 0 { code = errno }
      filled = max(done, 0)
    }
    guard code == 0 else { throw DiskError(call: .read, code: code) }
    return bytes
  }

  func write(_ bytes: ArraySlice<UInt8>, to handle: Handle) throws(DiskError) -> Int {
    let (done, code) = bytes.withUnsafeBytes { buffer in
      while true {
        let done = Glibc.write(handle.number, buffer.baseAddress, buffer.count)
        if done >= 0 || errno != EINTR { return (done, errno) }
      }
    }
    guard done >= 0 else { throw DiskError(call: .write, code: code) }
    return done
  }

  func setMode(_ mode: UInt32, of handle: Handle) throws(DiskError) {
    try repeated(.setMode) { fchmod(handle.number, mode) }
  }

  func setGroup(_ group: UInt32, of handle: Handle) throws(DiskError) {
    try repeated(.setMode) { fchown(handle.number, uid_t.max, group) }
  }

  func copyAttributes(of name: String, in folder: Handle, to handle: Handle) throws(DiskError) {
    let source = try openToRead(name, in: folder)
    defer { release(source) }
    try repeated(.setMode) { aq_copy_attributes(source.number, handle.number) }
  }

  func sync(_ handle: Handle) throws(DiskError) {
    try repeated(.sync) { fsync(handle.number) }
  }

  func close(_ handle: Handle) throws(DiskError) {
    // Never repeated: Linux frees the number even when it was interrupted.
    guard Glibc.close(handle.number) == 0 || errno == EINTR else {
      throw DiskError(call: .close, code: errno)
    }
  }

  func rename(_ name: String, to other: String, in folder: Handle) throws(DiskError) {
    try repeated(.rename) { renameat(folder.number, name, folder.number, other) }
  }

  func renameNew(_ name: String, to other: String, in folder: Handle) throws(DiskError) {
    try repeated(.rename) { aq_rename_new(folder.number, name, other) }
  }

  func exchange(_ name: String, with other: String, in folder: Handle) throws(DiskError) {
    try repeated(.rename) { aq_exchange(folder.number, name, other) }
  }

  func remove(_ name: String, in folder: Handle) throws(DiskError) {
    try repeated(.remove) { unlinkat(folder.number, name, 0) }
  }

  func names(in folder: Handle) throws(DiskError) -> [String] {
    // Opened anew: a stream owns its number and keeps its own place in it.
    let copy = openat(folder.number, ".", O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard copy >= 0 else { throw DiskError(call: .list, code: errno) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      release(Handle(number: copy))
      throw DiskError(call: .list, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw DiskError(call: .list, code: errno) }
    return names
  }

  func lock(_ handle: Handle) throws(DiskError) -> Bool {
    do throws(DiskError) {
      try repeated(.lock) { flock(handle.number, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      guard error.code == EWOULDBLOCK else { throw error }
      return false
    }
  }

  private func handle(_ call: DiskError.Call, _ attempt: () -> Int32) throws(DiskError) -> Handle {
    Handle(number: try repeated(call, attempt))
  }

  /// Calls again when a signal interrupted the call.
  @discardableResult
  private func repeated(
    _ call: DiskError.Call, _ attempt: () -> Int32
  ) throws(DiskError) -> Int32 {
    while true {
      let result = attempt()
      if result >= 0 { return result }
      if errno != EINTR { throw DiskError(call: call, code: errno) }
    }
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int64(found.st_size)
    modified = FileStatus.nanoseconds(found.st_mtim)
    changed = FileStatus.nanoseconds(found.st_ctim)
    inode = UInt64(found.st_ino)
    device = UInt64(found.st_dev)
    mode = UInt32(found.st_mode & 0o7777)
    links = UInt64(found.st_nlink)
    owner = found.st_uid
    group = found.st_gid
  }

  /// Wraps instead of trapping on a stamp centuries away: it is compared, never computed with.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
