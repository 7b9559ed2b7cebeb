import Method
import Phrases
import Terminal
import Widgets

/// The records of a list as rows of a table, sorted and filtered as the level says.
struct RecordSource: FieldSource {
  let scene: Scene
  let records: FieldPath
  let table: Table<String>
  private let view: ListView?
  private let kind: Kind?
  private let keys: [String]
  private let infos: [String: FieldInfo]
  /// The places in the list of the rows; nil where they are all of them, in the list's own order.
  private let order: [Int]?
  let cache: CellCache?

  init(_ scene: Scene, list: FieldPath, columns: [String]? = nil, _ level: EditorLevel) {
    self.scene = scene
    records = list
    view = scene.list(at: list)
    let info = scene.name.info(at: list)
    kind = if case .items(let kind) = info?.kind { kind } else { nil }
    let shape = kind?.shape
    keys = columns ?? shape?.fields.map(\.key) ?? []
    let name = RecordList(document: scene.name, path: list, columns: keys)
    let worked = scene.desk.worked
    let language = scene.language
    let shown = worked.columns(of: name) { RecordColumns(shape, name.columns, language) }
    infos = shown.infos
    var table = Table(shown.columns)
    table.sort = level.sort
    let wording = scene.wording
    table.more = .words { OverlayPhrase.more($0).said(wording) }
    self.table = table
    cache = worked.cells(of: .records(name))
    order = view.flatMap { view in
      guard level.sort != nil || !level.query.isEmpty else { return nil }
      let order = RecordOrder(list: name, sort: level.sort, query: level.query)
      return worked.order(order) { order.places(of: view, shown.infos, scene) }
    }
  }

  var cellsFitAnyRoom: Bool { true }

  var count: Int { order?.count ?? view?.count ?? 0 }

  private func place(inList row: Int) -> Int { order?[row] ?? row }

  func keptRow(at place: Int) -> Int? { self.place(inList: place) }

  func row(at place: Int) -> TableRow<String> { .item(view?.id(self.place(inList: place)) ?? "") }

  func cell(at place: Int, _ column: String, in room: CellRoom) -> TableCell {
    guard let view, let info = infos[column] else { return TableCell() }
    let place = self.place(inList: place)
    let mark = mark(ofItem: view.id(place), column)
    let empty = TableCell(mark == nil ? "·" : "", .faint, mark: mark)
    if case .items = info.kind {
      let count = view.nested(place, column)
      return count == 0 ? empty : TableCell(scene.wording.count(count), mark: mark)
    }
    guard let value = view.value(place, column) else { return empty }
    return TableCell(scene.oneLine(value, info), scene.ink(of: value, info), mark: mark)
  }

  private func mark(ofItem id: String, _ column: String) -> Inked? {
    guard scene.hasFindings(inItem: id) else { return nil }
    return scene.findings(at: records.entering(id).appending(column)).first.map {
      Inked($0.severity.mark, $0.severity.ink)
    }
  }

  func place(row: String, column: String) -> Place? {
    let path = records.entering(row).appending(column)
    if case .items = infos[column]?.kind { return .list(path) }
    return .field(path)
  }

  func cell(of place: Place) -> (row: String, column: String)? {
    let steps = place.path.steps
    let depth = records.steps.count
    guard steps.count == depth + 1,
      FieldPath(Array(steps.prefix(depth - 1))).steps
        == Array(records.steps.dropLast()),
      case .item(let list, let id) = steps[depth - 1], list == records.steps.last?.key,
      keys.contains(steps[depth].key)
    else { return nil }
    return (id, steps[depth].key)
  }

  var firstColumn: String? { keys.first }
  var widthBesideGuide: Int { 110 }

  func wideRect(of edit: FieldEdit, _ layout: TableLayout<String>) -> Rect? {
    guard edit.info.kind.isText, let cell = cell(of: .field(edit.path)),
      let row = place(of: cell.row), let rect = layout.rect(ofRow: row, column: cell.column)
    else { return nil }
    return Rect(x: rect.x, y: rect.y, width: layout.area.maxX - 1 - rect.x, height: 1)
  }

  var emptyText: String {
    guard view?.count ?? 0 == 0 else { return scene.say(FormPhrase.nothingMatches) }
    guard let kind else { return "" }
    // The method's first question says what the list is for.
    let ask = kind.shape.naming.lazy.compactMap(\.ask).first?[scene.language]
    let add = scene.say(FormPhrase.addFirst(kind.term, key: Keys.glyph(Keys.add)))
    return [ask, add].compactMap(\.self).joined(separator: "\n")
  }
}

extension RecordColumns {
  init(_ shape: Shape?, _ keys: [String], _ language: Language) {
    let fields = keys.compactMap { shape?[$0] }
    infos = Dictionary(fields.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    columns = fields.enumerated().map { TableColumn($1, language, at: $0) }
  }
}

extension TableColumn where Key == String {
  /// The column of a field: the first names the row and stays, numbers stand to the right.
  init(_ info: FieldInfo, _ language: Language, at place: Int) {
    let isNumber = info.kind.numberForm != nil || info.kind.shape != nil
    let title = (info.shortLabel ?? info.label)[language]
    let width: Width =
      place == 0
      ? .flexible(least: 24, ideal: 34, most: 48)
      : info.kind.isText
        ? .fitting(least: 8, most: 24) : .fitting(least: Swift.min(8, title.count), most: 22)
    self.init(
      info.key, title, at: isNumber ? .trailing : .leading, width: width,
      whenNarrow: place == 0 ? .stays : .scrolls,
      sorts: isNumber ? .descending : .ascending, isName: place == 0)
  }
}

extension RecordOrder {
  /// The places in the list of the records that are shown, in their order.
  func places(of view: ListView, _ infos: [String: FieldInfo], _ scene: Scene) -> [Int] {
    var places = Array(0..<view.count)
    if !query.isEmpty { places.removeAll { !isFound($0, of: view, infos, scene) } }
    guard let sort, let info = infos[sort.column] else { return places }
    let keyed = places.map { (place: $0, key: scene.order(of: view, $0, info)) }
    return keyed.sorted { left, right in
      if left.key.isUnknown != right.key.isUnknown { return right.key.isUnknown }
      if left.key < right.key { return sort.isAscending }
      if right.key < left.key { return !sort.isAscending }
      return left.place < right.place
    }.map(\.place)
  }

  private func isFound(
    _ place: Int, of view: ListView, _ infos: [String: FieldInfo], _ scene: Scene
  ) -> Bool {
    let texts = list.columns.compactMap { key -> String? in
      guard let info = infos[key], info.isSearched || info.kind.choices != nil,
        let value = view.value(place, key)
      else { return nil }
      return scene.oneLine(value, info)
    }
    guard let name = texts.first else { return false }
    let wanted = Folding.fold(query)
    return Fuzzy.Query(query).match(name) != nil
      || texts.contains { Folding.fold($0).contains(wanted) }
  }
}
