extension Check {
  static let happenedAhead = Check(
    "L23", .warning,
    Term(
      "This day is still to come, and it stands for what has happened: correct it.",
      "Cette date est à venir, alors que c’est déjà fait : corrigez-la."),
    dated: { account, context in
      account.datedFields("happened").filter { field in
        field.day(0).map { $0 > context.today } ?? false
      }.map(\.path)
    })
}

extension Account {
  /// The days on which something of the plan happened, the eight latest: if any of them lies ahead,
  /// it is among them.
  var happened: [DatedField] {
    let all = actionsDone + reviewsHeld + actualsMeasured + decisionsTaken
    return all.enumerated().map { (age: -($1.number(0) ?? 0), place: $0, field: $1) }
      .sorted { ($0.age, $0.place) < ($1.age, $1.place) }
      .prefix(8).map(\.field)
  }

  private var actionsDone: [DatedField] {
    actions.compactMap { action in
      action.doneOn.map { DatedField(action.path("done_on"), [$0.daysSince1970]) }
    }
  }

  private var reviewsHeld: [DatedField] {
    reviews.compactMap { review in
      review.day.map { DatedField(review.path("day"), [$0.daysSince1970]) }
    }
  }

  private var actualsMeasured: [DatedField] {
    measured(operationalObjectives, \.actuals) + measured(scorecard, \.actuals)
  }

  private func measured<Owner: Item>(
    _ owners: [Owner], _ actuals: KeyPath<Owner, [Measurement]>
  ) -> [DatedField] {
    owners.flatMap { owner in
      owner[keyPath: actuals].compactMap { actual in
        actual.day.map { day in
          DatedField(
            owner.path("actuals").entering(actual.id.text).appending("day"), [day.daysSince1970])
        }
      }
    }
  }

  private var decisionsTaken: [DatedField] {
    let approved = plan.approvedOn.map {
      DatedField(FieldPath([.key("plan"), .key("approved_on")]), [$0.daysSince1970])
    }
    return requests.compactMap { request in
      request.decidedOn.map { DatedField(request.path("decided_on"), [$0.daysSince1970]) }
    } + [approved].compactMap(\.self)
  }
}
