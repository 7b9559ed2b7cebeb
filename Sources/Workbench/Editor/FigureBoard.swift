import Figures
import Method
import Phrases
import Terminal
import Widgets

/// A picture as a way to work: arrows walk from mark to mark, Enter opens what is behind one.
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

  private func focused(_ level: EditorLevel) -> Picture.Subject? {
    picture.settled(level.place.flatMap(subject) ?? start)
  }

  func focus(of level: EditorLevel) -> Place? { focused(level).map(place) }

  func move(_ level: inout EditorLevel, _ move: Move, in area: Rect) {
    switch move {
    case .rows(let steps): walk(&level, steps > 0 ? .down : .up)
    case .columns(let steps): walk(&level, steps > 0 ? .right : .left)
    case .pages: break
    case .first: level.place = picture.first.map(place)
    case .last: level.place = picture.subjects.last.map(place)
    }
  }

  private func walk(_ level: inout EditorLevel, _ direction: Direction) {
    guard let now = focused(level) else { return }
    level.place = place(picture.neighbour(of: now, direction) ?? now)
  }

  func step(_ level: inout EditorLevel, _ step: Step, in area: Rect) -> Bool {
    switch step {
    case .next, .right: walk(&level, .right)
    case .previous, .left: walk(&level, .left)
    case .accepted, .up, .down: break
    }
    return true
  }

  func reveal(_ place: Place, in level: inout EditorLevel) -> Bool {
    guard let subject = subject(place), picture.subjects.contains(subject) else { return false }
    level.place = self.place(subject)
    return true
  }

  func click(_ level: inout EditorLevel, at point: Point, in area: Rect) -> Click {
    let now = focused(level)
    guard let hit = picture.hit(at: point, in: area, focus: now) else { return .nothing }
    level.place = place(hit)
    return hit == now ? .again : .moved
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
      surface.put(emptyText, at: Point(area.x + 3, area.y), style: Style(.dim), within: area)
      return
    }
    picture.draw(in: area, focus: focused(level), on: &surface)
    guard let edit, let rect = rect(of: edit, at: level, in: area) else { return }
    // Over what the mark said, which would stand out at both sides of the field.
    surface.fill(area.row(0).trailing(min(area.width, Self.reading)), .plain)
    edit.draw(in: rect, wording, on: &surface)
  }

  func explanation(of level: EditorLevel) -> Explanation? { focus(of: level).flatMap(explained) }

  var digitsAreTyped: Bool { true }
  var isInListOrder: Bool { false }
  var widthBesideGuide: Int { 92 }
}
