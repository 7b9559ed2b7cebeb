import Method

/// The workspace as the program holds it: a summary of every account, and in full those opened.
struct OpenWorkspace: Sendable {
  let folder: String
  var settings: Workspace { didSet { revision += 1 } }
  private(set) var accounts: [AccountSummary] { didSet { revision += 1 } }
  /// Another one for every change of the settings and the summaries: what is derived from them holds
  /// for one revision.
  private(set) var revision = 0
  /// Where each account stands in `accounts`.
  var places: [ID<Account>: Int] = [:]
  var opened: [ID<Account>: Account] = [:]
  /// Those opened, the one longest unused first.
  private var recent: [ID<Account>] = []
  var unreadable: [UnreadableFile]
  var readOnly: String?
  /// Documents that can't be saved although the others can, and why.
  var onlyToRead: [DocumentName: String] = [:]
  var drafts: [Draft]

  init(_ workspace: OpenedWorkspace) {
    folder = workspace.folder
    settings = workspace.settings
    accounts = []
    unreadable = workspace.unreadable
    readOnly = workspace.readOnly
    drafts = workspace.drafts
    take(workspace.accounts)
  }

  func summary(_ id: ID<Account>) -> AccountSummary? { places[id].map { accounts[$0] } }

  /// Adds or replaces accounts, keeping the place of those already there.
  mutating func take(_ summaries: [AccountSummary]) {
    for summary in summaries {
      if let place = places[summary.id] {
        accounts[place] = summary
      } else {
        places[summary.id] = accounts.count
        accounts.append(summary)
      }
    }
  }

  /// Replaces the whole list: what is no longer on disk is gone, unless it is still being saved.
  mutating func replace(_ summaries: [AccountSummary], keeping unsaved: Set<ID<Account>>) {
    let kept = accounts.filter { unsaved.contains($0.id) }
    accounts = []
    places = [:]
    take(summaries)
    take(kept)
    opened = opened.filter { places[$0.key] != nil && unsaved.contains($0.key) }
    // What is read again tells again what it is.
    onlyToRead = onlyToRead.filter { $0.key.account.map { opened[$0] != nil } ?? false }
  }

  mutating func take(_ account: Account) {
    opened[account.id] = account
    recent.removeAll { $0 == account.id }
    recent.append(account.id)
    take([AccountSummary(account)])
  }

  /// The most accounts that are held in full, beside those that are needed.
  static let mostOpened = 16

  /// Lets go of the accounts longest unused: each is read again when it is wanted.
  mutating func forgetLongUnused(keeping needed: Set<ID<Account>>) {
    var surplus = opened.count - OpenWorkspace.mostOpened
    for id in recent where surplus > 0 && opened[id] != nil && !needed.contains(id) {
      opened[id] = nil
      surplus -= 1
    }
    recent.removeAll { opened[$0] == nil }
  }
}

extension State {
  /// Keeps in memory the account shown, and those with something that isn't on disk.
  mutating func forgetLongUnused() {
    guard let count = workspace?.opened.count, count > OpenWorkspace.mostOpened else { return }
    var needed = Set(saving.pending.keys.compactMap(\.account))
    needed.formUnion(intentions.keys)
    if let id = account.id { needed.insert(id) }
    needed.formUnion(typedDrafts.compactMap(\.document.account))
    workspace?.forgetLongUnused(keeping: needed)
  }
}
