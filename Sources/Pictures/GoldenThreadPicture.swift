public import Figures
public import Method
public import Phrases
import Terminal

extension OutlineFigure<FieldPath> {
  /// P18, the golden thread: what follows from what, with its broken links.
  public static func goldenThread(
    _ thread: GoldenThread, folded: Set<String>, _ wording: Wording, in directory: Directory
  ) -> OutlineFigure<FieldPath> {
    var rows: [Row] = []
    var hidden = 0
    for row in thread.rows {
      guard hidden == 0 else {
        hidden -= 1
        continue
      }
      let isFolded = row.below > 0 && folded.contains(row.foldID)
      if isFolded { hidden = row.below }
      rows.append(row.drawn(folded: isFolded ? row.below : 0, wording, directory))
    }
    return OutlineFigure(
      columns: [
        Column(Term("Broken link", "Lien rompu")[wording.language]),
        Column(Term("Evidence", "Preuves")[wording.language], isNumber: true),
      ], rows: rows)
  }
}

extension GoldenThread.Row {
  /// By which it is folded: a result bears the id of its action.
  public var foldID: String {
    switch knot.rank {
    case .result: knot.id + "+"
    case .evidence, .fact, .strategic, .operational, .initiative, .action: knot.id
    }
  }

  fileprivate func drawn(
    folded: Int, _ wording: Wording, _ directory: Directory
  ) -> OutlineFigure<FieldPath>.Row {
    OutlineFigure.Row(
      depth: depth,
      Mark(knot.path, knot.name(wording, directory), sign: sign, size: nil, ink: ink),
      cells: [
        OutlineFigure.Text(broken(wording), .bad),
        OutlineFigure.Text(evidence.map { $0 > 0 ? wording.count($0) : "" } ?? "", .dim),
      ],
      aside: aside(wording, directory), folded: folded)
  }

  /// Of an action how far it has come, as in the tree.
  private var sign: String {
    switch knot.rank {
    case .action: standing?.sign ?? knot.rank.sign
    case .evidence, .fact, .strategic, .operational, .initiative, .result: knot.rank.sign
    }
  }

  private var ink: Ink {
    if !breaks.isEmpty { return .bad }
    return isUnused ? .dim : standing?.ink ?? knot.rank.ink
  }

  private func broken(_ wording: Wording) -> String {
    guard !breaks.isEmpty else { return "" }
    return "✗ " + breaks.map { $0.term[wording.language] }.joined(separator: " · ")
  }

  /// What isn't broken and is worth telling: that nothing follows yet, or what follows elsewhere.
  private func aside(_ wording: Wording, _ directory: Directory) -> String {
    var pieces: [String] = []
    if isUnused { pieces.append(wording.say("not used yet", "pas encore exploité")) }
    if !elsewhere.isEmpty {
      pieces.append(
        "↳ " + elsewhere.map { $0.name(wording, directory) }.joined(separator: " · "))
    }
    return pieces.joined(separator: " ")
  }
}

extension ThreadKnot {
  /// What is called by other records, such as a cell of two, is called by their names.
  fileprivate func name(_ wording: Wording, _ directory: Directory) -> String {
    if !text.isEmpty { return text }
    switch rank {
    case .evidence, .result: return "?"
    case .fact, .strategic, .operational, .initiative, .action:
      return wording.linkName(id, among: [kind], in: directory)
    }
  }
}

extension ThreadKnot.Rank {
  fileprivate var sign: String {
    switch self {
    case .evidence: "·"
    case .fact: "●"
    case .strategic: "■"
    case .operational: "□"
    case .initiative: "≡"
    case .action: "○"
    case .result: "◆"
    }
  }

  fileprivate var ink: Ink {
    switch self {
    case .evidence: .dim
    case .fact: .text
    case .strategic, .operational: .accent
    case .initiative, .action: .text
    case .result: .good
    }
  }
}
