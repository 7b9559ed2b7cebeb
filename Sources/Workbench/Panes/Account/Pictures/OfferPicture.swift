import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// How the customer sees us, offer by offer: his purchasing portfolio, and how he treats us.
///
/// What has no evidence has a question mark: it is a guess.
enum OfferPicture {
  static let kraljic: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    board(
      scene, "kraljic",
      scene.account.map { .kraljic(of: $0, scene.directory.settings, scene.language) },
      fields: Kraljic.fields.map { $0.map(\.rawValue) },
      empty: Term(
        "Where do our offers lie in what he buys? Name our offers in the settings first.",
        "Où sont nos offres dans ce qu’il achète ? Nommez d’abord nos offres dans les réglages."))
  }

  static let preferencing: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    board(
      scene, "preferencing",
      scene.account.map { .preferencing(of: $0, scene.directory.settings, scene.language) },
      fields: Preferencing.fields.map { $0.map(\.rawValue) },
      empty: Term(
        "What is this customer’s business to us, offer by offer? Name our offers in the settings first.",
        "Que sont ses affaires pour nous, offre par offre ? Nommez d’abord nos offres dans les réglages."
      ))
  }

  private static func board(
    _ scene: Scene, _ key: String, _ figure: @autoclosure () -> BoardFigure<FieldPath>?,
    fields: [[String]], empty: Term
  ) -> any Board {
    let figure = scene.report(key) { figure() ?? BoardFigure(columns: [], rows: [], cells: []) }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { $0.roomOf == nil ? scene.record(of: $0) : nil }
    deeds.begins = CoherencePicture.room(in: "offer_positions", ["offer", ""])
    deeds.pushes = { path, direction in
      guard let spot = figure.spot(of: path) else { return nil }
      guard path.roomOf == nil else {
        return .refused(
          Term("Enter begins its record first.", "Entrée commence d’abord sa fiche."))
      }
      let row = spot.row + (direction == .up ? -1 : direction == .down ? 1 : 0)
      let column = spot.column + (direction == .left ? -1 : direction == .right ? 1 : 0)
      guard fields.indices.contains(row), fields[row].indices.contains(column) else { return nil }
      return .sets([(path, .text(fields[row][column]))])
    }
    return FigureBoard(
      figure, scene, adding: "offer_positions", empty: empty,
      explained: { path in
        scene.explanation(
          of: path, reasons: [key, "note"],
          hint: scene.term(
            "⇧ with the arrows moves it. Without evidence it is a guess, marked ?.",
            "⇧ avec les flèches la déplace. Sans preuve c’est une supposition, marquée ?."))
      },
      deeds: deeds)
  }
}
