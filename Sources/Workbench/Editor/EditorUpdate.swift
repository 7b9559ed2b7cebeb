import Method
import Phrases
import Terminal
import Widgets

extension Editor {
  /// Does what a row says; `area` is where the editor stands on the screen.
  mutating func update(_ action: EditorAction, at desk: inout Desk, in area: Rect) -> [Effect] {
    switch action {
    case .move(let move): self.move(move, desk, in: area)
    case .open: return open(at: &desk)
    case .change: return change(at: &desk)
    case .accept: return accept(.accepted, at: &desk, in: area)
    case .step(let step): return accept(step, at: &desk, in: area)
    case .next: return accept(.next, at: &desk, in: area)
    case .previous: return accept(.previous, at: &desk, in: area)
    case .giveUp: return giveUp(at: &desk)
    case .openEditor: return openEditor(at: &desk)
    case .copy: return copyValue(at: &desk)
    case .empty: return emptyField(at: &desk)
    case .add: return addItem(at: &desk)
    case .remove: return removeItem(at: &desk)
    case .moveItem(let steps): return moveItem(by: steps, at: &desk)
    case .less: return sideways(-1, at: &desk)
    case .more: return sideways(1, at: &desk)
    case .back: pop()
    case .page(let place): return digit(place, at: &desk)
    case .nextPage: go(toPage: (page + 1) % pages.count)
    case .previousPage: go(toPage: (page + pages.count - 1) % pages.count)
    case .choosePage: choosePage(&desk)
    case .turnView: turnView(desk)
    case .chooseView: chooseView(&desk)
    case .openRecord: openRecord(desk)
    case .soWhat: return chooseConclusion(at: &desk)
    case .push(let direction): return push(direction, at: &desk)
    case .fold: fold(desk)
    case .sort: chooseSort(&desk)
    case .reverse: level.sort?.isAscending.toggle()
    case .filter: level.filter = TextField(level.query)
    case .keepFilter: level.filter = nil
    case .dropFilter, .clearFilter:
      level.filter = nil
      level.query = ""
    }
    return []
  }

  mutating func move(_ move: Move, _ desk: Desk, in area: Rect) {
    guard let scene = scene(desk), scene.document != nil else { return }
    let board = board(scene)
    var level = level
    board.move(&level, move, in: boardArea(board, scene, in: area))
    self.level = level
  }

  /// Goes into a list, follows a link, or opens a field to be typed or chosen.
  private mutating func open(at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let place = sight.place else { return begin(at: &desk) }
    if let target = sight.board?.opened(at: level) {
      if target.enclosingItem == nil { reveal(target, desk) } else { push(.record(target)) }
      return []
    }
    if let made = makeFocused(sight, at: &desk) { return made }
    switch place {
    case .list(let path):
      push(.list(path))
      return []
    case .computed: return []
    case .field:
      if let field = sight.field, case .link(let kinds) = field.info.kind,
        case .text(let id) = field.value, follow(id, kinds, sight, &desk)
      {
        return []
      }
      return begin(at: &desk)
    }
  }

  /// False where the link points at nothing that can be shown.
  private mutating func follow(
    _ id: String, _ kinds: [Kind], _ sight: EditorSight, _ desk: inout Desk
  ) -> Bool {
    guard let scene = sight.scene, let named = scene.directory.named(id, among: kinds) else {
      return false
    }
    switch named.kind.home {
    case .portfolio:
      guard let account = try? ID<Account>(id) else { return false }
      desk.wishes.append(.open(account))
    case .account, .round: push(.record(named.path))
    case .workspace: desk.wishes.append(.show(.settings, named.path))
    case .rounds, .nested: return false
    }
    return true
  }

  /// Opens a text of several lines in the user's editor, or the list that another link is chosen from.
  ///
  /// A line is typed where it stands, and so is a text that has yet to be begun: whoever pressed a
  /// letter to type it would find themselves in a strange program.
  private mutating func change(at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let field = sight.field, field.info.kind.isTyped == .text, field.value != nil else {
      return begin(at: &desk)
    }
    return openEditor(at: &desk)
  }

  /// A level goes up and down; elsewhere the arrows turn the pages.
  private mutating func sideways(_ step: Int, at desk: inout Desk) -> [Effect] {
    let sight = EditorSight(editor: self, desk: desk)
    guard let field = sight.field, let scale = field.scale else {
      if !isBelowPage { go(toPage: min(max(page + step, 0), pages.count - 1)) }
      return []
    }
    // From an empty level, more begins at the bottom of the scale and less at its top.
    guard case .number(let level) = field.value else {
      return settle(field.path, .number(step > 0 ? scale.lowerBound : scale.upperBound), at: &desk)
    }
    let next = min(max(level + step, scale.lowerBound), scale.upperBound)
    return settle(field.path, .number(next), at: &desk)
  }

  /// The number of a page, or a figure where one is typed.
  private mutating func digit(_ place: Int, at desk: inout Desk) -> [Effect] {
    guard EditorSight(editor: self, desk: desk).takesDigits,
      let digit = String((place + 1) % 10).first
    else {
      go(toPage: place)
      return []
    }
    return beginTyping(.character(digit), at: &desk)
  }

  private mutating func turnView(_ desk: Desk) {
    let sight = EditorSight(editor: self, desk: desk)
    switch level.view {
    case .record: pop()
    case .page, .list:
      switch nextView(sight) {
      case .page(let view): turn(to: view, desk)
      case .record(let path):
        let focused = sight.place?.path
        push(.record(path))
        level.place = focused.map { Place.field($0) }
      case .list, nil: break
      }
    }
  }

  private func choosePage(_ desk: inout Desk) {
    let options = pages.enumerated().map { place, page in
      ChoiceList.Option(page.key, page.title[desk.language], meaning: "\(place + 1)")
    }
    desk.choose(
      desk.say(OverlayPhrase.goToPage), options, chosen: [pages[page].key], for: .page)
  }

  private func chooseSort(_ desk: inout Desk) {
    guard let board = EditorSight(editor: self, desk: desk).board else { return }
    let own = ChoiceList.Option("", desk.say(OverlayPhrase.ownOrder))
    let options = board.columns.filter(\.isSortable).map { ChoiceList.Option($0.key, $0.title) }
    desk.choose(
      desk.say(OverlayPhrase.sortBy), [own] + options, chosen: [level.sort?.column ?? ""],
      for: .tableSort)
  }

  mutating func sort(by key: String, _ desk: Desk) {
    let board = EditorSight(editor: self, desk: desk).board
    let column = board?.columns.first { $0.key == key }
    level.sort = column.flatMap { TableSort.choosing($0, after: level.sort) }
  }

  mutating func go(toViewNamed key: String) {
    if let view = pages[page].views.firstIndex(where: { $0.key == key }) { turn(to: view) }
  }

  /// A page, or a view of one, by its key.
  mutating func go(toPageNamed key: String) {
    if let place = pages.firstIndex(where: { $0.key == key }) { return go(toPage: place) }
    for (place, page) in pages.enumerated() {
      guard let view = page.views.firstIndex(where: { $0.key == key }) else { continue }
      go(toPage: place)
      return turn(to: view)
    }
  }
}
