import Method
import Terminal
import Widgets

/// Where in a document the focus can rest.
enum Place: Hashable, Sendable {
  case field(FieldPath)
  /// A list as a whole: its row in a form, from which one goes into it.
  case list(FieldPath)
  /// What is told from other fields and can't be typed; the last key of the path names it.
  case computed(FieldPath)

  var path: FieldPath {
    switch self {
    case .field(let path), .list(let path), .computed(let path): path
    }
  }

  /// The field that is typed or chosen there; nil for what isn't one.
  var field: FieldPath? {
    if case .field(let path) = self { path } else { nil }
  }
}

/// A step of the focus.
enum Move: Hashable, Sendable {
  case rows(Int), columns(Int), pages(Int)
  case first, last
}

/// Where the focus goes once something is typed.
enum Step: Hashable, Sendable {
  /// After Enter: down in a table, nowhere in a form.
  case accepted
  /// After Tab and Shift-Tab: the next that can be typed.
  case next, previous
  /// An arrow while a number is typed in a table.
  case up, down, left, right
}

/// One of the screens that lie over each other in an editor: a page's view, a record, a nested list.
struct EditorLevel: Sendable {
  enum View: Hashable, Sendable {
    /// A view of the page, by its place among the page's views.
    case page(Int)
    /// The form of one record.
    case record(FieldPath)
    /// The table of a list inside a record.
    case list(FieldPath)
  }

  let view: View
  /// What has the focus in a form or a picture; nil is the first place.
  var place: Place? {
    didSet { clickedOffset = nil }
  }
  /// The first line in sight when a click put the focus where it is: it stays under the pointer.
  var clickedOffset: Int?
  /// The focused cell of a table, by the record's id and the field's key.
  var table = TableState<String, String>()
  var sort: TableSort<String>?
  /// What the rows are filtered by, typed or kept.
  var query = ""
  /// The field in which the filter is typed; nil while it isn't.
  var filter: TextField?
  /// The records of a picture whose rows below are folded away, by their ids.
  var folded: Set<String> = []

  init(_ view: View) { self.view = view }
}

/// What a click on a board was.
enum Click: Hashable, Sendable {
  case nothing
  /// The focus went there.
  case moved
  /// On what had the focus already: it is opened.
  case again
  /// On the head of a column.
  case head(String)
}
