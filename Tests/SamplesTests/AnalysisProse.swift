import Method
import Samples

extension Account {
  /// The ids of every record of the analysis, in order.
  var analysisIDs: [String] {
    let lists: [[String]] = [
      ids(moves), ids(customerYears), ids(objectives), ids(means), ids(coherence), ids(units),
      ids(purchases), ids(roles), ids(influences), ids(coverage), ids(contracts),
      ids(offerPositions), ids(forces), ids(purchaseCriteria), ids(rivals), ids(allies),
      ids(whitespace), ids(relationScores), ids(drivers), ids(interactions), ids(ourChanges),
      ids(signals), ids(assumptions), ids(threats), ids(ratings), ids(positions), ids(services),
    ]
    return (lists + planIDs).flatMap(\.self)
  }

  func ids<Kept: Item>(_ items: [Kept]) -> [String] { items.map(\.id.text) }

  /// What the analysis says in a language; names and places stay as they are.
  var analysis: [(field: String, text: String)] {
    let all: [(String, String)] =
      strategyProse + buyingProse + marketProse + pastProse + committeeProse + planProse
    return all.map { (field: $0.0, text: $0.1) }
  }

  private var strategyProse: [(String, String)] {
    var prose: [(String, String)] = [
      ("vision", customerStrategy.vision), ("ambition", customerStrategy.ambition),
    ]
    prose += moves.flatMap { [("move", $0.text), ("consequence", $0.consequence)] }
    prose += moves.flatMap(\.evidence).map { ("evidence", $0.text) }
    prose += customerYears.map { ("customer_year", $0.note) }
    prose += objectives.flatMap { [("objective", $0.text), ("measure", $0.measure)] }
    prose += means.flatMap { [("mean", $0.text), ("mean note", $0.note)] }
    return prose + coherence.map { ("coherence", $0.note) }
  }

  private var buyingProse: [(String, String)] {
    var prose: [(String, String)] = purchases.flatMap {
      [("label", $0.label), ("next", $0.nextStep), ("loss", $0.lossReason), ("note", $0.note)]
    }
    prose += units.map { ("unit note", $0.note) }
    prose += influences.map { ("influence", $0.note) }
    prose += roles.flatMap(\.criteria).map { ("criteria", $0) }
    prose += roles.flatMap(\.evidence).map { ("evidence", $0.text) }
    prose += coverage.map { ("coverage", $0.note) }
    prose += contracts.flatMap {
      [("title", $0.title), ("indexing", $0.indexing), ("paper", $0.paper)]
    }
    prose += [("process", purchasing.process), ("calendar", purchasing.calendar)]
    prose += [("csr", purchasing.csrRequirements), ("incentives", purchasing.buyerIncentives)]
    return prose + offerPositions.map { ("position", $0.note) }
  }

  private var marketProse: [(String, String)] {
    var prose: [(String, String)] = forces.map { ("force", $0.note) }
    prose += purchaseCriteria.flatMap { [("criterion", $0.label), ("criterion note", $0.note)] }
    prose += rivals.flatMap {
      [
        ("strengths", $0.strengths), ("weaknesses", $0.weaknesses), ("strategy", $0.strategy),
        ("likely", $0.likelyMove), ("counter", $0.counterMove),
      ]
    }
    prose += rivals.flatMap(\.products).map { ("products", $0) }
    prose += allies.flatMap { [("ally", $0.role), ("brings", $0.brings)] }
    return prose + whitespace.map { ("whitespace", $0.note) }
  }

  private var pastProse: [(String, String)] {
    var prose: [(String, String)] = relationScores.map { ("score", $0.note) }
    prose += drivers.map { ("driver", $0.text) }
    prose += interactions.flatMap {
      [
        ("subject", $0.subject), ("summary", $0.summary), ("learnt", $0.learnt),
        ("next", $0.nextStep),
      ]
    }
    prose += ourChanges.flatMap { [("change", $0.text), ("effect", $0.effect)] }
    prose += signals.flatMap { [("signal", $0.text), ("source", $0.source)] }
    prose += assumptions.flatMap { [("assumption", $0.text), ("watch", $0.signal)] }
    return prose + threats.map { ("threat", $0.text) }
  }

  private var committeeProse: [(String, String)] {
    var prose: [(String, String)] = ratings.map { ("comment", $0.comment) }
    prose += ratings.flatMap(\.evidence).map { ("evidence", $0.text) }
    prose += positions.flatMap { [("decided_by", $0.decidedBy), ("reason", $0.reason)] }
    return prose + services.map { ("service", $0.reason) }
  }
}

extension Finding {
  /// The errors that the demonstration holds on purpose: a purchase that nobody decides, a broken
  /// assumption on which others rest, an objective without a figure, and an action of nobody's in
  /// each plan.
  static let meant: Set<String> = [
    "lumen-energies V15", "cimenterie-dorval V38b", "hydrane-boissons V40",
    "hydrane-boissons V42", "lumen-energies V42", "cimenterie-dorval V42",
  ]

  var isMeant: Bool { Finding.meant.contains("\(account?.text ?? "") \(code)") }
}
