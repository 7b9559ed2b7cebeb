import Method
import Phrases
import Terminal
import Widgets

/// The one list of panes.
///
/// Adding a pane adds its lines here and a folder under Panes.
enum PaneName: String, CaseIterable, Hashable, Sendable {
  case portfolio, account, plan, agenda, workshop, settings

  var title: PaneTitle {
    switch self {
    case .portfolio: .portfolio
    case .account: .account
    case .plan: .plan
    case .agenda: .agenda
    case .workshop: .workshop
    case .settings: .settings
    }
  }

  /// It shows one account, on some of its pages.
  var isOfAccount: Bool {
    switch self {
    case .account, .plan: true
    case .portfolio, .agenda, .workshop, .settings: false
    }
  }
}

extension State {
  /// The names of the panes, as the command line takes them.
  public static var paneNames: [String] { PaneName.allCases.map(\.rawValue) }

  /// The names of the pages, as the command line takes them.
  public static var pageNames: [String] {
    var seen: Set<String> = []
    let pages = AccountPages.all + PlanPages.all + SettingsPane.pages
    return (pages.flatMap { [$0.key] + $0.views.map(\.key) } + WorkshopView.all.map(\.key))
      .filter { seen.insert($0).inserted }
  }

  /// The editor of the pane; nil where there is none.
  var editor: Editor? {
    guard desk.workspace != nil else { return nil }
    return switch pane {
    case .portfolio, .agenda: nil
    case .account: account.editor
    case .plan: plan.editor
    case .workshop: workshop.isEditing ? workshop.editor : nil
    case .settings: settings.editor
    }
  }

  /// Where the editor of the pane stands.
  var editorArea: Rect {
    switch pane {
    case .portfolio, .agenda: paneArea
    case .account: account.editorArea(paneArea)
    case .plan: plan.editorArea(paneArea)
    case .workshop: workshop.editorArea(paneArea)
    case .settings: settings.editorArea(paneArea)
    }
  }

  var paneLayers: [Layer] {
    guard desk.workspace != nil else { return [.welcome] }
    return switch pane {
    case .portfolio: portfolio.layers
    case .account: [.ofAccount, .account] + account.editor.layers(desk)
    case .plan: plan.planLayers(desk)
    case .agenda: agenda.layers(desk)
    case .workshop: workshop.layers(desk)
    case .settings: [.settings] + settings.editor.layers(desk)
    }
  }

  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .app(let action): return updateApp(action)
    case .welcome(let action): return welcome.update(action, at: &desk, in: paneArea)
    case .portfolio(let action): return portfolio.update(action, at: &desk, in: paneArea)
    case .account(.back), .settings(.back): return go(to: .portfolio)
    case .account(.neighbour(let step)): return openNeighbour(step)
    case .account(.reviewToday): return account.reviewToday(&desk)
    case .account(.quickEntry): return account.askQuickly(desk)
    case .account(.plan(let action)): return plan.update(action, at: &desk)
    case .agenda(let action): return agenda.update(action, at: &desk, in: paneArea)
    case .workshop(let action): return workshop.update(action, at: &desk, in: paneArea)
    case .editor(let action): return withEditor { $0.update(action, at: &$1, in: $2) }
    case .overlay(let action): return answer(desk.updateOverlay(action, paletteRows))
    case .type(let key): return type(key)
    }
  }

  /// Lets the editor of the pane work at the desk.
  mutating func withEditor<Result>(
    _ work: (inout Editor, inout Desk, Rect) -> Result
  ) -> Result {
    let area = editorArea
    switch pane {
    case .settings: return work(&settings.editor, &desk, area)
    case .workshop: return work(&workshop.editor, &desk, area)
    case .plan: return work(&plan.editor, &desk, area)
    case .account, .portfolio, .agenda: return work(&account.editor, &desk, area)
    }
  }

  /// A key that no command took: it goes where one types.
  mutating func type(_ key: Key) -> [Effect] {
    guard desk.overlays.isEmpty else { return answer(desk.typeInOverlay(key)) }
    guard desk.workspace != nil else { return [] }
    switch pane {
    case .portfolio:
      return portfolio.filter == nil
        ? [] : copyOrPaste(portfolio.type(key, at: &desk, in: paneArea))
    case .agenda: return agenda.filter == nil ? [] : copyOrPaste(agenda.type(key))
    case .workshop where !workshop.isEditing:
      return workshop.filter == nil ? [] : copyOrPaste(workshop.type(key))
    case .account, .plan, .workshop, .settings:
      guard isTyping else {
        return withEditor { editor, desk, _ in editor.beginTyping(key, at: &desk) }
      }
      return copyOrPaste(withEditor { $0.type(key, $1, in: $2) })
    }
  }

  mutating func paste(_ text: String) -> [Effect] {
    guard desk.overlays.isEmpty else {
      desk.pasteInOverlay(text)
      return []
    }
    guard desk.workspace != nil else { return [] }
    switch pane {
    case .portfolio:
      if portfolio.filter != nil { portfolio.paste(text, at: &desk, in: paneArea) }
      return []
    case .agenda:
      if agenda.filter != nil { agenda.paste(text) }
      return []
    case .workshop where !workshop.isEditing:
      if workshop.filter != nil { workshop.paste(text) }
      return []
    case .account, .plan, .workshop, .settings:
      return withEditor { $0.paste(text, at: &$1, in: $2) }
    }
  }

  mutating func click(_ mouse: Mouse, in area: Rect) -> [Effect] {
    guard desk.workspace != nil else { return welcome.click(mouse, at: &desk, in: area) }
    switch pane {
    case .portfolio: return portfolio.click(mouse, at: &desk, in: area)
    case .agenda: return agenda.click(mouse, at: &desk, in: area)
    case .workshop where !workshop.isEditing:
      return workshop.click(mouse, at: &desk, in: area)
    case .account, .plan, .workshop, .settings:
      return withEditor { $0.click(mouse, at: &$1, in: $2) }
    }
  }

  func drawPane(in area: Rect, on surface: inout Surface) {
    guard desk.workspace != nil else { return welcome.draw(desk, in: area, on: &surface) }
    switch pane {
    case .portfolio: portfolio.draw(desk, in: area, on: &surface)
    case .account: account.draw(desk, in: area, on: &surface)
    case .plan: plan.draw(desk, in: area, on: &surface)
    case .agenda: agenda.draw(desk, in: area, on: &surface)
    case .workshop: workshop.draw(desk, in: area, on: &surface)
    case .settings: settings.draw(desk, in: area, on: &surface)
    }
  }
}
