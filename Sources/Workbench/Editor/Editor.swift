import Method
import Terminal
import Widgets

/// Edits one document on its pages: where the focus is, and what is being typed.
///
/// It holds no field: boards are made from the document's tables whenever they are needed.
struct Editor: Sendable {
  let pages: [Page]
  /// Nil while no document is chosen.
  private(set) var document: DocumentName?
  private(set) var page = 0
  /// The last one is in sight; the first is a view of the page.
  private(set) var levels = [EditorLevel(.page(0))]
  /// Where one was on the other pages.
  private var remembered: [Int: [EditorLevel]] = [:]
  /// Where one was in the other views of the pages.
  private var rememberedViews: [[Int]: EditorLevel] = [:]
  var edit: FieldEdit?
  /// The focus is on an empty field of words, where letters are text: told after every event, since
  /// each key asks for it several times.
  private(set) var isOnBlankField = false
  /// The record that was just added: given up before anything is typed, it goes again.
  var fresh: FieldPath?

  init(_ pages: [Page], of document: DocumentName? = nil) {
    self.pages = pages
    self.document = document
  }

  /// Begins anew with another document, on the same page.
  mutating func show(_ document: DocumentName?) {
    guard document != self.document else { return }
    self.document = document
    levels = [EditorLevel(.page(0))]
    remembered = [:]
    rememberedViews = [:]
    edit = nil
    fresh = nil
  }

  var level: EditorLevel {
    get { levels[levels.count - 1] }
    set { levels[levels.count - 1] = newValue }
  }

  /// The level in sight is of a list's records: in a table or a picture.
  var showsRecords: Bool {
    switch level.view {
    case .page: pageView?.list != nil
    case .record: false
    case .list: true
    }
  }

  /// The view of the page that is in sight; nil in what was gone into.
  var pageView: PageView? {
    if case .page(let view) = level.view { pages[page].views[view] } else { nil }
  }

  /// The place of the page's view that is in sight, or that one has gone on from.
  var view: Int { if case .page(let view) = levels[0].view { view } else { 0 } }

  var isBelowPage: Bool { levels.count > 1 }

  mutating func go(toPage place: Int) {
    guard pages.indices.contains(place), place != page else { return }
    remembered[page] = levels
    page = place
    levels = remembered[place] ?? [EditorLevel(.page(0))]
  }

  mutating func push(_ view: EditorLevel.View) { levels.append(EditorLevel(view)) }

  mutating func pop() {
    if isBelowPage { levels.removeLast() }
  }

  /// Leaves the levels of records that are gone, but for one in which something is typed.
  mutating func leaveGoneLevels(_ desk: Desk) {
    guard isBelowPage, edit == nil, let document, desk.isLoaded(document) else { return }
    let gone = levels.firstIndex { level in
      switch level.view {
      case .page: false
      case .record(let path), .list(let path): !desk.isThere(path, in: document)
      }
    }
    if let gone { levels.removeSubrange(gone...) }
  }

  mutating func lookForBlankField(_ desk: Desk) {
    isOnBlankField = edit == nil && level.filter == nil && focusesBlankField(desk)
  }

  /// Shows another view of the page in the place of the one in sight, where one was in it.
  mutating func turn(to view: Int) {
    guard pages[page].views.indices.contains(view) else { return }
    rememberedViews[[page, self.view]] = levels[0]
    levels = [rememberedViews[[page, view]] ?? EditorLevel(.page(view))]
  }

  /// The same, at the record that has the focus where the other view shows it too.
  mutating func turn(to view: Int, _ desk: Desk) {
    let item = focusedItem(EditorSight(editor: self, desk: desk))
    let path = EditorSight(editor: self, desk: desk).place?.path
    turn(to: view)
    guard let scene = scene(desk), let item, let path else { return }
    guard pageView?.isPicture == true else {
      // In the column where one was.
      guard pageView?.list == item.list.text else { return }
      let column = level.table.column.map { item.list.entering(item.id).appending($0) }
      if column.map({ land(on: $0, scene) }) != true { focusRow(item.id, scene) }
      return
    }
    var level = level
    level.place = .field(path)
    level.place = board(scene).focus(of: level)
    if level.place?.path.enclosingItem?.id == item.id { self.level = level }
  }

