internal import Method
internal import Phrases
internal import Store

/// `aquarium add FOLDER account NAME` makes an account, `aquarium add FOLDER ACCOUNT LIST` an item of
/// a list at any depth: its fields follow as `FIELD=VALUE`, and its id is the answer.
public enum AddVerb {
  /// What stands in an account's place to make a new one.
  private static let accountWord = "account"

  public static func outcome(
    _ folder: String, to account: String, list: String, fields: [String], anyway: Bool = false,
    language: String?, in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToWrite(folder)
      let given = try Assignment.all(fields, voice)
      let id =
        account == accountWord
        ? try newAccount(list, given, anyway: anyway, in: store, voice)
        : try newItem(in: list, of: account, given, in: store, voice)
      return Outcome(id + "\n", isSaved: true)
    }
  }

  private static func newAccount(
    _ name: String, _ given: [Assignment], anyway: Bool, in store: WorkspaceStore, _ voice: Voice
  ) throws(Refusal) -> String {
    let scan = try voice.scan(store)
    if !anyway { try voice.refuseTakenName(name, among: scan.accounts) }
    // Two words name something else on the command line than an account of that id.
    var taken = Swift.Set([accountWord, Held.settingsWord] + scan.takenIDs)
    while true {
      let id = Slug.make(from: name) { taken.contains($0) }
      let fresh = Held(document: .account(Account(id: id)), version: nil)
      var edit = Edit(fresh, voice.directory(of: fresh, accounts: scan.accounts))
      try edit.assign([Assignment(field: "name", text: name)] + given, in: store, voice)
      do throws(StoreError) {
        _ = try store.save(edit.held.document, over: nil)
        return id.text
      } catch {
        // Somebody else has made one of that id meanwhile.
        guard case .alreadyExists = error else { throw voice.refusal(error.phrase) }
        taken.insert(id.text)
      }
    }
  }

  private static func newItem(
    in list: String, of account: String, _ given: [Assignment], in store: WorkspaceStore,
    _ voice: Voice
  ) throws(Refusal) -> String {
    var dice = SplitMix64(seed: voice.surroundings.seed)
    var id = ""
    _ = try voice.edit(account, in: store) { edit throws(Refusal) in
      let (path, kind) = try edit.list(list, voice)
      let known = edit.held.record.entries.itemIDs
      repeat {
        id = FreshID.text(prefix: kind.prefix, random: dice.next())
      } while known.contains(id)
      do throws(Rejection) {
        try edit.make(try edit.held.record.inserting(ItemTree(id: id), into: path))
      } catch {
        throw voice.refusal(list, error)
      }
      let item = path.entering(id)
      try edit.assign(given, below: item, in: store, voice)
      for field in kind.fields where field.isRequired {
        guard edit.held.record.tree(at: item.appending(field.key)) == nil else { continue }
        throw voice.refusal(field.key, .required, field)
      }
    }
    return id
  }
}

extension Edit {
  /// The list that a word names: a path to it, through items by their ids or names.
  fileprivate func list(
    _ text: String, _ voice: Voice
  ) throws(Refusal) -> (path: FieldPath, kind: Kind) {
    do throws(Rejection) {
      let path = try FieldAddress.path(text, in: held.record, directory)
      if case .items(let kind) = try type(of: held.record).info(at: path).kind,
        case .key = path.steps.last
      {
        return (path, kind)
      }
    } catch {
      guard case .unknownField = error else { throw voice.refusal(text, error) }
    }
    throw voice.refusal(EditVerbPhrase.notAList(text, known: held.shape.lists))
  }
}

extension Scan {
  /// Those of the accounts, and of the files that can't be read.
  fileprivate var takenIDs: [String] {
    accounts.map(\.id.text)
      + unreadable.compactMap { file in
        file.file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
      }
  }
}

extension Shape {
  /// The lists of a record, as they are named: `years`, `identity.key_dates`, `needs[…].evidence`.
  fileprivate var lists: [String] {
    fields.flatMap { field -> [String] in
      if case .items(let kind) = field.kind {
        return [field.key] + kind.shape.lists.map { "\(field.key)[…].\($0)" }
      }
      return field.kind.shape?.lists.map { "\(field.key).\($0)" } ?? []
    }
  }
}

extension [Entry] {
  /// The ids of all items, at any depth.
  fileprivate var itemIDs: Swift.Set<String> {
    reduce(into: []) { ids, entry in
      switch entry.tree {
      case .value: return
      case .group(let entries): ids.formUnion(entries.itemIDs)
      case .items(let items):
        for item in items { ids.formUnion(item.entries.itemIDs.union([item.id])) }
      }
    }
  }
}
