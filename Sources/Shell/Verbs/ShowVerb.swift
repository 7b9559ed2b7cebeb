internal import Method
internal import Phrases
internal import Store

/// `aquarium show FOLDER ACCOUNT [FIELD]`: an account, or one of its fields.
public enum ShowVerb {
  public static func outcome(
    _ folder: String, account: String, field: String?, json: Bool, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToRead(folder)
      let loaded = try voice.account(account, in: store)
      if let field {
        return try show(field, of: loaded, json: json, voice, store)
      }
      let settings = voice.settings ?? Workspace()
      let computed = Computed(Digest(loaded), in: settings, today: surroundings.today)
      guard json else { return Outcome(lines(loaded, computed, voice, store)) }
      guard
        case .object(let members) = JSON.record(loaded.entries, Account.shape, id: loaded.id.text)
      else { return Outcome() }
      let rest = [
        JSON.Member("computed", .object(computed.members)),
        .init("findings", .list(computed.findings.map(\.json))),
      ]
      return Outcome(JSON.object(members + rest).written)
    }
  }

  /// An empty field shows nothing and answers "no": exit code 1.
  private static func show(
    _ field: String, of account: Account, json: Bool, _ voice: Voice, _ store: WorkspaceStore
  ) throws(Refusal) -> Outcome {
    let path: FieldPath
    let info: FieldInfo
    do throws(Rejection) {
      path = try FieldAddress.path(field, in: account)
      info = try Account.info(at: path)
    } catch {
      throw voice.refusal(error)
    }
    guard var tree = account.tree(at: path) else {
      return Outcome(json ? JSON.null.written : "", code: 1)
    }
    // The path of one record of a list names the record, its row the whole list.
    if case .item(_, let id) = path.steps.last, case .group(let entries) = tree {
      guard !json else { return Outcome(JSON.record(entries, info.children, id: id).written) }
      tree = .items([ItemTree(id: id, entries)])
    }
    if json { return Outcome(JSON.tree(tree, info).written) }
    if case .value(let value) = tree {
      // As it is typed: `set` takes it back.
      return Outcome(voice.wording.typed(value, of: info) + "\n")
    }
    var rows: [(String, String)] = []
    let base = FieldPath(Array(path.steps.dropLast()))
    gather([Entry(info.key, tree)], [info], base, voice, store, &rows)
    return Outcome(laidOut(rows))
  }

  private static func lines(
    _ account: Account, _ computed: Computed, _ voice: Voice, _ store: WorkspaceStore
  ) -> String {
    let wording = voice.wording
    var rows = [("id", account.id.text)]
    gather(account.entries, Account.shape, FieldPath([]), voice, store, &rows)
    var sums: [(String, String)] = []
    if let growth = computed.growth {
      sums.append(("growth", wording.percent(growth, signed: true)))
    }
    if let margin = computed.margin { sums.append(("margin", wording.amount(margin))) }
    if let sum = computed.contribution { sums.append(("contribution", wording.amount(sum))) }
    if let fresh = computed.freshness { sums.append(("freshness", wording.index(fresh.index))) }
    if let cold = computed.coldTest {
      let words = cold.verdict.term[wording.language]
      sums.append(("cold_test", "\(wording.index(cold.loss)) · \(words)"))
    }
    return laidOut(rows) + (sums.isEmpty ? "" : "\n" + laidOut(sums))
  }

  /// One row a field, by its path, so that what is seen can be given to `set`.
  private static func gather(
    _ entries: [Entry], _ shape: [FieldInfo], _ path: FieldPath, _ voice: Voice,
    _ store: WorkspaceStore, _ rows: inout [(String, String)]
  ) {
    for entry in entries {
      guard let info = shape.first(where: { $0.key == entry.key }) else { continue }
      let here = path.appending(entry.key)
      switch entry.tree {
      case .value(let value):
        let shown = voice.wording.value(value, of: info) { voice.linkName($0, $1, in: store) }
        rows.append((here.text, shown))
      case .group(let inner): gather(inner, info.children, here, voice, store, &rows)
      case .items(let items):
        for item in items {
          gather(
            item.entries, info.children, path.item(entry.key, item.id), voice, store, &rows)
        }
      }
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
