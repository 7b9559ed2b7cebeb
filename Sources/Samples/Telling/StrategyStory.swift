import Method

/// Where a customer wants to go, and with what.
struct StrategyStory {
  var vision: Term?
  var ambition: Term?
  /// Until which year its plan runs, counted from this one.
  var until: Int?
  var moves: [Move] = []
  var years: [TheirYear] = []
  var aims: [Aim] = []
  var means: [Means] = []
  var cells: [Cell] = []

  func tell(_ account: inout Account, _ tale: Narrator) {
    account.customerStrategy.vision = tale(vision)
    account.customerStrategy.ambition = tale(ambition)
    account.customerStrategy.planUntil = until.flatMap { tale.told.calendarYear($0) }
    account.moves = moves.map { $0.record(tale) }
    account.customerYears = years.map { $0.record(tale) }
    account.objectives = aims.map { $0.record(tale) }
    account.means = means.map { $0.record(tale) }
    account.coherence = cells.map { $0.record(tale) }
  }
}

/// Something that the customer does to get there.
struct Move {
  let key: String
  let kind: MoveKind
  let ago: Int
  let text: Term
  let consequence: Term
  var clues: [Clue] = []

  func record(_ tale: Narrator) -> StrategicMove {
    var move = StrategicMove(id: tale.known(key))
    move.text = tale(text)
    move.kind = kind
    move.day = tale.ago(ago)
    move.consequence = tale(consequence)
    move.evidence = tale.evidence(clues, of: "move \(key)")
    return move
  }
}

/// One year of the customer's own accounts: money in thousands, the offset from this year.
struct TheirYear {
  let offset: Int
  let revenue: Int
  var profit: Int?
  var people: Int?
  var put: Int?
  var debt: Int?
  var note: Term?

  func record(_ tale: Narrator) -> CustomerYear {
    var year = CustomerYear(id: tale.known("\(offset)"))
    year.year = tale.told.calendarYear(offset)
    year.revenue = money(revenue)
    year.operatingProfit = money(profit)
    year.employees = people
    year.investment = money(put)
    year.netDebt = money(debt)
    year.note = tale(note)
    return year
  }
}

/// Something that the customer wants to reach.
struct Aim {
  let key: String
  let text: Term
  let type: ObjectiveType
  let horizon: Horizon
  let importance: Int
  var owner: String?
  var measure: Term?
  var clues: [Clue] = []

  func record(_ tale: Narrator) -> CustomerObjective {
    var objective = CustomerObjective(id: tale.known(key))
    objective.text = tale(text)
    objective.type = type
    objective.horizon = horizon
    objective.importance = grade(importance, 1...5)
    objective.owner = tale.person(if: owner)
    objective.measure = tale(measure)
    objective.evidence = tale.evidence(clues, of: "aim \(key)")
    return objective
  }
}

/// Something that the customer has to reach it with.
struct Means {
  let key: String
  let text: Term
  let kind: MeanKind
  let level: Int
  var note: Term?

  func record(_ tale: Narrator) -> CustomerMean {
    var mean = CustomerMean(id: tale.known(key))
    mean.text = tale(text)
    mean.kind = kind
    mean.level = grade(level, 0...4)
    mean.note = tale(note)
    return mean
  }
}

/// Whether some means are enough for an aim.
struct Cell {
  let aim: String
  let means: String
  let level: Int
  let note: Term?

  init(_ aim: String, _ means: String, _ level: Int, _ note: Term? = nil) {
    self.aim = aim
    self.means = means
    self.level = level
    self.note = note
  }

  func record(_ tale: Narrator) -> CoherenceCell {
    var cell = CoherenceCell(id: tale.known("\(aim) \(means)"))
    cell.objective = tale.known(aim)
    cell.mean = tale.known(means)
    cell.level = grade(level, 0...2)
    cell.note = tale(note)
    return cell
  }
}