  func scene(_ desk: Desk) -> Scene? { document.map { Scene(desk, $0) } }

  /// What shows the level in sight.
  func board(_ scene: Scene) -> any Board {
    switch level.view {
    case .page(let view): return pages[page].views[view].board(scene, level)
    case .record(let path):
      let fields = scene.name.info(at: path)?.children ?? []
      return FormBoard(scene, base: path, fields)
    case .list(let path): return TableBoard(RecordSource(scene, list: path, level))
    }
  }

  /// The focused field with its row; nil where the focus is on none.
  func focusedField(_ scene: Scene, _ board: any Board) -> FocusedField? {
    guard let path = board.focus(of: level)?.field, let info = scene.name.info(at: path) else {
      return nil
    }
    return FocusedField(path: path, info: info, value: scene.value(at: path))
  }

  /// Goes to a place of the document, on whichever page and in whichever record it stands.
  mutating func reveal(_ path: FieldPath, _ desk: Desk) {
    guard let scene = scene(desk), let target = page(holding: path) else { return }
    go(toPage: target)
    levels = [levels[0]]
    if land(on: path, scene) { return }
    if let part = path.steps.first?.key, let view = pages[target].view(of: part) {
      turn(to: view)
      if land(on: path, scene) { return }
    }
    // List by list and record by record, down to the one that has the field.
    for depth in path.steps.indices {
      guard case .item(let key, let id) = path.steps[depth] else { continue }
      let list = FieldPath(Array(path.steps[..<depth])).appending(key)
      if board(scene).list != list {
        land(on: list, scene)
        push(.list(list))
        if land(on: path, scene) { return }
      }
      focusRow(id, scene)
      guard depth + 1 < path.steps.count, case .key = path.steps[depth + 1] else { continue }
      push(.record(list.entering(id)))
      if land(on: path, scene) { return }
    }
  }

  /// Where its fields are typed, before where they are only drawn.
  private func page(holding path: FieldPath) -> Int? {
    guard let part = path.steps.first?.key else { return nil }
    let typed = pages.firstIndex { page in
      page.views.contains { !$0.isPicture && $0.parts.contains(part) }
    }
    return typed ?? pages.firstIndex { $0.holds(path) }
  }

  @discardableResult
  private mutating func land(on path: FieldPath, _ scene: Scene) -> Bool {
    let board = board(scene)
    var level = level
    guard board.reveal(.field(path), in: &level) else { return false }
    self.level = level
    return true
  }

  private mutating func focusRow(_ id: String, _ scene: Scene) {
    let board = board(scene)
    guard let list = board.list, let column = board.columns.first?.key else { return }
    land(on: list.entering(id).appending(column), scene)
  }
}

/// A field that has the focus.
struct FocusedField {
  let path: FieldPath
  let info: FieldInfo
  let value: Value?

  /// The scale, when it is a level.
  var scale: ClosedRange<Int>? { if case .level(let scale) = info.kind { scale } else { nil } }

  /// Figures are typed over a number of a sheet, and into an empty number or day anywhere.
  func takesDigits(on board: any Board) -> Bool {
    if scale != nil { return true }
    if info.kind.isNumeric { return board.digitsAreTyped || value == nil }
    if case .day = info.kind { return value == nil }
    return false
  }

  /// Empty, and of words: where a person expects to type, or to name one of a list.
  var isBegunByLetters: Bool {
    guard value == nil else { return false }
    return switch info.kind {
    case .line, .text, .lines, .day, .choice, .choices, .link, .links: true
    case .level, .score, .percent, .amount, .count, .year, .flag, .group, .items: false
    }
  }
}

/// What the rows of the editor's commands are told from.
final class EditorSight {
  let editor: Editor
  let desk: Desk
  let scene: Scene?
  let board: (any Board)?
  let place: Place?
  let field: FocusedField?

  init(editor: Editor, desk: Desk) {
    self.editor = editor
    self.desk = desk
    scene = editor.scene(desk)
    board = scene.flatMap { $0.document == nil ? nil : editor.board($0) }
    place = board?.focus(of: editor.level)
    field =
      if let path = place?.field, let info = scene?.name.info(at: path) {
        FocusedField(path: path, info: info, value: scene?.value(at: path))
      } else { nil }
  }
}
