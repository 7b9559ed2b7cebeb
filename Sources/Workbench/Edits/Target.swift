import Method
import Phrases

/// Whose fields are edited: an account's, or the workspace's own.
enum Target: Hashable, Sendable {
  case account(ID<Account>)
  case settings

  var shape: Shape {
    switch self {
    case .account: Account.shape
    case .settings: Workspace.shape
    }
  }

  func info(at path: FieldPath) -> FieldInfo? {
    switch self {
    case .account: try? Account.info(at: path)
    case .settings: try? Workspace.info(at: path)
    }
  }

  var account: ID<Account>? {
    if case .account(let id) = self { id } else { nil }
  }
}

extension State {
  /// What stands at a path of the record; nil when it is empty or the account isn't loaded.
  func value(of target: Target, at path: FieldPath) -> Value? {
    switch target {
    case .account(let id): workspace?.opened[id]?.value(at: path)
    case .settings: workspace?.settings.value(at: path)
    }
  }

  func items(of target: Target, at list: FieldPath) -> [ItemTree] {
    switch target {
    case .account(let id): workspace?.opened[id]?.items(at: list) ?? []
    case .settings: workspace?.settings.items(at: list) ?? []
    }
  }

  /// The names of what a record may link to.
  func directory(of target: Target) -> Directory {
    guard let workspace else { return Directory(Workspace()) }
    return Directory(workspace.directory, account: target.account.flatMap { workspace.opened[$0] })
  }

  /// How the field at a path reads; nil when it is empty.
  func shown(_ target: Target, _ path: FieldPath, _ info: FieldInfo) -> String? {
    value(of: target, at: path).map { wording.value($0, of: info, in: directory(of: target)) }
  }
}
