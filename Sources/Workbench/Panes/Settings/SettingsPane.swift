import Method
import Phrases
import Terminal
import Widgets

/// The workspace's own settings, on their pages.
struct SettingsPane: Sendable {
  var editor = Editor(SettingsPane.pages, of: .settings)

  static let pages: [Page] = [
    Page("general", general, [.ownFields("general", general, of: Workspace.shape)]),
    Page(
      "team", Member.plural,
      [.table("team", Member.plural, columns: ["name", "function", "roles", "availability"])]),
    Page(
      "offers", Offer.plural,
      [.table("offers", Offer.plural, columns: ["name", "family", "promise"])]),
    Page("segments", SegmentNames.term, [.form(part: "segments", SegmentNames.term)]),
    Page(
      "selection", SelectionRules.term,
      [
        .table(
          "criteria", Criterion.plural,
          columns: [
            "label", "family", "weight", "uses", "direction", "anchor_low", "anchor_middle",
            "anchor_high", "knockout_min", "knockout_max",
          ]),
        .form(part: "selection", SelectionRules.term),
      ]),
    Page("matrix", MatrixRules.term, [.form(part: "matrix", MatrixRules.term)]),
    Page("budget", ResourceRules.term, [.form(part: "resources", ResourceRules.term)]),
    Page(
      "services", ServiceDimension.plural,
      [
        .table(
          "services", ServiceDimension.plural,
          columns: [
            "label", "base", "strategic", "star", "status", "streamline", "unit_cost",
            "delivered_by", "note",
          ])
      ]),
  ]

  private static let general = Term("General", "Général")

  static let commands: [Command<SettingsPane, SettingsAction>] = [
    .backToPortfolio("esc", .back)
  ]

  func editorArea(_ area: Rect) -> Rect { area.dropTop(area.height >= 18 ? 2 : 1) }

  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {
    guard let workspace = desk.workspace else { return }
    let head = [
      Inked(desk.say(PaneTitle.settings), Style.plain.bold), Inked("  "),
      Inked(Glyphs.cut(workspace.folder, to: max(0, area.width - 20)), .dim),
    ]
    surface.put(head, at: Point(area.x + 1, area.y), within: area.row(0))
    editor.draw(desk, in: editorArea(area), on: &surface)
  }
}

enum SettingsAction: Hashable, Sendable {
  case back
}
