import Method
import Phrases
import Terminal
import Widgets

/// The first effects: opens what was asked for.
public func begin(_ state: inout State) -> [Effect] {
  guard case .waiting(let folder?) = state.opening else { return [] }
  return [.open(folder: folder)]
}

/// What an event changes, and what it asks of the rim.
public func update(_ state: inout State, _ event: Event, at moment: Moment) -> [Effect] {
  state.moment = moment
  let effects =
    switch event {
    case .input(let input): state.hear(input)
    case .answer(let answer): state.take(answer)
    }
  for case .copy(let text) in effects { state.clipboard = text }
  state.askWhatWaits()
  state.forgetLongUnused()
  return effects + state.keepWhatIsTyped() + state.forgetSettledDrafts()
}

extension State {
  mutating func hear(_ input: InputEvent) -> [Effect] {
    switch input {
    case .key(let key):
      toast = nil
      return press(key)
    case .paste(let text):
      toast = nil
      if waitsForAccount(input) {
        account.typedAhead.append(input)
        return []
      }
      if !overlays.isEmpty { return pasteInOverlay(text) }
      return isTyping ? paste(text) : pasteOverField(text)
    case .mouse(let mouse):
      return hear(mouse)
    case .resize(let size):
      self.size = size
      arrangePortfolioForSize()
      return []
    case .resumed:
      return workspace == nil ? [] : [.refresh]
    case .hangup, .interrupted, .terminated:
      return end()
    case .wake:
      return []
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    if waitsForAccount(.key(key)) {
      account.typedAhead.append(.key(key))
      return []
    }
    if let command = command(of: key) { return run(command) }
    guard overlays.isEmpty else { return typeInOverlay(key) }
    return isTyping ? type(key) : beginTyping(key)
  }

  /// What a text that is typed in asks for besides: one clipboard serves every field.
  mutating func copyOrPaste(_ reply: Reply) -> [Effect] {
    switch reply {
    case .copied(let text): [.copy(text)]
    case .wantsPaste: hear(.paste(clipboard))
    case .accepted, .cancelled, .handled, .ignored: []
    }
  }

  /// Does what a row says, or tells why it is off.
  mutating func run(_ command: ProgramCommand) -> [Effect] {
    if let reason = command.off(self) {
      notice(reason)
      return []
    }
    return perform(command.action)
  }

  mutating func updateApp(_ action: AppAction) -> [Effect] {
    switch action {
    case .openPalette: overlays.append(.palette(PaletteState(.commands, over: self)))
    case .openHelp: openHelp()
    case .undo: return undo()
    case .redo: return redo()
    case .quit: return quit()
    case .suspend: return [.suspend]
    case .refresh:
      askPostponed()
      return [.refresh]
    case .stopReading: return [.stopReading]
    case .goTo(let pane): return go(to: pane)
    case .nextPane: return go(to: neighbour(1))
    case .previousPane: return go(to: neighbour(-1))
    case .chooseTheme: chooseTheme()
    case .chooseLanguage: chooseLanguage()
    case .toggleMouse: return toggleMouse()
    case .repaint: return [.show(theme: theme)]
    case .showUnreadable: showUnreadable()
    case .showDrafts: offerDrafts()
    }
    return []
  }

  mutating func go(to pane: PaneName) -> [Effect] {
    guard let accepted = pane == self.pane ? [] : leaveEdit() else { return [] }
    self.pane = pane
    account.typedAhead = []
    portfolio.filter = nil
    return accepted + (pane == .account ? openSelectedAccount() : [])
  }

  private func neighbour(_ step: Int) -> PaneName {
    let all = PaneName.allCases
    let place = all.firstIndex(of: pane) ?? 0
    return all[(place + step + all.count) % all.count]
  }

  private mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    preferences.mouse = usesMouse
    tell(usesMouse ? MousePhrase.on : MousePhrase.off)
    return [.useMouse(usesMouse), .remember(preferences)]
  }

  /// Leaves when all is saved; otherwise says what isn't and asks.
  private mutating func quit() -> [Effect] {
    guard let failure = unsavedReason else { return end() }
    overlays.append(
      .confirm(
        Confirm(
          title: say(QuitPhrase.title), body: say(QuitPhrase.notSaved(failure)),
          yes: say(QuitPhrase.leave), action: .leave)))
    return []
  }

  mutating func end() -> [Effect] {
    keepWhatIsTyped() + [.quit]
  }

  /// Hands over what is being typed, whenever it has changed.
  mutating func keepWhatIsTyped() -> [Effect] {
    let drafts = typedDrafts
    guard drafts != keptDrafts else { return [] }
    keptDrafts = drafts
    return [.keepDrafts(drafts)]
  }
}
