import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P12: the customer's objectives by his means; digits say how well one serves the other, and what is
/// missing becomes a need.
enum CoherencePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, _ in
    let account = scene.account
    let figure = scene.report("coherence") {
      account.map { HeatGrid.coherence(of: $0) } ?? HeatGrid(columns: [], rows: [])
    }
    return FigureBoard(
      figure, scene, adding: "objectives",
      empty: Term(
        "What does the customer want to reach, and with what? Name objectives and means: here one sees what he lacks, and each lack is a need.",
        "Que veut atteindre le client, et avec quoi ? Nommez objectifs et moyens : on voit ici ce qui lui manque, et chaque manque est un besoin."
      ),
      explained: { path in
        scene.explanation(
          of: path, reasons: ["note"],
          hint: scene.term(
            "0 missing, 1 weak, 2 sufficient. w makes a need of what is missing.",
            "0 absent, 1 faible, 2 suffisant. w fait un besoin de ce qui manque."))
      },
      deeds: deeds(scene, figure))
  }

  private static func deeds(_ scene: Scene, _ figure: HeatGrid<FieldPath>) -> FigureDeeds<FieldPath>
  {
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { $0.roomOf == nil ? scene.record(of: $0) : nil }
    deeds.begins = room(in: "coherence", ["objective", "mean"])
    deeds.caption = scene.report("coherence-caption") { caption(scene, figure) }
    return deeds
  }

  private static func caption(_ scene: Scene, _ figure: HeatGrid<FieldPath>) -> [[Inked]] {
    let marks = figure.rows.flatMap { $0.cells.compactMap(\.self) }
    let missing = marks.count { $0.size == 0 }
    let weak = marks.count { $0.size == 0.5 }
    return [
      scene.figure("missing", "absents", scene.wording.count(missing), missing > 0 ? .bad : .text),
      scene.figure("weak", "faibles", scene.wording.count(weak), weak > 0 ? .warn : .text),
      scene.figure(
        "to judge", "à juger", scene.wording.count(marks.count { $0.size == nil }), .dim),
    ]
  }

  /// The record that two others have in common, with the links to both.
  static func room(
    in list: String, _ keys: [String]
  ) -> (FieldPath) -> BoardItem? {
    { path in
      path.roomOf.map { room in
        BoardItem(
          list: FieldPath([.key(list)]),
          entries: zip(keys, [room.first, room.second]).filter { !$1.isEmpty }.map {
            Entry($0, .value(.text($1)))
          })
      }
    }
  }
}
