import Method
import Phrases
import Terminal
import Widgets

/// What whoever draws or walks a document sees: the document as it stands, its names and findings.
///
/// Read only: edits go through the desk. A class, so that all who draw share one.
final class Scene: Sendable {
  let desk: Desk
  let name: DocumentName
  /// Nil while it is being read.
  let document: Document?
  let directory: Directory
  private let dossier: Dossier?

  init(_ desk: Desk, _ name: DocumentName) {
    self.desk = desk
    self.name = name
    document = desk.document(name)
    directory = desk.directory(of: name)
    dossier = desk.dossier.flatMap { $0.account.id == name.account ? $0 : nil }
  }

  var language: Language { desk.language }
  var wording: Wording { desk.wording }
  var today: Day { desk.moment.today }

  func say(_ phrase: some Phrase) -> String { phrase.said(wording) }

  func value(at path: FieldPath) -> Value? { document?.value(at: path) }
  func list(at path: FieldPath) -> ListView? { document?.list(at: path) }

  /// The findings at a field, the gravest first.
  func findings(at path: FieldPath) -> [Finding] { dossier?.findings(at: path) ?? [] }

  func hasFindings(inItem id: String) -> Bool { dossier?.hasFindings(inItem: id) ?? false }

  /// All of the document's.
  var findings: [Finding] { dossier?.findings ?? [] }
}

extension Scene {
  /// A value as it is shown.
  func words(_ value: Value, _ info: FieldInfo) -> String {
    wording.value(value, of: info, in: directory)
  }

  /// The same in one line, for a cell.
  func oneLine(_ value: Value, _ info: FieldInfo) -> String {
    let words = words(value, info)
    return words.contains(where: \.isNewline)
      ? words.split(whereSeparator: \.isNewline).joined(separator: " ") : words
  }

  /// A word that has a colour of its own has it everywhere; a link to nothing is told by its own.
  func ink(of value: Value, _ info: FieldInfo) -> Ink {
    if case .text(let text) = value {
      if info.isColoured, let ink = Ink(named: text) { return ink }
      if let kinds = info.kind.linkedKinds, directory.named(text, among: kinds) == nil {
        return .bad
      }
    }
    return .text
  }

  /// What the item in a place is ordered by: words from A to Z, choices in the method's order.
  func order(of list: ListView, _ place: Int, _ info: FieldInfo) -> SortKey {
    if case .items = info.kind { return .number(Double(list.nested(place, info.key))) }
    guard let value = list.value(place, info.key) else { return .number(nil) }
    switch (value, info.kind) {
    case (.text(let key), .choice(let choices)):
      return .number(choices.firstIndex { $0.key == key }.map { Double($0) })
    case (.number(let number), _): return .number(Double(number))
    case (.day(let day), _): return .number(Double(day.daysSince1970))
    case (.flag(let flag), _): return .number(flag ? 1 : 0)
    default: return .text(wording.fold(oneLine(value, info)))
    }
  }

  private static let mostLines = 12

  /// A field's value in a form: wrapped, with what tells a linked record apart beside its name.
  func lines(of path: FieldPath, _ info: FieldInfo, width: Int) -> [[Inked]] {
    desk.worked.lines(of: WrappedField(document: name, path: path, width: width)) {
      wrappedLines(of: path, info, width: width)
    }
  }

  private func wrappedLines(of path: FieldPath, _ info: FieldInfo, width: Int) -> [[Inked]] {
    guard let value = value(at: path) else { return [[Inked(say(FormPhrase.toFill), .dim)]] }
    switch (info.kind, value) {
    case (.link(let kinds), .text(let id)): return linkLines(id, kinds, width: width)
    case (.links(let kinds), .list(let ids)):
      return ids.flatMap { linkLines($0, kinds, width: width) }
    case (.lines, .list(let lines)) where lines.count > 1 && lines.joined().count > width:
      return lines.flatMap { wrapped($0, width: width) }
    default: return wrapped(words(value, info), width: width, ink(of: value, info))
    }
  }

  private func wrapped(_ text: String, width: Int, _ ink: Ink = .text) -> [[Inked]] {
    let start = String(text.prefix(Scene.mostLines * width + width))
    let lines = Glyphs.wrap(start, width: width).map { [Inked(String($0.text), ink)] }
    guard lines.count > Scene.mostLines else { return lines }
    return lines.prefix(Scene.mostLines - 1) + [[Inked("…", .dim)]]
  }

  /// A record's name, with what tells it apart beside, or below where it doesn't fit.
  private func linkLines(_ id: String, _ kinds: [Kind], width: Int) -> [[Inked]] {
    guard let named = directory.named(id, among: kinds) else {
      let text = wording.linkName(id, among: kinds, in: directory)
      return wrapped(text, width: width, .bad)
    }
    let text = wording.name(named, in: directory)
    let beside = wording.beside(named, in: directory)
    guard !beside.isEmpty else { return [[Inked(text)]] }
    guard Glyphs.width(of: text) + 2 + Glyphs.width(of: beside) > width else {
      return [[Inked(text), Inked("  " + beside, .dim)]]
    }
    let below = Glyphs.wrap(beside, width: max(1, width - 2))
    return [[Inked(text)]] + below.map { [Inked("  " + $0.text, .dim)] }
  }
}
