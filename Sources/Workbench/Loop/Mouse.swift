import Method
import Phrases
import Terminal
import Widgets

extension State {
  /// A click presses what is shown: a pane's title, a hint of the footer, or what the pane holds.
  mutating func hear(_ mouse: Mouse) -> [Effect] {
    if case .press = mouse.action { toast = nil }
    guard overlays.isEmpty else { return clickOverlay(mouse) }
    guard case .press(.left) = mouse.action else { return click(mouse, in: paneArea) }
    if mouse.at.y == 0 { return clickTopBar(mouse.at.x) }
    if mouse.at.y == size.rows - 1 { return clickFooter(mouse.at.x) }
    return click(mouse, in: paneArea)
  }

  private mutating func clickOverlay(_ mouse: Mouse) -> [Effect] {
    guard case .choose(var chooser) = overlays.last else { return [] }
    switch mouse.action {
    case .wheelUp: chooser.list.move(-1)
    case .wheelDown: chooser.list.move(1)
    case .press(.left):
      let list = overlayList(chooser)
      guard list.contains(mouse.at) else { return [] }
      let reply = chooser.list.click(mouse.at.y - list.y, height: list.height)
      return settle(chooser, reply)
    case .press, .release, .drag: return []
    }
    return settle(chooser, .handled)
  }

  private mutating func clickTopBar(_ x: Int) -> [Effect] {
    guard workspace != nil else { return [] }
    let row = view(self).rowText(0)
    for name in PaneName.allCases {
      let title = say(name.title)
      guard let range = row.firstRange(of: title) else { continue }
      let start = Glyphs.width(of: row[..<range.lowerBound])
      if (start..<start + Glyphs.width(of: title)).contains(x) { return go(to: name) }
    }
    return []
  }

  private mutating func clickFooter(_ x: Int) -> [Effect] {
    let row = view(self).rowText(size.rows - 1)
    for command in CommandTable.rows(in: context) where command.isInFooter {
      let hint = (command.keys.first?.glyph ?? "") + " " + command.name.term[language]
      guard let range = row.firstRange(of: hint) else { continue }
      let start = Glyphs.width(of: row[..<range.lowerBound])
      if (start..<start + Glyphs.width(of: hint)).contains(x) { return run(command) }
    }
    return []
  }
}
