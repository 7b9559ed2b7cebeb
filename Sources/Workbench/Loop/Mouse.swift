import Terminal
import Widgets

extension State {
  /// A click presses what is shown: a pane's title, a hint of the footer, or what the pane holds.
  mutating func hear(_ mouse: Mouse) -> [Effect] {
    if case .press = mouse.action, let toast {
      self.toast = nil
      // It hides what lies under it: only the message was pressed.
      if toastBar(toast).contains(mouse.at) { return [] }
    }
    guard overlays.isEmpty else { return clickOverlay(mouse) }
    guard case .press(.left) = mouse.action else { return click(mouse, in: paneArea) }
    if topBar.contains(mouse.at) {
      guard let span = paneSpans.first(where: { $0.contains(mouse.at.x) }) else { return [] }
      return go(to: span.subject)
    }
    if footer.contains(mouse.at) {
      guard let hint = footerHints.first(where: { $0.contains(mouse.at.x) }) else { return [] }
      return run(hint.subject)
    }
    return click(mouse, in: paneArea)
  }

  /// A click on a row chooses it, one on a hint does what it says; the wheel scrolls.
  private mutating func clickOverlay(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return scrollOverlay(-1)
    case .wheelDown: return scrollOverlay(1)
    case .press(.left): break
    case .press, .release, .drag: return []
    }
    if overlayHintLine.contains(mouse.at) {
      guard let hint = overlayHints.first(where: { $0.contains(mouse.at.x) }) else { return [] }
      return run(hint.subject)
    }
    switch overlays.last {
    case .palette(let palette): return click(palette, at: mouse.at)
    case .choose(var chooser):
      let list = overlayList(chooser)
      guard list.contains(mouse.at) else { return [] }
      let reply = chooser.list.click(mouse.at.y - list.y, height: list.height)
      return settle(chooser, reply)
    case .prompt(var prompt):
      let line = promptLine(prompt)
      guard line.contains(mouse.at) else { return [] }
      prompt.field.click(at: mouse.at, in: line)
      overlays[overlays.count - 1] = .prompt(prompt)
      return []
    case .confirm, .message, nil: return []
    }
  }

  private mutating func scrollOverlay(_ steps: Int) -> [Effect] {
    switch overlays.last {
    case .palette, .choose, .message: updateOverlay(.move(steps))
    case .prompt, .confirm, nil: []
    }
  }
}
