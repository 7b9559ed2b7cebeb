import Method
import Terminal

/// A page of a document: a row, from which the strip, the digits, the palette, "go to", the marks of
/// findings, `--page` and the manual follow.
struct Page: Sendable {
  /// How the command line names it.
  let key: String
  let title: Term
  /// One key turns from each to the next.
  let views: [PageView]
  /// The parts of the document that stand on it, by their keys.
  let parts: [String]

  init(_ key: String, _ title: Term, parts: [String]? = nil, _ views: [PageView]) {
    self.key = key
    self.title = title
    self.views = views
    self.parts = parts ?? [key]
  }

  func holds(_ path: FieldPath) -> Bool {
    path.steps.first.map { parts.contains($0.key) } ?? false
  }
}

/// One way to see a page.
struct PageView: Sendable {
  /// The list of the document whose records are its rows; nil for a form.
  let list: String?
  let board: @Sendable (Scene, EditorLevel) -> any Board

  init(
    list: String? = nil, board: @escaping @Sendable (Scene, EditorLevel) -> any Board
  ) {
    self.list = list
    self.board = board
  }

  /// A form of one part of the document.
  static func form(part key: String) -> PageView {
    PageView { scene, _ in
      let path = FieldPath([.key(key)])
      return FormBoard(scene, base: path, scene.name.info(at: path)?.children ?? [])
    }
  }

  /// A form of the document's own fields: those that stand in no part of it.
  static func ownFields() -> PageView {
    PageView { scene, _ in
      FormBoard(
        scene, base: FieldPath([]), scene.name.shape.fields.filter { $0.kind.shape == nil })
    }
  }

  /// A table of the records of a list, with these columns: the first names them.
  static func table(_ key: String, columns: [String]) -> PageView {
    PageView(list: key) { scene, level in
      TableBoard(
        RecordSource(scene, list: FieldPath([.key(key)]), columns: columns, level))
    }
  }
}
