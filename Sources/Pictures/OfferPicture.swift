public import Figures
public import Method
import Terminal

/// Our offers as the customer may see them, in four fields each; what nobody has placed stands beside.
extension BoardFigure<FieldPath> {
  /// Where our offers lie in his purchasing portfolio: supply risk across, effect on his profit upwards.
  public static func kraljic(
    of account: Account, _ settings: Workspace, _ language: Language
  ) -> BoardFigure<FieldPath> {
    fields(
      of: account, settings, language, key: "kraljic",
      Kraljic.fields,
      columns: [Term("Little risk", "Peu de risque"), Term("High risk", "Risque élevé")],
      rows: [Term("Weighs much", "Pèse lourd"), Term("Weighs little", "Pèse peu")],
      \.kraljic)
  }

  /// How he may treat us as a customer of ours: the weight of the business across, how attractive he
  /// is to us upwards.
  public static func preferencing(
    of account: Account, _ settings: Workspace, _ language: Language
  ) -> BoardFigure<FieldPath> {
    fields(
      of: account, settings, language, key: "preferencing",
      Preferencing.fields,
      columns: [
        Term("Little business", "Peu d’affaires"), Term("Much business", "Beaucoup d’affaires"),
      ],
      rows: [Term("Attractive", "Attractif"), Term("Not attractive", "Peu attractif")],
      \.preferencing)
  }

  private static func fields<Word: Vocabulary>(
    of account: Account, _ settings: Workspace, _ language: Language, key: String,
    _ words: [[Word]], columns: [Term], rows: [Term], _ word: (OfferPosition) -> Word?
  ) -> BoardFigure<FieldPath> {
    let names = Dictionary(
      settings.offers.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    func card(_ position: OfferPosition) -> Mark<FieldPath> {
      Mark(
        .field(key, of: position.id.text, in: "offer_positions"),
        position.offer.flatMap { names[$0] } ?? "?", sign: position.evidence.isEmpty ? "?" : "●",
        size: word(position) == nil ? nil : 1, ink: position.evidence.isEmpty ? .unknown : .accent)
    }
    let known = Set(account.offerPositions.compactMap(\.offer))
    let waiting =
      account.offerPositions.filter { word($0) == nil }.map(card)
      + settings.offers.filter { !known.contains($0.id) }.map {
        Mark(
          .room(key, of: $0.id.text, and: "", in: "offer_positions"), $0.name, sign: "·", size: nil,
          ink: .dim)
      }
    let unplaced = Term("Not placed", "Non placé")[language]
    return BoardFigure(
      columns: columns.map { $0[language] } + (waiting.isEmpty ? [] : [unplaced]),
      rows: rows.map { $0[language] },
      cells: words.enumerated().map { row, fields in
        fields.map { field in
          Cell(
            title: field.term[language],
            account.offerPositions.filter { word($0) == field }.map(card))
        } + (waiting.isEmpty ? [] : [Cell(row == 0 ? waiting : [])])
      })
  }
}
