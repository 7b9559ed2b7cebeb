import Method
import Phrases
import Terminal
import Widgets

/// What follows from what was answered to an overlay.
extension State {
  /// The rows of the palette or the help that is on top: what can be done below it.
  var paletteRows: [PaletteRow] {
    guard case .palette(let palette) = desk.overlays.last else { return [] }
    let sight = Sight(self)
    let rows = commands(of: palette, over: layers.dropLast()).map { row($0, sight) }
    return palette.purpose == .help ? firstSteps + rows + explanations : rows
  }

  private func commands(
    of palette: PaletteState, over below: ArraySlice<Layer>
  ) -> [ProgramCommand] {
    let last = below.lastIndex(where: \.isModal) ?? 0
    let heard = Layer.heard(below[last...].reversed())
    return switch palette.purpose {
    case .help: heard + (below.last?.typed ?? [])
    case .commands: heard + placeRows(for: palette.field.text)
    }
  }

  private func row(_ command: ProgramCommand, _ sight: Sight) -> PaletteRow {
    PaletteRow(
      keys: command.keys, glyphs: command.keys.prefix(2).map(\.glyph).joined(separator: " "),
      name: command.name, help: command.help, words: command.words, off: command.off(sight))
  }

  mutating func answer(_ reply: OverlayReply) -> [Effect] {
    switch reply {
    case .nothing: return []
    case .text(let rest): return copyOrPaste(rest)
    case .chose(let keys, let purpose): return chose(keys, for: purpose)
    case .dismissed(let chooser): return dismissed(chooser)
    case .confirmed(let action): return carryOut(action)
    case .line(let prompt): return take(prompt)
    case .givenUp(let prompt):
      if case .ballotOf(_, let participant) = prompt.purpose {
        workshop.askNextBallot(after: participant, at: &desk)
      }
      return []
    case .run(let place, let palette):
      let commands = commands(of: palette, over: layers[...])
      // What only explains does nothing.
      let place = place - (palette.purpose == .help ? firstSteps.count : 0)
      return commands.indices.contains(place) ? run(commands[place]) : []
    }
  }

  private mutating func chose(_ keys: [String], for purpose: Choosing) -> [Effect] {
    switch purpose {
    case .theme: return keys.first.map { wear($0) } ?? []
    case .language:
      guard let chosen = keys.first.flatMap(Language.init) else { return [] }
      return speak(chosen)
    case .sortColumn, .grouping, .columns, .status:
      return portfolio.chose(keys, for: purpose, at: &desk, in: paneArea)
    case .tableSort: withEditor { editor, desk, _ in editor.sort(by: keys.first ?? "", desk) }
    case .view: withEditor { editor, _, _ in editor.go(toViewNamed: keys.first ?? "") }
    case .page: withEditor { editor, _, _ in editor.go(toPageNamed: keys.first ?? "") }
    case .conclusion(let fact):
      guard let list = keys.first.flatMap({ try? FieldPath($0) }) else { return [] }
      return withEditor { editor, desk, _ in editor.conclude(list, from: fact, at: &desk) }
    case .picture, .segment, .ballot: return workshop.chose(keys, for: purpose, at: &desk)
    case .addition(let items):
      guard let item = items.first(where: { $0.list.text == keys.first }) else { return [] }
      return withEditor { editor, desk, _ in editor.add(item, at: &desk) }
    case .report(let id):
      return keys.first.flatMap(ReportKind.init).map { [.report(id, $0)] } ?? []
    case .agendaOwner, .agendaMember: return agenda.chose(keys, for: purpose, at: &desk)
    case .field(let target, let path, let former):
      withEditor { editor, _, _ in editor.fresh = nil }
      return desk.chose(keys, for: path, of: target, from: former)
    case .theirs(let contest): return answer(keys).map { desk.settle(contest, $0) } ?? []
    case .removed(let target):
      return answer(keys).map { desk.settleRemoval(of: target, $0) } ?? []
    case .overtaken(let conflict):
      return answer(keys).map { desk.settle(conflict, $0) } ?? []
    case .copy(let file, let copy):
      return answer(keys).map { desk.settle(copy, in: file, $0) } ?? []
    case .sameName(let name, let other, let renaming):
      guard let answer = keys.first.flatMap(SameNameAnswer.init) else { return [] }
      return portfolio.settle(answer, name, other, renaming: renaming, at: &desk, in: paneArea)
    case .draft(let draft):
      return keys.first.flatMap(DraftAnswer.init).map { desk.settle(draft, $0) } ?? []
    }
    return []
  }

  private mutating func wear(_ theme: String) -> [Effect] {
    desk.theme = theme
    desk.preferences.theme = theme
    return [.remember(desk.preferences)]
  }

  private mutating func speak(_ language: Language) -> [Effect] {
    desk.forcedLanguage = language
    desk.preferences.language = language
    portfolio.arrange(desk, in: paneArea)
    return [.remember(desk.preferences)]
  }

  private func answer(_ keys: [String]) -> ConflictAnswer? {
    keys.first.flatMap(ConflictAnswer.init)
  }

