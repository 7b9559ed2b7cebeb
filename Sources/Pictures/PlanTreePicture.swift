public import Figures
public import Method
public import Phrases
import Terminal

extension OutlineFigure<FieldPath> {
  /// The plan: objectives, the figures that make them true, and what is done for them.
  public static func planTree(
    _ tree: PlanTree, folded: Set<String>, _ wording: Wording, in directory: Directory, today: Day
  ) -> OutlineFigure<FieldPath> {
    var rows: [Row] = []
    var hidden = 0
    for row in tree.rows {
      guard hidden == 0 else {
        hidden -= 1
        continue
      }
      let isFolded = folded.contains(row.id) && row.below > 0
      if isFolded { hidden = row.below }
      rows.append(row.drawn(folded: isFolded ? row.below : 0, wording, directory, today))
    }
    return OutlineFigure(
      columns: [
        Column(Term("Due", "Échéance")[wording.language]),
        Column(Term("Owner", "Responsable")[wording.language]),
        Column(Term("State", "État")[wording.language]),
        Column(Term("Start → target", "Départ → cible")[wording.language]),
      ], rows: rows)
  }
}

extension PlanTree.Row {
  fileprivate func drawn(
    folded: Int, _ wording: Wording, _ directory: Directory, _ today: Day
  ) -> OutlineFigure<FieldPath>.Row {
    OutlineFigure.Row(
      depth: depth, Mark(path, words(wording), sign: sign, size: figures?.share, ink: ink(today)),
      cells: [
        OutlineFigure.Text(due.map { wording.nearDay($0, today: today) } ?? "", dueInk(today)),
        OutlineFigure.Text(wording.member(owner, in: directory), .dim),
        state(wording),
        OutlineFigure.Text(figures.map { $0.words(wording) } ?? "", figures?.ink ?? .text),
      ],
      aside: reasons(wording, directory), folded: folded)
  }

  private func words(_ wording: Wording) -> String {
    switch rank {
    case .unattached: wording.say("Without an objective", "Sans objectif")
    case .strategic, .operational, .initiative, .action: text.isEmpty ? "?" : text
    }
  }

  private var sign: String {
    switch rank {
    case .strategic: "■"
    case .operational: "□"
    case .initiative: "≡"
    case .action: standing?.sign ?? "○"
    case .unattached: "?"
    }
  }

  private func ink(_ today: Day) -> Ink {
    switch rank {
    case .strategic: .accent
    case .operational: isMissed(today) ? .bad : figures?.ink ?? .unknown
    case .initiative, .action: standing?.ink ?? .text
    case .unattached: .warn
    }
  }

  /// Its day is over, and the target isn't reached, or nobody knows.
  private func isMissed(_ today: Day) -> Bool {
    guard let due, due < today else { return false }
    return (figures?.share ?? 0) < 1
  }

  private func dueInk(_ today: Day) -> Ink {
    switch standing {
    case .overdue: .bad
    case .done, .dropped: .dim
    case .todo, .doing, .blocked: .text
    case nil: isMissed(today) ? .bad : .text
    }
  }

  /// Of an action its own; of what stands above actions, how many of them are done.
  private func state(_ wording: Wording) -> OutlineFigure<FieldPath>.Text {
    if let standing, actions.all == 0 {
      return OutlineFigure.Text(standing.words(wording), standing.ink)
    }
    guard actions.all > 0 else {
      return OutlineFigure.Text(wording.say("no action", "sans action"), .warn)
    }
    let done = wording.count(actions.done) + "/" + wording.count(actions.all)
    return OutlineFigure.Text(
      done + " " + wording.say("done", "fait"), actions.done == actions.all ? .good : .dim)
  }

  /// What an objective rests on.
  private func reasons(_ wording: Wording, _ directory: Directory) -> String {
    guard !rationale.isEmpty,
      let kinds = (try? Account.info(at: path.sibling("rationale")))?.kind.linkedKinds
    else { return "" }
    return "← "
      + rationale.map { wording.linkName($0.text, among: kinds, in: directory) }
      .joined(separator: " · ")
  }
}

extension PlanTree.Figures {
  /// "40 → 47 → 55 %": from where, where it stands, and whereto.
  fileprivate func words(_ wording: Wording) -> String {
    let steps =
      [baseline.map { wording.mark($0.value) } ?? "?"]
      + (current.map { [wording.mark($0.value)] } ?? [])
      + [target.map { wording.mark($0.value) } ?? "?"]
    return steps.joined(separator: " → ") + (unit.isEmpty ? "" : " " + unit)
  }

  fileprivate var ink: Ink {
    guard let share else { return .unknown }
    return share >= 1 ? .good : share > 0 ? .text : .warn
  }
}

extension FieldPath {
  /// Another field of the same record.
  fileprivate func sibling(_ key: String) -> FieldPath {
    FieldPath(Array(steps.dropLast())).appending(key)
  }
}
