import Method
import Widgets

/// What the rows are filtered by: letters of the name, or a part of what describes the account.
struct PortfolioFilter {
  private let query: Fuzzy.Query
  /// The managers whose name has what is looked for.
  private let managers: Set<ID<Member>>

  init(_ text: String, members: [Member]) {
    let query = Fuzzy.Query(text)
    self.query = query
    managers =
      query.isEmpty ? [] : Set(members.filter { query.isPart(of: $0.name) }.map(\.id))
  }

  func matches(_ account: AccountSummary) -> Bool {
    query.isEmpty || query.matches(account.name) || query.isPart(of: account.sector)
      || query.isPart(of: account.country) || query.isPart(of: account.headquarters)
      || account.manager.map(managers.contains) ?? false
      || account.tags.contains(where: query.isPart)
  }
}
