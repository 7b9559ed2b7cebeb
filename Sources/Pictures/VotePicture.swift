public import Figures
public import Method
public import Phrases
import Terminal

extension BarFigure<PortfolioSubject> {
  /// How many voted for each mark, the highest on top: those near the median are filled, and one who
  /// stands alone is pointed out.
  public static func vote(_ outcome: VoteOutcome, _ rule: RoundRule, _ wording: Wording) -> Self {
    let marks = outcome.values.map { Int($0.rounded()) }
    let lone = outcome.dissenter.map { marks[$0] }
    let median = Int(outcome.median.rounded())
    return BarFigure(
      (min(0, marks.min() ?? 0)...max(10, marks.max() ?? 10)).reversed().map { mark in
        let count = marks.count { $0 == mark }
        let isNear = abs(Double(mark) - outcome.median) <= rule.tolerance + 1e-9
        let note =
          mark == lone
          ? wording.say("alone", "seul")
          : mark == median ? wording.say("median ", "médiane ") + wording.mark(outcome.median) : ""
        return Bar(
          String(mark),
          [
            Mark(
              .line("vote \(mark)"), size: Double(count), ink: isNear ? .good : .warn,
              pattern: isNear ? .solid : .hatched)
          ], total: count == 0 ? "" : wording.count(count), note: note,
          noteInk: mark == lone ? .warn : .dim)
      })
  }
}

/// What a vote on one account came to.
public struct AccountVote: Hashable, Sendable {
  public let account: ID<Account>
  public let name: String
  public let outcome: VoteOutcome

  public init(_ account: ID<Account>, _ name: String, _ outcome: VoteOutcome) {
    self.account = account
    self.name = name
    self.outcome = outcome
  }
}

extension DotFigure<PortfolioSubject> {
  /// The median of each account's vote on a scale of 0 to 10, with its range, and how far the voters
  /// agree.
  public static func vote(outcomes: [AccountVote], _ wording: Wording) -> Self {
    DotFigure(
      outcomes.map { vote in
        let outcome = vote.outcome
        let subject = PortfolioSubject.account(vote.account)
        let ink: Ink = outcome.meetsRule ? .good : .warn
        let range = wording.mark(outcome.lowest) + "–" + wording.mark(outcome.highest)
        return Row(
          vote.name, note: range, [Mark(subject, sign: "●", size: outcome.median, ink: ink)],
          result: Mark(
            subject,
            (outcome.meetsRule ? "✓ " : "△ ")
              + wording.percent(outcome.agreement * 100, decimals: 0),
            size: outcome.agreement, ink: ink))
      },
      series: [Mark(0, wording.say("median", "médiane"), sign: "●", size: nil, ink: .good)],
      scale: 0...10)
  }
}
