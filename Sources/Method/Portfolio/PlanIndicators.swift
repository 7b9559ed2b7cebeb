extension Indicator {
  /// Those of the plan of an account, in the order in which JSON gives them.
  static let planned: [Indicator] = ofHealth + ofActions + ofObjectives

  private static let ofHealth: [Indicator] = [
    Indicator(
      "health", Term("Health", "Santé"),
      Term(
        "how healthy the relation is where enough is sure",
        "la santé de la relation, quand on en sait assez"), .bar
    ) { account, context in
      guard let health = account.health(on: context.today) else { return nil }
      // A health that rests on what is doubtful is unknown, however good it looks.
      let confidence = account.healthConfidence(on: context.today)
      return health.tone(confidence: confidence).reading.map { tone in
        Reading(
          .index(health.value),
          parts: health.strongest.map {
            Explained<Amount>.Part($0.term, .index($0.value))
          }, tone)
      }
    },
    Indicator(
      "plan_quality", Term("Plan", "Plan"),
      Term("how complete and sound the plan is", "à quel point le plan est complet et solide"),
      .bar
    ) { account, context in
      account.planQuality(in: context.checks).map { quality in
        Reading(
          .index(quality.value),
          parts: quality.strongest.map {
            Explained<Amount>.Part($0.term, .count($0.count))
          } + [quality.filledPart].compactMap(\.self), quality.isPresentable ? .good : .warn)
      }
    },
    Indicator(
      "scorecard", Term("Targets", "Cibles"),
      Term(
        "how near it is to its own targets: 100 for all reached",
        "à quel point ses propres cibles sont atteintes, 100 pour toutes")
    ) { account, context in
      guard let totals = account.scorecard(on: context.today), let total = totals.total else {
        return nil
      }
      let axes = totals.axes.compactMap { axis in
        axis.value.map { Explained<Amount>.Part(axis.axis.term, .index($0)) }
      }
      return Reading(.index(total), parts: axes)
    },
  ]

  private static let ofActions: [Indicator] = [
    Indicator(
      "actions_overdue", Term("Late", "Retard"),
      Term("actions that should be done by now", "actions qui devraient être faites"), .marked
    ) { account, context in
      let late = account.actionFigures.filter(\.isOpen)
        .compactMap { $0.due.map { context.today.days(since: $0) } }.filter { $0 > 0 }
      guard let most = late.max() else { return nil }
      return Reading(.count(late.count), most > 30 ? .bad : .warn)
    },
    Indicator(
      "actions_open", Term("Open", "En cours"),
      Term("actions that are still to be done", "actions qui restent à faire"), isColumn: false
    ) { account, _ in
      let actions = account.actionFigures
      return actions.isEmpty ? nil : Reading(.count(actions.count(where: \.isOpen)))
    },
    Indicator(
      "next_action", Term("Next", "Suite"),
      Term("days until the next action is due", "jours avant l’échéance de la prochaine action"),
      isColumn: false, beginsWithLargest: false
    ) { account, context in
      account.actionFigures.filter(\.isOpen)
        .compactMap { $0.due.map { $0.days(since: context.today) } }.filter { $0 >= 0 }.min()
        .map { Reading(.days($0)) }
    },
  ]

  private static let ofObjectives: [Indicator] = [
    Indicator(
      "objectives_behind", Term("Behind", "En deçà"),
      Term(
        "objectives with a figure that are behind their path or failed",
        "objectifs chiffrés en retard sur leur trajectoire, ou manqués"), isColumn: false
    ) { account, context in
      let states = account.objectiveProgress(on: context.today).compactMap(\.state.isBehind)
      guard !states.isEmpty else { return nil }
      let behind = states.count { $0 }
      return Reading(.count(behind), behind > 0 ? .warn : .plain)
    }
  ]
}

extension PlanQuality {
  /// How much of the plan is filled in, which its index doesn’t count.
  fileprivate var filledPart: Explained<Amount>.Part? {
    (try? Percent(hundredths: Int((filled * 10_000).rounded()))).map { share in
      Explained<Amount>.Part(
        Term("parts of the plan that are filled in", "parties du plan remplies"), .percent(share))
    }
  }
}

extension HealthTone {
  /// Nil for what isn't known.
  fileprivate var reading: Reading.Tone? {
    switch self {
    case .green: .good
    case .amber: .warn
    case .red: .bad
    case .unknown: nil
    }
  }
}

extension ObjectiveProgress.State {
  /// Nil while it can't be told.
  fileprivate var isBehind: Bool? {
    switch self {
    case .behind, .failed: true
    case .ahead, .onPath, .reached: false
    case .notMeasurable, .noActual: nil
    }
  }
}
