import Method
import Phrases
import Terminal
import Widgets

/// One row of a form, from top to bottom.
enum FormRow: Sendable {
  case space
  case heading(Term)
  /// What is only read.
  case note(String)
  case field(FieldPath, FieldInfo)
  /// A list: how many items it has; one goes into it.
  case list(FieldPath, FieldInfo, Kind)

  /// Where the focus rests; nil for a row that only parts others.
  var place: Place? {
    switch self {
    case .field(let path, _): .field(path)
    case .list(let path, _, _): .list(path)
    case .space, .heading, .note: nil
    }
  }

  var info: FieldInfo? {
    switch self {
    case .field(_, let info), .list(_, let info, _): info
    case .space, .heading, .note: nil
    }
  }
}

/// A form over some fields of a record: its rows are made from the record's table.
struct FormBoard: Board {
  let scene: Scene
  let rows: [FormRow]
  /// What a field's record begins with, where it isn't there yet: it is made as one types.
  private var begins: (FieldPath) -> BoardItem? = { _ in nil }
  private(set) var typesIntoRooms = false

  /// Fields of whatever records, in the order in which they are asked for.
  init(
    _ scene: Scene, asking rows: [FormRow], begins: @escaping (FieldPath) -> BoardItem?
  ) {
    self.scene = scene
    self.rows = rows
    self.begins = begins
    typesIntoRooms = true
  }

  init(_ scene: Scene, base: FieldPath, _ fields: [FieldInfo]) {
    self.scene = scene
    var rows: [FormRow] = []
    var section: Term?
    FormBoard.add(fields, at: base, &rows, &section)
    self.rows = rows
  }

  private static func add(
    _ fields: [FieldInfo], at base: FieldPath, _ rows: inout [FormRow], _ section: inout Term?
  ) {
    func begin(_ heading: Term) {
      guard heading != section else { return }
      section = heading
      if !rows.isEmpty { rows.append(.space) }
      rows.append(.heading(heading))
    }
    for field in fields {
      let path = base.appending(field.key)
      switch field.kind {
      case .group(let shape):
        begin(field.label)
        add(shape.fields, at: path, &rows, &section)
      case .items(let kind):
        if let heading = field.section { begin(heading) }
        rows.append(.list(path, field, kind))
      default:
        if let heading = field.section { begin(heading) }
        rows.append(.field(path, field))
      }
    }
  }

  private var places: [Place] { rows.compactMap(\.place) }

  func focus(of level: EditorLevel) -> Place? {
    if let place = level.place {
      if rows.contains(where: { $0.place == place }) { return place }
      // The record of a room that was filled, or emptied again.
      if typesIntoRooms,
        let same = rows.lazy.compactMap(\.place).first(where: {
          $0.path.steps.map(\.key) == place.path.steps.map(\.key)
        })
      {
        return same
      }
    }
    return rows.lazy.compactMap(\.place).first
  }

  func move(_ level: inout EditorLevel, _ move: Move, in area: Rect) {
    let places = places
    guard let focused = focus(of: level), let now = places.firstIndex(of: focused) else { return }
    let wanted =
      switch move {
      case .rows(let steps): now + steps
      // Half of what is in sight: what was read last stays.
      case .pages(let pages): now + pages * max(1, area.height / 2)
      case .first: 0
      case .last: places.count
      case .columns: now
      }
    level.place = places[min(max(wanted, 0), places.count - 1)]
  }

  /// Passes over the rows of lists, where nothing is typed.
  func step(_ level: inout EditorLevel, _ step: Step, in area: Rect) -> Bool {
    let direction: Int
    switch step {
    case .next: direction = 1
    case .previous: direction = -1
    case .accepted, .up, .down, .left, .right: return true
    }
    let places = places
    guard let focused = focus(of: level), var place = places.firstIndex(of: focused) else {
      return false
    }
    repeat { place += direction } while places.indices.contains(place) && places[place].field == nil
    guard places.indices.contains(place) else { return false }
    level.place = places[place]
    return true
  }

  func reveal(_ place: Place, in level: inout EditorLevel) -> Bool {
    let found = rows.first { $0.place?.path == place.path }?.place
    guard let found else { return false }
    level.place = found
    return true
  }

  func beginning(of path: FieldPath) -> BoardItem? { begins(path) }

  func click(_ level: inout EditorLevel, at point: Point, in area: Rect) -> Click {
    let sheet = FormSheet(self, level, nil, in: area)
    guard let place = sheet.place(at: point) else { return .nothing }
    if place == focus(of: level) { return .again }
    level.place = place
    level.clickedOffset = sheet.offset
    return .moved
  }

  func rect(of edit: FieldEdit, at level: EditorLevel, in area: Rect) -> Rect? {
    let sheet = FormSheet(self, level, edit, in: area)
    return sheet.entry(of: .field(edit.path)).map { sheet.rect(of: edit, at: $0) }
  }

  func draw(_ level: EditorLevel, _ edit: FieldEdit?, in area: Rect, on surface: inout Surface) {
    FormSheet(self, level, edit, in: area).draw(on: &surface)
  }
}
