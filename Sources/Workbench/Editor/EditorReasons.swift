import Figures
import Method
import Terminal
import Widgets

/// The commands that are heard while a field is typed.
extension Editor {
  /// A line, a number or a day: letters are text.
  static let typingCommands: [Row] = [
    Command(
      "enter", .accept, Term("accept", "valider"),
      help: Term("keeps what is typed", "garde ce qui est tapé"), footer: true),
    Command(
      "esc", .giveUp, Term("give up", "renoncer"),
      help: Term("what stood before stays", "ce qui était là reste"), footer: true),
    nextField, previousField,
    Command(
      "ctrl-o", .openEditor, Term("editor", "éditeur"),
      help: Term("goes on in your editor", "continue dans votre éditeur"), off: textOff),
  ]

  /// A text of several lines: Enter begins a line.
  static let writingCommands: [Row] = [
    Command(
      Keys.acceptText, .accept, Term("accept", "valider"),
      help: Term("keeps the text", "garde le texte"), footer: true),
    Command(
      Keys.giveUpText, .giveUp, Term("give up", "renoncer"),
      help: Term("what stood before stays", "ce qui était là reste"), footer: true),
    nextField, previousField,
    Command(
      "ctrl-o", .openEditor, Term("editor", "éditeur"),
      help: Term("goes on in your editor", "continue dans votre éditeur"), footer: true),
  ]

  /// A number in a table: arrows accept and move, as in a sheet.
  static let cellCommands: [Row] = [
    Command(
      "down", .step(.down), Term("accept, down", "valider, bas"),
      help: Term("keeps it and goes down", "le garde et descend")),
    Command(
      "up", .step(.up), Term("accept, up", "valider, haut"),
      help: Term("keeps it and goes up", "le garde et monte")),
    Command(
      "right", .step(.right), Term("accept, right", "valider, droite"),
      help: Term("keeps it and goes right", "le garde et va à droite")),
    Command(
      "left", .step(.left), Term("accept, left", "valider, gauche"),
      help: Term("keeps it and goes left", "le garde et va à gauche")),
  ]

  private static let nextField: Row = Command(
    "tab", .next, Term("next", "suivant"),
    help: Term("keeps it and opens the next field", "le garde et ouvre le champ suivant"),
    footer: true)

  private static let previousField: Row = Command(
    "shift-tab", .previous, Term("previous", "précédent"),
    help: Term("keeps it and opens the field before", "le garde et ouvre le champ précédent"))
}

/// Why commands are off.
extension Editor {
  static let readOnlyOff: @Sendable (EditorSight) -> Term? = { sight in
    guard sight.desk.workspace != nil else { return .noWorkspace }
    if sight.desk.workspace?.readOnly != nil { return .readOnly }
    return sight.desk.readOnlyReason(of: sight.editor.document) == nil ? nil : .accountReadOnly
  }

  /// What can be read only can still be followed and gone into.
  static let editOff: @Sendable (EditorSight) -> Term? = { sight in
    switch sight.place {
    case .list: return nil
    case .field where sight.field?.info.kind.linkedKinds != nil && sight.field?.value != nil:
      return nil
    case .field: return readOnlyOff(sight)
    case .computed: return .computed
    case nil: return readOnlyOff(sight) ?? (sight.board == nil ? .noAccount : nil)
    }
  }

  static let changeOff: @Sendable (EditorSight) -> Term? = { sight in
    if let reason = readOnlyOff(sight) { return reason }
    guard let kind = sight.field?.info.kind else { return .notAText }
    return kind.isText || kind.linkedKinds != nil ? nil : .notAText
  }

  static let textOff: @Sendable (EditorSight) -> Term? = { sight in
    readOnlyOff(sight) ?? (sight.field?.info.kind.isText == true ? nil : .notAText)
  }

  static let emptyOff: @Sendable (EditorSight) -> Term? = { sight in
    sight.field?.value == nil ? .alreadyEmpty : nil
  }

  static let listOff: @Sendable (EditorSight) -> Term? = { sight in
    readOnlyOff(sight) ?? (sight.editor.focusedList(sight) == nil ? .notInAList : nil)
  }

  static let itemOff: @Sendable (EditorSight) -> Term? = { sight in
    readOnlyOff(sight) ?? (sight.editor.focusedItem(sight) == nil ? .notInAList : nil)
  }

  static let recordOff: @Sendable (EditorSight) -> Term? = { sight in
    guard let item = sight.editor.focusedItem(sight) else { return .notInAList }
    guard case .record(let path) = sight.editor.level.view,
      path == item.list.entering(item.id)
    else { return nil }
    return Term("This is the whole record.", "C’est la fiche entière.")
  }

  static let soWhatOff: @Sendable (EditorSight) -> Term? = { sight in
    readOnlyOff(sight)
      ?? (sight.editor.conclusions(sight).isEmpty
        ? Term(
          "Nothing is concluded from this kind of record.", "De cette fiche on ne conclut rien.")
        : nil)
  }

