import Method
import Phrases
import Widgets

/// What the portfolio is filtered by: some letters of a name, or a part of what describes an account.
struct FilterTexts: Sendable {
  /// The revision of the workspace that the texts are of.
  let revision: Revision
  private var names = FoldedTexts()
  private var descriptions = FoldedTexts()

  init(_ workspace: OpenWorkspace) { self.init(workspace.accounts, of: workspace) }

  init(_ accounts: [Digest], of workspace: OpenWorkspace) {
    revision = workspace.revision
    let wording = Wording(.english)
    let described = Digest.keptFields.filter {
      $0.info.isSearched && $0.key != PortfolioColumn.name.key
    }
    for account in accounts {
      names.append(account.name)
      descriptions.append(
        parts: described.compactMap { field in
          account.value(of: field).map {
            wording.value($0, of: field.info, in: workspace.directory)
          }
        })
    }
  }

  /// Whether the account in this place is found.
  func matches(_ query: Fuzzy.Query, at place: Int) -> Bool {
    query.matches(names, at: place) || query.isPart(of: descriptions, at: place)
  }
}
