public import Figures
public import Method
public import Phrases
import Terminal

extension OutlineFigure<PortfolioSubject> {
  /// The sittings of the committee, the latest first: what each decided, and what is open.
  public static func rounds(_ rounds: [Round], _ wording: Wording) -> Self {
    OutlineFigure(
      columns: [
        Column(wording.say("State", "État")), Column(wording.say("Day", "Jour")),
        Column(wording.say("Decided", "Décidés"), isNumber: true),
        Column(wording.say("Open", "Ouverts"), isNumber: true),
      ],
      rows: rounds.map { round in
        let counts = RoundReport(round).counts
        let state = round.state ?? .prepared
        return Row(
          depth: 0,
          Mark(
            .line(round.id.text), round.title, sign: state.sign, size: nil, ink: state.ink),
          cells: [
            Text(state.term[wording.language], state.ink),
            Text(round.day.map { wording.day($0) } ?? "", .dim),
            Text(wording.count(counts.decided)),
            Text(wording.count(counts.open), counts.open > 0 ? .warn : .dim),
          ])
      })
  }
}

extension RoundState {
  fileprivate var sign: String {
    switch self {
    case .prepared: "○"
    case .open: "▸"
    case .closed: "●"
    }
  }

  fileprivate var ink: Ink {
    switch self {
    case .prepared: .text
    case .open: .accent
    case .closed: .dim
    }
  }
}
