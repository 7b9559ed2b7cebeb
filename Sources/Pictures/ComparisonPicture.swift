public import Figures
public import Method
public import Phrases
import Terminal

extension OutlineFigure<PortfolioSubject> {
  /// Two rounds side by side: who entered, who left, who changed segment, and by how much the index
  /// changed.
  public static func comparison(
    _ comparison: RoundComparison?, _ settings: Workspace, _ wording: Wording
  ) -> Self {
    func segment(_ segment: Segment?) -> Text {
      segment.map {
        Text($0.sign + " " + settings.name(of: $0, in: wording.language), $0.ink)
      } ?? Text("")
    }
    return OutlineFigure(
      columns: [
        Column(wording.say("Before", "Avant")), Column(wording.say("Now", "Maintenant")),
        Column(wording.say("Index", "Indice"), isNumber: true), Column(""),
      ],
      rows: (comparison?.rows ?? []).compactMap { row in
        row.account.map { account in
          Row(
            depth: 0, Mark(.account(account), row.name, sign: row.sign, size: nil, ink: row.ink),
            cells: [
              segment(row.before?.segment), segment(row.after?.segment),
              Text(row.indexChange.map { wording.gap($0) } ?? "", .dim),
              Text(row.words[wording.language], row.ink),
            ])
        }
      })
  }
}

extension RoundComparison.Row {
  fileprivate var sign: String { hasEntered ? "+" : hasLeft ? "−" : hasMoved ? "→" : "·" }

  fileprivate var ink: Ink { hasEntered ? .good : hasLeft ? .bad : hasMoved ? .warn : .dim }

  fileprivate var words: Term {
    if hasEntered { return Term("entered", "entré") }
    if hasLeft { return Term("left", "sorti") }
    return hasMoved ? Term("moved", "a bougé") : Term("", "")
  }
}
