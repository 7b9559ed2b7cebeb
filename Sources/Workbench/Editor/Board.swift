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
  /// The block that is pasted at the focus; nil where a paste is typed.
  func cells(of block: PastedBlock, at level: EditorLevel, in area: Rect) -> PlacedBlock?
}

/// A pasted block over the fields that it fills.
struct PlacedBlock {
  var cells: [(path: FieldPath, text: String)] = []
  /// How many of its cells lie over no field.
  var homeless = 0
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
  var isInListOrder: Bool { true }
  func cells(of block: PastedBlock, at level: EditorLevel, in area: Rect) -> PlacedBlock? {
    nil
  }
}
