@testable import Workbench

extension PressedPlace {
  /// Between them each row of the agenda and of its sweep can be done somewhere; the sitting is
  /// filled with `AgendaFixture`.
  static let ofAgenda: [PressedPlace] = [
    PressedPlace("agenda", "esc alt-4 down down", isReading: true),
    PressedPlace("agenda", "esc alt-4 down down"),
    PressedPlace("agenda", "esc alt-4 down down space space u"),
    PressedPlace("agenda-filter", "esc alt-4 / \"late\""),
    PressedPlace("agenda-filter", "esc alt-4 / \"late\" down down"),
    PressedPlace("sweep", "esc alt-4 s right", isReading: true),
    PressedPlace("sweep", "esc alt-4 s right"),
    PressedPlace("sweep", "esc alt-4 s space space u"),
  ]

  /// Whether the place is one of these.
  var isOfAgenda: Bool { ["agenda", "agenda-filter", "sweep"].contains(layers) }
}
