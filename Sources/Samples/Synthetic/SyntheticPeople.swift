import Method

extension SyntheticAccount {
  /// People in a tree: six report to each, but for those at its leaves.
  func contacts(of identity: Identity, _ numbers: inout SplitMix64) -> [Contact] {
    var contacts: [Contact] = []
    for place in 0..<size.people(&numbers) {
      var contact = Contact(id: FreshID.make(random: numbers.next()))
      let trade = numbers.pick(SyntheticAccount.trades)
      contact.name =
        numbers.pick(SyntheticTeam.firstNames) + " " + numbers.pick(SyntheticTeam.lastNames)
      contact.title = told(place == 0 ? SyntheticAccount.head : trade.title)
      contact.function = told(trade.function)
      contact.site = identity.sites.isEmpty ? "" : numbers.pick(identity.sites)
      contact.reportsTo = place == 0 ? nil : contacts[(place - 1) / 6].id
      let floor = place == 0 ? 5 : place < 7 ? 4 : place < 43 ? 3 : 2
      contact.seniority = try? Level(floor, in: 1...5)
      contact.joined = told.date(-numbers.within(0...14), numbers.within(1...12), 1)
      if numbers.below(3) > 0 {
        contact.knownBy = [numbers.pick(ours.members).id]
        contact.rhythm = numbers.within(2...12) * 15
      }
      if numbers.below(4) == 0 {
        contact.personalWin = SyntheticProse.line(told.language, &numbers)
      }
      contacts.append(contact)
    }
    return contacts
  }

  private static let head = Term("Managing director", "Direction générale")

  private static let trades: [(title: Term, function: Term)] = [
    (Term("Head of purchasing", "Responsable des achats"), Term("Purchasing", "Achats")),
    (Term("Buyer", "Acheteur"), Term("Purchasing", "Achats")),
    (Term("Site manager", "Responsable de site"), Term("Operations", "Production")),
    (Term("Shift leader", "Chef d’équipe"), Term("Operations", "Production")),
    (Term("Maintenance manager", "Responsable maintenance"), Term("Upkeep", "Maintenance")),
    (Term("Fitter", "Mécanicien"), Term("Upkeep", "Maintenance")),
    (Term("Financial controller", "Contrôle de gestion"), Term("Finance", "Finances")),
    (Term("Project engineer", "Ingénieur projets"), Term("Engineering", "Technique")),
    (Term("Quality officer", "Chargée de qualité"), Term("Quality", "Qualité")),
  ]
}
