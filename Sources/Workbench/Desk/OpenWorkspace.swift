import Method

/// The workspace as the program holds it: a digest of every account, and in full those opened.
struct OpenWorkspace: Sendable {
  let folder: String
  var settings: Workspace { didSet { changed() } }
  private var list = AccountList() { didSet { changed() } }
  var accounts: [Digest] { list.all }
  /// The names of everything but what stands in one account.
  private(set) var directory: Directory
  /// Another one for every change of the settings and the summaries: what is derived from them holds
  /// for one revision.
  private(set) var revision = Revision()
  var opened: [ID<Account>: Account] = [:]
  /// Those opened, the one longest unused first.
  private var recent: [ID<Account>] = []
  var unreadableAccounts: [UnreadableFile]
  var unreadableRounds: [UnreadableFile] = []
  var unreadable: [UnreadableFile] { unreadableAccounts + unreadableRounds }
  /// The dated sessions of the committee, each a document of its own.
  var rounds: [ID<Round>: Round] = [:] { didSet { changed() } }
  var readOnly: String?
  /// Documents that can't be saved although the others can, and why.
  var onlyToRead: [DocumentName: String] = [:]
  var drafts: [Draft]

  init(_ workspace: OpenedWorkspace) {
    folder = workspace.folder
    settings = workspace.settings
    directory = Directory(workspace.settings)
    unreadableAccounts = workspace.unreadable
    readOnly = workspace.readOnly
    drafts = workspace.drafts
    take(workspace.accounts)
  }

  private mutating func changed() {
    revision = Revision()
    directory = Directory(settings, accounts: list)
  }

  func summary(_ id: ID<Account>) -> Digest? { list[id] }

  /// Adds or replaces accounts, keeping the place of those already there.
  mutating func take(_ digests: [Digest]) {
    var taken = list
    list = AccountList()
    for digest in digests { taken.take(digest) }
    list = taken
  }

  /// Replaces the whole list: what is no longer on disk is gone, unless it is still being saved.
  mutating func replace(_ summaries: [Digest], keeping unsaved: Set<ID<Account>>) {
    let kept = accounts.filter { unsaved.contains($0.id) }
    list = AccountList(summaries + kept)
    opened = opened.filter { list[$0.key] != nil && unsaved.contains($0.key) }
    // What is read again tells again what it is.
    onlyToRead = onlyToRead.filter { $0.key.account.map { opened[$0] != nil } ?? false }
  }

  mutating func take(_ account: Account) {
    opened[account.id] = account
    recent.removeAll { $0 == account.id }
    recent.append(account.id)
    take([Digest(account)])
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

/// One state of a workspace: no other has it, nor has a copy once it has been changed.
struct Revision: Hashable, Sendable {
  private final class Mark: Sendable {}
  private let mark = Mark()

  static func == (left: Revision, right: Revision) -> Bool { left.mark === right.mark }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(mark)) }
}
