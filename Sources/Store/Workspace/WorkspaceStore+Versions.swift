import Glibc
public import Method

/// Versions of accounts that are kept on purpose, by their day: as they were read at a review.
///
/// They stand in the folder and are shared with it: `versions/hydrane/2026-11-28.yaml`.
extension WorkspaceStore {
  static let versionsName = "versions"
  static let reportsName = "reports"

  private static func path(of id: ID<Account>) -> [String] { [versionsName, id.text] }

  private static func shown(_ day: Day, of id: ID<Account>) -> String {
    (path(of: id) + [day.iso + RecordFile.suffix]).joined(separator: "/")
  }

  /// Keeps an account as it is on disk now; a version of the same day is replaced.
  public func keepVersion(of id: ID<Account>, on day: Day) throws(StoreError) {
    if let readOnly { throw .readOnly(readOnly) }
    let name = DocumentName.account(id)
    guard let accounts = try openAccounts(making: false) else {
      throw .accountsVanished(folder: folder)
    }
    defer { disk.release(accounts) }
    guard let bytes = try disk.bytes(of: name.fileName, in: accounts, shown: name.file) else {
      throw .missing(file: name.file)
    }
    do throws(DiskError) {
      let versions = try disk.openOrMake(WorkspaceStore.path(of: id), in: root)
      defer { disk.release(versions) }
      try AtomicFile(disk: disk, folder: versions).replace(day.iso + RecordFile.suffix, with: bytes)
    } catch {
      throw .disk(file: WorkspaceStore.shown(day, of: id), error)
    }
  }

  /// The folder of the reports that are made from the screen, made where it is missing.
  public func reportsFolder() throws(StoreError) -> String {
    if let readOnly { throw .readOnly(readOnly) }
    do throws(DiskError) {
      disk.release(try disk.openOrMake(WorkspaceStore.reportsName, in: root))
    } catch {
      throw .disk(file: WorkspaceStore.reportsName, error)
    }
    return folder + "/" + WorkspaceStore.reportsName
  }

  /// The days of which a version is kept, the latest first.
  ///
  /// None where there is no folder of them, or none that can be looked into: a link is not followed.
  public func versions(of id: ID<Account>) throws(StoreError) -> [Day] {
    let path = WorkspaceStore.path(of: id)
    do throws(DiskError) {
      let versions = try disk.openFolder(path, in: root)
      defer { disk.release(versions) }
      return try disk.names(in: versions).compactMap(WorkspaceStore.day(ofVersion:)).sorted(by: >)
    } catch {
      guard ![ENOENT, ENOTDIR, ELOOP, EACCES].contains(error.code) else { return [] }
      throw .disk(file: path.joined(separator: "/"), error)
    }
  }

  /// Nil for a file that is no version.
  private static func day(ofVersion file: String) -> Day? {
    guard file.hasSuffix(RecordFile.suffix) else { return nil }
    return Day(iso: String(file.dropLast(RecordFile.suffix.count)))
  }

  /// The account as it was kept on a day.
  public func version(of id: ID<Account>, on day: Day) throws(StoreError) -> Document {
    let shown = WorkspaceStore.shown(day, of: id)
    let bytes: [UInt8]?
    do throws(DiskError) {
      let versions = try disk.openFolder(WorkspaceStore.path(of: id), in: root)
      defer { disk.release(versions) }
      bytes = try disk.contents(
        of: day.iso + RecordFile.suffix, in: versions, atMost: Screening.largestFile)?.bytes
    } catch {
      throw error.code == ENOENT ? .missing(file: shown) : .disk(file: shown, error)
    }
    guard let bytes else { throw .missing(file: shown) }
    do throws(StoreError) {
      return try RecordFile.document(.account(id), bytes)
    } catch {
      // The account's own file is well: the one that was read is to be named.
      throw error.found(in: shown)
    }
  }
}
