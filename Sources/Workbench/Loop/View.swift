import Phrases
public import Terminal

/// The whole screen as a value.
public func view(_ state: State) -> Surface {
  var canvas = Surface(size: state.desk.size, fill: .plain)
  let window = Rect(state.desk.size)
  guard window.width >= State.smallest.columns, window.height >= State.smallest.rows else {
    let (columns, rows) = (State.smallest.columns, State.smallest.rows)
    state.desk.drawText(
      state.say(WelcomePhrase.tooSmall(columns: columns, rows: rows)), in: window, on: &canvas)
    return canvas
  }
  if !state.isPresenting { state.drawTopBar(on: &canvas) }
  state.drawPane(in: state.paneArea, on: &canvas)
  state.drawFooter(on: &canvas)
  if !state.desk.overlays.isEmpty {
    state.desk.drawOverlay(state.paletteRows, state.usefulRows, on: &canvas)
  }
  canvas.caret = state.isTyping || state.lettersBegin ? .bar : .underline
  return canvas
}

extension State {
  /// Below this, only a line that says so fits.
  static let smallest = Size(columns: 40, rows: 8)

  /// A picture fills the screen, in front of a room.
  var isPresenting: Bool { pane == .workshop && workshop.isPresented && desk.workspace != nil }

  /// Where panes draw: between the bars, with a line of air where there is room for it.
  var paneArea: Rect {
    guard !isPresenting else { return Rect(desk.size).dropBottom(1) }
    let body = Rect(desk.size).dropTop(1).dropBottom(1)
    return desk.size.rows >= 22 ? body.dropTop(1) : body
  }
}
