public import Figures
public import Method
import Terminal

extension HeatGrid<FieldPath> {
  /// P12: what the customer wants to reach, by what he has for it: 0 missing, 1 weak, 2 sufficient.
  public static func coherence(of account: Account) -> HeatGrid<FieldPath> {
    var cells: [String: CoherenceCell] = [:]
    for cell in account.coherence {
      guard let objective = cell.objective, let mean = cell.mean else { continue }
      cells[objective.text + " " + mean.text] = cell
    }
    return HeatGrid(
      columns: account.means.map(\.text),
      rows: account.objectives.map { objective in
        Row(
          objective.text,
          account.means.map { mean in
            let cell = cells[objective.id.text + " " + mean.id.text]
            let path =
              cell.map { FieldPath.field("level", of: $0.id.text, in: "coherence") }
              ?? .room("level", of: objective.id.text, and: mean.id.text, in: "coherence")
            let level = cell?.level?.value
            return Mark(
              path, level.map(String.init) ?? "", size: level.map { Double($0) / 2 },
              ink: level.map { [Ink.bad, .warn, .good][min(max($0, 0), 2)] } ?? .unknown)
          })
      })
  }
}
