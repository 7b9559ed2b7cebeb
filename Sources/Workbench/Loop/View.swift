import Phrases
public import Terminal

/// The whole screen as a value.
public func view(_ state: State) -> Surface {
  var surface = Surface(size: state.desk.size, fill: .plain)
  let screen = Rect(state.desk.size)
  guard screen.width >= State.smallest.columns, screen.height >= State.smallest.rows else {
    let (columns, rows) = (State.smallest.columns, State.smallest.rows)
    state.desk.drawText(
      state.say(WelcomePhrase.tooSmall(columns: columns, rows: rows)), in: screen, on: &surface)
    return surface
  }
  state.drawTopBar(on: &surface)
  state.drawPane(in: state.paneArea, on: &surface)
  state.drawFooter(on: &surface)
  state.desk.drawOverlay(state.paletteRows, state.hints, on: &surface)
  return surface
}

extension State {
  /// Below this, only a line that says so fits.
  static let smallest = Size(columns: 40, rows: 8)

  /// Where panes draw: between the bars, with a line of air where there is room for it.
  var paneArea: Rect {
    let body = Rect(desk.size).dropTop(1).dropBottom(1)
    return desk.size.rows >= 22 ? body.dropTop(1) : body
  }
}
