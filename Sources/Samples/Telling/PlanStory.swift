import Method

/// What we want to become for a customer, and who does what for it until when.
struct PlanStory {
  var formulation: Formulation?
  var courses: [Course] = []
  var milestones: [Milestone] = []
  var programmes: [Programme] = []
  var chores: [Chore] = []
  var pleas: [Plea] = []
  var dials: [Dial] = []
  var checkpoints: [Checkpoint] = []
  var asides: [Aside] = []

  func tell(_ account: inout Account, _ tale: Narrator) {
    formulation?.tell(&account.plan, tale)
    account.strategicObjectives = courses.map { $0.record(tale) }
    account.operationalObjectives = milestones.map { $0.record(tale) }
    account.initiatives = programmes.map { $0.record(tale) }
    account.actions = chores.map { $0.record(tale) }
    account.requests = pleas.map { $0.record(tale) }
    account.scorecard = dials.map { $0.record(tale) }
    account.reviews = checkpoints.map { $0.record(tale) }
    account.comments = asides.map { $0.record(tale) }
  }
}

/// The choice itself: where we stand, where we want to win, and what we leave aside.
struct Formulation {
  var stands: Term?
  var stake: Term?
  /// The first and the last year of the plan, counted from this one.
  var years: (from: Int, to: Int)?
  var state: PlanState?
  var approved: (by: Person, ago: Int)?
  var vision: Term?
  var field: Term?
  var bring: Term?
  var theirs: Term?
  var ours: Term?
  var orientation: Orientation?
  var because: Term?
  var without: [Term] = []
  var win: [String] = []
  var against: [String] = []
  var promise: Term?
  var proofs: [Term] = []
  var risks: Term?
  var decisions: [Term] = []

  func tell(_ plan: inout PlanStrategy, _ tale: Narrator) {
    plan.contextualFocus = tale(stands)
    plan.stake = tale(stake)
    plan.from = years.flatMap { tale.told.calendarYear($0.from) }
    plan.to = years.flatMap { tale.told.calendarYear($0.to) }
    plan.state = state
    plan.approvedBy = approved?.by.id
    plan.approvedOn = tale.ago(approved?.ago)
    plan.vision = tale(vision)
    plan.fieldOfPlay = tale(field)
    plan.valueWeBring = tale(bring)
    plan.theirGain = tale(theirs)
    plan.ourGain = tale(ours)
    plan.orientation = orientation
    plan.orientationReason = tale(because)
    plan.renunciations = tale(without)
    plan.targets = win.map { tale.person($0) }
    plan.rivals = against.map { tale.known($0) }
    plan.valueProposition = tale(promise)
    plan.reasonsToBelieve = tale(proofs)
    plan.riskNote = tale(risks)
    plan.decisionsAsked = tale(decisions)
  }
}

/// A direction that we choose.
struct Course {
  let key: String
  let text: Term
  let type: GoalType
  let priority: Int
  var owner: Person?
  var rests: [Point] = []
  var why: Term?

  func record(_ tale: Narrator) -> StrategicObjective {
    var objective = StrategicObjective(id: tale.known(key))
    objective.text = tale(text)
    objective.type = type
    objective.priority = grade(priority, 1...3)
    objective.owner = owner?.id
    objective.rationale = tale(rests)
    objective.why = tale(why)
    return objective
  }
}

/// The figure and the day that make a direction true.
struct Milestone {
  let key: String
  let course: String
  let indicator: Term
  let unit: Term
  /// Where we start, and how many days ago that was.
  var start: (value: Double, ago: Int)?
  let target: Double
  var floor: Double?
  /// The offset of the year, month, day.
  let by: (offset: Int, month: Int, day: Int)
  let owner: Person
  var since: [Sounding] = []

  func record(_ tale: Narrator) -> OperationalObjective {
    var objective = OperationalObjective(id: tale.known(key))
    objective.indicator = tale(indicator)
    objective.objective = tale.known(course)
    objective.unit = tale(unit)
    objective.baseline = figure(start?.value)
    objective.baselineOn = tale.ago(start?.ago)
    objective.target = figure(target)
    objective.floor = figure(floor)
    objective.deadline = tale.told.date(by.offset, by.month, by.day)
    objective.owner = owner.id
    objective.actuals = since.map { $0.record(of: key, tale) }
    return objective
  }
}

/// A figure as it was on a day.
struct Sounding {
  let value: Double
  let ago: Int
  let note: Term?

  init(_ value: Double, ago: Int, _ note: Term? = nil) {
    self.value = value
    self.ago = ago
    self.note = note
  }

  func record(of key: String, _ tale: Narrator) -> Measurement {
    var measurement = Measurement(id: tale.known("\(key) \(ago)"))
    measurement.value = figure(value)
    measurement.day = tale.ago(ago)
    measurement.note = tale(note)
    return measurement
  }
}

/// A side of the relation that is read off again and again.
struct Dial {
  let key: String
  let text: Term
  let axis: ScorecardAxis
  let weight: Int
  let unit: Term
  let floor: Double
  let target: Double
  let since: [Sounding]

  func record(_ tale: Narrator) -> KeyIndicator {
    var indicator = KeyIndicator(id: tale.known(key))
    indicator.text = tale(text)
    indicator.axis = axis
    indicator.weight = grade(weight, 1...5)
    indicator.unit = tale(unit)
    indicator.floor = figure(floor)
    indicator.target = figure(target)
    indicator.actuals = since.map { $0.record(of: "dial \(key)", tale) }
    return indicator
  }
}

/// A figure with one decimal, in whatever unit.
func figure(_ number: Double?) -> Score? {
  number.flatMap {
    try? Score(tenths: Int(($0 * 10).rounded()), in: FieldKind.anyNumber)
  }
}

extension Term {
  static let inPercent = Term("%", "%")
  static let inDays = Term("days", "jours")
  static let inHours = Term("hours", "heures")
  static let inPeople = Term("people", "personnes")
  static let inContracts = Term("contracts", "contrats")
  static let inKiloEuros = Term("k€", "k€")
}
