import Terminal
import Widgets

extension State {
  /// A click presses what is shown: a pane's title, a hint of the footer, or what the pane holds.
  mutating func hear(_ mouse: Mouse) -> [Effect] {
    if case .press = mouse.action, let toast = desk.toast {
      desk.toast = nil
      // It hides what lies under it: only the message was pressed.
      if toastBar(toast).contains(mouse.at) { return [] }
    }
    guard desk.overlays.isEmpty else { return clickOverlay(mouse) }
    guard case .press(.left) = mouse.action else { return click(mouse, in: paneArea) }
    if !isPresenting, topBar.contains(mouse.at) {
      guard let span = paneSpans.first(where: { $0.contains(mouse.at.x) }) else { return [] }
      return go(to: span.subject)
    }
    if footerLine.contains(mouse.at) {
      return footerBar.subject(at: mouse.at).map { run($0) } ?? []
    }
    return click(mouse, in: paneArea)
  }

  /// One on a hint does what it says; the rest is the overlay's.
  private mutating func clickOverlay(_ mouse: Mouse) -> [Effect] {
    if case .press(.left) = mouse.action, desk.overlayHintLine.contains(mouse.at) {
      return overlayBar.subject(at: mouse.at).map { run($0) } ?? []
    }
    return answer(desk.clickOverlay(mouse, paletteRows))
  }
}
