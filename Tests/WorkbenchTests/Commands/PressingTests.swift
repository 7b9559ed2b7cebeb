import Method
import Phrases
import Terminal
import Testing

@testable import Workbench

/// A place in the program in which the keys of its layers are pressed.
struct PressedPlace: Sendable, CustomStringConvertible {
  /// The layers that hear keys, the top one first and without everywhere.
  let layers: String
  let description: String
  let keys: String
  /// The field to go to between the keys and what follows.
  var field: String?
  var then = ""
  /// While the portfolio is being read.
  var isReading = false

  init(
    _ layers: String, _ keys: String, field: String? = nil, then: String = "",
    isReading: Bool = false
  ) {
    self.layers = layers
    self.isReading = isReading
    self.keys = keys
    self.field = field
    self.then = then
    description = "\(layers): \(keys) \(field ?? "") \(then)"
  }

  /// Between them each row of each layer can be done somewhere.
  static let all: [PressedPlace] = elsewhere + ofPlan + ofAgenda

  private static let elsewhere: [PressedPlace] = [
    PressedPlace("welcome", ""), PressedPlace("welcome", "down down"),
    PressedPlace("portfolio", "esc down down", isReading: true),
    PressedPlace("portfolio", "esc / \"h\" enter down"),
    PressedPlace("portfolio", "esc down down t down enter t up enter u"),
    PressedPlace("heat", "esc v right down", isReading: true),
    PressedPlace("heat", "esc v right down down t down enter t up enter u"),
    PressedPlace("filter", "esc down down / \"a\""),
    PressedPlace(
      "form pages account of-account", account, field: "identity.employees", isReading: true),
    PressedPlace("form pages account of-account", account, field: "identity.sector"),
    PressedPlace(
      "blank form pages account of-account", account, field: "identity.sector", then: "del"),
    PressedPlace(
      "blank form pages account of-account", account, field: "segment_reason", then: "del"),
    PressedPlace("form pages account of-account", account + " 3"),
    PressedPlace("form pages account of-account", account, field: "identity.key_dates"),
    PressedPlace("form pages account of-account", account + " 0 down enter down enter u"),
    PressedPlace(
      "level table pages account of-account", account, field: "identity.key_dates[d-1].event"),
    PressedPlace(
      "level table pages account of-account", account, field: "needs[n-1].evidence[e-1].source"),
    PressedPlace(
      "level table pages account of-account", account, field: "needs[n-1].evidence[e-2].text"),
    PressedPlace(
      "level form pages account of-account", account, field: "needs[n-2].importance", then: "f"),
    PressedPlace(
      "level form pages account of-account", account, field: "contacts[c-1].seniority", then: "f"),
    PressedPlace(
      "level form pages account of-account", account, field: "needs[n-1].evidence", then: "f"),
    PressedPlace("table pages account of-account", account + " 2", isReading: true),
    PressedPlace("table pages account of-account", account, field: "years[y-7].note"),
    PressedPlace(
      "table pages account of-account", account + " 2 \"12\" enter down down \"13\" enter u"),
    PressedPlace("table pages account of-account", account, field: "contacts[c-2].title"),
    PressedPlace("table pages account of-account", account + " 6 s down down enter"),
    PressedPlace("table pages account of-account", account, field: "needs[n-2].urgency"),
    PressedPlace("narrowed table pages account of-account", account + " 6 / \"a\" enter"),
    PressedPlace(
      "narrowed table pages account of-account", account + " 6 / \"a\" enter down right s enter"),
    PressedPlace("figure pages account of-account", account + " 6 v v"),
    PressedPlace("figure pages account of-account", account + " 6 v v", isReading: true),
    PressedPlace("figure pages account of-account", account + " 6 v v down", isReading: true),
    PressedPlace("figure pages account of-account", account + " 6 v v down"),
    PressedPlace("figure pages account of-account", account + " 6 v v v"),
    PressedPlace("figure pages account of-account", account + " 2 v \"1\" enter u"),
    PressedPlace("figure pages account of-account", account + " 5 v right"),
    PressedPlace("figure pages account of-account", account + " 5 v down"),
    PressedPlace("search", account + " 6 / \"a\""),
    PressedPlace("search", account + " 6 / \"a\" down"),
    PressedPlace("form pages settings", "esc alt-6 enter \"x\" enter down enter \"x\" enter home"),
    PressedPlace("form pages settings", "esc alt-6", isReading: true),
    PressedPlace("form pages settings", "esc alt-6", field: "currency"),
    PressedPlace("form pages settings", "esc alt-6 4 \"x\" enter up"),
    PressedPlace(
      "table pages settings", "esc alt-6", field: "team[m-leroux].function", isReading: true),
    PressedPlace("table pages settings", "esc alt-6", field: "team[m-morel].name"),
    PressedPlace("typing", account, field: "identity.sector", then: "enter \"x\""),
    PressedPlace("cell", account, field: "years[y-8].margin", then: "enter \"12\""),
    PressedPlace("writing", account, field: "identity.mission", then: "enter \"x\""),
    PressedPlace("palette", "esc : down down down"),
    PressedPlace("list", "esc s down down"), PressedPlace("marks", "esc c down down"),
    PressedPlace("line", "esc n \"Acme\""),
    PressedPlace("question", "esc alt-6", field: "team[m-leroux].name", then: "D"),
    PressedPlace("workshop", "esc m"), PressedPlace("workshop", "esc m right"),
    PressedPlace("workshop", "esc m O", isReading: true),
    PressedPlace("workshop", "esc m shift-right"),
    PressedPlace("workshop", "esc alt-5 down down"),
    PressedPlace("workshop", "esc alt-5 2 down down"), PressedPlace("workshop", "esc alt-5 5 down"),
    PressedPlace("workshop", "esc alt-5 6"), PressedPlace("workshop", "esc m p z down"),
    PressedPlace("workshop", "esc m O b enter \"7\" enter \"7\" enter \"8\" enter p \"x\" enter u"),
    PressedPlace("filling workshop", "esc alt-5 2 v right down"),
    PressedPlace("filling workshop", "esc alt-5 2 v right down 5 u", isReading: true),
    PressedPlace("filling workshop", "esc alt-5 4 v"),
    PressedPlace("filling workshop", "esc alt-5 4"),
    PressedPlace("looking", "esc m / \"h\""),
    PressedPlace("form pages round", "esc alt-5 6 enter down"),
    PressedPlace("form pages round", "esc alt-5 6 enter 2"),
    PressedPlace("form pages round", "esc alt-5 6 enter enter \"x\" enter u"),
    PressedPlace("form pages round", "esc alt-5 6 enter", isReading: true),
    PressedPlace("table pages round", "esc alt-5 6 enter 3 down"),
    PressedPlace("table pages round", "esc alt-5 6 enter 4 down right"),
    PressedPlace("table pages round", "esc alt-5 6 enter 4 down", isReading: true),
    PressedPlace("message", "esc X"),
    PressedPlace("message", "esc X down"),
  ]

