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
      columns: [Column(Term("Broken link", "Lien rompu")[wording.language])], rows: rows)
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
    let others = elsewhere.map { $0.name(wording, directory) }
    return OutlineFigure.Row(
      depth: depth,
      Mark(knot.path, knot.name(wording, directory), sign: knot.rank.sign, size: nil, ink: ink),
      cells: [remark(wording)],
      aside: others.isEmpty ? "" : "↳ " + others.joined(separator: " · "), folded: folded)
  }

  private var ink: Ink {
    if !breaks.isEmpty { return .bad }
    return isUnused ? .dim : knot.rank.ink
  }

  private func remark(_ wording: Wording) -> OutlineFigure<FieldPath>.Text {
    if !breaks.isEmpty {
      let words = breaks.map { $0.term[wording.language] }.joined(separator: " · ")
      return OutlineFigure.Text("✗ " + words, .bad)
    }
    if isUnused {
      return OutlineFigure.Text(wording.say("not used yet", "pas encore exploité"), .dim)
    }
    guard let evidence, evidence > 0 else { return OutlineFigure.Text("") }
    return OutlineFigure.Text(
      wording.count(
        evidence, Term("piece of evidence", "preuve"), Term("pieces of evidence", "preuves")),
      .dim)
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
