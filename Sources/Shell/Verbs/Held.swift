internal import Method
internal import Phrases
internal import Store

/// The document that a verb reads or edits, with the version of its file.
enum Held {
  /// The version is nil for an account that has no file yet.
  case account(Account, Version?)
  case settings(Workspace, Version)

  /// What stands for the settings where an account is named.
  static let settingsWord = "workspace"

  var record: any Record {
    switch self {
    case .account(let account, _): account
    case .settings(let settings, _): settings
    }
  }

  var shape: Shape { type(of: record).shape }

  var account: Account? {
    if case .account(let account, _) = self { account } else { nil }
  }

  /// What it is called.
  var name: String {
    switch self {
    case .account(let account, _): account.name
    case .settings(let settings, _): settings.name
    }
  }

  var file: String {
    switch self {
    case .account(let account, _): WorkspaceStore.file(of: account.id)
    case .settings: "workspace.yaml"
    }
  }

  /// Nothing is changed when it throws.
  mutating func apply(_ change: Change) throws(Rejection) {
    switch self {
    case .account(var account, let version):
      try account.apply(change)
      self = .account(account, version)
    case .settings(var settings, let version):
      try settings.apply(change)
      self = .settings(settings, version)
    }
  }
}

extension Record {
  /// Whether the names of other accounts are needed to show it.
  var linksToAccounts: Bool { linkFields.contains { $0.kinds.contains(Account.kind) } }
}

extension Voice {
  /// The settings by the word `workspace`, an account by its id or its name.
  func held(_ text: String, in store: WorkspaceStore) throws(Refusal) -> Held {
    guard text == Held.settingsWord else {
      let loaded = try account(text, in: store)
      return .account(loaded.account, loaded.version)
    }
    let loaded = try settings(of: store)
    if let fault = loaded.fault { throw refusal(fault.phrase) }
    return .settings(loaded.settings, loaded.version)
  }

  /// The names that the document's links mean.
  func directory(of held: Held, accounts: [Digest] = []) -> Directory {
    switch held {
    case .account(let account, _):
      Directory(settings ?? Workspace(), accounts: AccountList(accounts), account: account)
    case .settings(let settings, _): Directory(settings, accounts: AccountList(accounts))
    }
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
