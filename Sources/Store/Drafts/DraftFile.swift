import Method

/// A draft as bytes: the same strict form as all files, so that one cut in half isn't taken whole.
enum DraftFile {
  static func typed(
    account: ID<Account>?, path: FieldPath, text: String, moment: String
  ) -> [UInt8] {
    bytes(
      account, moment,
      [
        FileEntry(key: "field", value: .text(path.text)),
        FileEntry(key: "text", value: .text(text)),
      ])
  }

  /// Whole files are kept as texts: the edited one, and the one that it was edited from.
  static func unsaved(
    account: ID<Account>?, file: [UInt8], over base: [UInt8]?, moment: String
  ) -> [UInt8] {
    var entries = [FileEntry(key: "file", value: text(file))]
    if let base { entries.append(FileEntry(key: "base", value: text(base))) }
    return bytes(account, moment, entries)
  }

  private static func text(_ bytes: [UInt8]) -> FileNode {
    .text(String(decoding: bytes, as: UTF8.self))
  }

  private static func bytes(
    _ account: ID<Account>?, _ moment: String, _ content: [FileEntry]
  ) -> [UInt8] {
    var entries: [FileEntry] = []
    if let account { entries.append(FileEntry(key: "account", value: .text(account.text))) }
    entries.append(FileEntry(key: "moment", value: .text(moment)))
    return Emitter.bytes(FileContent(entries: entries + content))
  }

  /// Nil for what isn't a draft that this program understands.
  static func draft(_ bytes: [UInt8], file: String) -> KeptDraft? {
    do {
      let read = try Parser.content(bytes, limits: .draft)
      func text(_ key: String) -> String? {
        guard case .scalar(let scalar) = read.entries[key]?.value else { return nil }
        return scalar.text
      }
      let account = try text("account").map { text throws(Rejection) in try ID<Account>(text) }
      let content: KeptDraft.Content
      if let field = text("field"), let typed = text("text") {
        content = .typed(path: try FieldPath(field), text: typed)
      } else if let whole = text("file").map({ Array($0.utf8) }) {
        let base = text("base").map { Version(Array($0.utf8)) }
        if let account {
          let edited = try RecordFile.account(whole, id: account, limits: .draft)
          content = .unsaved(edited, over: base)
        } else {
          content = .unsavedSettings(try RecordFile.settings(whole, limits: .draft), over: base)
        }
      } else {
        return nil
      }
      return KeptDraft(
        account: account, content: content, moment: text("moment") ?? "", file: file)
    } catch {
      return nil
    }
  }
}
