extension Fact {
  /// What the plan of an account is told from: days and figures as they are, since what they come
  /// to hangs on the day.
  static let planned: [Fact] = [
    Fact("plan_actions") { source in
      .numbers(source.account.actions.filter { !$0.isOpen }.map { ActionFigures($0).packed })
    },
    Fact("plan_objectives") { source in
      .numbers(source.account.operationalObjectives.flatMap { ObjectiveMeasures($0).numbers })
    },
    Fact("plan_scorecard") { source in
      .numbers(source.account.scorecard.flatMap { IndicatorMeasures($0).numbers })
    },
    Fact("plan_parts") { source in
      .numbers(source.account.hasPlan ? source.account.filledPlanParts.map { $0 ? 1 : 0 } : [])
    },
    Fact("finance_course") { source in
      .number(source.figures.contributionCourse.map { Int(($0 * 10).rounded()) })
    },
    Fact("key_people_left") { .numbers($0.account.departuresOfKeyPeople) },
    Fact("claims_major") { source in
      .number(source.account.drivers.count(where: \.isOpenMajorClaim))
    },
    Fact("contracts_unrenewed") { .numbers($0.account.endsWithoutRenewal) },
    Fact("assumptions_broken") { source in
      .number(
        source.account.assumptions.count {
          $0.status == .broken && ($0.impact?.value ?? 0) >= 4
        })
    },
    Fact("requests") { source in
      .texts(source.account.requests.filter(\.isOpen).map(\.factText))
    },
    Fact("requests_granted") { .numbers(GrantedResources($0.account.requests).numbers) },
  ]
}

extension Account {
  /// When those left who decide, approve or have much influence.
  ///
  /// Source: method C-13: a key contact decides or approves, or has an influence of 7 and more.
  fileprivate var departuresOfKeyPeople: [Int?] {
    let key = Set(
      roles.filter { role in
        (role.influence?.value ?? 0) >= 7 || role.roles.contains(.decider)
          || role.roles.contains(.approver)
      }.compactMap(\.contact))
    return contacts.filter { key.contains($0.id) }.compactMap { $0.departed?.daysSince1970 }
      .sorted()
  }

  /// The ends of the contracts that no open action comes from, and that no open renewal is about.
  ///
  /// A renewal is about a contract where they have an offer in common, or one of both names none:
  /// it then may be.
  fileprivate var endsWithoutRenewal: [Int?] {
    let renewals = purchases.filter { $0.isOpen && $0.kind == .renewal }.map { Set($0.offers) }
    let renewed = Set(actions.filter(\.isOpen).compactMap(\.comesFrom?.text))
    return contracts.filter { contract in
      !renewed.contains(contract.id.text)
        && !renewals.contains { offers in
          offers.isEmpty || contract.offers.isEmpty || !offers.isDisjoint(with: contract.offers)
        }
    }.compactMap { $0.end?.daysSince1970 }.sorted()
  }
}

/// What the index keeps of an action, in one number.
struct ActionFigures: Hashable, Sendable {
  let status: ActionStatus?
  let due: Day?
  let doneOn: Day?
  /// In tenths of a day.
  let effort: Int?

  init(_ action: PlanAction) {
    status = action.status
    due = action.due
    doneOn = action.doneOn
    effort = action.effort?.tenths
  }

  /// Of one that is still to be done.
  init(open status: ActionStatus?, due: Day?, effort: Int?) {
    self.status = status
    self.due = due
    self.effort = effort
    doneOn = nil
  }

  private var state: ActionState { ActionState(status: status, doneOn: doneOn) }
  var isOpen: Bool { state.isOpen }
  var isDropped: Bool { state.isDropped }

  private static let firstDay = 719_162

  var packed: Int {
    let place = status.flatMap { ActionStatus.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let days = [due, doneOn].map { $0.map { $0.daysSince1970 + ActionFigures.firstDay + 1 } ?? 0 }
    return ((((effort ?? -1) + 1) << 22 | days[1]) << 22 | days[0]) << 3 | place
  }

  /// Nil for a number that is none.
  init?(packed: Int) {
    let place = packed & 7
    guard packed >= 0, place <= ActionStatus.allCases.count, packed >> 47 <= 10_001 else {
      return nil
    }
    func day(_ shift: Int) -> Day? {
      let number = packed >> shift & 0x3F_FFFF
      return number == 0 ? nil : Day(daysSince1970: number - ActionFigures.firstDay - 1)
    }
    status = place == 0 ? nil : ActionStatus.allCases[place - 1]
    due = day(3)
    doneOn = day(25)
    effort = packed >> 47 == 0 ? nil : (packed >> 47) - 1
  }
}

extension [MeasuredFigure] {
  /// How many, then a day and tenths of each: the last ones, since what came before them tells
  /// nothing that the portfolio shows.
  fileprivate var numbers: [Int?] {
    let last = suffix(4)
    var numbers: [Int?] = [last.count]
    for figure in last {
      numbers.append(figure.day?.daysSince1970)
      numbers.append(tenths(figure.value))
    }
    return numbers
  }
}

private func tenths(_ value: Double?) -> Int? {
  value.flatMap { Int(exactly: ($0 * 10).rounded()) }
}

/// Reads numbers one after the other; unknown beyond their end.
struct FactReader {
  private var numbers: ArraySlice<Int?>

