import Method
import Phrases
import Terminal

extension State {
  mutating func updateForm(_ action: FormAction) -> [Effect] {
    switch action {
    case .move(let steps): moveFocus(by: steps)
    case .page(let pages): moveFocus(by: pages * pageLength)
    case .first: moveFocus(by: -rowCount)
    case .last: moveFocus(by: rowCount)
    case .edit: return beginEdit()
    case .accept: return acceptEdit() ?? []
    case .giveUp: giveUpEdit()
    case .next: return acceptAndMove(1)
    case .previous: return acceptAndMove(-1)
    case .openEditor: return openEditor()
    case .copy: return copyValue()
    case .empty: return emptyField()
    case .addItem: return addItem()
    case .removeItem: return removeItem()
    case .moveItem(let steps): return moveItem(by: steps)
    case .less: return changeLevel(by: -1)
    case .more: return changeLevel(by: 1)
    }
    return []
  }

  private var rowCount: Int { isInGrid ? State.gridRows.count : formRows.count }

  /// Half of what a pane shows: a page keeps what was read last in sight.
  private var pageLength: Int { max(1, size.rows / 2) }

  mutating func moveFocus(by steps: Int) {
    if isInGrid { return moveCell(down: steps) }
    let places = formRows.compactMap(\.place)
    guard let focused = focusedPlace, let place = places.firstIndex(of: focused) else { return }
    form.focus = places[min(max(place + steps, 0), places.count - 1)]
  }

  /// Takes what is typed; nil when it is refused: the text stays, with the reason.
  mutating func acceptEdit() -> [Effect]? {
    guard var edit = form.edit else { return [] }
    guard !isLoaded(edit.target) || isThere(edit.path, in: edit.target) else {
      form.edit = nil
      tell(FormPhrase.draftHomeless, isError: true)
      return [.copy(edit.text)]
    }
    do throws(Rejection) {
      let value = try edit.info.kind.value(
        typed: edit.text, in: language, currency: wording.currency)
      let effects =
        edit.isChanged
        ? try set(edit.path, of: edit.target, from: edit.former, to: value) : []
      form.edit = nil
      return effects
    } catch {
      edit.problem = error
      form.edit = edit
      return nil
    }
  }

  /// Takes what is typed before one goes elsewhere; nil, with the reason told, when it is refused.
  mutating func leaveEdit() -> [Effect]? {
    if let effects = acceptEdit() { return effects }
    if let edit = form.edit, let problem = edit.problem {
      tell(RejectionPhrase(problem, field: edit.info), isError: true)
    }
    return nil
  }

  /// A line goes back at once; a changed text only when asked twice.
  private mutating func giveUpEdit() {
    guard var edit = form.edit else { return }
    if case .text = edit.input, edit.isChanged, !edit.isWarned {
      edit.isWarned = true
      form.edit = edit
      tell(
        FormPhrase.giveUpAgain(
          FormState.writingCommands.glyph(of: .giveUp),
          keep: FormState.writingCommands.glyph(of: .accept)))
    } else {
      form.edit = nil
    }
  }

  /// Takes what is typed and opens the next field that can be: whoever types on means to fill it,
  /// and a letter that met a closed field would be a command.
  private mutating func acceptAndMove(_ step: Int) -> [Effect] {
    guard let effects = acceptEdit() else { return [] }
    guard moveToField(by: step) else {
      notice(.listEnd)
      return effects
    }
    return effects + beginEdit()
  }

  /// Passes over computed cells, and over the rows of the lists themselves, where nothing is typed.
  private mutating func moveToField(by step: Int) -> Bool {
    if isInGrid {
      var row = gridRow + step
      while State.gridRows.indices.contains(row), State.gridRows[row].isComputed { row += step }
      guard State.gridRows.indices.contains(row) else { return false }
      moveCell(down: row - gridRow)
      return true
    }
    let places = formRows.compactMap(\.place)
    guard let focused = focusedPlace, var place = places.firstIndex(of: focused) else {
      return false
    }
    repeat { place += step } while places.indices.contains(place) && places[place].isList
    guard places.indices.contains(place) else { return false }
    form.focus = places[place]
    return true
  }

  private mutating func copyValue() -> [Effect] {
    guard let field = focusedField, let value = focusedValue else { return [] }
    tell(FormPhrase.copied)
    return [.copy(plainText(value, field.info))]
  }

  /// Texts as they are, all else as it is shown.
  private func plainText(_ value: Value, _ info: FieldInfo) -> String {
    switch value {
    case .text, .list:
      info.kind.isTyped == nil
        ? words(value, info) : wording.typed(value, of: info)
    case .number, .day, .flag: words(value, info)
    }
  }

  private mutating func emptyField() -> [Effect] {
    guard let field = focusedField else { return [] }
    if field.info.isRequired {
      notice(.required)
      return []
    }
    return settle(field.target, field.path, nil)
  }

  /// Sets a field and says so, or says why not.
  mutating func settle(_ target: DocumentName, _ path: FieldPath, _ value: Value?) -> [Effect] {
    do throws(Rejection) {
      let count = history.done.count
      let effects = try set(path, of: target, to: value)
      if history.done.count > count, let edit = history.done.last {
        tell(HistoryPhrase.done(inWords(edit.change, of: target), nil))
      }
      return effects
    } catch {
      tell(RejectionPhrase(error, field: target.info(at: path)), isError: true)
      return []
    }
  }

  mutating func setLevel(_ level: Int, _ scale: ClosedRange<Int>) -> [Effect] {
    guard let field = focusedField else { return [] }
    guard scale.contains(level) else {
      tell(RejectionPhrase(.outOfRange(scale), field: field.info), isError: true)
      return []
    }
    return settle(field.target, field.path, .number(level))
  }

  /// From an empty level, more begins at the bottom of the scale and less at its top.
  private mutating func changeLevel(by step: Int) -> [Effect] {
    guard let scale = focusedScale else { return [] }
    guard case .number(let level) = focusedValue else {
      return setLevel(step > 0 ? scale.lowerBound : scale.upperBound, scale)
    }
    return setLevel(min(max(level + step, scale.lowerBound), scale.upperBound), scale)
  }
}
