import Method
import Terminal
import Widgets

extension Editor {
  /// A press focuses a place, and opens the one that has the focus; the wheel moves the focus.
  mutating func click(_ mouse: Mouse, at desk: inout Desk, in area: Rect) -> [Effect] {
    guard let scene = scene(desk) else { return [] }
    let layout = EditorLayout(self, in: area)
    if case .press(.left) = mouse.action, layout.strip.contains(mouse.at) {
      let tabs = PageStrip(self, scene, in: layout.strip).tabs
      guard let tab = tabs.first(where: { ($0.x..<$0.x + $0.width).contains(mouse.at.x) }),
        let effects = acceptEdit(at: &desk)
      else { return [] }
      go(toPage: tab.page)
      return effects
    }
    if case .press(.left) = mouse.action, layout.views.contains(mouse.at) {
      let tabs = ViewStrip(self, scene.language, in: layout.views).tabs
      guard let tab = tabs.first(where: { ($0.x..<$0.x + $0.width).contains(mouse.at.x) }),
        let effects = acceptEdit(at: &desk)
      else { return [] }
      turn(to: tab.view)
      return effects
    }
    guard scene.document != nil else { return [] }
    let board = board(scene)
    let place = boardArea(board, scene, in: area)
    if var edit, let rect = board.rect(of: edit, at: level, in: place),
      rect.contains(mouse.at) || mouse.action == .drag(.left)
    {
      edit.point(mouse, in: rect, scene.wording)
      self.edit = edit
      return []
    }
    switch mouse.action {
    case .wheelUp where edit == nil: move(.rows(-3), desk, in: area)
    case .wheelDown where edit == nil: move(.rows(3), desk, in: area)
    case .press(.left): return press(board, mouse.at, at: &desk, in: place, of: area)
    case .press, .release, .drag, .wheelUp, .wheelDown: break
    }
    return []
  }

  private mutating func press(
    _ board: any Board, _ point: Point, at desk: inout Desk, in place: Rect, of area: Rect
  ) -> [Effect] {
    var level = level
    switch board.click(&level, at: point, in: place) {
    case .nothing: return []
    case .again:
      self.level = level
      return edit == nil ? update(.open, at: &desk, in: area) : []
    case .head(let key):
      sort(by: key, desk)
      return []
    case .moved:
      guard let effects = acceptEdit(at: &desk) else { return [] }
      self.level = level
      return effects
    }
  }
}
