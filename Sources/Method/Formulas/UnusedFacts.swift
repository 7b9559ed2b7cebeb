extension Account {
  /// The facts of which nobody has yet said what follows, at the field that asks for it: signals,
  /// interactions from which something was learnt, the customer's moves, irritants and delighters.
  ///
  /// Source: method V39, "so what?". A fact is used once something comes from it or it names what
  /// follows; what is closed, or handled, asks for nothing.
  public var unusedFacts: [FieldPath] {
    let used = usedReferences
    func isFree<Fact: Item>(_ fact: Fact) -> Bool { !used.contains(Reference(fact.id)) }
    let heard = signals.filter { $0.status != .closed && $0.soWhat.isEmpty && isFree($0) }
    let learnt = interactions.filter {
      !$0.learnt.allSatisfy(\.isWhitespace) && $0.soWhat.isEmpty && isFree($0)
    }
    let made = moves.filter { $0.consequence.allSatisfy(\.isWhitespace) && isFree($0) }
    let felt = drivers.filter {
      $0.status != .handled && $0.status != .closed && isFree($0)
    }
    return heard.map { $0.path("so_what") } + learnt.map { $0.path("so_what") }
      + made.map { $0.path("consequence") } + felt.map { $0.path("text") }
  }

  /// Whatever a need, an assumption, a threat or another fact says that it comes from or leads to.
  private var usedReferences: Set<Reference> {
    var used = Set(
      needs.compactMap(\.comesFrom) + assumptions.compactMap(\.comesFrom)
        + threats.compactMap(\.comesFrom))
    used.formUnion(needs.compactMap { $0.objective.map { Reference($0) } })
    used.formUnion(assumptions.flatMap(\.dependants))
    used.formUnion(interactions.flatMap(\.soWhat))
    used.formUnion(signals.flatMap(\.soWhat))
    return used
  }
}
