/// The few things that the store asks of a disk, so that tests can make each of them fail.
///
/// Names are single names inside an open folder, never paths: what is opened can't leave it.
protocol Disk: Sendable {
  /// Opens a folder by its path; links on the way are followed, for the user chose the path.
  func openFolder(path: String) throws(DiskError) -> Handle
  /// Opens a folder inside another; a link is refused.
  func openFolder(_ name: String, in folder: Handle) throws(DiskError) -> Handle
  func makeFolder(path: String) throws(DiskError)
  func makeFolder(_ name: String, in folder: Handle) throws(DiskError)
  /// Opens for reading without following links and without waiting for a pipe's other end.
  func openToRead(_ name: String, in folder: Handle) throws(DiskError) -> Handle
  /// Creates a file that must not exist yet, readable by its owner alone.
  func create(_ name: String, in folder: Handle) throws(DiskError) -> Handle
  /// Opens a file to lock it, creating it when it is missing.
  func openToLock(_ name: String, in folder: Handle) throws(DiskError) -> Handle
  func status(of handle: Handle) throws(DiskError) -> FileStatus
  /// Looks at a link itself, not at what it points to.
  func status(_ name: String, in folder: Handle) throws(DiskError) -> FileStatus
  /// At most `count` bytes from where the last reading ended; none at the end.
  func read(_ handle: Handle, count: Int) throws(DiskError) -> [UInt8]
  /// Tells how many of the bytes were written, which may be fewer than given.
  func write(_ bytes: ArraySlice<UInt8>, to handle: Handle) throws(DiskError) -> Int
  func setMode(_ mode: UInt32, of handle: Handle) throws(DiskError)
  func setGroup(_ group: UInt32, of handle: Handle) throws(DiskError)
  /// Gives a file what another has beside its content: its list of who may do what, its labels.
  func copyAttributes(of name: String, in folder: Handle, to handle: Handle) throws(DiskError)
  /// Returns when the disk itself has what was written to the file or folder.
  func sync(_ handle: Handle) throws(DiskError)
  func close(_ handle: Handle) throws(DiskError)
  func rename(_ name: String, to other: String, in folder: Handle) throws(DiskError)
  /// The same, where nothing stands under the other name.
  func renameNew(_ name: String, to other: String, in folder: Handle) throws(DiskError)
  /// Gives each of two files the other's name, in one step.
  func exchange(_ name: String, with other: String, in folder: Handle) throws(DiskError)
  func remove(_ name: String, in folder: Handle) throws(DiskError)
  /// The names inside a folder, in the disk's order, without `.` and `..`.
  func names(in folder: Handle) throws(DiskError) -> [String]
  /// Tries to lock without waiting: false while another process or thread holds the lock.
  func lock(_ handle: Handle) throws(DiskError) -> Bool
}

/// An open file or folder.
struct Handle: Hashable, Sendable {
  let number: Int32
}

/// A call that the system refused.
public struct DiskError: Error, Hashable, Sendable {
  public enum Call: Hashable, Sendable, CaseIterable {
    case open, create, makeFolder, status, read, write, setMode, sync, close, rename, remove, list
    case lock
  }

  public let call: Call
  /// The system's number for the reason (errno).
  public let code: Int32

  public init(call: Call, code: Int32) {
    self.call = call
    self.code = code
  }
}

/// What tells whether a file is still the one that was read.
struct FileStatus: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case file, folder, link, other }

  var kind: Kind
  var size: Int64
  /// Nanoseconds since 1970 when the content last changed; programs can set it back.
  var modified: Int64
  /// Nanoseconds since 1970 when anything about the file last changed; only the system sets it.
  var changed: Int64
  var inode: UInt64
  /// The disk that it is on.
  var device: UInt64
  /// Permission bits.
  var mode: UInt32
  /// Names of the file; 0 once it is removed.
  var links: UInt64
  var owner: UInt32
  var group: UInt32
}

extension Disk {
  /// Closes what was only read, where a failure to close loses nothing.
  func release(_ handle: Handle) {
    do throws(DiskError) { try close(handle) } catch { return }
  }

  /// Shares a file or a folder of ours with those who share another: as much as that lets them do,
  /// and no more.
  ///
  /// Where the system refuses, it stays our own: that is safe, and a save doesn't fail for it.
  func share(_ handle: Handle, with others: FileStatus, mode: UInt32) {
    do throws(DiskError) {
      let own = try status(of: handle)
      var mode = mode
      if own.group != others.group {
        do throws(DiskError) { try setGroup(others.group, of: handle) } catch {
          // What that group may do, no other one may.
          mode &= ~0o070
        }
      }
      if mode != own.mode { try setMode(mode, of: handle) }
    } catch { return }
  }

  /// The whole of a regular file and its status at that moment; nil when it is something else.
  func contents(
    of name: String, in folder: Handle, atMost limit: Int
  ) throws(DiskError) -> (bytes: [UInt8], status: FileStatus)? {
    let handle = try openToRead(name, in: folder)
    defer { release(handle) }
    let status = try status(of: handle)
    guard status.kind == .file else { return nil }
    var bytes: [UInt8] = []
    var wanted = Int(min(Int64(limit), status.size)) + 1
    while bytes.count <= limit {
      let part = try read(handle, count: wanted)
      if part.isEmpty { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      wanted = 64 * 1024
    }
    return (bytes, status)
  }
}
