public import Figures
public import Method
public import Phrases
import Terminal

extension OutlineFigure<PortfolioSubject> {
  /// What there is to know of the whole portfolio, and below each line the accounts that it comes
  /// from; the keys of the lines whose accounts are out of sight are told.
  public static func home(
    _ report: HomeReport, folded: Set<String>, _ directory: Directory, _ wording: Wording
  ) -> Self {
    OutlineFigure(
      columns: [Column("", isNumber: true), Column("")],
      rows: report.lines.flatMap { line -> [Row] in
        let isFolded = folded.contains(line.key)
        let head = line.head(folded: isFolded ? line.accounts.count : 0, wording)
        guard !isFolded else { return [head] }
        return [head]
          + line.accounts.map { account in
            Row(
              depth: 1,
              Mark(
                .lineAccount(line.key, account),
                wording.linkName(account.text, among: [Account.kind], in: directory), size: nil))
          }
      })
  }
}

extension HomeReport.Line {
  fileprivate func head(
    folded: Int, _ wording: Wording
  ) -> OutlineFigure<PortfolioSubject>.Row {
    let isKnown = value != nil
    return OutlineFigure.Row(
      depth: 0,
      Mark(
        .line(key), title[wording.language], sign: isKnown ? sign : "○",
        size: isKnown ? Double(accounts.count) : nil, ink: isKnown ? ink : .unknown),
      cells: [
        OutlineFigure.Text(value.map { words($0, wording) } ?? "?", isKnown ? ink : .unknown),
        OutlineFigure.Text(coverage(wording), .dim),
      ], folded: folded)
  }

  private func words(_ value: Measure, _ wording: Wording) -> String {
    switch value {
    case .percent(let percent): wording.percent(percent, decimals: 0)
    case .amount, .days, .index, .count, .year, .flag, .word, .series: wording.measure(value)
    }
  }

  /// Of how many it is known, where it isn't of all.
  private func coverage(_ wording: Wording) -> String {
    guard known < among else { return "" }
    let of = wording.count(known) + wording.say(" of ", " sur ") + wording.count(among)
    return wording.say("known of \(of)", "connu de \(of)")
  }

  private var sign: String {
    switch tone {
    case .plain: "·"
    case .good: "●"
    case .warn: "△"
    case .bad: "▲"
    }
  }

  private var ink: Ink {
    switch tone {
    case .plain: .text
    case .good: .good
    case .warn: .warn
    case .bad: .bad
    }
  }
}
