public import Method

/// A whole workspace as values: whoever has a disk writes it.
public struct SampleWorkspace: Sendable {
  public let settings: Workspace
  public let accounts: [Account]
}