  /// Esc in a choice: a contested text goes back to its field, a question about a whole record is
  /// put off.
  private mutating func dismissed(_ chooser: Chooser) -> [Effect] {
    switch chooser.purpose {
    case .theirs, .removed:
      desk.postponed.append(chooser)
      desk.tell(SavingPhrase.postponed(again: Keys.glyph(Keys.refresh)), isError: true)
      return []
    case .overtaken(let conflict):
      return desk.draft(conflict.target, conflict.path, conflict.mine).map { desk.takeUp($0) } ?? []
    case .sameName(let name, _, nil):
      desk.ask(.newAccount, name)
      return []
    case .field: return withEditor { editor, desk, _ in editor.dropFresh(at: &desk) }
    case .draft, .copy, .sameName, .theme, .language, .sortColumn, .grouping, .columns, .status,
      .tableSort, .page, .view, .conclusion, .picture, .segment, .ballot, .agendaOwner,
      .agendaMember, .report, .addition:
      return []
    }
  }

  private mutating func carryOut(_ action: Confirmed) -> [Effect] {
    switch action {
    case .leave: return end()
    case .showVotes(let round): return desk.toggleVotes(of: round)
    case .closeSitting(let round): return workshop.close(round, at: &desk)
    case .removeItem(_, let list, let id):
      return withEditor { editor, desk, _ in editor.remove((list, id), at: &desk) }
    }
  }
}

/// Why an answer to a prompt can't be taken, as a sentence.
struct PromptProblem: Error {
  let sentence: String
}

extension State {
  /// Takes a line that was accepted, and closes its prompt when it is good.
  private mutating func take(_ prompt: Prompt) -> [Effect] {
    do throws(PromptProblem) {
      return try answer(prompt)
    } catch {
      var prompt = prompt
      prompt.problem = error.sentence
      desk.overlays[desk.overlays.count - 1] = .prompt(prompt)
      return []
    }
  }

  private mutating func answer(_ prompt: Prompt) throws(PromptProblem) -> [Effect] {
    let typed: Value?
    do throws(Rejection) {
      typed = try FieldKind.line.value(typed: prompt.field.text, in: desk.language)
    } catch {
      throw PromptProblem(sentence: say(error))
    }
    guard case .text(let answer) = typed else {
      throw PromptProblem(sentence: say(Rejection.required))
    }
    switch prompt.purpose {
    case .newAccount:
      if askAboutSameName(answer) { return [] }
      let effects: [Effect]
      do throws(Rejection) {
        effects = try portfolio.createAccount(named: answer, at: &desk, in: paneArea)
      } catch {
        throw PromptProblem(sentence: say(error))
      }
      desk.overlays.removeLast()
      return effects
    case .rename(let id):
      if askAboutSameName(answer, renaming: id) { return [] }
      desk.overlays.removeLast()
      return portfolio.rename(id, from: prompt.before, to: answer, at: &desk)
    case .openFolder: return open(answer, [.open(folder: answer)])
    case .newWorkspace:
      return open(answer, [.create(folder: answer, settings: newSettings(for: answer))])
    case .placeReason, .segmentReason, .ratingComment, .ballotOf, .decision, .parkedPoint,
      .agendaDay, .agendaComment:
      return try take(answer, for: prompt.purpose)
    case .newAction(let id):
      desk.overlays.removeLast()
      return plan.addAction(prompt, to: id, at: &desk)
    case .actionDay(let id, let action): return try move(action, of: id, to: answer)
    }
  }

  /// Waits for another portfolio.
  private mutating func open(_ folder: String, _ effects: [Effect]) -> [Effect] {
    desk.overlays.removeLast()
    desk.opening = .waiting(folder: folder)
    return effects
  }

  private mutating func move(
    _ action: ID<PlanAction>, of id: ID<Account>, to answer: String
  ) throws(PromptProblem) -> [Effect] {
    guard let effects = desk.move(action, of: id, to: answer) else {
      throw PromptProblem(sentence: say(Rejection.notADay))
    }
    desk.overlays.removeLast()
    return effects
  }

  /// What a committee is asked for.
  private mutating func take(
    _ text: String, for purpose: Prompting
  ) throws(PromptProblem) -> [Effect] {
    do throws(Rejection) {
      let effects =
        switch purpose {
        case .agendaDay, .agendaComment: try agenda.take(text, for: purpose, at: &desk)
        default: try workshop.take(text, for: purpose, at: &desk)
        }
      desk.overlays.removeAll { overlay in
        if case .prompt(let prompt) = overlay { prompt.purpose == purpose } else { false }
      }
      if case .ballotOf = purpose { workshop.askNextBallot(at: &desk) }
      return effects
    } catch {
      throw PromptProblem(sentence: say(RejectionPhrase(error)))
    }
  }

  /// Two customers may bear one name, but more often it is one customer: the user tells.
  private mutating func askAboutSameName(
    _ name: String, renaming own: ID<Account>? = nil
  ) -> Bool {
    let folded = desk.wording.fold(name)
    let other = desk.workspace?.accounts.first {
      $0.id != own && desk.wording.fold($0.name) == folded
    }
    guard let other else { return false }
    desk.overlays.removeLast()
    desk.askAboutSameName(name, other, renaming: own)
    return true
  }

  /// A new workspace is called as its folder until its owner says better.
  private func newSettings(for folder: String) -> Workspace {
    var settings = Workspace()
    settings.name = folder.split(separator: "/").last.map(String.init) ?? folder
    settings.language = desk.language
    return settings
  }
}
