/// What an account holds besides its needs, threats and assumptions, as far as the golden thread meets
/// it: what something was concluded from, or should be.
struct ThreadLibrary {
  /// Those of all records of the account.
  let ids: Set<String>
  /// In the order of the account's lists.
  let facts: [ThreadKnot]

  init(_ account: Account) {
    let met = ThreadLibrary.met(in: account)
    let own = Set([
      Need.kind, ThreatOpportunity.kind, Assumption.kind, StrategicObjective.kind,
      OperationalObjective.kind, Initiative.kind, PlanAction.kind,
    ])
    var ids: Set<String> = []
    var facts: [ThreadKnot] = []
    for field in Account.fields.rows {
      guard case .items(let access) = field.access else { continue }
      let view = access.view(account)
      ids.formUnion(view.ids)
      guard !own.contains(view.kind), let key = ThreadLibrary.naming(view.kind) else { continue }
      let list = FieldPath([.key(field.info.key)])
      for id in view.ids where met.contains(id) {
        facts.append(
          ThreadKnot(
            rank: .fact, id: id, kind: view.kind, path: list.entering(id).appending(key), text: ""))
      }
    }
    self.ids = ids
    self.facts = facts
  }

  /// The first field that names a record of the kind.
  private static func naming(_ kind: Kind) -> String? {
    kind.shape.naming.first { $0.kind.shape == nil }?.key
  }

  /// What something says that it comes from or rests on, and the facts that wait for a "so what?".
  private static func met(in account: Account) -> Set<String> {
    var met = Set(account.unusedFacts.compactMap { $0.enclosingItem?.id })
    func add(_ references: [Reference?]) { met.formUnion(references.compactMap { $0?.text }) }
    add(account.needs.map(\.comesFrom))
    add(account.needs.map { $0.objective.map { Reference($0) } })
    add(account.threats.map(\.comesFrom))
    add(account.assumptions.map(\.comesFrom))
    add(account.assumptions.flatMap(\.dependants))
    add(account.strategicObjectives.flatMap(\.rationale))
    add(account.actions.map(\.comesFrom))
    met.formUnion(account.signals.filter { !$0.soWhat.isEmpty }.map(\.id.text))
    met.formUnion(account.interactions.filter { !$0.soWhat.isEmpty }.map(\.id.text))
    return met
  }
}
