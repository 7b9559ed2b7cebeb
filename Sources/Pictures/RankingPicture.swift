public import Figures
public import Method
public import Phrases
import Terminal

extension BarFigure<PortfolioSubject> {
  /// P2: each account's index with what the three families add to it, and the line below which there
  /// is no place left; who is out and who could fall out says why.
  public static func ranking(_ ranking: SelectionRanking, _ wording: Wording) -> Self {
    let labels = Dictionary(
      ranking.criteria.map { ($0.id, $0.label(in: wording.language)) },
      uniquingKeysWith: { first, _ in first })
    let ranked = ranking.rows.count(where: \.isEligible)
    let widest = String(ranked).count
    let bars = ranking.rows.map { row in
      let note = row.note(labels, needed: ranking.neededCoverage, wording)
      return Bar(
        row.label(widest: ranked == 0 ? 0 : widest), row.parts(wording),
        total: row.index.map { wording.index($0.value) } ?? "?", note: note.words,
        noteInk: note.ink)
    }
    return BarFigure(
      bars,
      legend: CriterionFamily.allCases.map {
        FigureSeries($0.term[wording.language], ink: .accent, pattern: $0.pattern)
      },
      scale: 0...100,
      cut: ranked == 0
        ? nil
        : Cut(
          after: min(ranking.cut, ranked),
          label: wording.labelled(
            wording.say("cut line", "ligne de coupe"), wording.count(ranking.cut))))
  }
}

extension SelectionRanking.Row {
  /// It has an index, and nothing rules it out.
  fileprivate var isEligible: Bool { index != nil && knockouts.isEmpty }

  /// With its place among those that may have one.
  fileprivate func label(widest: Int) -> String {
    guard widest > 0 else { return account.name }
    guard isEligible else {
      return String(repeating: " ", count: widest + 2) + account.name
    }
    let number = String(place)
    return String(repeating: " ", count: max(0, widest - number.count)) + number + "  "
      + account.name
  }

  /// One for each family that has marks; who has none is a bar of unknown length.
  fileprivate func parts(_ wording: Wording) -> [Mark<PortfolioSubject>] {
    guard let index else { return [Mark(.account(account.id), size: nil, ink: .unknown)] }
    let ink: Ink = !isEligible ? .bad : isIn ? .accent : .dim
    return index.families.compactMap { part in
      part.score.map { score in
        Mark(
          .family(account.id, part.family), wording.mark(score), size: part.points, ink: ink,
          pattern: part.family.pattern)
      }
    }
  }

  /// How sure its place is: stable, fragile by which weight, or out by which criterion; of several
  /// the first, and how many more, for bars need their room.
  fileprivate func note(
    _ labels: [ID<Criterion>: String], needed: Double, _ wording: Wording
  ) -> (words: String, ink: Ink) {
    func brief(_ criteria: [ID<Criterion>]) -> String {
      let name = criteria.first.flatMap { labels[$0] } ?? "?"
      let more = criteria.count > 1 ? " +\(criteria.count - 1)" : ""
      return (name.count > 16 ? String(name.prefix(15)) + "…" : name) + more
    }
    guard knockouts.isEmpty else { return ("✕ " + brief(knockouts), .bad) }
    guard let index else { return (wording.say("not rated", "sans note"), .unknown) }
    guard index.coverage >= needed - 1e-9 else {
      let known = wording.percent(index.coverage * 100, decimals: 0)
      return (wording.say("○ \(known) known", "○ \(known) connus"), .unknown)
    }
    // Far below the line nothing hangs on a weight: there is nothing to say.
    guard isIn || isFragile else { return ("", .dim) }
    let share = stability.map { wording.percent($0 * 100, decimals: 0) } ?? ""
    let told = (isFragile ? "△ " : "") + share
    let ink: Ink = isFragile || !wouldMoveWith.isEmpty ? .warn : .dim
    return (wouldMoveWith.isEmpty ? told : wording.labelled(told, brief(wouldMoveWith)), ink)
  }
}

extension CriterionFamily {
  /// So that the families are told apart without a colour.
  fileprivate var pattern: Pattern {
    switch self {
    case .direct: .solid
    case .relational: .hatched
    case .image: .light
    }
  }
}
