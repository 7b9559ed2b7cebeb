import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// From one purchase to the next: who enters, who leaves, whose part changes.
///
/// What is set here holds for that purchase alone.
enum PurchaseChangesPicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, level in
    let figure = scene.report("purchase-changes", folded: level.folded) {
      scene.account.map {
        OutlineFigure.purchases(of: $0, folded: level.folded, scene.wording)
      } ?? OutlineFigure(rows: [])
    }
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { $0.roomOf == nil ? scene.record(of: $0) : nil }
    deeds.begins = { path in
      guard let room = path.roomOf else { return nil }
      return BoardItem(
        list: FieldPath([.key("roles")]),
        entries: [
          Entry("contact", .value(.text(room.second))),
          Entry("purchase", .value(.text(room.first))),
        ])
    }
    let purchases = Set(scene.account?.purchases.map(\.id.text) ?? [])
    deeds.folds = { path in path.enclosingItem.flatMap { purchases.contains($0.id) ? $0.id : nil } }
    deeds.widthBesideGuide = 118
    return FigureBoard(
      figure, scene, adding: "purchases",
      empty: Term(
        "What is the customer about to buy? Each purchase has people of its own: here one sees who enters, who leaves and who changes.",
        "Qu’est-ce que le client s’apprête à acheter ? Chaque achat a ses gens : on voit ici qui entre, qui sort et qui change."
      ),
      explained: { path in
        let title = path.roomOf.flatMap { scene.name(of: $0.second) }
        return Explanation(
          title: title ?? scene.record(of: path).map { scene.desk.title(of: $0, in: scene.name) }
            ?? "",
          value: nil, question: nil,
          hint: scene.term(
            "+ new here, − no longer, ≠ another part than in the purchase before. Enter opens their part in this purchase.",
            "+ nouveau ici, − plus là, ≠ un autre rôle que dans l’achat d’avant. Entrée ouvre son rôle dans cet achat."
          ))
      },
      deeds: deeds)
  }
}
