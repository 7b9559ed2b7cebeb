public import Figures
public import Method
public import Phrases
import Terminal

extension DotFigure<FieldPath> {
  /// The relation in two voices: the latest marks of ours and of the customer's on each dimension, those
  /// on which they differ most first.
  public static func twoVoices(
    of account: Account, _ wording: Wording
  ) -> DotFigure<FieldPath> {
    guard let quality = account.relationshipQuality else {
      return DotFigure([], series: [], scale: 1...5)
    }
    func record(_ side: RelationshipQuality.Side?) -> RelationScore? {
      account.relationScores.first { $0.id == side?.record }
    }
    let ours = record(quality.us)
    let theirs = record(quality.customer)
    let order =
      quality.differences.map(\.dimension)
      + RelationDimension.allCases.filter { dimension in
        !quality.differences.contains { $0.dimension == dimension }
      }
    return DotFigure(
      order.map { dimension in
        Row(
          dimension.term[wording.language],
          [
            ours?.mark(of: dimension, sign: "●", .good),
            theirs?.mark(of: dimension, sign: "◆", .accent),
          ], result: gap(dimension, ours, theirs, wording))
      },
      series: [
        Mark(
          0, Term("in our eyes", "à nos yeux")[wording.language], sign: "●", size: nil, ink: .good),
        Mark(
          1, Term("in the customer’s", "aux yeux du client")[wording.language], sign: "◆",
          size: nil,
          ink: .accent),
      ], scale: 1...5)
  }

  private static func gap(
    _ dimension: RelationDimension, _ ours: RelationScore?, _ theirs: RelationScore?,
    _ wording: Wording
  ) -> Mark<FieldPath>? {
    guard let ours, let us = ours.level(of: dimension), let them = theirs?.level(of: dimension)
    else {
      return nil
    }
    let gap = us - them
    return Mark(
      ours.path(of: dimension), gap == 0 ? "=" : wording.gap(Double(gap)), size: Double(gap),
      ink: gap >= 2 ? .bad : gap == 1 ? .warn : .text)
  }
}

extension RelationScore {
  fileprivate func path(of dimension: RelationDimension) -> FieldPath {
    .field(dimension.rawValue, of: id.text, in: "relation_scores")
  }

  fileprivate func mark(
    of dimension: RelationDimension, sign: String, _ ink: Ink
  ) -> Mark<FieldPath> {
    Mark(path(of: dimension), sign: sign, size: level(of: dimension).map(Double.init), ink: ink)
  }
}
