import Figures
import Method
import Phrases
import Terminal
import Widgets

/// A picture as a way to work: arrows walk from mark to mark, Enter opens what is behind one, and what
/// is drawn can be pushed, folded and filled.
struct FigureBoard<Picture: CellFigure>: Board {
  /// As wide as what a mark says of itself gets.
  private static var reading: Int { 34 }

  let picture: Picture
  /// The list whose records are drawn.
  let list: FieldPath?
  /// The mark to begin at; nil for the first.
  let start: Picture.Subject?
  /// Where in the document a mark leads, and the mark of a place.
  let place: (Picture.Subject) -> Place
  let subject: (Place) -> Picture.Subject?
  let explained: (Place) -> Explanation?
  let wording: Wording
  /// What is said while there is nothing to draw.
  let emptyText: String
  var deeds = FigureDeeds<Picture.Subject>()

  private func focused(_ level: EditorLevel) -> Picture.Subject? {
    picture.settled(level.place.flatMap(subject) ?? start)
  }

  func focus(of level: EditorLevel) -> Place? { focused(level).map(place) }

  func move(_ level: inout EditorLevel, _ move: Move, in area: Rect) {
    switch move {
    case .rows(let steps): walk(&level, steps > 0 ? .down : .up, abs(steps))
    case .columns(let steps): walk(&level, steps > 0 ? .right : .left, abs(steps))
    case .pages(let pages):
      walk(&level, pages > 0 ? .down : .up, max(1, (area.height - 4) * abs(pages)))
    case .first: level.place = picture.first.map(place)
    case .last: level.place = picture.subjects.last.map(place)
    }
  }

  private func walk(_ level: inout EditorLevel, _ direction: Direction, _ steps: Int = 1) {
    guard var now = focused(level) else { return }
    for _ in 0..<steps {
      guard let next = picture.neighbour(of: now, direction) else { break }
      now = next
    }
    level.place = place(now)
  }

  /// Tab reads the marks on, row by row; arrows walk as they do otherwise.
  func step(_ level: inout EditorLevel, _ step: Step, in area: Rect) -> Bool {
    let before = focused(level)
    switch step {
    case .accepted: return true
    case .next: read(&level, by: 1)
    case .previous: read(&level, by: -1)
    case .left: walk(&level, .left)
    case .right: walk(&level, .right)
    case .up: walk(&level, .up)
    case .down: walk(&level, .down)
    }
    return focused(level) != before
  }

  private func read(_ level: inout EditorLevel, by step: Int) {
    let subjects = picture.subjects
    guard let now = focused(level), let place = subjects.firstIndex(of: now),
      subjects.indices.contains(place + step)
    else { return }
    level.place = self.place(subjects[place + step])
  }

  func reveal(_ place: Place, in level: inout EditorLevel) -> Bool {
    guard let subject = subject(place), picture.contains(subject),
      self.place(subject).path == place.path
    else { return false }
    level.place = self.place(subject)
    return true
  }

  func click(_ level: inout EditorLevel, at point: Point, in area: Rect) -> Click {
    let now = focused(level)
    guard let hit = picture.hit(at: point, in: pictureArea(area), focus: now) else {
      return .nothing
    }
    level.place = place(hit)
    return hit == now ? .again : .moved
  }

  /// Below what the picture says in words.
  private func pictureArea(_ area: Rect) -> Rect {
    guard !deeds.caption.isEmpty else { return area }
    return area.dropTop(area.height >= 12 ? 2 : 1)
  }

  /// What is typed stands where the mark's value is told: at the right of the first line.
  func rect(of edit: FieldEdit, at level: EditorLevel, in area: Rect) -> Rect? {
    let width = max(16, Glyphs.width(of: edit.text) + 2)
    return area.row(0).dropTrailing(2).trailing(min(width, area.width))
  }

  func draw(
    _ level: EditorLevel, _ edit: FieldEdit?, in area: Rect, on surface: inout Surface
  ) {
    guard picture.first != nil else {
      drawEmpty(in: area, on: &surface)
      return
    }
    if !deeds.caption.isEmpty {
      surface.put(
        Inked.fitting(deeds.caption, in: area.width - 2), at: Point(area.x + 1, area.y),
        within: area.row(0))
    }
    picture.draw(in: pictureArea(area), focus: focused(level), on: &surface)
    guard let edit, let rect = rect(of: edit, at: level, in: area) else { return }
    // Over what the mark said, which would stand out at both sides of the field.
    surface.fill(area.row(0).trailing(min(area.width, Self.reading)), .plain)
    edit.draw(in: rect, wording, on: &surface)
  }

  private func drawEmpty(in area: Rect, on surface: inout Surface) {
    for (row, line) in Glyphs.wrap(emptyText, width: max(1, area.width - 5)).enumerated() {
      surface.put(
        line.text, at: Point(area.x + 3, area.y + row), style: Style(.dim), within: area)
    }
  }

  func explanation(of level: EditorLevel) -> Explanation? { focus(of: level).flatMap(explained) }

  func opened(at level: EditorLevel) -> FieldPath? { focused(level).flatMap(deeds.opens) }
  func beginning(of path: FieldPath) -> BoardItem? { deeds.begins(path) }

  func addable(at level: EditorLevel) -> [BoardItem] { deeds.adds(focused(level)) }

  func pushed(at level: EditorLevel, _ direction: Direction) -> Push? {
    focused(level).flatMap { deeds.pushes($0, direction) }
  }

  func fold(at level: EditorLevel) -> String? { focused(level).flatMap(deeds.folds) }

  var cellFigure: (figure: any Figure, draw: (Rect, inout Surface) -> Void)? {
    guard picture.first != nil else { return nil }
    let picture = picture
    return (picture, { area, surface in picture.draw(in: area, focus: nil, on: &surface) })
  }

  var digitsAreTyped: Bool { true }
  var lettersAreTyped: Bool { false }
  var isInListOrder: Bool { false }
  var widthBesideGuide: Int { deeds.widthBesideGuide }
}

/// What can be done with the marks of a picture besides walking among them.
struct FigureDeeds<Subject: Hashable & Sendable> {
  var opens: (Subject) -> FieldPath? = { _ in nil }
  var begins: (FieldPath) -> BoardItem? = { _ in nil }
  /// What can be added at a mark, or where there is none yet.
  var adds: (Subject?) -> [BoardItem] = { _ in [] }
  var pushes: (Subject, Direction) -> Push? = { _, _ in nil }
  var folds: (Subject) -> String? = { _ in nil }
  /// What the picture comes to, over it: the first pieces say most.
  var caption: [[Inked]] = []
  var widthBesideGuide = 92
}
