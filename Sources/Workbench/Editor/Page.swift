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
  /// The parts of the document that stand on it, by their keys: those of its views.
  let parts: [String]

  init(_ key: String, _ title: Term, _ views: [PageView]) {
    self.key = key
    self.title = title
    self.views = views
    parts = views.flatMap(\.parts)
  }

  func holds(_ path: FieldPath) -> Bool {
    path.steps.first.map { parts.contains($0.key) } ?? false
  }

  /// The view that shows a part of the document best: where its fields are typed.
  func view(of part: String) -> Int? {
    let showing = views.indices.filter { views[$0].parts.contains(part) }
    return showing.first { !views[$0].isPicture } ?? showing.first
  }
}

/// One way to see a page.
struct PageView: Sendable {
  /// How the command line names it.
  let key: String
  let title: Term
  /// The list of the document whose records are its rows; nil for a form.
  let list: String?
  /// The parts of the document that it shows, by their keys.
  let parts: [String]
  let isPicture: Bool
  /// The view that follows the last of its fields, by its key.
  var next: String?
  let board: @Sendable (Scene, EditorLevel) -> any Board

  init(
    _ key: String, _ title: Term, list: String? = nil, parts: [String]? = nil,
    isPicture: Bool = false, board: @escaping @Sendable (Scene, EditorLevel) -> any Board
  ) {
    self.key = key
    self.title = title
    self.list = list
    self.parts = parts ?? [list ?? key]
    self.isPicture = isPicture
    self.board = board
  }

  /// A form of one part of the document.
  static func form(part key: String, _ title: Term) -> PageView {
    PageView(key, title) { scene, _ in
      let path = FieldPath([.key(key)])
      return FormBoard(scene, base: path, scene.name.info(at: path)?.children ?? [])
    }
  }

  /// A form of the document's own fields: those that stand in no part of it.
  static func ownFields(_ key: String, _ title: Term, of shape: Shape) -> PageView {
    let own = shape.fields.filter { $0.kind.shape == nil }.map(\.key)
    return PageView(key, title, parts: own) { scene, _ in
      FormBoard(
        scene, base: FieldPath([]), scene.name.shape.fields.filter { $0.kind.shape == nil })
    }
  }

  /// A table of the records of a list, with these columns: the first names them.
  static func table(
    _ list: String, key: String? = nil, _ title: Term, columns: [String]
  ) -> PageView {
    PageView(key ?? list, title, list: list) { scene, level in
      TableBoard(
        RecordSource(scene, list: FieldPath([.key(list)]), columns: columns, level))
    }
  }

  /// A picture that is walked, of the records of some lists: what is added goes to the first.
  static func picture(
    _ key: String, _ title: Term, of lists: [String],
    board: @escaping @Sendable (Scene, EditorLevel) -> any Board
  ) -> PageView {
    PageView(key, title, list: lists.first, parts: lists, isPicture: true, board: board)
  }
}
