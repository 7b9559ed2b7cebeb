import Method
import Phrases
import Terminal
import Widgets

/// Where the parts of an editor stand.
struct EditorLayout {
  let strip: Rect
  /// The views of the page; empty where it has one, and in what was gone into.
  let views: Rect
  /// The way to the level in sight; empty on the page itself.
  let crumbs: Rect
  /// What is typed to filter a table; empty while nothing is filtered.
  let filter: Rect
  /// Board and guidance.
  let body: Rect

  init(_ editor: Editor, in area: Rect) {
    let hasStrip = editor.pages.count > 1
    strip = hasStrip ? area.row(0) : area.top(0)
    let below = area.dropTop(hasStrip ? 1 : 0)
    let hasViews = editor.pages[editor.page].views.count > 1 && !editor.isBelowPage
    views = hasViews && area.height >= 7 ? below.row(0) : below.top(0)
    let air = hasStrip && area.height >= 10 ? 1 : 0
    let rest = below.dropTop(views.height + air)
    let hasCrumbs = editor.isBelowPage
    crumbs = hasCrumbs ? rest.row(0) : rest.top(0)
    let board = rest.dropTop(hasCrumbs ? (rest.height >= 12 ? 2 : 1) : 0)
    let isFiltered = editor.level.filter != nil || !editor.level.query.isEmpty
    filter = isFiltered ? board.row(0) : board.top(0)
    body = board.dropTop(isFiltered ? 1 : 0)
  }
}

extension Editor {
  /// Where the board stands, beside or above the guidance.
  func boardArea(_ board: any Board, _ scene: Scene, in area: Rect) -> Rect {
    let body = EditorLayout(self, in: area).body
    return guideArea(board, scene, body).board
  }

  /// What the guidance leaves to the board: beside it in a wide window, above it in a narrow one.
  func guideArea(
    _ board: any Board, _ scene: Scene, _ body: Rect
  ) -> (board: Rect, beside: Rect?, below: Rect?) {
    if body.width >= board.widthBesideGuide {
      let width = min(max(body.width * 30 / 100, 30), 52)
      return (body.dropTrailing(width + 1), body.trailing(width), nil)
    }
    // At least two rows of text, so that the form doesn't jump from field to field; none where the
    // form itself has hardly any room.
    guard body.height >= 7 else { return (body, nil, nil) }
    let lines = Guide(self, board, scene).foot(width: body.width).count
    let height = min(max(lines, 2) + 1, body.height / 2)
    return (body.dropBottom(height), nil, body.bottom(height))
  }

  func typingWidth(_ edit: FieldEdit, _ desk: Desk, in area: Rect) -> Int {
    guard let scene = scene(desk) else { return 60 }
    let board = board(scene)
    return board.rect(of: edit, at: level, in: boardArea(board, scene, in: area))?.width ?? 60
  }

  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {
    let layout = EditorLayout(self, in: area)
    guard let scene = scene(desk) else { return }
    guard scene.document != nil else {
      return drawStrip(scene, takesDigits: false, in: layout.strip, on: &surface)
    }
    let board = board(scene)
    let takesDigits = focusedField(scene, board)?.takesDigits(on: board) == true
    drawStrip(scene, takesDigits: takesDigits, in: layout.strip, on: &surface)
    ViewStrip(self, scene.language, in: layout.views).draw(self, in: layout.views, on: &surface)
    drawCrumbs(scene, in: layout.crumbs, on: &surface)
    drawFilter(scene, in: layout.filter, on: &surface)
    let parts = guideArea(board, scene, layout.body)
    let guide = Guide(self, board, scene)
    if let beside = parts.beside { guide.draw(beside: beside, on: &surface) }
    if let below = parts.below { guide.draw(below: below, on: &surface) }
    let cursor = surface.cursor
    board.draw(level, edit, in: parts.board, on: &surface)
    if level.filter != nil { surface.cursor = cursor }
  }

  /// "Needs ▸ Lost water ▸ Evidence": the way to the level in sight.
  private func drawCrumbs(_ scene: Scene, in line: Rect, on surface: inout Surface) {
    guard !line.isEmpty else { return }
    let names = crumbs(scene)
    var way = names.joined(separator: " ▸ ")
    var first = 0
    // The last ones say most.
    while Glyphs.width(of: way) > line.width - 2, first < names.count - 1 {
      first += 1
      way = "… ▸ " + names[first...].joined(separator: " ▸ ")
    }
    surface.put(
      Glyphs.cut(way, to: line.width - 2), at: Point(line.x + 1, line.y),
      style: Style.plain.bold, within: line)
  }

  private func crumbs(_ scene: Scene) -> [String] {
    var names: [String] = []
    var record: FieldPath?
    for level in levels {
      switch level.view {
      case .page: names.append(pages[page].title[scene.language])
      case .record(let path):
        names.append(name(ofRecord: path, scene))
        record = path
      case .list(let path):
        // Gone into from a table, the record is told on the way.
        if let item = path.enclosingItem, item.list.entering(item.id) != record {
          record = item.list.entering(item.id)
          names.append(name(ofRecord: item.list.entering(item.id), scene))
        }
        names.append(scene.name.info(at: path)?.label[scene.language] ?? "")
      }
    }
    return names
  }

  private func name(ofRecord path: FieldPath, _ scene: Scene) -> String {
    guard let item = path.enclosingItem, let list = scene.list(at: item.list),
      let place = list.place(of: item.id)
    else { return "?" }
    return scene.wording.name(of: list.title(place), list.kind, in: scene.directory)
  }

  private func drawFilter(_ scene: Scene, in line: Rect, on surface: inout Surface) {
    guard !line.isEmpty else { return }
    surface.put("/ ", at: Point(line.x + 1, line.y), style: Style(.accent).bold, within: line)
    let field = Rect(x: line.x + 3, y: line.y, width: max(1, line.width - 5), height: 1)
    if let filter = level.filter {
      filter.draw(in: field, on: &surface, style: Style(.text, on: .field))
    } else {
      surface.put(level.query, at: field.origin, within: field)
    }
  }
}