  /// What a picture shows can be gone into, whether or not it can be changed.
  static let openOff: @Sendable (EditorSight) -> Term? = { sight in
    sight.board?.opened(at: sight.editor.level) == nil ? editOff(sight) : nil
  }

  static let pushOff: @Sendable (EditorSight) -> Term? = { sight in
    if let reason = readOnlyOff(sight) { return reason }
    guard let board = sight.board else { return .noAccount }
    let canMove = Direction.allCases.contains {
      board.pushed(at: sight.editor.level, $0) != nil
    }
    return !canMove
      ? Term("Nothing is moved in this picture.", "Rien ne se déplace dans cette image.") : nil
  }

  static let foldOff: @Sendable (EditorSight) -> Term? = { sight in
    sight.board?.fold(at: sight.editor.level) == nil
      ? Term("Nothing stands below it.", "Rien n’est en dessous.") : nil
  }

  static let viewsOff: @Sendable (EditorSight) -> Term? = { sight in
    sight.editor.pages[sight.editor.page].views.count > 1 && !sight.editor.isBelowPage
      ? nil : .oneView
  }

  static let orderOff: @Sendable (EditorSight) -> Term? = { sight in
    if let reason = itemOff(sight) { return reason }
    guard sight.board?.isInListOrder == true else {
      return sight.editor.pageView?.isPicture == true
        ? Term(
          "A picture has an order of its own: move it in the table.",
          "Une image a son propre ordre : déplacez-le dans le tableau.")
        : Term("They stand in the order of their years.", "Ils sont dans l’ordre de leurs années.")
    }
    let level = sight.editor.level
    guard level.sort != nil || !level.query.isEmpty else { return nil }
    return Term(
      "Sorted or filtered: show all in the list’s own order first.",
      "Trié ou filtré : montrez d’abord tout, dans l’ordre de la liste.")
  }

  static let sortOff: @Sendable (EditorSight) -> Term? = { sight in
    guard let board = sight.board, board.columns.contains(where: \.isSortable) else {
      return .notInAList
    }
    return nil
  }

  static let unsortedOff: @Sendable (EditorSight) -> Term? = { sight in
    sight.editor.level.sort == nil
      ? Term("Sort by a column first.", "Triez d’abord selon une colonne.") : nil
  }

  static let sidewaysOff: @Sendable (EditorSight) -> Term? = { sight in
    sight.field?.scale == nil ? nil : readOnlyOff(sight)
  }

  static let viewOff: @Sendable (EditorSight) -> Term? = { sight in
    guard sight.board == nil || sight.editor.nextView(sight) == nil else { return nil }
    return .oneView
  }

  static func pageOff(_ place: Int) -> @Sendable (EditorSight) -> Term? {
    { sight in
      sight.editor.pages.indices.contains(place) || sight.takesDigits
        ? nil : Term("There is no such page.", "Il n’y a pas de telle page.")
    }
  }
}

extension EditorSight {
  /// A digit is typed into the focused field: into a level anywhere, into a number in a table.
  var takesDigits: Bool {
    guard let field, let board else { return false }
    return field.takesDigits(on: board)
  }
}

extension Editor {
  /// Whether the focus is on an empty field whose text begins with letters, and may be edited.
  func focusesBlankField(_ desk: Desk) -> Bool {
    guard let scene = scene(desk), scene.document != nil else { return false }
    let board = board(scene)
    guard board.lettersAreTyped, let field = focusedField(scene, board), field.isBegunByLetters
    else { return false }
    return desk.readOnlyReason(of: document) == nil
  }

  /// The list that an item would be added to.
  func focusedList(_ sight: EditorSight) -> FieldPath? {
    if case .list(let path) = sight.place { return path }
    return sight.board?.list ?? sight.place?.path.enclosingItem?.list
  }

  /// The item that the focus is in.
  func focusedItem(_ sight: EditorSight) -> (list: FieldPath, id: String)? {
    if case .list = sight.place, sight.board?.list == nil { return nil }
    guard let board = sight.board, let path = sight.place?.path else { return nil }
    guard let list = board.list else { return path.enclosingItem }
    // In a table the row is the item, whatever stands in its cell.
    let depth = list.steps.count
    guard path.steps.count >= depth, case .item(let own, let id) = path.steps[depth - 1] else {
      return nil
    }
    // A picture may show the records of several lists.
    return (FieldPath(Array(path.steps[..<(depth - 1)])).appending(own), id)
  }

  /// The view that one key turns to: the page's next one, or of a page that has no other the form of
  /// the focused record.
  func nextView(_ sight: EditorSight) -> EditorLevel.View? {
    switch level.view {
    case .page(let view):
      let views = pages[page].views
      if views.count > 1 { return .page((view + 1) % views.count) }
      if let item = focusedItem(sight) { return .record(item.list.entering(item.id)) }
      return nil
    case .list: return focusedItem(sight).map { .record($0.list.entering($0.id)) }
    case .record: return nil
    }
  }
}
