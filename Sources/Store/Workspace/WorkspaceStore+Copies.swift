public import Method

/// Copies that a synchronisation left beside the file of an account.
extension WorkspaceStore {
  /// Reads a copy, named from the workspace's folder, as the account that it is a copy of.
  public func loadCopy(_ file: String, of id: ID<Account>) throws(StoreError) -> Document {
    let (accounts, name) = try place(ofCopy: file)
    defer { disk.release(accounts) }
    guard let bytes = try disk.bytes(of: name, in: accounts, shown: file) else {
      throw .missing(file: file)
    }
    return try RecordFile.document(.account(id), bytes)
  }

  /// Puts a copy among the account's older versions: nothing that was written is thrown away.
  public func setAside(_ file: String, copyOf id: ID<Account>) throws(StoreError) {
    guard readOnly == nil, let own else { throw .readOnly(readOnly ?? .asked) }
    let (accounts, name) = try place(ofCopy: file)
    defer { disk.release(accounts) }
    guard let found = try disk.file(name, in: accounts, shown: file) else {
      throw .missing(file: file)
    }
    do throws(DiskError) {
      try keepOlder(found.bytes, writtenAt: found.status.modified, of: .account(id), in: own)
      try disk.remove(name, in: accounts)
      try disk.sync(accounts)
    } catch {
      throw .disk(file: file, error)
    }
  }

  /// The folder of the accounts, and the file's name in it.
  private func place(ofCopy file: String) throws(StoreError) -> (Handle, String) {
    let name = String(file.split(separator: "/").last ?? "")
    guard let accounts = try openAccounts(making: false) else { throw .missing(file: file) }
    return (accounts, name)
  }
}
