import Method
import Phrases
import Terminal
import Widgets

/// What is done in a plan besides editing its fields.
enum PlanDeed: Hashable, Sendable {
  case addAction, elaborate, review, changes, report
  /// Of the action in focus.
  case done, postpone, delegate, drop
}

extension AccountPane {
  static let planCommands: [Command<EditorSight, PlanDeed>] = [
    Command(
      "+", .addAction, Term("action in one line", "action en une ligne"),
      help: Term(
        "call Perrin @marc fri 2 d: who, when and how long are understood",
        "appeler Perrin @marc vendredi 2 j : qui, quand et combien se comprennent"),
      words: Term("new quick add task entry todo", "nouvelle ajouter tâche saisie rapide"),
      footer: true, off: writesNothing),
    Command(
      "f2 i", .elaborate, Term("step by step", "pas à pas"),
      help: Term(
        "from the analysis to the plan, one question after the other",
        "de l’analyse au plan, une question après l’autre"),
      words: Term("elaborate wizard path guide begin", "élaborer guide chemin commencer"),
      footer: true, off: writesNothing),
    Command(
      "r", .review, Term("review", "revue"),
      help: Term(
        "begins today’s review with the health, the confidence and the quality as they are",
        "commence la revue du jour, avec la santé, la fiabilité et la qualité telles quelles"),
      words: Term("meeting weekly monthly quarterly steering", "réunion mensuelle comité copil"),
      off: writesNothing),
    Command(
      "C", .changes, Term("changed since", "changé depuis"),
      help: Term(
        "what has changed since the last review, field by field",
        "ce qui a changé depuis la dernière revue, champ par champ"),
      words: Term("difference version compare history diff", "différence version comparer")
    ) { sight in
      guard let account = sight.scene?.account else { return .noAccount }
      let focused = sight.editor.focusedItem(sight)?.id
      return account.keptReview(focused: focused, on: sight.desk.moment.today) == nil
        ? Term(
          "No copy was kept at this review: those that r begins keep one.",
          "Cette revue n’a pas gardé de copie : celles que r commence en gardent une.")
        : nil
    },
  ]

  static let reportCommand = Command<EditorSight, PlanDeed>(
    "E", .report, Term("report", "rapport"),
    help: Term(
      "on a page, in three blocks, for a review, the sponsor, the customer",
      "sur une page, en trois blocs, pour une revue, le parrain, le client"),
    words: Term(
      "export print html powerpoint slides pitch brief minutes",
      "exporter imprimer html powerpoint diapositives note compte rendu"), footer: true
  ) { sight in sight.scene?.account == nil ? .noAccount : nil }

  /// On an action, wherever it is drawn.
  static let actionCommands: [Command<EditorSight, PlanDeed>] = [
    Command(
      "space", .done, Term("done", "fait"),
      help: Term("done today; again takes it back", "faite aujourd’hui ; encore la rouvre"),
      words: Term("finish close tick complete", "finir clore cocher terminer"),
      footer: true, off: writesNothing),
    Command(
      "t", .postpone, Term("another day", "autre jour"),
      help: Term(
        "+1d, +1w, fri, 15 Dec: the day moves", "+1j, +1s, vendredi, 15 déc. : le jour change"),
      words: Term("postpone move reschedule due", "reporter déplacer décaler échéance"),
      footer: true, off: writesNothing),
    Command(
      "@", .delegate, Term("someone else’s", "à un autre"),
      help: Term("another of ours does it", "un autre des nôtres s’en charge"),
      words: Term("delegate assign owner", "déléguer confier responsable"), off: writesNothing),
    Command(
      "x", .drop, Term("drop", "abandonner"),
      help: Term(
        "we no longer do it; again takes it up", "on ne la fait plus ; encore la reprend"),
      words: Term("abandon cancel", "annuler laisser"), off: writesNothing),
  ]

  private static let writesNothing: @Sendable (EditorSight) -> Term? = { sight in
    sight.board == nil ? .noAccount : Editor.readOnlyOff(sight)
  }
}

extension Editor {
  /// The action in focus on a board that shows whole records; nil where another record is, or a field
  /// is being typed.
  func focusedAction(_ sight: EditorSight) -> ID<PlanAction>? {
    guard edit == nil, level.filter == nil, showsRecords, let item = focusedItem(sight),
      item.list == AccountPane.actions
    else { return nil }
    return try? ID<PlanAction>(item.id)
  }
}

extension AccountPane {
  static let actions = FieldPath([.key("actions")])

  /// What hears keys on the action in focus, above the board's own.
  func isOnAction(_ desk: Desk) -> Bool {
    editor.focusedAction(EditorSight(editor: editor, desk: desk)) != nil
  }