  init(_ numbers: [Int?]) { self.numbers = numbers[...] }

  var isAtEnd: Bool { numbers.isEmpty }

  mutating func number() -> Int? { numbers.popFirst() ?? nil }
  mutating func tenths() -> Double? { number().map { Double($0) / 10 } }
  mutating func day() -> Day? { number().flatMap { Day(daysSince1970: $0) } }

  mutating func figures() -> [MeasuredFigure] {
    guard let count = number(), (1...4).contains(count) else { return [] }
    var figures: [MeasuredFigure] = []
    for _ in 0..<count {
      let day = day()
      if let value = tenths() { figures.append(MeasuredFigure(day: day, value: value)) }
    }
    return figures
  }
}

extension ObjectiveMeasures {
  fileprivate var numbers: [Int?] {
    let head: [Int?] = [
      tenths(baseline), start?.daysSince1970, tenths(target), tenths(floor),
      deadline?.daysSince1970,
    ]
    return head + actuals.numbers
  }

  fileprivate init(_ reader: inout FactReader) {
    self.init(
      baseline: reader.tenths(), start: reader.day(), target: reader.tenths(),
      floor: reader.tenths(), deadline: reader.day(), actuals: reader.figures())
  }
}

extension IndicatorMeasures {
  fileprivate var numbers: [Int?] {
    let head: [Int?] = [
      axis.flatMap { ScorecardAxis.allCases.firstIndex(of: $0) }, Int(exactly: weight),
      tenths(floor), tenths(target),
    ]
    return head + actuals.numbers
  }

  fileprivate init(_ reader: inout FactReader) {
    let axis = reader.number().flatMap { place in
      ScorecardAxis.allCases.indices.contains(place) ? ScorecardAxis.allCases[place] : nil
    }
    self.init(
      axis: axis, weight: Double(min(max(reader.number() ?? 1, 1), 5)), floor: reader.tenths(),
      target: reader.tenths(), actuals: reader.figures())
  }
}

extension Digest {
  private static let actionsPlace = place(of: "plan_actions")
  private static let objectivesPlace = place(of: "plan_objectives")
  private static let scorecardPlace = place(of: "plan_scorecard")
  private static let partsPlace = place(of: "plan_parts")
  private static let financePlace = place(of: "finance_course")
  private static let leftPlace = place(of: "key_people_left")
  private static let claimsPlace = place(of: "claims_major")
  private static let contractsPlace = place(of: "contracts_unrenewed")
  private static let brokenPlace = place(of: "assumptions_broken")

  /// The actions of the plan: those to be done as the agenda knows them, then the others.
  var actionFigures: [ActionFigures] {
    openActionFigures
      + numbers(at: Digest.actionsPlace).compactMap { $0.flatMap(ActionFigures.init(packed:)) }
  }

  var objectiveMeasures: [ObjectiveMeasures] {
    var reader = FactReader(numbers(at: Digest.objectivesPlace))
    var measures: [ObjectiveMeasures] = []
    while !reader.isAtEnd { measures.append(ObjectiveMeasures(&reader)) }
    return measures
  }

  /// What the scorecard comes to on that day; nil while there is none.
  public func scorecard(on today: Day) -> ScorecardTotals? {
    var reader = FactReader(numbers(at: Digest.scorecardPlace))
    var measures: [IndicatorMeasures] = []
    while !reader.isAtEnd { measures.append(IndicatorMeasures(&reader)) }
    return measures.isEmpty ? nil : ScorecardTotals(measures, today: today)
  }

  /// The share of the plan's parts that hold anything, 0 to 1; nil where there is no plan.
  public var planFilled: Double? {
    let parts = numbers(at: Digest.partsPlace)
    return parts.isEmpty ? nil : Double(parts.count { $0 == 1 }) / Double(parts.count)
  }

  /// How complete and sound the plan is; nil where there is none.
  public func planQuality(in context: CheckContext) -> PlanQuality? {
    planFilled.map { PlanQuality(findings: findings(in: context), filled: $0) }
  }

  /// What becomes of the contribution, 0 to 100.
  var contributionCourse: Double? { number(at: Digest.financePlace).map { Double($0) / 10 } }

  /// When those who count left.
  var departuresOfKeyPeople: [Day] { days(at: Digest.leftPlace) }

  /// Whether a claim is open that may cost us the account.
  var hasMajorClaim: Bool { (number(at: Digest.claimsPlace) ?? 0) > 0 }

  /// When the contracts end that nothing is done to renew.
  var endsWithoutRenewal: [Day] { days(at: Digest.contractsPlace) }

  /// How many assumptions broke that much of the plan rests on.
  var brokenAssumptions: Int { number(at: Digest.brokenPlace) ?? 0 }

  private func days(at place: Int) -> [Day] {
    numbers(at: place).compactMap { $0.flatMap(Day.init(daysSince1970:)) }
  }
}
