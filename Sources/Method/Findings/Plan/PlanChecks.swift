extension Check {
  /// What the plan of an account lacks, or where it contradicts itself: each check has a file.
  static let ofPlan: [Check] = [
    .directionWithoutFigure, .objectiveWithoutAction, .actionWithoutOwnerOrDate,
    .objectiveNotMeasurable, .objectiveWithoutRationale, .tooManyDirections, .nothingGivenUp,
    .orientationWithoutReason, .onlyOurSales, .overdueAction, .crowdedWeek, .overloadedOwner,
    .jointWithoutCounterpart, .growthWithoutBudget, .planNotReviewed, .opinionsShared,
    .planTooLong, .datesBackwards, .waitingInCircles, .waitingForDropped, .actualWithoutStart,
    .doneWithoutDay, .happenedAhead, .targetAtStart, .approvedByNobody, .requestWithoutFigures,
    .objectiveWithoutOwner, .figureWithoutDirection,
  ]
}

extension Account {
  /// It has a plan once it has a direction: what a plan lacks is told from then on.
  var hasDirection: Bool { !strategicObjectives.isEmpty }
}
