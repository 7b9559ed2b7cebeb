extension Check {
  static let assumptionBroken = Check(
    "V38b", .error,
    Term(
      "This assumption is broken, and others rest on it: mend what does, or take it off the list.",
      "Cette hypothèse ne tient plus, et d’autres s’y appuient : corrigez-les, ou retirez-les."),
    account: { account in
      let broken = account.assumptions.filter { $0.status == .broken && !$0.dependants.isEmpty }
      guard !broken.isEmpty else { return [] }
      let live = account.liveRecords
      return broken.filter { $0.dependants.contains { live.contains($0.text) } }
        .map { $0.path("dependants") }
    })
}

extension Account {
  /// The ids of what may rest on an assumption and still asks for something.
  fileprivate var liveRecords: Set<String> {
    Set(needs.filter(\.isOpen).map(\.id.text))
      .union(purchases.filter(\.isOpen).map(\.id.text))
      .union(threats.filter(\.isLive).map(\.id.text))
      .union(strategicObjectives.map(\.id.text))
      .union(operationalObjectives.map(\.id.text))
      .union(actions.filter(\.isOpen).map(\.id.text))
  }
}
