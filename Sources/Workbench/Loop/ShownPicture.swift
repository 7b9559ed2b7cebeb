public import Figures
import Method
import Phrases
import Pictures
public import Terminal
import Widgets

/// A picture as it is on the screen, for whoever makes a file of it.
public struct ShownPicture {
  /// What it is called: a page's picture with the name of its account.
  public let title: String
  /// What it is of.
  public let subtitle: String
  /// Why it is so, for the speaker.
  public let notes: String
  public let figure: any Figure
  /// Draws it in cells, nothing focused.
  public let draw: (Rect, inout Surface) -> Void
}

extension State {
  /// The picture that is shown now; nil where a form or a table is.
  public var shownPicture: ShownPicture? {
    guard let workspace = desk.workspace else { return nil }
    switch pane {
    case .workshop where !workshop.isEditing:
      let sight = WorkshopSight(pane: workshop, desk: desk)
      let figure = sight.figure
      return ShownPicture(
        title: workshop.view.title[desk.language], subtitle: workspace.settings.name,
        notes: workshop.view.caption(sight).map { $0.map(\.text).joined() }.joined(separator: "\n"),
        figure: figure
      ) { area, surface in figure.draw(in: area, focus: nil, on: &surface) }
    case .account, .plan:
      guard let editor, let view = editor.pageView, view.isPicture, let name = editor.document,
        let figure = EditorSight(editor: editor, desk: desk).board?.cellFigure
      else { return nil }
      return ShownPicture(
        title: view.title[desk.language], subtitle: desk.name(of: name) ?? "", notes: "",
        figure: figure.figure, draw: figure.draw)
    default: return nil
    }
  }

  /// The names of the pictures, as the command line takes them.
  public static var pictureNames: [String] {
    WorkshopView.all.map(\.key)
      + (AccountPages.all + PlanPages.all).flatMap(\.views).filter(\.isPicture).map(\.key)
  }

  /// Whether a picture is of one account.
  public static func isOfAnAccount(_ picture: String) -> Bool {
    !WorkshopView.all.contains { $0.key == picture }
  }

  /// Fills the screen with the picture, as for a room.
  public mutating func present() { workshop.isPresented = pane == .workshop }
}
