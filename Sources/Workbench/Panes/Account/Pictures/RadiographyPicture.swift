import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// P8, the radiography of the buying centre: who reports to whom, with roles, influence, attitude and
/// contact; people are moved below another head, and branches folded away.
enum RadiographyPicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, level in
    let tree = scene.report("tree") {
      scene.account.map { account in
        OrganisationTree(account, scene.centre ?? BuyingCentre(account))
      }
    }
    let figure = scene.report("radiography", folded: level.folded) {
      tree.map { OutlineFigure.radiography($0, folded: level.folded, scene.wording) }
        ?? OutlineFigure(rows: [])
    }
    return FigureBoard(
      figure, scene, adding: "contacts",
      empty: Term(
        "Who are the people, and who reports to whom? Name the first: here the organisation is drawn, with who weighs and who leans our way.",
        "Qui sont les gens, et qui dépend de qui ? Nommez le premier : ici l’organisation se dessine, avec qui pèse et qui penche pour nous."
      ),
      explained: { path in
        scene.explanation(
          of: path, reasons: ["title", "unit", "reports_to", "known_by", "personal_win"],
          hint: scene.term(
            "⇧→ puts them below the one above, ⇧← beside their head. Space folds. e chooses a head. Enter opens the person.",
            "⇧→ le met sous celui d’au-dessus, ⇧← à côté de son chef. Espace replie. e choisit un chef. Entrée ouvre la fiche."
          ), more: path.enclosingItem.map { scene.effects(ofContact: $0.id) } ?? [])
      },
      deeds: deeds(scene, tree))
  }

  private static func deeds(_ scene: Scene, _ tree: OrganisationTree?) -> FigureDeeds<FieldPath> {
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { scene.record(of: $0) }
    deeds.folds = { path in
      guard let id = path.enclosingItem?.id,
        tree?.rows.contains(where: { $0.contact.id.text == id && $0.below > 0 }) == true
      else { return nil }
      return id
    }
    deeds.pushes = { path, direction in
      guard let rows = tree?.rows,
        let now = rows.firstIndex(where: { $0.contact.id.text == path.enclosingItem?.id })
      else { return nil }
      switch direction {
      case .left:
        guard let head = rows[..<now].lastIndex(where: { $0.depth < rows[now].depth }) else {
          return nil
        }
        // As it is drawn: who is gone heads nobody.
        let above = rows[..<head].last { $0.depth < rows[head].depth }
        return .sets([(path, above.map { .text($0.contact.id.text) })])
      case .right:
        // The one above of the same head: nobody is put below who is below them.
        guard let beside = rows[..<now].last(where: { $0.depth <= rows[now].depth }),
          beside.depth == rows[now].depth
        else { return nil }
        return .sets([(path, .text(beside.contact.id.text))])
      case .up, .down: return nil
      }
    }
    deeds.caption = scene.centreCaption
    deeds.widthBesideGuide = 118
    return deeds
  }
}
