import Method
import Phrases
import Terminal
import Widgets

/// A field that is being typed in place.
struct FieldEdit: Sendable {
  let document: DocumentName
  let path: FieldPath
  let info: FieldInfo
  var input: FieldInput
  /// What stood there when the edit began, as text.
  let before: String
  /// The value that stood there then.
  var former: Value?
  /// Why the text was refused when it was last offered; the text stays.
  var problem: Rejection?
  /// The user has put marks between thousands: from then on they are the user's alone.
  var hasOwnMarks = false
  /// The user has asked once to give up a changed text: the next time it goes.
  var isWarned = false

  var text: String {
    switch input {
    case .line(let field): field.text
    case .text(let area): area.text
    }
  }

  /// Compares bytes, so that a change of accents' form alone is kept too.
  var isChanged: Bool { !text.utf8.elementsEqual(before.utf8) }
}

/// Where it is typed: in one line, or in several.
enum FieldInput: Sendable {
  case line(TextField)
  case text(TextArea)
}

extension FieldKind {
  enum Typing: Hashable {
    case line, text
  }

  /// How the field is typed; nil for what is chosen from a list.
  var isTyped: Typing? {
    switch self {
    case .line, .level, .score, .percent, .amount, .count, .day, .year: .line
    case .text, .lines: .text
    case .choice, .choices, .flag, .link, .links, .group, .items: nil
    }
  }

  /// Words rather than figures: worth an editor of its own.
  var isText: Bool {
    switch self {
    case .line, .text, .lines: true
    case .score, .percent, .amount, .count, .day, .year, .level, .choice, .choices, .flag, .link,
      .links, .group, .items:
      false
    }
  }

  /// Digits begin an edit of these, rather than going to a page.
  var isNumeric: Bool {
    switch self {
    case .score, .percent, .amount, .count, .day, .year, .level: true
    case .line, .text, .lines, .choice, .choices, .flag, .link, .links, .group, .items: false
    }
  }
}

extension FieldEdit {
  /// The unit that stands behind a number while it is typed.
  func unit(_ wording: Wording) -> String {
    if let unit = info.unit { return "  " + unit[wording.language] }
    return switch info.kind {
    case .amount: "  " + wording.currency.symbol
    case .percent: "  %"
    default: ""
    }
  }

  /// The unit where there is room for it behind the number.
  private func unit(_ wording: Wording, in width: Int) -> String {
    let unit = unit(wording)
    return Glyphs.width(of: text) + 1 + Glyphs.width(of: unit) <= width ? unit : ""
  }

  /// The reason why the text was refused, wrapped.
  func problemLines(_ wording: Wording, width: Int) -> [[Inked]] {
    guard let problem else { return [] }
    let text = RejectionPhrase(problem, field: info).said(wording)
    return Glyphs.wrap("▲ " + text, width: width).map { [Inked(String($0.text), .bad)] }
  }

  /// What is being typed, with the unit after a number and the cursor where it types.
  func draw(in rect: Rect, _ wording: Wording, on surface: inout Surface) {
    guard !rect.isEmpty else { return }
    switch input {
    case .line(let field):
      let unit = unit(wording, in: rect.width)
      let room = rect.dropTrailing(Glyphs.width(of: unit))
      field.draw(in: room, on: &surface, style: Style(.text, on: .field).bold)
      let x = min(room.x + Glyphs.width(of: field.text) + 1, room.maxX)
      surface.put(unit, at: Point(x, rect.y), style: Style(.dim, on: .selection), within: rect)
    case .text(let area):
      area.draw(in: rect, on: &surface, style: Style(.text, on: .field))
    }
  }

  /// In what is being typed a press moves the cursor there, a drag selects up to there, and the
  /// wheel scrolls a text of several lines.
  mutating func point(_ mouse: Mouse, in rect: Rect, _ wording: Wording) {
    switch input {
    case .line(var field):
      let line = rect.dropTrailing(Glyphs.width(of: unit(wording, in: rect.width)))
      switch mouse.action {
      case .press(.left): field.click(at: mouse.at, in: line)
      case .drag(.left): field.click(at: mouse.at, in: line, extending: true)
      case .press, .drag, .release, .wheelUp, .wheelDown: break
      }
      input = .line(field)
    case .text(var area):
      switch mouse.action {
      case .press(.left): area.click(at: mouse.at, in: rect)
      case .drag(.left): area.click(at: mouse.at, in: rect, extending: true)
      case .wheelUp: area.scroll(by: -3, in: rect)
      case .wheelDown: area.scroll(by: 3, in: rect)
      case .press, .drag, .release: break
      }
      input = .text(area)
    }
  }
}
