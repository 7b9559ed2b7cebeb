@testable import Workbench

extension PressedPlace {
  /// Between them each row of the plan and of its actions can be done somewhere; the sitting has
  /// the accounts of `PlanFixture`.
  static let ofPlan: [PressedPlace] = [
    PressedPlace("figure pages plan of-account", tree + " down", isReading: true),
    PressedPlace("figure pages plan of-account", tree + " down"),
    PressedPlace("figure pages plan of-account", tree + " down shift-down shift-up u"),
    PressedPlace("action figure pages plan of-account", tree + " down down down", isReading: true),
    PressedPlace("action figure pages plan of-account", tree + " down down down"),
    PressedPlace("action figure pages plan of-account", tree + " down down space space u"),
    PressedPlace("action figure pages plan of-account", table + " v down"),
    PressedPlace("action table pages plan of-account", table + " down", isReading: true),
    PressedPlace("action table pages plan of-account", table + " down right"),
    PressedPlace("action table pages plan of-account", table + " down s down enter"),
    PressedPlace("action table pages plan of-account", table + " down space space u"),
  ]

  /// The objectives of the first account's plan, and the table of its actions.
  private static let tree = "esc enter alt-3 ] home"
  private static let table = "esc enter alt-3 ] ]"

  /// Whether the place is one of these.
  var isOfPlan: Bool { layers.hasSuffix("plan of-account") }
}
