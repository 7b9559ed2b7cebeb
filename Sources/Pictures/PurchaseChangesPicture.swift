public import Figures
public import Method
public import Phrases
import Terminal

extension OutlineFigure<FieldPath> {
  /// Who takes part in each purchase, and what differs from the purchase before it.
  public static func purchases(
    of account: Account, folded: Set<String>, _ wording: Wording
  ) -> OutlineFigure<FieldPath> {
    func say(_ english: String, _ french: String) -> String { wording.say(english, french) }
    var earlier: BuyingCentre?
    let rows = account.purchases.flatMap { purchase -> [Row] in
      let centre = BuyingCentre(account, purchase: purchase.id)
      let changes = earlier.map { BuyingCentreChanges(from: $0, to: centre) }
      earlier = centre
      let isFolded = folded.contains(purchase.id.text)
      let head = Row(
        depth: 0,
        Mark(
          .field("label", of: purchase.id.text, in: "purchases"), purchase.label, sign: "■",
          size: purchase.amount?.major, ink: purchase.isOpen ? .accent : .dim),
        cells: [
          Text(purchase.stage?.term[wording.language] ?? "?", .dim), Text(""),
          Text(purchase.amount.map { wording.shortAmount($0) } ?? ""),
        ], folded: isFolded ? centre.people.count : 0)
      guard !isFolded else { return [head] }
      let gone = (changes?.leaving ?? []).map {
        $0.row(.leaving, nil, in: purchase.id, of: account, wording)
      }
      return [head]
        + centre.people.map { person in
          let pair = changes?.differing.first { $0.after.contact.id == person.contact.id }
          let isNew = changes?.entering.contains { $0.contact.id == person.contact.id } ?? false
          return person.row(
            isNew ? .entering : pair == nil ? .same : .differing, pair?.before, in: purchase.id,
            of: account, wording)
        } + gone
    }
    return OutlineFigure(
      columns: [
        Column(say("Roles", "Rôles")), Column(say("Infl.", "Infl."), isNumber: true),
        Column(say("Attitude", "Attitude")),
      ], rows: rows)
  }
}

/// What became of somebody from one purchase to the next.
private enum PartChange {
  case same, entering, leaving, differing

  var sign: String {
    switch self {
    case .same: "·"
    case .entering: "+"
    case .leaving: "−"
    case .differing: "≠"
    }
  }

  var ink: Ink {
    switch self {
    case .same: .dim
    case .entering: .good
    case .leaving: .bad
    case .differing: .warn
    }
  }
}

extension BuyingCentre.Person {
  fileprivate func row(
    _ change: PartChange, _ before: BuyingCentre.Person?, in purchase: ID<Purchase>,
    of account: Account, _ wording: Wording
  ) -> OutlineFigure<FieldPath>.Row {
    let own = account.roles.first { $0.purchase == purchase && $0.contact == contact.id }?.id
    let language = wording.language
    let words = attitude.map { Attitude.sign($0) + " " + Attitude.term($0)[language] } ?? ""
    let was = before.map { before in
      [
        before.influence == influence ? nil : before.influence.map(String.init),
        before.attitude == attitude ? nil : before.attitude.map { Attitude.term($0)[language] },
        Set(before.roles) == Set(roles)
          ? nil : before.roles.map { $0.term[language] }.joined(separator: ", "),
      ].compactMap(\.self).joined(separator: " · ")
    }
    // One person stands below several purchases: without a part of their own there is room for one.
    return OutlineFigure.Row(
      depth: 1,
      Mark(
        own.map { FieldPath.field("influence", of: $0.text, in: "roles") }
          ?? .room("influence", of: purchase.text, and: contact.id.text, in: "roles"), contact.name,
        sign: change.sign, size: influence.map(Double.init), ink: change.ink),
      cells: [
        OutlineFigure.Text(roles.map { $0.term[language] }.joined(separator: ", "), .dim),
        OutlineFigure.Text(influence.map(String.init) ?? "?"),
        OutlineFigure.Text(words, Attitude.ink(attitude)),
      ], aside: was.map { wording.say("was ", "était ") + $0 } ?? "")
  }
}
