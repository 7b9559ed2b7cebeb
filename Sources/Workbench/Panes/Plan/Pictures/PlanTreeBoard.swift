import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// The plan's tree: objectives, the figures that make them true, and what is done for them; what is
/// done is moved below another objective.
enum PlanTreePicture {
  static let board: @Sendable (Scene, EditorLevel) -> any Board = { scene, level in
    let tree = scene.report("plan-tree") {
      scene.account.map { PlanTree($0, today: scene.today) }
    }
    let figure = scene.report("plan-tree-figure", folded: level.folded) {
      tree.map {
        OutlineFigure.planTree(
          $0, folded: level.folded, scene.wording, in: scene.directory, today: scene.today)
      } ?? OutlineFigure(rows: [])
    }
    return FigureBoard(
      figure, scene, adding: "actions",
      empty: Term(
        "What do we want to become for this customer, by which figure will we see it, and what do we do for it? Objectives, figures and actions hang together here.",
        "Que voulons-nous devenir pour ce client, à quel chiffre le verrons-nous, et que faisons-nous pour cela ? Objectifs, chiffres et actions se tiennent ici."
      ),
      explained: { path in explanation(of: path, scene) }, deeds: deeds(scene, tree))
  }

  private static func explanation(of path: FieldPath, _ scene: Scene) -> Explanation? {
    guard path.enclosingItem != nil else {
      return Explanation(
        title: scene.term("Without an objective", "Sans objectif"), value: nil,
        question: scene.term(
          "Which objective do they serve? What serves none may be left undone.",
          "Quel objectif servent-elles ? Ce qui n’en sert aucun peut ne pas se faire."),
        hint: scene.term("Space folds them away.", "Espace les replie."))
    }
    return scene.explanation(
      of: path,
      reasons: [
        "rationale", "why", "comes_from", "expected_result", "result", "counterparts", "waits_for",
        "comment",
      ],
      hint: scene.term(
        "⇧↑ and ⇧↓ move it below another objective. Space folds. e chooses what it serves. Enter opens it.",
        "⇧↑ et ⇧↓ la mettent sous un autre objectif. Espace replie. e choisit ce qu’elle sert. Entrée ouvre la fiche."
      ))
  }

  /// First of all an objective; below an action another one for the same; elsewhere one is asked.
  private static func additions(
    at id: String?, _ scene: Scene, _ tree: PlanTree?
  ) -> [BoardItem] {
    guard let id, let account = scene.account else {
      return [BoardItem(list: FieldPath([.key("strategic_objectives")]), entries: [])]
    }
    func item(_ list: String, for goal: String?) -> BoardItem {
      BoardItem(
        list: FieldPath([.key(list)]),
        entries: goal.map { [Entry("objective", .value(.text($0)))] } ?? [])
    }
    if let action = account.actions.first(where: { $0.id.text == id }) {
      return [item("actions", for: action.objective?.text)]
    }
    let figure = account.operationalObjectives.first { $0.id.text == id }
    let initiative = account.initiatives.first { $0.id.text == id }
    let isStrategic = figure == nil && initiative == nil
    let goal = figure?.objective?.text ?? initiative?.objective?.text
    let above = account.operationalObjectives.first { $0.id.text == goal }?.objective?.text
    let strategic = isStrategic ? id : above ?? goal
    return [
      item("actions", for: id), item("operational_objectives", for: strategic),
      item("initiatives", for: id.hasPrefix(Initiative.idPrefix + "-") ? strategic : id),
      item("strategic_objectives", for: nil),
    ]
  }

  private static func deeds(_ scene: Scene, _ tree: PlanTree?) -> FigureDeeds<FieldPath> {
    var deeds = FigureDeeds<FieldPath>()
    deeds.opens = { scene.record(of: $0) }
    deeds.adds = { additions(at: $0?.enclosingItem?.id, scene, tree) }
    deeds.folds = { path in
      let id = path.enclosingItem?.id ?? PlanTree.unattachedID
      guard let tree, let place = tree.place(of: id), tree.rows[place].below > 0 else { return nil }
      return id
    }
    deeds.pushes = { path, direction in
      guard let tree, let id = path.enclosingItem?.id, let place = tree.place(of: id) else {
        return nil
      }
      let goal: PlanTree.Row? =
        switch direction {
        case .up: tree.goal(from: place, up: true)
        case .down: tree.goal(from: place, up: false)
        case .left, .right: nil
        }
      return goal.map { .sets([(path, .text($0.id))]) }
    }
    deeds.caption = scene.report("plan-tree-caption") { tree.map { caption(scene, $0) } ?? [] }
    deeds.widthBesideGuide = 118
    return deeds
  }

  private static func caption(_ scene: Scene, _ tree: PlanTree) -> [[Inked]] {
    let actions = tree.actions
    let late = tree.rows.count { $0.standing?.isOverdue == true }
    guard !tree.rows.isEmpty else { return [] }
    return [
      scene.figure("late", "en retard", scene.wording.count(late), late > 0 ? .bad : .good),
      scene.figure(
        "actions done", "actions faites",
        scene.wording.count(actions.done) + "/" + scene.wording.count(actions.all)),
    ]
  }
}
