import Figures
import Method
import Terminal
import Widgets

/// What shows the fields of a document and is walked: a form, a table, a grid, a picture.
///
/// A value made for one scene: it holds no focus, which is the level's.
protocol Board {
  /// What has the focus; nil where there is nothing to focus.
  func focus(of level: EditorLevel) -> Place?
  func move(_ level: inout EditorLevel, _ move: Move, in area: Rect)
  /// Puts the focus where it goes once something is typed; false when there is nowhere to go.
  func step(_ level: inout EditorLevel, _ step: Step, in area: Rect) -> Bool
  /// Focuses a place of the document; false when it isn't on this board.
  func reveal(_ place: Place, in level: inout EditorLevel) -> Bool
  func click(_ level: inout EditorLevel, at point: Point, in area: Rect) -> Click
  /// Where the focused field is typed; nil out of sight.
  func rect(of edit: FieldEdit, at level: EditorLevel, in area: Rect) -> Rect?
  func draw(_ level: EditorLevel, _ edit: FieldEdit?, in area: Rect, on surface: inout Surface)
  /// What explains the focused place besides its field; nil where the field says it all.
  func explanation(of level: EditorLevel) -> Explanation?
  /// The list whose records are the rows; nil for a form of one record.
  var list: FieldPath? { get }
  /// Columns by which the rows can be sorted.
  var columns: [TableColumn<String>] { get }
  /// How wide the screen must be before the guidance stands beside the board.
  var widthBesideGuide: Int { get }
  /// The rows stand as the list has them, and can be moved.
  var isInListOrder: Bool { get }
  /// Digits are typed into the focused number, as in a sheet.
  var digitsAreTyped: Bool { get }
  /// Letters on an empty field of words begin it.
  var lettersAreTyped: Bool { get }
  /// The record, or the part of the document, that Enter opens; nil where it opens the focused field.
  func opened(at level: EditorLevel) -> FieldPath?
  /// The record that has to be made before a field of it can be filled; nil for one that is there.
  func beginning(of path: FieldPath) -> BoardItem?
  /// What can be added where the focus is: with one the record is begun, several are chosen among;
  /// none leaves it to the board's list.
  func addable(at level: EditorLevel) -> [BoardItem]
  /// Such a record is made as one types in its room; elsewhere Enter makes it and goes into it.
  var typesIntoRooms: Bool { get }
  /// What a card becomes when it is pushed one field on; nil where there is nothing to push.
  func pushed(at level: EditorLevel, _ direction: Direction) -> Push?
  /// The id of the focused row whose rows below can be folded away; nil where there are none.
  func fold(at level: EditorLevel) -> String?
  /// The picture that it is, with what draws it; nil for a form or a table.
  var cellFigure: (figure: any Figure, draw: (Rect, inout Surface) -> Void)? { get }
  /// The block that is pasted at the focus; nil where a paste is typed.
  func cells(of block: PastedBlock, at level: EditorLevel, in area: Rect) -> PlacedBlock?
}

/// A pasted block over the fields that it fills.
struct PlacedBlock {
  var cells: [(path: FieldPath, text: String)] = []
  /// How many of its cells lie over no field.
  var homeless = 0
}

/// A record that a board shows the room of, before it is there.
struct BoardItem: Hashable {
  let list: FieldPath
  let entries: [Entry]
}

/// What pushing a card does.
enum Push {
  /// These fields get these values.
  case sets([(path: FieldPath, value: Value?)])
  /// It can't go there, and why.
  case refused(Term)
}

/// What explains a place: what it is, what makes it up, and why.
struct Explanation {
  let title: String
  let value: String?
  let question: String?
  let hint: String
  /// Drawn behind the title where there is room, such as a trend.
  var figure = ""
}

extension Board {
  func explanation(of level: EditorLevel) -> Explanation? { nil }
  var list: FieldPath? { nil }
  var columns: [TableColumn<String>] { [] }
  var widthBesideGuide: Int { 92 }
  var digitsAreTyped: Bool { false }
  var lettersAreTyped: Bool { true }
  func opened(at level: EditorLevel) -> FieldPath? { nil }
  func beginning(of path: FieldPath) -> BoardItem? { nil }
  var typesIntoRooms: Bool { false }
  func addable(at level: EditorLevel) -> [BoardItem] { [] }
  func pushed(at level: EditorLevel, _ direction: Direction) -> Push? { nil }
  func fold(at level: EditorLevel) -> String? { nil }
  var isInListOrder: Bool { true }
  var cellFigure: (figure: any Figure, draw: (Rect, inout Surface) -> Void)? { nil }
  func cells(of block: PastedBlock, at level: EditorLevel, in area: Rect) -> PlacedBlock? {
    nil
  }
}
