import Method
import Phrases

extension State {
  /// The document as it stands in memory; nil when it isn't loaded.
  func document(_ name: DocumentName) -> Document? {
    switch name {
    case .settings: workspace.map { .settings($0.settings) }
    case .account(let id): workspace?.opened[id].map(Document.account)
    }
  }

  /// Puts a document in the place of what stood for it in memory.
  mutating func hold(_ document: Document) {
    switch document {
    case .settings(let settings):
      workspace?.settings = settings
      arrangePortfolio()
    case .account(let account): hold(account)
    }
  }

  func isLoaded(_ target: DocumentName) -> Bool { document(target) != nil }

  /// What stands at a path of the document; nil when it is empty or the document isn't loaded.
  func value(of target: DocumentName, at path: FieldPath) -> Value? {
    document(target)?.value(at: path)
  }

  func items(of target: DocumentName, at list: FieldPath) -> [ItemTree] {
    document(target)?.items(at: list) ?? []
  }

  /// The name behind a link, such as a member's; nil when it points at nothing.
  func linkName(_ id: String, _ target: LinkTarget) -> String? {
    switch target {
    case .members:
      // Settings that can't be read don't tell who is in the team: an id says more than nobody.
      workspace?.settings.isStandIn == true
        ? id : workspace?.settings.team.first { $0.id.text == id }?.name
    case .accounts: (try? ID<Account>(id)).flatMap { workspace?.summary($0)?.name }
    }
  }

  /// How the field at a path reads; nil when it is empty.
  func shown(_ target: DocumentName, _ path: FieldPath, _ info: FieldInfo) -> String? {
    value(of: target, at: path).map { value in
      wording.value(value, of: info) { linkName($0, $1) }
    }
  }
}
