public import Method

/// A whole workspace as values: whoever has a disk writes it.
public struct SampleWorkspace: Sendable {
  public let settings: Workspace
  public let accounts: [Account]
  /// The sittings of the committee, oldest first.
  public let rounds: [Round]

  init(settings: Workspace, accounts: [Account], rounds: [Round] = []) {
    self.settings = settings
    self.accounts = accounts
    self.rounds = rounds
  }
}
