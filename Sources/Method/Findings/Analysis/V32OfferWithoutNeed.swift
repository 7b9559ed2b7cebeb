extension Check {
  static let offerWithoutNeed = Check(
    "V32", .note,
    Term(
      "This offer answers no need that is written here: say which one, or leave it aside.",
      "Cette offre ne répond à aucun besoin noté ici : dites auquel, ou laissez-la de côté."),
    account: { account in
      guard !account.needs.isEmpty else { return [] }
      // Each offer is told once, where it first stands.
      var told = Set(account.needs.flatMap { $0.answers.compactMap(\.offer) })
      let bought = account.purchases.filter(\.isOpen).compactMap { purchase -> FieldPath? in
        let unasked = purchase.offers.filter { !told.contains($0) }
        told.formUnion(unasked)
        return unasked.isEmpty ? nil : purchase.path("offers")
      }
      return bought
        + account.whitespace.filter { cell in
          guard let offer = cell.offer, cell.isAimedAt else { return false }
          return told.insert(offer).inserted
        }.map { $0.path("offer") }
    })
}

extension WhitespaceCell {
  /// Someone sells there, or means to: a cell that only completes the table says nothing.
  fileprivate var isAimedAt: Bool {
    status == .us || winProbability != nil || (potential ?? .zero) > .zero
      || (ours ?? .zero) > .zero
  }
}
