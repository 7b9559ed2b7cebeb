import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// A picture of an account's records: each mark is a field of one of them, or the room for one.
extension FigureBoard where Picture.Subject == FieldPath {
  init(
    _ picture: Picture, _ scene: Scene, adding list: String, from start: FieldPath? = nil,
    empty: Term,
    explained: @escaping (FieldPath) -> Explanation?,
    deeds: FigureDeeds<FieldPath> = FigureDeeds()
  ) {
    let add = Term(
      " (\(Keys.glyph(Keys.add)) adds one.)", " (\(Keys.glyph(Keys.add)) en ajoute un.)")
    self.init(
      picture: picture, list: FieldPath([.key(list)]), start: start,
      place: { path in
        guard let info = scene.name.info(at: path), info.kind.shape == nil else {
          return .computed(path)
        }
        return .field(path)
      },
      subject: { place in
        let path = place.path
        if picture.contains(path) { return path }
        guard let item = path.enclosingItem else { return nil }
        return picture.subjects.first { $0.enclosingItem?.id == item.id }
      },
      explained: { explained($0.path) }, wording: scene.wording,
      emptyText: empty[scene.language] + add[scene.language], deeds: deeds)
  }
}

extension Scene {
  /// The account that a picture is of; nil until it is read.
  var account: Account? { document?.account }

  /// What a picture is drawn from, worked out once for the document as it stands.
  func report<Report: Sendable>(
    _ name: String, folded: Set<String> = [], made make: () -> Report
  ) -> Report {
    desk.worked.report(
      ReportName(document: self.name, name: name, folded: folded), made: make)
  }

  func term(_ english: String, _ french: String) -> String { wording.say(english, french) }

  /// The record that a mark stands for.
  func record(of path: FieldPath) -> FieldPath? {
    path.enclosingItem.map { $0.list.entering($0.id) }
  }

  /// The name of what an id points at, whatever kind it is of.
  func name(of id: String) -> String? {
    directory.named(
      id,
      among: name.shape.fields.compactMap { row in
        if case .items(let kind) = row.kind { kind } else { nil }
      } + [Offer.kind, Member.kind]
    ).map { wording.name($0, in: directory) }
  }

  /// The two whose room a mark is, by their names.
  func names(ofRoom path: FieldPath) -> String? {
    path.roomOf.map { room in
      [room.first, room.second].compactMap { name(of: $0) }.joined(separator: " × ")
    }
  }

  /// A field of a record as a line of reasons: its label and its words; nil where it is empty.
  func reason(_ key: String, of record: FieldPath) -> String? {
    let path = record.appending(key)
    guard let info = name.info(at: path), let value = value(at: path) else { return nil }
    return wording.labelled(info.label[language], oneLine(value, info))
  }

  /// A caption's piece: a name and what it comes to.
  func figure(_ english: String, _ french: String, _ value: String, _ ink: Ink = .text) -> [Inked] {
    [Inked(term(english, french) + " ", .dim), Inked(value, Style(ink).bold)]
  }

  /// What explains the mark of a record.
  func explanation(
    of path: FieldPath, reasons keys: [String], hint: String, more: [String] = []
  ) -> Explanation? {
    guard let record = record(of: path) else { return nil }
    let title = names(ofRoom: path) ?? desk.title(of: record, in: name)
    let lines = keys.compactMap { reason($0, of: record) } + more
    return Explanation(
      title: title, value: lines.isEmpty ? nil : lines.joined(separator: "\n"), question: nil,
      hint: hint)
  }
}
