public import Figures
public import Method
public import Phrases
import Terminal

extension OutlineFigure<FieldPath> {
  /// P8: who reports to whom, who weighs how much and leans which way, and how well we know them.
  public static func radiography(
    _ tree: OrganisationTree, folded: Set<String>, _ wording: Wording
  ) -> OutlineFigure<FieldPath> {
    let names = Dictionary(
      tree.rows.map { ($0.contact.id, $0.contact.name) }, uniquingKeysWith: { first, _ in first })
    var rows: [Row] = []
    var hidden = 0
    for row in tree.rows {
      guard hidden == 0 else {
        hidden -= 1
        continue
      }
      let isFolded = folded.contains(row.contact.id.text) && row.below > 0
      if isFolded { hidden = row.below }
      rows.append(row.drawn(folded: isFolded ? row.below : 0, names, wording))
    }
    return OutlineFigure(
      columns: [
        Column(Term("Infl.", "Infl.")[wording.language], isNumber: true),
        Column(Term("Cover", "Couv.")[wording.language]),
        Column(Term("Attitude", "Attitude")[wording.language]),
        Column(Term("Roles", "Rôles")[wording.language]),
      ], rows: rows)
  }
}

extension OrganisationTree.Row {
  fileprivate func drawn(
    folded: Int, _ names: [ID<Contact>: String], _ wording: Wording
  ) -> OutlineFigure<FieldPath>.Row {
    let attitude = person?.attitude
    let influence = person?.influence
    return OutlineFigure.Row(
      depth: depth,
      Mark(
        .field("reports_to", of: contact.id.text, in: "contacts"),
        contact.name.isEmpty ? "?" : contact.name, sign: Attitude.sign(attitude),
        size: influence.map(Double.init), ink: Attitude.ink(attitude)),
      cells: [
        OutlineFigure.Text(influence.map(String.init) ?? (person == nil ? "" : "?")),
        cover,
        OutlineFigure.Text(
          attitude.map { Attitude.term($0)[wording.language] } ?? "", Attitude.ink(attitude)),
        OutlineFigure.Text(roles(wording.language), .dim),
      ],
      aside: influences.compactMap { link in
        link.to.flatMap { names[$0] }.map { link.sign + $0 }
      }.joined(separator: ", "), folded: folded)
  }

  private func roles(_ language: Language) -> String {
    guard let roles = person?.roles, !roles.isEmpty else {
      return contact.title.isEmpty ? contact.function : contact.title
    }
    return roles.map { $0.term[language] }.joined(separator: ", ")
  }

  /// "1/3": the level reached of the one that is wanted.
  private var cover: OutlineFigure<FieldPath>.Text {
    guard let person else { return OutlineFigure.Text("") }
    let wanted = person.required ?? 3
    guard let level = person.coverage else {
      return OutlineFigure.Text("–/\(wanted)", (person.influence ?? 0) >= 7 ? .bad : .dim)
    }
    let isFarOff = (person.influence ?? 0) >= 7 && level <= 1
    return OutlineFigure.Text(
      "\(level)/\(wanted)" + (isFarOff ? " !!" : ""),
      isFarOff ? .bad : level >= wanted ? .good : .warn)
  }
}

extension InfluenceLink {
  fileprivate var sign: String {
    switch kind {
    case .conflict: "≠ "
    case .formal, .informal, nil: "⇢ "
    }
  }
}
