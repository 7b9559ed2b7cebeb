public import Method

extension WorkspaceStore {
  /// Keeps what is being typed, in the place of what this sitting kept of the same field.
  ///
  /// The account is nil for a field of the settings; the moment is what the user is told later, a
  /// day and a time.
  public func keepTyped(
    _ text: String, at path: FieldPath, of account: ID<Account>?, moment: String
  ) throws(StoreError) {
    let bytes = DraftFile.typed(account: account, path: path, text: text, moment: moment)
    let kind = kind(path, account)
    try withDrafts { drafts throws(DiskError) in try drafts.write(bytes, as: kind) }
  }

  /// Forgets what this sitting kept of what was being typed into a field.
  public func forgetTyped(at path: FieldPath, of account: ID<Account>?) throws(StoreError) {
    let kind = kind(path, account)
    try withDrafts { drafts throws(DiskError) in try drafts.remove(kind: kind) }
  }

  /// A path can be longer than a file's name: its hash stands for it.
  private func kind(_ path: FieldPath, _ account: ID<Account>?) -> String {
    let field = "\(account?.text ?? "")/\(path.text)"
    return "typed-" + String(Fingerprint(Array(field.utf8)).hash, radix: 36)
  }

  /// Keeps an account whose save failed, until it is saved or forgotten.
  public func keepUnsaved(
    _ account: Account, over version: Version?, moment: String
  ) throws(StoreError) {
    let file = try RecordFile.bytes(account, over: version?.bytes, limits: .draft)
    let bytes = DraftFile.unsaved(
      account: account.id, file: file, over: version?.bytes, moment: moment)
    try withDrafts { drafts throws(DiskError) in
      try drafts.write(bytes, as: "unsaved-\(account.id.text)")
    }
  }

  public func forgetUnsaved(_ account: ID<Account>) throws(StoreError) {
    try withDrafts { drafts throws(DiskError) in
      try drafts.remove(kind: "unsaved-\(account.text)")
    }
  }

  /// Keeps settings whose save failed.
  public func keepUnsaved(
    _ settings: Workspace, over version: Version, moment: String
  ) throws(StoreError) {
    let file = try RecordFile.bytes(settings, over: version.bytes, limits: .draft)
    let bytes = DraftFile.unsaved(
      account: nil, file: file, over: version.bytes, moment: moment)
    try withDrafts { drafts throws(DiskError) in try drafts.write(bytes, as: "settings") }
  }

  public func forgetUnsavedSettings() throws(StoreError) {
    try withDrafts { drafts throws(DiskError) in try drafts.remove(kind: "settings") }
  }

  /// The file of an account as a save would write it, for another place than the workspace.
  public static func file(
    of account: Account, over version: Version?
  ) throws(StoreError) -> [UInt8] {
    try RecordFile.bytes(account, over: version?.bytes, limits: .draft)
  }

  /// The file of the settings as a save would write it, for another place than the workspace.
  public static func file(
    of settings: Workspace, over version: Version
  ) throws(StoreError) -> [UInt8] {
    try RecordFile.bytes(settings, over: version.bytes, limits: .draft)
  }

  /// The drafts of sittings that ended without settling them: to be offered once.
  public func offeredDrafts() throws(StoreError) -> [KeptDraft] {
    try withDrafts { drafts throws(DiskError) in try drafts.offered() }
  }

  /// Removes a draft that was offered and is settled.
  public func forget(_ draft: KeptDraft) throws(StoreError) {
    try withDrafts { drafts throws(DiskError) in try drafts.removeFile(draft.file) }
  }
}
