import Method
import Phrases
import Terminal
import Widgets
struct PortfolioSight: Sendable { let pane: PortfolioPane; let desk: Desk }
enum PortfolioAction: Hashable, Sendable { case move(Int) }
struct PortfolioPane: Sendable {
  var filter: TextField?
  var selectedID: ID<Account>? { nil }
  static let commands: [Command<PortfolioSight, PortfolioAction>] = []
  static let filterCommands: [Command<PortfolioSight, PortfolioAction>] = []
  mutating func take(_ p: Preferences) {}
  mutating func begin() {}
  mutating func update(_ action: PortfolioAction, at desk: inout Desk, in area: Rect) -> [Effect] { [] }
  mutating func type(_ key: Key, at desk: inout Desk) -> Reply { .handled }
  mutating func paste(_ text: String, at desk: inout Desk) {}
  mutating func click(_ mouse: Mouse, at desk: inout Desk, in area: Rect) -> [Effect] { [] }
  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {}
  mutating func arrange(_ desk: Desk, in area: Rect) {}
  mutating func take(_ id: ID<Account>, before: Digest?, _ desk: Desk, in area: Rect) {}
  mutating func chose(_ keys: [String], for purpose: Choosing, at desk: inout Desk, in area: Rect) -> [Effect] { [] }
  mutating func reveal(_ id: ID<Account>, _ desk: Desk, in area: Rect) {}
  mutating func createAccount(named: String, at desk: inout Desk, in area: Rect) throws(Rejection) -> [Effect] { [] }
  func neighbour(of: ID<Account>, by: Int, _ desk: Desk) -> ID<Account>? { nil }
}
enum WelcomeAction: Hashable, Sendable { case move(Int) }
struct WelcomePane: Sendable {
  static let commands: [Command<Desk, WelcomeAction>] = []
  mutating func update(_ action: WelcomeAction, at desk: inout Desk, in area: Rect) -> [Effect] { [] }
  mutating func click(_ mouse: Mouse, at desk: inout Desk, in area: Rect) -> [Effect] { [] }
  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {}
}
