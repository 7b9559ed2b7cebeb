import Glibc
import Synchronization

@testable import Store

/// The machine's disk, but for the calls that a test makes fail.
///
/// A write that fails leaves half of its bytes, as a full disk does.
final class FaultyDisk: Disk {
  private struct Plan {
    var calls: [DiskError.Call] = []
    var failing: Int
    var refused: Set<DiskError.Call>
  }

  private let disk = RealDisk()
  private let code: Int32
  private let plan: Mutex<Plan>
  /// What somebody else does just before two files are exchanged; once each.
  let meanwhile = Mutex<[@Sendable () -> Void]>([])

  /// Fails the call of that number, counted from 1, and every call of the refused kinds.
  init(failing: Int = .max, refused: Set<DiskError.Call> = [], code: Int32 = EIO) {
    plan = Mutex(Plan(failing: failing, refused: refused))
    self.code = code
  }

  /// A disk that can be read only.
  static func readOnly() -> FaultyDisk {
    FaultyDisk(refused: [.create, .makeFolder, .lock, .write, .rename, .remove], code: EROFS)
  }

  /// Counts anew from here, and fails the call of that number.
  func arm(_ failing: Int) {
    plan.withLock {
      $0.calls = []
      $0.failing = failing
    }
  }

  /// From here on, every call of these kinds fails, and no other.
  func refuse(_ calls: Set<DiskError.Call>) { plan.withLock { $0.refused = calls } }

  /// The calls so far, the failed one with them.
  var log: [DiskError.Call] { plan.withLock { $0.calls } }

  var hasFailed: Bool { plan.withLock { $0.calls.count >= $0.failing } }

  private func mayFail(_ call: DiskError.Call) throws(DiskError) {
    let fails = plan.withLock { plan in
      plan.calls.append(call)
      return plan.calls.count == plan.failing || plan.refused.contains(call)
    }
    if fails { throw DiskError(call: call, code: code) }
  }

  func write(_ bytes: ArraySlice<UInt8>, to handle: Handle) throws(DiskError) -> Int {
    do throws(DiskError) { try mayFail(.write) } catch {
      _ = try disk.write(bytes.prefix(bytes.count / 2), to: handle)
      throw error
    }
    // Short writes are lawful: every write here is one.
    return try disk.write(bytes.prefix(max(1, bytes.count / 2 + 1)), to: handle)
  }

  func create(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    try mayFail(.create)
    return try disk.create(name, in: folder)
  }

  func setMode(_ mode: UInt32, of handle: Handle) throws(DiskError) {
    try mayFail(.setMode)
    try disk.setMode(mode, of: handle)
  }

  func setGroup(_ group: UInt32, of handle: Handle) throws(DiskError) {
    try mayFail(.setMode)
    try disk.setGroup(group, of: handle)
  }

  func copyAttributes(of name: String, in folder: Handle, to handle: Handle) throws(DiskError) {
    try mayFail(.setMode)
    try disk.copyAttributes(of: name, in: folder, to: handle)
  }

  func sync(_ handle: Handle) throws(DiskError) {
    try mayFail(.sync)
    try disk.sync(handle)
  }

  func close(_ handle: Handle) throws(DiskError) {
    // The number is free after a failed close, too.
    try disk.close(handle)
    try mayFail(.close)
  }

  func rename(_ name: String, to other: String, in folder: Handle) throws(DiskError) {
    try mayFail(.rename)
    try disk.rename(name, to: other, in: folder)
  }

  func renameNew(_ name: String, to other: String, in folder: Handle) throws(DiskError) {
    try mayFail(.rename)
    try disk.renameNew(name, to: other, in: folder)
  }

  func exchange(_ name: String, with other: String, in folder: Handle) throws(DiskError) {
    try mayFail(.rename)
    meanwhile.withLock { $0.isEmpty ? nil : $0.removeFirst() }?()
    try disk.exchange(name, with: other, in: folder)
  }

  func remove(_ name: String, in folder: Handle) throws(DiskError) {
    try mayFail(.remove)
    try disk.remove(name, in: folder)
  }

  func openToLock(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    try mayFail(.lock)
    return try disk.openToLock(name, in: folder)
  }

  func lock(_ handle: Handle) throws(DiskError) -> Bool {
    try mayFail(.lock)
    return try disk.lock(handle)
  }

  func makeFolder(path: String) throws(DiskError) {
    try mayFail(.makeFolder)
    try disk.makeFolder(path: path)
  }

  func makeFolder(_ name: String, in folder: Handle) throws(DiskError) {
    try mayFail(.makeFolder)
    try disk.makeFolder(name, in: folder)
  }

  func openToRead(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    try mayFail(.open)
    return try disk.openToRead(name, in: folder)
  }

  func read(_ handle: Handle, count: Int) throws(DiskError) -> [UInt8] {
    try mayFail(.read)
    return try disk.read(handle, count: count)
  }

  func openFolder(path: String) throws(DiskError) -> Handle {
    try mayFail(.open)
    return try disk.openFolder(path: path)
  }

  func openFolder(_ name: String, in folder: Handle) throws(DiskError) -> Handle {
    try mayFail(.open)
    return try disk.openFolder(name, in: folder)
  }

  func status(of handle: Handle) throws(DiskError) -> FileStatus {
    try mayFail(.status)
    return try disk.status(of: handle)
  }

  func status(_ name: String, in folder: Handle) throws(DiskError) -> FileStatus {
    try mayFail(.status)
    return try disk.status(name, in: folder)
  }

  func names(in folder: Handle) throws(DiskError) -> [String] {
    try mayFail(.list)
    return try disk.names(in: folder)
  }
}
