public import Figures
public import Method
public import Phrases
import Terminal

extension BoardFigure<PortfolioSubject> {
  /// The accounts by how far the relation has come, those that we want above; who can't be placed
  /// stands beside.
  public static func tenBoxes(_ boxes: TenBoxes, _ wording: Wording) -> Self {
    let language = wording.language
    let hasOthers = !boxes.unplaced.isEmpty
    let others = hasOthers ? [wording.say("Not placed", "Non placé")] : []
    return BoardFigure(
      columns: TenBoxes.stages.map { $0.term[language] } + others,
      rows: boxes.rows.map {
        $0.isAttractive
          ? wording.say("Attractive", "Attirant") : wording.say("Not attractive", "Peu attirant")
      },
      cells: boxes.rows.enumerated().map { place, row in
        row.boxes.map { Cell($0.map { $0.card($0.segment) }) }
          + (hasOthers ? [Cell(place == 0 ? boxes.unplaced.map { $0.card($0.segment) } : [])] : [])
      })
  }

  /// Who changed segment: from which one downwards, to which one across, and since when.
  public static func moves(
    _ matrix: SegmentMatrix, _ settings: Workspace, _ wording: Wording
  ) -> Self {
    func name(_ segment: Segment) -> String { settings.name(of: segment, in: wording.language) }
    return BoardFigure(
      columns: Segment.allCases.map { "→ " + $0.sign + " " + name($0) },
      rows: Segment.allCases.map { $0.sign + " " + name($0) },
      cells: Segment.allCases.map { from in
        Segment.allCases.map { to in
          Cell(
            matrix.moves.filter { $0.from == from && $0.to == to }.map { move in
              move.account.card(to, since: move.since.map { wording.day($0) })
            })
        }
      })
  }
}

extension Digest {
  fileprivate func card(_ segment: Segment?, since day: String? = nil) -> Mark<PortfolioSubject> {
    Mark(
      .account(id), name + (day.map { " · " + $0 } ?? ""), sign: SegmentMark.sign(segment),
      size: revenue?.major, ink: SegmentMark.ink(segment))
  }
}
