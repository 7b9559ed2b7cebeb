public import Figures
public import Method
import Phrases
import Terminal

extension BoardFigure<FieldPath> {
  /// P11: what is said and what isn't, by whether it is answered.
  public static func needs(of account: Account, _ language: Language) -> BoardFigure<FieldPath> {
    let said = [Term("Said", "Dit"), Term("Unsaid", "Non-dit")]
    let answered = [Term("Unanswered", "Sans réponse"), Term("Answered", "Répondu")]
    let open = account.needs.filter { $0.status?.isGivenUp != true }
    return BoardFigure(
      columns: said.map { $0[language] }, rows: answered.map { $0[language] },
      cells: [false, true].map { isAnswered in
        [true, false].map { isSaid in
          Cell(
            open.filter { $0.isAnswered == isAnswered && $0.isSaid == isSaid }
              .sorted { ($0.importance?.value ?? 0) > ($1.importance?.value ?? 0) }
              .map(\.card))
        }
      })
  }
}

extension Need {
  fileprivate var card: Mark<FieldPath> {
    let weight = importance?.value
    return Mark(
      .field("importance", of: id.text, in: "needs"), statement,
      sign: weight.map(String.init) ?? "?", size: weight.map(Double.init),
      ink: isAnswered ? .good : (weight ?? 0) >= 4 ? .warn : .dim)
  }
}
