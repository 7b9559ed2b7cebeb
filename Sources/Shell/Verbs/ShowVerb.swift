internal import Method
internal import Phrases
internal import Store

/// `aquarium show FOLDER ACCOUNT [FIELD]`: an account or the settings, or one of their fields.
public enum ShowVerb {
  public static func outcome(
    _ folder: String, account: String, field: String?, json: Bool, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToRead(folder)
      let held = try voice.held(account, in: store)
      if let field {
        let directory = try voice.directory(of: held, in: store)
        return try show(field, of: held, directory, json: json, voice)
      }
      return try shown(held, in: store, on: surroundings.today, json: json, voice)
    }
  }

  /// The whole of a document; what is computed of an account is as of that day.
  static func shown(
    _ held: Held, in store: WorkspaceStore, on day: Day, json: Bool, _ voice: Voice
  ) throws(Refusal) -> Outcome {
    switch held.document {
    case .account(let account):
      let accounts = try voice.scan(store).accounts
      let directory = voice.directory(of: held, accounts: accounts)
      let context = IndicatorContext(
        accounts, CheckContext(voice.settings ?? Workspace(), directory, today: day))
      return Outcome(
        json ? self.json(account, context).written : text(account, context, voice.wording),
        isData: json)
    case .settings, .round:
      let directory = try voice.directory(of: held, in: store)
      let entries = held.record.entries
      return Outcome(
        json
          ? JSON.record(entries, held.shape, in: directory).written
          : laidOut(rows(entries, held.shape, FieldPath([]), directory, voice.wording)),
        isData: json)
    }
  }

  private static func json(_ account: Account, _ context: IndicatorContext) -> JSON {
    let digest = Digest(account)
    return .object(
      JSON.members(
        account.entries, Account.shape, id: account.id.text, in: context.checks.directory) + [
          JSON.Member("computed", .object(JSON.indicators(of: digest, in: context))),
          JSON.findings(of: digest, in: context),
        ])
  }

  private static func text(
    _ account: Account, _ context: IndicatorContext, _ wording: Wording
  ) -> String {
    let digest = Digest(account)
    let fields = rows(
      account.entries, Account.shape, FieldPath([]), context.checks.directory, wording)
    let computed = Indicator.all.compactMap { indicator in
      indicator.reading(of: digest, in: context).map {
        (indicator.key, $0.text(indicator.form, isExact: true, wording))
      }
    }
    return laidOut([("id", account.id.text)] + fields)
      + (computed.isEmpty ? "" : "\n" + laidOut(computed))
  }

  /// An empty field shows nothing and answers "no": exit code 1.
  private static func show(
    _ field: String, of held: Held, _ directory: Directory, json: Bool, _ voice: Voice
  ) throws(Refusal) -> Outcome {
    let path: FieldPath
    let info: FieldInfo
    do throws(Rejection) {
      path = try FieldAddress.path(field, in: held.record, directory)
      info = try type(of: held.record).info(at: path)
    } catch {
      throw voice.refusal(field, error)
    }
    guard var tree = held.record.tree(at: path) else {
      return Outcome(json ? JSON.null.written : "", code: 1)
    }
    // The path of one record of a list names the record, its row the whole list.
    if case .item(_, let id) = path.steps.last, case .group(let entries) = tree {
      if json, let shape = info.kind.shape {
        return Outcome(JSON.record(entries, shape, id: id, in: directory).written, isData: true)
      }
      tree = .items([ItemTree(id: id, entries)])
    }
    if json { return Outcome(JSON.tree(tree, info, in: directory).written, isData: true) }
    if case .value(let value) = tree {
      // As it is typed: `set` takes it back.
      return Outcome(voice.wording.typed(value, of: info) + "\n", isData: true)
    }
    let base = FieldPath(Array(path.steps.dropLast()))
    return Outcome(laidOut(rows(Entry(info.key, tree), info, base, directory, voice.wording)))
  }

  /// One row a field, by its path, so that what is seen can be given to `set`.
  private static func rows(
    _ entries: [Entry], _ shape: Shape, _ path: FieldPath, _ directory: Directory,
    _ wording: Wording
  ) -> [(String, String)] {
    entries.flatMap { entry in
      shape[entry.key].map { rows(entry, $0, path, directory, wording) } ?? []
    }
  }

  private static func rows(
    _ entry: Entry, _ info: FieldInfo, _ path: FieldPath, _ directory: Directory,
    _ wording: Wording
  ) -> [(String, String)] {
    switch (entry.tree, info.kind.shape) {
    case (.value(let value), _):
      [(path.appending(entry.key).text, wording.value(value, of: info, in: directory))]
    case (.group(let inner), .some(let shape)):
      rows(inner, shape, path.appending(entry.key), directory, wording)
    case (.items(let items), .some(let shape)):
      items.flatMap {
        rows($0.entries, shape, path.item(entry.key, $0.id), directory, wording)
      }
    case (.group, nil), (.items, nil): []
    }
  }

  /// Texts of several lines stand under their path, indented.
  private static func laidOut(_ rows: [(String, String)]) -> String {
    let width = min(rows.map { $0.0.utf8.count }.max() ?? 0, 34)
    return rows.map { path, value in
      let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      guard lines.count > 1 else {
        return path + String(repeating: " ", count: max(1, width + 2 - path.utf8.count)) + value
      }
      return ([Substring(path)] + lines.map { "    " + $0 }).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }
}
