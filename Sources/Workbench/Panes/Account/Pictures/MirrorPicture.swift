import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P10, who meets whom: digits say how well one of ours knows one of theirs.
enum MirrorPicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let account = scene.account
    let settings = scene.directory.settings
    let figure = scene.report("who-meets-whom") {
      account.map { HeatGrid.mirror(of: $0, settings) } ?? HeatGrid(columns: [], rows: [])
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { $0.roomOf == nil ? scene.record(of: $0) : nil }
    deeds.begins = CoherencePicture.room(in: "coverage", ["contact", "member"])
    deeds.caption = scene.centreCaption
    return FigureBoard(
      figure, scene, adding: "contacts",
      empty: Term(
        "Who of ours meets whom of theirs? Name people on both sides: here one sees where the relation hangs on one thread.",
        "Qui de chez nous voit qui chez lui ? Nommez des gens des deux côtés : on voit ici où la relation ne tient qu’à un fil."
      ),
      explained: { path in
        scene.explanation(
          of: path, reasons: ["required", "last_touch", "next_touch", "note"],
          hint: scene.term(
            "0 none, 1 identified, 2 met, 3 regular, 4 trusted.",
            "0 aucun, 1 identifié, 2 rencontré, 3 régulier, 4 confiance."))
      },
      deeds: deeds)
  }
}