  mutating func update(_ deed: PlanDeed, at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: editor, desk: desk)
    guard let account = id, let document = editor.document else { return [] }
    switch deed {
    case .addAction:
      desk.askForAction(of: account, under: focusedGoal(sight))
      return []
    case .elaborate: return elaborate(desk)
    case .review: return beginReview(at: &desk)
    case .report:
      desk.chooseReport(on: account)
      return []
    case .changes:
      let focused = editor.focusedItem(sight)?.id
      let day = sight.scene?.account?.keptReview(focused: focused, on: desk.moment.today)
      return day.map { [.readVersion(account, $0)] } ?? []
    case .done, .postpone, .delegate, .drop: break
    }
    guard let action = editor.focusedAction(sight) else { return [] }
    let item = AccountPane.actions.entering(action.text)
    // What is done goes elsewhere in some pictures: the focus goes along.
    editor.level.place = sight.place
    switch deed {
    case .done: return desk.toggle(.done(on: desk.moment.today), at: item, of: document)
    case .drop: return desk.toggle(.dropped, at: item, of: document)
    case .postpone:
      desk.ask(.actionDay(account, action))
    case .delegate:
      let path = item.appending("owner")
      guard let info = document.info(at: path) else { return [] }
      let owner = desk.value(of: document, at: path)
      editor.chooseValue(of: FocusedField(path: path, info: info, value: owner), at: &desk)
    case .addAction, .elaborate, .review, .changes, .report: break
    }
    return []
  }

  /// The objective or the programme that is in focus, or that the action in focus serves.
  private func focusedGoal(_ sight: EditorSight) -> Reference? {
    guard let item = editor.focusedItem(sight) else { return nil }
    if PlanAction.goals.contains(where: { item.id.hasPrefix($0.prefix + "-") }) {
      return try? Reference(item.id)
    }
    let path = item.list.entering(item.id).appending("objective")
    guard case .text(let id)? = sight.scene?.value(at: path) else { return nil }
    return try? Reference(id)
  }
}

extension Desk {
  mutating func chooseReport(on account: ID<Account>) {
    let options = ReportKind.allCases.map {
      ChoiceList.Option($0.rawValue, $0.term[language], meaning: $0.purpose[language])
    }
    choose(say(PlanPhrase.chooseReport), options, chosen: [], for: .report(account))
  }

  /// Does something to an action, or takes it up again where that is done to it already.
  mutating func toggle(
    _ deed: ActionDeed, at item: FieldPath, of document: DocumentName
  ) -> [Effect] {
    let state = actionState(at: item, of: document)
    let isSet =
      switch deed {
      case .done: state.isDone
      case .dropped: state.isDropped
      case .reopened, .moved, .delegated: false
      }
    let former = isSet ? formerStatus(at: item, of: document) : nil
    return carryOut(isSet ? .reopened(as: former) : deed, at: item, of: document)
  }

  /// Sets what a deed changes of an action, and says so.
  mutating func carryOut(
    _ deed: ActionDeed, at item: FieldPath, of document: DocumentName
  ) -> [Effect] {
    let fields = deed.fields.map { (item.appending($0), $1) }
    return setAll(Dictionary(fields, uniquingKeysWith: { _, last in last }), in: document)
  }

  private func actionState(at item: FieldPath, of document: DocumentName) -> ActionState {
    var doneOn: Day?
    if case .day(let day)? = value(of: document, at: item.appending("done_on")) { doneOn = day }
    let status = actionStatus(value(of: document, at: item.appending("status")))
    return ActionState(status: status, doneOn: doneOn)
  }

  /// What it was when it was last open, where that was in this sitting.
  private func formerStatus(at item: FieldPath, of document: DocumentName) -> ActionStatus? {
    let status = item.appending("status")
    var now = value(of: document, at: status)
    for edit in history.done.reversed() where edit.target == document {
      for case .set(let path, let former, let to) in edit.changes where path == status && to == now
      {
        let known = actionStatus(former)
        if ActionState(status: known, doneOn: nil).isOpen { return known }
        now = former
      }
    }
    return nil
  }

  private func actionStatus(_ value: Value?) -> ActionStatus? {
    if case .text(let key)? = value { ActionStatus(rawValue: key) } else { nil }
  }

  /// Sets fields of a document in one edit, and says so.
  mutating func setAll(
    _ fields: [FieldPath: Value?], in document: DocumentName
  ) -> [Effect] {
    let effects = set(FieldsEdit(fields), of: document)
    if !effects.isEmpty { tellLastEdit() }
    return effects
  }
}
