import Method
import Phrases
import Terminal

/// The workspace's own settings: one form over its record, with the team as a list in it.
struct SettingsState: Sendable {
  var form = FormState()
}

enum SettingsAction: Hashable, Sendable {
  case back
}

extension SettingsState {
  static let commands: [Command<State, SettingsAction>] = [.backToPortfolio("esc", .back)]
}

extension State {
  mutating func updateSettings(_ action: SettingsAction) -> [Effect] {
    switch action {
    case .back: go(to: .portfolio)
    }
  }

  private func settingsParts(_ area: Rect) -> (head: Rect, body: Rect) {
    (area.row(0), area.dropTop(area.height >= 12 ? 2 : 1))
  }

  mutating func clickForm(_ mouse: Mouse, in area: Rect) -> [Effect] {
    clickRows(mouse, in: settingsParts(area).body)
  }

  /// Where the pane's form stands: without it, a text wouldn't know its width while it is typed.
  var formArea: Rect {
    bodyArea(pane == .settings ? settingsParts(paneArea).body : accountParts(paneArea).body)
  }

  func drawSettings(in area: Rect, on surface: inout Surface) {
    let parts = settingsParts(area)
    guard let workspace else { return }
    let head = [
      Inked(say(PaneTitle.settings), Style.plain.bold), Inked("  "),
      Inked(Glyphs.cut(workspace.folder, to: max(0, area.width - 20)), .dim),
    ]
    surface.put(head, at: Point(area.x + 1, area.y), within: parts.head)
    withGuide(in: parts.body, on: &surface) { body, surface in
      drawForm(in: body, on: &surface)
    }
  }
}
