public import Method

extension WorkspaceStore {
  /// Keeps what is being typed, in the place of what this sitting kept of the same field.
  ///
  /// `former` is what stood there when the typing began: whoever takes the text up again learns from
  /// it whether others have changed the field since. The moment is what the user is told later, a day and a time.
  public func keepTyped(
    _ text: String, at path: FieldPath, of name: DocumentName, over former: String? = nil,
    moment: String
  ) throws(StoreError) {
    _ = try keep(
      DraftFile.typed(name, path: path, text: text, over: former, moment: moment),
      as: typed(path, name))
  }

  /// Forgets what this sitting kept of what was being typed into a field.
  public func forgetTyped(at path: FieldPath, of name: DocumentName) throws(StoreError) {
    try forget(typed(path, name))
  }

  /// Keeps a document whose save failed, until it is saved or forgotten.
  ///
  /// Gives the folder that it stands in when the workspace has no room for it; nil when it has.
  @discardableResult
  public func keepUnsaved(
    _ document: Document, over version: Version?, moment: String
  ) throws(StoreError) -> String? {
    let file = try RecordFile.bytes(document, over: version?.bytes, limits: .draft)
    return try keep(
      DraftFile.unsaved(document.name, file: file, over: version?.bytes, moment: moment),
      as: unsaved(document.name))
  }

  public func forgetUnsaved(_ name: DocumentName) throws(StoreError) { try forget(unsaved(name)) }

  /// A path can be longer than a file's name: its hash stands for it.
  private func typed(_ path: FieldPath, _ name: DocumentName) -> String {
    let field = "\(name.id ?? "")/\(path.text)"
    return "typed-" + String(Fingerprint(Array(field.utf8)).hash, radix: 36)
  }

  private func unsaved(_ name: DocumentName) -> String {
    name.id.map { "unsaved-" + $0 } ?? "settings"
  }

  private func keep(_ bytes: [UInt8], as kind: String) throws(StoreError) -> String? {
    do throws(StoreError) {
      try withDrafts { drafts throws(DiskError) in try drafts.write(bytes, as: kind) }
    } catch {
      guard readOnly == nil, let place = keepElsewhere(bytes, as: kind) else { throw error }
      return place
    }
    forgetElsewhere(kind)
    return nil
  }

  private func forget(_ kind: String) throws(StoreError) {
    forgetElsewhere(kind)
    try withDrafts { drafts throws(DiskError) in try drafts.remove(kind: kind) }
  }

  /// The drafts of sittings that ended without settling them: to be offered once.
  public func offeredDrafts() throws(StoreError) -> [KeptDraft] {
    let own = try withDrafts { drafts throws(DiskError) in try drafts.offered() }
    return own + draftsElsewhere()
  }

  /// Removes a draft that was offered and is settled.
  public func forget(_ draft: KeptDraft) throws(StoreError) {
    guard !draft.isElsewhere else { return forgetElsewhere(draft) }
    try withDrafts { drafts throws(DiskError) in try drafts.removeFile(draft.file) }
  }
}
