import Method
import Phrases

extension Desk {
  /// The document as it stands in memory; nil when it isn't loaded.
  func document(_ name: DocumentName) -> Document? {
    switch name {
    case .settings: workspace.map { .settings($0.settings) }
    case .account(let id): workspace?.opened[id].map(Document.account)
    case .round(let id): workspace?.rounds[id].map(Document.round)
    }
  }

  /// Puts a document in the place of what stood for it in memory.
  mutating func hold(_ document: Document) {
    switch document {
    case .settings(let settings):
      workspace?.settings = settings
      wishes.append(.rearrange)
    case .account(let account):
      let before = workspace?.summary(account.id)
      workspace?.take(account)
      wishes.append(.changed(account.id, before: before))
    case .round(let round): workspace?.rounds[round.id] = round
    }
  }

  /// The names of what a document may link to.
  func directory(of name: DocumentName) -> Directory {
    if let round = name.round { return Directory(directory, round: workspace?.rounds[round]) }
    guard let id = name.account else { return directory }
    if let dossier, dossier.account.id == id { return dossier.directory }
    return Directory(directory, account: workspace?.opened[id])
  }

  func isLoaded(_ target: DocumentName) -> Bool { document(target) != nil }

  /// What stands at a path of the document; nil when it is empty or the document isn't loaded.
  func value(of target: DocumentName, at path: FieldPath) -> Value? {
    document(target)?.value(at: path)
  }

  func list(of target: DocumentName, at path: FieldPath) -> ListView? {
    document(target)?.list(at: path)
  }

  func items(of target: DocumentName, at list: FieldPath) -> [ItemTree] {
    document(target)?.items(at: list) ?? []
  }

  func name(of target: DocumentName) -> String? {
    if let round = target.round { return workspace?.rounds[round]?.title }
    return target.account.flatMap { workspace?.summary($0)?.name }
  }

  /// A document that an earlier sitting could not save; what this one has edited since is newer.
  mutating func recover(_ document: Document) {
    guard saving.pending[document.name] == nil else { return }
    hold(document)
    saving.pending[document.name] = 0
  }

  /// The rounds as they are on disk; those with edits on their way stay as they are here.
  mutating func take(_ rounds: [Round], unreadable: [UnreadableFile]) {
    guard workspace != nil else { return }
    let ours = workspace?.rounds.filter { saving.pending[.round($0.key)] != nil } ?? [:]
    var taken = Dictionary(rounds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (id, round) in ours { taken[id] = round }
    workspace?.rounds = taken
    workspace?.unreadableRounds = unreadable
  }

  /// How the field at a path reads; nil when it is empty.
  func shown(_ target: DocumentName, _ path: FieldPath, _ info: FieldInfo) -> String? {
    value(of: target, at: path).map { wording.value($0, of: info, in: directory(of: target)) }
  }
}
