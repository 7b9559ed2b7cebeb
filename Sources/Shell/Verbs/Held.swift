internal import Method
internal import Phrases
internal import Store

/// The document that a verb reads or edits, with the version of its file.
struct Held {
  var document: Document
  /// Nil for an account that has no file yet.
  var version: Version?

  /// What stands for the settings where an account is named.
  static let settingsWord = "workspace"
  /// What stands before a round's id there: the folder of its file.
  static let roundsWord = "rounds/"

  var record: any Record { document.record }
  var shape: Shape { document.name.shape }
  var account: Account? { document.account }
  var file: String { document.name.file }

  /// What it is called.
  var name: String {
    switch document {
    case .account(let account): account.name
    case .settings(let settings): settings.name
    case .round(let round): round.title
    }
  }
}

extension Record {
  /// Whether the names of other accounts are needed to show it.
  var linksToAccounts: Bool { linkFields.contains { $0.kinds.contains(Account.kind) } }
}

extension Voice {
  /// The settings by the word `workspace`, a round by `rounds/` and its id, an account by its id or
  /// its name.
  func held(_ text: String, in store: WorkspaceStore) throws(Refusal) -> Held {
    let loaded =
      if text == Held.settingsWord {
        try load(.settings, from: store)
      } else if let round = round(text) {
        try load(.round(round), from: store)
      } else {
        try document(text, in: store)
      }
    if let fault = loaded.fault { throw refusal(fault.phrase) }
    return Held(document: loaded.document, version: loaded.version)
  }

  private func round(_ text: String) -> ID<Round>? {
    guard text.hasPrefix(Held.roundsWord) else { return nil }
    do throws(Rejection) {
      return try ID(String(text.dropFirst(Held.roundsWord.count)))
    } catch { return nil }
  }

  /// The names that the document's links mean.
  func directory(of held: Held, accounts: [Digest] = []) -> Directory {
    let directory = Directory(
      held.document.settings ?? settings ?? Workspace(), accounts: AccountList(accounts),
      account: held.account)
    return held.document.round.map { Directory(directory, round: $0) } ?? directory
  }

  /// The same with those of other accounts, for which all their files are looked at, only where the
  /// document links to one.
  func directory(
    of held: Held, in store: WorkspaceStore
  ) throws(Refusal) -> Directory {
    directory(
      of: held, accounts: held.record.linksToAccounts ? try scan(store).accounts : [])
  }

  /// What a field refused: exit code 2 where there is no such field, 1 where it can't hold that.
  func refusal(_ field: String, _ rejection: Rejection, _ info: FieldInfo? = nil) -> Refusal {
    let phrase = CommandLinePhrase.refused(field: field, rejection, info)
    guard case .unknownField = rejection else { return refusal(phrase, code: 1) }
    return refusal(phrase)
  }
}
