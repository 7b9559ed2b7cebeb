public import Figures
public import Method
public import Phrases
import Terminal

extension DotFigure<FieldPath> {
  /// P14: how we and the others do on each of the customer's criteria, what weighs most first.
  public static func valueCurve(
    of account: Account, _ wording: Wording
  ) -> DotFigure<FieldPath> {
    let rivals = account.rivals.filter { rival in
      account.purchaseCriteria.contains { $0.score(of: rival.id) != nil }
    }
    let position = account.competitivePosition
    let signs = rivals.indices.map { String(UnicodeScalar(UInt8(65 + $0 % 26))) }
    let criteria = account.purchaseCriteria.sorted {
      ($0.weight?.hundredths ?? -1) > ($1.weight?.hundredths ?? -1)
    }
    let us = Term("us", "nous")[wording.language]
    return DotFigure(
      criteria.map { criterion in
        Row(
          criterion.label, note: criterion.weight.map { wording.percent($0, decimals: 0) } ?? "?",
          [criterion.ours]
            + rivals.enumerated().map { criterion.mark(of: $1, sign: signs[$0]) },
          result: position?.parts.first { $0.criterion == criterion.id }
            .flatMap { criterion.result($0, wording) })
      },
      series: [Mark(-1, us, sign: "●", size: nil, ink: .good)]
        + rivals.enumerated().map { Mark($0, $1.name, sign: signs[$0], size: nil, ink: .bad) },
      scale: 0...10)
  }
}

extension PurchaseCriterion {
  fileprivate var ours: Mark<FieldPath> {
    Mark(
      .field("us", of: id.text, in: "purchase_criteria"), sign: "●", size: us?.value, ink: .good)
  }

  fileprivate func score(of rival: ID<Rival>) -> AlternativeScore? {
    scores.first { $0.rival == rival && $0.score != nil }
  }

  fileprivate func mark(of rival: Rival, sign: String) -> Mark<FieldPath>? {
    score(of: rival.id).map { score in
      Mark(
        FieldPath([
          .item(list: "purchase_criteria", id: id.text), .item(list: "scores", id: score.id.text),
          .key("score"),
        ]), rival.name, sign: sign, size: score.score?.value, ink: .bad)
    }
  }

  /// The gap with the best of the others.
  fileprivate func result(
    _ part: CompetitivePosition.Part, _ wording: Wording
  ) -> Mark<FieldPath>? {
    guard let us = us?.value, let best = part.best?.score.value else { return nil }
    let gap = us - best
    let isExposed = part.isExposed
    return Mark(
      .field("us", of: id.text, in: "purchase_criteria"),
      (gap == 0 ? "=" : wording.gap(gap)) + (isExposed ? " ▲" : ""), size: gap,
      ink: isExposed ? .bad : gap < 0 ? .warn : .good)
  }
}
