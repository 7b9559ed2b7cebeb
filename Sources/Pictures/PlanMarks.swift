import Figures
import Method
import Phrases
import Terminal

/// How what is planned looks in every picture of it.
extension ActionStanding {
  var sign: String {
    switch self {
    case .todo: "○"
    case .doing: "◐"
    case .blocked: "⊘"
    case .done: "✓"
    case .dropped: "–"
    case .overdue: "✗"
    }
  }

  var ink: Ink {
    switch self {
    case .todo: .text
    case .doing: .accent
    case .blocked: .warn
    case .done: .good
    case .dropped: .dim
    case .overdue: .bad
    }
  }

  var pattern: Pattern {
    switch self {
    case .done: .solid
    case .doing: .dense
    case .overdue, .blocked: .hatched
    case .todo, .dropped: .light
    }
  }

  func words(_ wording: Wording) -> String {
    switch self {
    case .todo: ActionStatus.todo.term[wording.language]
    case .doing: ActionStatus.doing.term[wording.language]
    case .blocked: ActionStatus.blocked.term[wording.language]
    case .done: ActionStatus.done.term[wording.language]
    case .dropped: ActionStatus.dropped.term[wording.language]
    case .overdue(let days): wording.late(days: days)
    }
  }
}

extension Wording {
  /// The name of one of ours; empty for nobody.
  func member(_ id: ID<Member>?, in directory: Directory) -> String {
    id.map { linkName($0.text, among: [Member.kind], in: directory) } ?? ""
  }
}
