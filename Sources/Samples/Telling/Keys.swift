import Method

extension Item {
  /// The id of what the stories know by a key: the same in both languages and on any day.
  static func known(_ key: String, of slug: String) -> ID<Self> {
    FreshID.make(random: fixedBits("\(slug) \(idPrefix) \(key)"))
  }
}

/// What a story points at: a record of its account, by its key, and a need by what it says.
enum Point {
  case need(String), aim(String), cell(String, String), move(String), deal(String), pact(String)
  case rival(String), nerve(String), scene(String), news(String), belief(String), omen(String)
  case course(String), milestone(String), programme(String), contact(String)

  func reference(of slug: String) -> Reference {
    switch self {
    case .need(let statement): Reference(Wish.id(of: slug, statement))
    case .aim(let key): Reference(CustomerObjective.known(key, of: slug))
    case .cell(let aim, let means): Reference(CoherenceCell.known("\(aim) \(means)", of: slug))
    case .move(let key): Reference(StrategicMove.known(key, of: slug))
    case .deal(let key): Reference(Purchase.known(key, of: slug))
    case .pact(let key): Reference(Contract.known(key, of: slug))
    case .rival(let key): Reference(Rival.known(key, of: slug))
    case .nerve(let key): Reference(RelationDriver.known(key, of: slug))
    case .scene(let key): Reference(Interaction.known(key, of: slug))
    case .news(let key): Reference(Signal.known(key, of: slug))
    case .belief(let key): Reference(Assumption.known(key, of: slug))
    case .omen(let key): Reference(ThreatOpportunity.known(key, of: slug))
    case .course(let key): Reference(StrategicObjective.known(key, of: slug))
    case .milestone(let key): Reference(OperationalObjective.known(key, of: slug))
    case .programme(let key): Reference(Initiative.known(key, of: slug))
    case .contact(let key): Reference(Insider.id(of: slug, key))
    }
  }
}

/// Where a story has got to: whose it is, in which language, seen from which day.
struct Narrator {
  let slug: String
  let told: Telling

  func callAsFunction(_ term: Term?) -> String { term.map { told($0) } ?? "" }

  func callAsFunction(_ terms: [Term]) -> [String] { terms.map { told($0) } }

  func callAsFunction(_ points: [Point]) -> [Reference] { points.map { $0.reference(of: slug) } }

  func callAsFunction(_ point: Point?) -> Reference? { point?.reference(of: slug) }

  func known<Known: Item>(_ key: String) -> ID<Known> { Known.known(key, of: slug) }

  func known<Known: Item>(if key: String?) -> ID<Known>? { key.map { Known.known($0, of: slug) } }

  func person(_ key: String) -> ID<Contact> { Insider.id(of: slug, key) }

  func person(if key: String?) -> ID<Contact>? { key.map { Insider.id(of: slug, $0) } }

  func ago(_ days: Int?) -> Day? { days.flatMap { told.day(ago: $0) } }

  func ahead(_ days: Int?) -> Day? { days.flatMap { told.day(ago: -$0) } }

  func evidence(_ clues: [Clue], of name: String) -> [Evidence] {
    clues.map { $0.record(of: "\(slug) \(name)", told) }
  }
}

func grade(_ number: Int?, _ scale: ClosedRange<Int>) -> Level? {
  number.flatMap { try? Level($0, in: scale) }
}

func mark(_ number: Double?) -> Score? {
  number.flatMap { try? Score(tenths: Int(($0 * 10).rounded()), in: 0...10) }
}

func share(_ number: Int?) -> Percent? {
  number.flatMap { try? Percent(hundredths: $0 * 100) }
}

func money(_ number: Int?) -> Amount? {
  number.flatMap { try? Amount(minor: $0 * 100_000) }
}
