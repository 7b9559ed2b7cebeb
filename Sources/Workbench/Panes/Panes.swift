import Method
import Phrases
import Terminal

/// The one list of panes.
///
/// Adding a pane adds a line here and a folder beside.
enum PaneName: String, CaseIterable, Hashable, Sendable {
  case portfolio, account, settings

  var title: PaneTitle {
    switch self {
    case .portfolio: .portfolio
    case .account: .account
    case .settings: .settings
    }
  }
}

extension State {
  /// The names of the panes, as the command line takes them.
  public static var paneNames: [String] { PaneName.allCases.map(\.rawValue) }

  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .app(let action): updateApp(action)
    case .welcome(let action): updateWelcome(action)
    case .portfolio(let action): updatePortfolio(action)
    case .account(let action): updateAccount(action)
    case .settings(let action): updateSettings(action)
    case .form(let action): updateForm(action)
    case .grid(let action): updateGrid(action)
    case .overlay(let action): updateOverlay(action)
    case .type(let key):
      overlays.isEmpty ? isTyping ? type(key) : [] : typeInOverlay(key)
    }
  }

  /// A key that no command took, while something is being typed.
  mutating func type(_ key: Key) -> [Effect] {
    switch pane {
    case .portfolio: typeInFilter(key)
    case .account, .settings: typeInForm(key)
    }
  }

  mutating func paste(_ text: String) -> [Effect] {
    switch pane {
    case .portfolio: pasteInFilter(text)
    case .account, .settings: pasteInForm(text)
    }
  }

  mutating func click(_ mouse: Mouse, in area: Rect) -> [Effect] {
    guard workspace != nil else { return clickWelcome(mouse, in: area) }
    switch pane {
    case .portfolio: return clickPortfolio(mouse, in: area)
    case .account: return clickAccount(mouse, in: area)
    case .settings: return clickForm(mouse, in: area)
    }
  }

  func drawPane(in area: Rect, on surface: inout Surface) {
    guard workspace != nil else { return drawWelcome(in: area, on: &surface) }
    switch pane {
    case .portfolio: drawPortfolio(in: area, on: &surface)
    case .account: drawAccount(in: area, on: &surface)
    case .settings: drawSettings(in: area, on: &surface)
    }
  }
}