  /// The first account: it has something in every kind of field.
  private static let account = "esc enter"

  func sitting(_ language: Language) throws -> Sitting {
    let isOfCommittee = ["workshop", "round", "looking"].contains { layers.hasSuffix($0) }
    let long = Array(repeating: "The line is not indented as the others are.", count: 40)
    var sitting = Sitting(
      "80x24", language, accounts: isOfPlan ? try PlanFixture.accounts : AccountFixture.accounts,
      opened: layers != "welcome",
      unreadable: [
        UnreadableFile(file: "accounts/x.yaml", reason: long.joined(separator: "\n"))
      ],
      drafts: [
        Draft(
          document: .account(try ID("hydrane")), path: try FieldPath("identity.sector"), text: "Eau"
        )
      ])
    if isOfCommittee { try CommitteeFixture.fill(&sitting) }
    if isOfAgenda { try AgendaFixture.fill(&sitting) }
    sitting.press(keys)
    if let field { try sitting.go(to: field) }
    sitting.press(then)
    if isReading { sitting.answer(.scanned([], done: 4, of: 10_000)) }
    sitting.state.desk.toast = nil
    return sitting
  }
}

@Suite("Every key of every row of the tables of commands")
struct PressingTests {
  /// What a key made of a place.
  private enum Outcome: Equatable {
    case done, nothing
    case off(Term)
  }

  private func press(_ key: Key, of command: ProgramCommand, in place: Sitting) -> Outcome {
    var sitting = place
    let before = (screen: sitting.screen, effects: sitting.effects.count)
    let pane = sitting.state.pane
    let reason = command.off(Sight(sitting.state))
    sitting.hear(.input(.key(key)))
    if let reason {
      #expect(sitting.toast == sitting.state.say(reason), "\(key.text): \(command.name)")
      expectReason(reason)
      return .off(reason)
    }
    if case .app(.goTo(let wanted)) = command.action, wanted == pane {
      return sitting.state.pane == pane ? .done : .nothing
    }
    if case .editor(.page(let wanted)) = command.action, wanted == place.state.editor?.page {
      return .done
    }
    let isDone = sitting.effects.count > before.effects || sitting.screen != before.screen
    return isDone ? .done : .nothing
  }

  @Test("is where it is said to be", arguments: PressedPlace.all) func layers(place: PressedPlace)
    throws
  {
    let heard = try place.sitting(.french).state.hearingLayers.map(\.key)
    #expect(heard.filter { $0 != "everywhere" }.joined(separator: " ") == place.layers)
  }

  @Test("is pressed somewhere")
  func everyLayer() {
    let heard = Set(PressedPlace.all.flatMap { $0.layers.split(separator: " ") }.map(String.init))
    #expect(heard.union(["everywhere", "text"]) == Set(Layer.all.map(\.key)))
  }

  @Test(
    "does something, and says why where it is off",
    arguments: Set(PressedPlace.all.map(\.layers)).sorted())
  func keys(layers: String) throws {
    let places = try PressedPlace.all.filter { $0.layers == layers }.map {
      try $0.sitting(.french)
    }
    let state = try #require(places.first).state
    for command in state.commands {
      for key in command.keys {
        let heard = state.command(of: key)
        #expect(heard?.action == command.action, "\(key.text) is \(heard?.name.english ?? "")")
        var outcomes: [Outcome] = []
        for place in places where outcomes.last != .done {
          outcomes.append(press(key, of: command, in: place))
        }
        #expect(
          outcomes.last == .done || isOff(outcomes),
          "\(layers), \(key.text), \(command.name): \(outcomes)")
      }
    }
  }

  /// What nothing can be done with: a row that is off wherever its layers are heard.
  private func isOff(_ outcomes: [Outcome]) -> Bool {
    outcomes.allSatisfy { if case .off = $0 { true } else { false } }
  }
}
