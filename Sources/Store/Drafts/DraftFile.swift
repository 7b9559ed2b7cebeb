import Method

/// A draft as bytes: the same strict form as all files, so that one cut in half isn't taken whole.
enum DraftFile {
  static func typed(
    _ name: DocumentName, path: FieldPath, text: String, over former: String? = nil, moment: String
  ) -> [UInt8] {
    var entries = [
      FileEntry(key: "field", value: .text(path.text)),
      FileEntry(key: "text", value: .text(text)),
    ]
    if let former { entries.append(FileEntry(key: "former", value: .text(former))) }
    return bytes(name, moment, entries)
  }

  /// Whole files are kept as texts: the edited one, and the one that it was edited from.
  static func unsaved(
    _ name: DocumentName, file: [UInt8], over base: [UInt8]?, moment: String
  ) -> [UInt8] {
    var entries = [FileEntry(key: "file", value: text(file))]
    if let base { entries.append(FileEntry(key: "base", value: text(base))) }
    return bytes(name, moment, entries)
  }

  private static func text(_ bytes: [UInt8]) -> FileNode {
    .text(String(decoding: bytes, as: UTF8.self))
  }

  private static func bytes(
    _ name: DocumentName, _ moment: String, _ rest: [FileEntry]
  ) -> [UInt8] {
    let moment = FileEntry(key: "moment", value: .text(moment))
    return Emitter.bytes(FileContent(entries: entries(name) + [moment] + rest))
  }

  /// Which document it is of: without a word of it, of the settings.
  private static func entries(_ name: DocumentName) -> [FileEntry] {
    switch name {
    case .settings: []
    case .account(let id): [FileEntry(key: "account", value: .text(id.text))]
    case .round(let id): [FileEntry(key: "round", value: .text(id.text))]
    }
  }

  private static func name(
    account: String?, round: String?
  ) throws(Rejection) -> DocumentName {
    if let account { return .account(try ID(account)) }
    if let round { return .round(try ID(round)) }
    return .settings
  }

  /// Nil for what isn't a draft that this program understands.
  static func draft(_ bytes: [UInt8], file: String) -> KeptDraft? {
    do {
      let read = try Parser.content(bytes, limits: .draft)
      func text(_ key: String) -> String? {
        guard case .scalar(let scalar) = read.entries[key]?.value else { return nil }
        return scalar.text
      }
      let name = try name(account: text("account"), round: text("round"))
      let content: KeptDraft.Content
      if let field = text("field"), let typed = text("text") {
        content = .typed(path: try FieldPath(field), text: typed)
      } else if let whole = text("file") {
        content = .unsaved(
          try RecordFile.document(name, Array(whole.utf8), limits: .draft),
          over: text("base").map { Version(Array($0.utf8)) })
      } else {
        return nil
      }
      return KeptDraft(
        document: name, content: content, former: text("former"), moment: text("moment") ?? "",
        file: file)
    } catch {
      return nil
    }
  }
}
