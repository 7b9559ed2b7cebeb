import Method
import Phrases
import Terminal
import Testing

@testable import Workbench

/// A place in the program in which the keys of a context are pressed.
struct Place: Sendable, CustomStringConvertible {
  let context: Context
  let description: String
  let keys: String
  /// The field to go to between the keys and what follows.
  var field: String?
  var then = ""
  /// While the portfolio is being read.
  var isReading = false

  init(
    _ context: Context, _ keys: String, field: String? = nil, then: String = "",
    isReading: Bool = false
  ) {
    self.context = context
    self.isReading = isReading
    self.keys = keys
    self.field = field
    self.then = then
    description = "\(context): \(keys) \(field ?? "") \(then)"
  }

  /// Between them each row of each context can be done somewhere.
  static let all: [Place] = [
    Place(.welcome, ""), Place(.welcome, "down down"),
    Place(.portfolio, "esc down down", isReading: true),
    Place(.portfolio, "esc / \"h\" enter down"),
    Place(.portfolio, "esc down down t down enter t up enter u"),
    Place(.filter, "esc down down / \"a\""), Place(.form, "esc down down enter", isReading: true),
    Place(.form, account, field: "identity.sector"), Place(.form, account + " 3"),
    Place(.form, account, field: "identity.key_dates[d-1].event", then: "o"),
    Place(.form, account, field: "identity.key_dates[d-1].event"),
    Place(.form, account + " 4 down enter down enter u"),
    Place(.grid, account + " 2", isReading: true), Place(.grid, account, field: "years[y-7].note"),
    Place(.grid, account + " 2 \"12\" enter down down \"13\" enter u"),
    Place(.settings, "esc alt-3", field: "team[m-leroux].function", isReading: true),
    Place(.settings, "esc alt-3", field: "team[m-morel].name"),
    Place(.settings, "esc alt-3 enter \"x\" enter down enter \"x\" enter u"),
    Place(.typing, account, field: "identity.sector", then: "enter \"x\""),
    Place(.writing, account, field: "identity.mission", then: "enter \"x\""),
    Place(.palette, "esc : down down down"),
    Place(.list, "esc s down down"), Place(.marks, "esc c down down"),
    Place(.line, "esc n \"Acme\""),
    Place(.question, "esc D"), Place(.message, "esc X"), Place(.message, "esc X down"),
  ]

  /// The first account: it has something in every kind of field.
  private static let account = "esc enter"

  func sitting(_ language: Language) throws -> Sitting {
    let long = Array(repeating: "The line is not indented as the others are.", count: 40)
    var sitting = Sitting(
      "80x24", language, accounts: AccountFixture.accounts, opened: context != .welcome,
      unreadable: [
        UnreadableFile(file: "accounts/x.yaml", reason: long.joined(separator: "\n"))
      ],
      drafts: [
        Draft(
          document: .account(try ID("hydrane")), path: try FieldPath("identity.sector"), text: "Eau"
        )
      ])
    sitting.press(keys)
    if let field { try sitting.go(to: field) }
    sitting.press(then)
    if isReading { sitting.answer(.scanned([], done: 4, of: 10_000)) }
    sitting.state.toast = nil
    return sitting
  }
}

@Suite("Every key of every row of the tables of commands")
struct PressingTests {
  /// What a key made of a place.
  private enum Outcome: Equatable {
    case done, nothing
    case off(OffReason)
  }

  private func press(_ key: Key, of command: Command, in place: Sitting) -> Outcome {
    var sitting = place
    let before = (screen: sitting.screen, effects: sitting.effects.count)
    let pane = sitting.state.pane
    let reason = command.off(sitting.state)
    sitting.hear(.input(.key(key)))
    if let reason {
      #expect(sitting.toast == sitting.state.say(reason), "\(key.text): \(command.name)")
      return .off(reason)
    }
    if case .app(.goTo(let wanted)) = command.action, wanted == pane {
      return sitting.state.pane == pane ? .done : .nothing
    }
    let isDone = sitting.effects.count > before.effects || sitting.screen != before.screen
    return isDone ? .done : .nothing
  }

  @Test("is where it is said to be", arguments: Place.all) func contexts(place: Place) throws {
    #expect(try place.sitting(.french).state.context == place.context)
  }

  @Test("does something, and says why where it is off", arguments: Context.allCases)
  func keys(context: Context) throws {
    for language in Language.allCases {
      let places = try Place.all.filter { $0.context == context }.map { try $0.sitting(language) }
      let rows = CommandTable.rows(in: context)
      for command in rows {
        for key in command.keys {
          let heard = rows.first { $0.keys.contains(key) }
          #expect(heard?.action == command.action, "\(key.text) is \(heard?.name.rawValue ?? "")")
          let outcomes = places.map { press(key, of: command, in: $0) }
          #expect(
            outcomes.contains(.done) || isOff(command, in: context, outcomes),
            "\(context), \(key.text), \(command.name): \(outcomes)")
        }
      }
    }
  }

  /// What nothing can be done with: without a workspace, or while no record has a level.
  private func isOff(_ command: Command, in context: Context, _ outcomes: [Outcome]) -> Bool {
    if context == .welcome {
      return outcomes.allSatisfy { if case .off = $0 { true } else { false } }
    }
    guard command.name == .less || command.name == .more else { return false }
    return outcomes.allSatisfy { $0 == .off(.notALevel) }
  }
}
