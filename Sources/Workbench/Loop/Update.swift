import Method
import Phrases
import Terminal
import Widgets

/// The first effects: opens what was asked for.
public func begin(_ state: inout State) -> [Effect] {
  guard case .waiting(let folder?) = state.desk.opening else { return [] }
  return [.open(folder: folder)]
}

/// What an event changes, and what it asks of the rim.
public func update(_ state: inout State, _ event: Event, at moment: Moment) -> [Effect] {
  state.desk.moment = moment
  let effects =
    switch event {
    case .input(let input): state.hear(input)
    case .answer(let answer): state.take(answer) + state.carryOutWishes()
    }
  for case .copy(let text) in effects { state.desk.clipboard = text }
  state.account.editor.leaveGoneLevels(state.desk)
  state.plan.editor.leaveGoneLevels(state.desk)
  state.settings.editor.leaveGoneLevels(state.desk)
  state.workshop.leaveGoneRound(state.desk)
  state.workshop.editor.leaveGoneLevels(state.desk)
  if state.editor != nil { state.withEditor { editor, desk, _ in editor.lookForBlankField(desk) } }
  state.noteOpenFields()
  state.desk.askWhatWaits(whileTyping: state.isTyping)
  state.forgetLongUnused()
  state.refreshDossier()
  return effects.keepingVersions(on: moment.today) + state.watch()
    + state.desk.showFocusedTheme() + state.desk.keepWhatIsTyped()
    + state.desk.forgetSettledDrafts()
}

extension State {
  mutating func hear(_ input: InputEvent) -> [Effect] {
    let effects = heard(input)
    return effects + carryOutWishes()
  }

  private mutating func heard(_ input: InputEvent) -> [Effect] {
    switch input {
    case .key(let key):
      desk.toast = nil
      return press(key)
    case .paste(let text):
      desk.toast = nil
      if waitsForAccount(input) {
        account.typedAhead.append(input)
        return []
      }
      return paste(text)
    case .mouse(let mouse): return hear(mouse)
    case .resize(let size):
      desk.size = size
      portfolio.resize(desk, in: paneArea)
      return []
    case .resumed: return desk.workspace == nil ? [] : [.refresh]
    case .hangup, .interrupted, .terminated: return end()
    case .wake: return []
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    if waitsForAccount(.key(key)) {
      account.typedAhead.append(.key(key))
      return []
    }
    if let command = command(of: key) { return run(command) }
    return type(key)
  }

  /// While the account is being read, what is typed at its fields waits for them: fast fingers are
  /// ahead of the disk.
  ///
  /// What follows them waits as well, or letters of a word would be commands; but for Esc, which goes
  /// back and lets go of them.
  private func waitsForAccount(_ input: InputEvent) -> Bool {
    guard pane.isOfAccount, account.isWaiting(desk) else { return false }
    guard case .key(let key) = input else { return true }
    return switch command(of: key)?.action {
    case .editor, nil, .account(.plan), .account(.quickEntry), .account(.reviewToday): true
    case .app(.repaint), .account(.back): false
    default: !account.typedAhead.isEmpty
    }
  }

  /// Types what waited, unless something is asked meanwhile.
  mutating func typeWhatWaited() -> [Effect] {
    let inputs = account.typedAhead
    account.typedAhead = []
    guard pane.isOfAccount, desk.overlays.isEmpty else { return [] }
    return inputs.flatMap { hear($0) }
  }

  /// What a text that is typed in asks for besides: one clipboard serves every field.
  mutating func copyOrPaste(_ reply: Reply) -> [Effect] {
    switch reply {
    case .copied(let text): [.copy(text)]
    case .wantsPaste: hear(.paste(desk.clipboard))
    case .accepted, .cancelled, .handled, .ignored: []
    }
  }

  /// Does what a row says, or tells why it is off.
  mutating func run(_ command: ProgramCommand) -> [Effect] {
    if let reason = command.off(Sight(self)) {
      desk.notice(reason)
      return []
    }
    return perform(command.action)
  }

  mutating func updateApp(_ action: AppAction) -> [Effect] {
    switch action {
    case .openPalette: desk.overlays.append(.palette(PaletteState(.commands)))
    case .showHelp: showHelpHere()
    case .undo: return desk.undo()
    case .redo: return desk.redo()
    case .quit: return quit()
    case .suspend: return [.suspend]
    case .refresh:
      desk.askPostponed()
      return [.refresh]
    case .stopReading: return [.stopReading]
    case .goTo(let pane): return go(to: pane)
    case .goToPage(let pane, let page): return go(toPage: page, of: pane)
    case .goToField(let document, let path): desk.wishes.append(.show(document, path))
    case .openAccount(let id): desk.wishes.append(.open(id))
    case .nextPane: return go(to: neighbour(1))
    case .previousPane: return go(to: neighbour(-1))
    case .chooseTheme: desk.chooseTheme()
    case .chooseLanguage: desk.chooseLanguage()
    case .toggleMouse: return toggleMouse()
    case .repaint: return [.show(theme: desk.theme)]
    case .showUnreadable: desk.showUnreadable()
    case .showDrafts: desk.offerDrafts()
    case .newWorkspace: desk.ask(.newWorkspace)
    case .openFolder: desk.ask(.openFolder)
    case .demonstration:
      desk.opening = .waiting(folder: nil)
      return [.openDemonstration(desk.language)]
    }
    return []
  }

  /// The help of where one is; the help's own help has none.
  private mutating func showHelpHere() {
    if case .palette = desk.overlays.last, desk.overlays.count > 1 { return }
    desk.overlays.append(.palette(PaletteState(.help)))
  }

  private func neighbour(_ step: Int) -> PaneName {
    let all = PaneName.allCases
    let place = all.firstIndex(of: pane) ?? 0
    return all[(place + step + all.count) % all.count]
  }

  private mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    desk.preferences.mouse = usesMouse
    desk.tell(usesMouse ? MousePhrase.on : MousePhrase.off)
    return [.useMouse(usesMouse), .remember(desk.preferences)]
  }

  /// Leaves when all is saved; otherwise says what isn't and asks.
  private mutating func quit() -> [Effect] {
    guard let failure = desk.unsavedReason else { return end() }
    desk.overlays.append(
      .confirm(
        Confirm(
          title: say(QuitPhrase.title), body: say(QuitPhrase.notSaved(failure)),
          yes: say(QuitPhrase.leave), action: .leave)))
    return []
  }

  mutating func end() -> [Effect] {
    noteOpenFields()
    return desk.keepWhatIsTyped() + [.quit]
  }

  /// While a committee sits, or a picture is projected, others' work shows at once.
  mutating func watch() -> [Effect] {
    let sits = desk.workspace?.rounds.values.contains(where: \.isOpen) ?? false
    let wanted = sits || isPresenting
    guard wanted != desk.isWatching else { return [] }
    desk.isWatching = wanted
    return [.watch(wanted)]
  }

  /// Tells the desk which fields are open, so that what is typed in them is kept.
  mutating func noteOpenFields() {
    let editors = [account.editor, plan.editor, settings.editor, workshop.editor]
    desk.openFields =
      editors.compactMap(\.edit).map { edit in
        OpenField(
          draft: Draft(
            document: edit.document, path: edit.path, text: edit.text, former: edit.before),
          isChanged: edit.isChanged)
      } + desk.openLines
  }
}
