import Method
import Widgets

/// What the portfolio is filtered by: some letters of a name, or a part of what describes an account.
struct FilterTexts: Sendable {
  /// The revision of the workspace that the texts are of.
  let revision: Int
  private var names = FoldedTexts()
  private var descriptions = FoldedTexts()

  init(_ workspace: OpenWorkspace) { self.init(workspace.accounts, of: workspace) }

  init(_ accounts: [AccountSummary], of workspace: OpenWorkspace) {
    revision = workspace.revision
    var members: [ID<Member>: String] = [:]
    for member in workspace.settings.team { members[member.id] = member.name }
    for account in accounts {
      let manager = account.manager.flatMap { members[$0] } ?? ""
      names.append(account.name)
      descriptions.append(
        parts: [account.sector, account.country, account.headquarters, manager] + account.tags)
    }
  }

  /// Whether the account in this place is found.
  func matches(_ query: Fuzzy.Query, at place: Int) -> Bool {
    query.matches(names, at: place) || query.isPart(of: descriptions, at: place)
  }
}
