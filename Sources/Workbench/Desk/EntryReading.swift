import Method
import Phrases
import Terminal
import Widgets

/// How the line of a prompt is understood while it is typed: as an action, with what its words say.
struct EntryReading: Sendable {
  let context: EntryContext
  /// What the action serves unless the line says otherwise.
  let goal: Reference?
  /// Who does it unless the line says otherwise.
  let owner: ID<Member>?
  /// Names of people, and of what can be served, for the chips.
  let names: [String: String]
  /// What was taken back to text.
  private(set) var kept: Set<String> = []
  /// The chip that the next Backspace takes back.
  private(set) var armed: String?

  init(
    _ context: EntryContext, goal: Reference?, owner: ID<Member>?, names: [String: String]
  ) {
    self.context = context
    self.goal = goal
    self.owner = owner
    self.names = names
  }

  func line(_ text: String) -> EntryLine { EntryLine(text, context, keptAsText: kept) }

  /// Takes a Backspace right behind a chip: the first one marks it, the second leaves its words.
  ///
  /// False where it deletes as ever.
  mutating func takesBack(_ key: Key, _ field: TextField) -> Bool {
    defer { if key != .backspace { armed = nil } }
    guard key == .backspace,
      let chip = line(field.text).chips.first(where: { $0.characters.upperBound == field.cursor })
    else {
      armed = nil
      return false
    }
    if armed == chip.key {
      kept.insert(chip.key)
      armed = nil
    } else {
      armed = chip.key
    }
    return true
  }
}

extension EntryReading {
  /// What was understood, a chip each, in the order of the line; then what follows without a word.
  func chips(_ text: String, _ wording: Wording) -> [Inked] {
    let line = line(text)
    var chips = line.chips.map { chip in
      let words = words(of: chip.meaning, wording)
      return chip.key == armed
        ? Inked(words + " ⌫", Style(.inverse, on: .accent)) : Inked(words, chip.meaning.ink)
    }
    for name in line.unknownNames {
      let words = String(Array(text)[name.clamped(to: 0..<text.count)])
      chips.append(Inked(words + " ?", .bad))
    }
    if line.owner == nil, let owner, let name = names[owner.text] {
      chips.append(Inked(name, .dim))
    }
    if line.goal == nil, let goal, let name = names[goal.text] {
      chips.append(Inked(under(name, wording), .dim))
    }
    return chips
  }

  private func words(of meaning: EntryMeaning, _ wording: Wording) -> String {
    switch meaning {
    case .owner(let id): names[id.text] ?? id.text
    case .counterpart(let id): wording.say("with ", "avec ") + (names[id.text] ?? id.text)
    case .due(let day): wording.wholeDay(day)
    case .start(let day): wording.say("from ", "dès ") + wording.wholeDay(day)
    case .effort(let days): wording.days(of: days)
    case .priority(let level): wording.say("priority ", "priorité ") + String(level.value)
    case .goal(let goal): under(names[goal.text] ?? goal.text, wording)
    }
  }

  private func under(_ name: String, _ wording: Wording) -> String {
    wording.say("for “\(name)”", "pour « \(name) »")
  }
}

extension EntryMeaning {
  /// What tints its words, and its chip.
  var ink: Ink {
    switch self {
    case .owner: .good
    case .counterpart: .star
    case .due, .start: .accent
    case .effort, .priority: .warn
    case .goal: .strategic
    }
  }
}

extension Prompt {
  /// Gives a key to the line, unless it takes a word back that was understood.
  mutating func press(_ key: Key) -> Reply {
    if entry?.takesBack(key, field) == true { return .handled }
    return field.press(key)
  }
}
